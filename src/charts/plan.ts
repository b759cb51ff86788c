import type { ChartColor } from '../dialogue/chart.ts'
import type { Tick } from './axis.ts'

/** A text of one line at its place: `x` is its left or right end or its middle, `y` the middle of its line. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold?: boolean
  readonly color: string
  readonly align: 'left' | 'right' | 'center'
}

/** A bar from one value of the scale to another, with its middle at `y` pixels. */
export interface PlacedBar {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly height: number
  readonly color: ChartColor
  readonly hatched: boolean
}

/** A square that stands for a part beside its name, or for a kind of bar. */
export interface Swatch {
  readonly x: number
  readonly y: number
  readonly size: number
  /** 'line' stands for the line of a value. */
  readonly color: ChartColor | 'line'
  readonly hatched: boolean
}

/** Everything in a picture at its place, in pixels of a picture 800 wide. */
export interface Plan {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly bars: readonly PlacedBar[]
  readonly swatches: readonly Swatch[]
  /** Where the bars are, and which values stand at its left and right end. */
  readonly plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
    readonly start: number
    readonly end: number
  }
  /** Values with a grid line; their labels are among the texts. */
  readonly grid: readonly Tick[]
  /** A value with a line of its own: the day of the question. */
  readonly line?: number
}

/** A phone shows the picture about 350 pixels wide: what is 28 here is 12 there. */
export const WIDTH = 800
export const PADDING = 30
export const INNER = WIDTH - 2 * PADDING

export const SIZE = { title: 32, label: 28, small: 26 } as const
export const LINE = { title: 41, label: 34, small: 33 } as const

/** Dark in both of Discord's themes, so that every colour of the bars stands out at 3 : 1 or more. */
export const PAPER = {
  background: '#1e2129',
  text: '#f3f5f9',
  muted: '#b9c0cd',
  grid: '#3a404d',
  line: '#f3f5f9',
} as const

/** The colours of Okabe and Ito, told apart with any colour vision; blue and red lighter, for the dark background. */
export const COLORS: Readonly<Record<ChartColor, string>> = {
  blue: '#3f95e0',
  green: '#009e73',
  purple: '#cc79a7',
  yellow: '#f0e442',
  orange: '#e69f00',
  sky: '#56b4e9',
  red: '#e8743b',
}

/** Text on a bar of any colour. */
export const ON_COLOR = '#101318'
