import type { Judged } from './report.ts'
import type { Sentence } from './sentence-set.ts'

/** In percent of a half: how many sentences must at least be fully right, and how many may at most get a wrong figure. */
export interface AskFloor {
  readonly right: number
  readonly wrongFigure: number
}

/** Half a point below what was reached; raise them when answers get better, never lower them to let a change pass. */
export const ASK_FLOORS: Readonly<Record<Sentence['half'], AskFloor>> = {
  tuned: { right: 98.5, wrongFigure: 0.5 },
  unseen: { right: 96.9, wrongFigure: 0.9 },
}

/** What of the judged sentences of a half is below its floor, in words; empty when all is well. */
export function belowAskFloor(judged: readonly Judged[], floor: AskFloor): string[] {
  const percent = (count: number): number => (100 * count) / Math.max(1, judged.length)
  const right = percent(judged.filter(({ faults }) => faults.length === 0).length)
  const wrong = percent(judged.filter(({ wrongFigures }) => wrongFigures.length > 0).length)
  return [
    ...(right < floor.right ? [`fully right: ${right.toFixed(1)} % < ${floor.right} %`] : []),
    ...(wrong > floor.wrongFigure ? [`wrong figure: ${wrong.toFixed(1)} % > ${floor.wrongFigure} %`] : []),
  ]
}
