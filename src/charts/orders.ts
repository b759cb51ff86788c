import type { Chart } from '../dialogue/chart.ts'

/** What the painter's process is asked, and what it answers. */
export interface Order {
  readonly id: number
  readonly chart: Chart
}

/** A picture, with the bytes of memory that the process takes by now; or why there is none. */
export type Delivery =
  | { readonly id: number; readonly png: Uint8Array; readonly memory: number }
  | { readonly id: number; readonly fault: string }
