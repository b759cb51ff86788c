import type { Quality } from './quality.ts'
import type { LookUp } from './query-set.ts'

/** The quality below which a half of the look-ups must not fall, in percent: of `falseRefusals`, above which. */
export type Floor = Readonly<Record<'first' | 'five' | 'refused' | 'falseRefusals', number>>

/** Half a point below what was reached; raise them when the search gets better, never lower them to let a change pass. */
export const FLOORS: Readonly<Record<LookUp['half'], Floor>> = {
  tuned: { first: 98.2, five: 98.8, refused: 97.1, falseRefusals: 1 },
  unseen: { first: 98.2, five: 98.7, refused: 97.3, falseRefusals: 1.3 },
}

/** What of a quality is below its floor, in words; empty when all is well. */
export function belowFloor(quality: Quality, floor: Floor): string[] {
  const percent = (share: number): number => 100 * share
  return [
    ...(['first', 'five', 'refused'] as const)
      .filter((what) => percent(quality[what]) < floor[what])
      .map((what) => `${what}: ${percent(quality[what]).toFixed(1)} % < ${floor[what]} %`),
    ...(percent(quality.falseRefusals) > floor.falseRefusals
      ? [`falseRefusals: ${percent(quality.falseRefusals).toFixed(1)} % > ${floor.falseRefusals} %`]
      : []),
  ]
}
