import { withoutLookalikes } from '../budget/lookalikes.ts'

/** A line of the text that is not empty, without the spaces around it. */
export interface SheetLine {
  /** Line in the document's text, from 1. */
  readonly line: number
  readonly text: string
  /** Whether empty lines stand before and after it. */
  readonly standsAlone: boolean
}

/** One sheet (事業概要書): its NO, the line of that, and the lines below it. */
export interface Sheet {
  readonly row: number
  readonly line: number
  readonly lines: readonly SheetLine[]
}

/** Characters of a line: the cells of the form are far shorter, and a longer line holds none of them. */
const LONGEST_LINE = 1000

/** Parts a text into its sheets. A sheet begins at a line such as NO 59; what stands before the first is left out. */
export function findSheets(text: string): Sheet[] {
  const lines = withoutLookalikes(text)
    .split('\n')
    .map((line) => line.trim())
  const starts = lines.flatMap((line, index) => {
    const [, digits] = /^NO\s*(\d{1,4})$/u.exec(line.normalize('NFKC')) ?? []
    return digits === undefined ? [] : [{ row: Number(digits), index }]
  })
  return starts.map(({ row, index }, at) => ({
    row,
    line: index + 1,
    lines: lines
      .map((text, i) => ({
        line: i + 1,
        text,
        standsAlone: (lines[i - 1] ?? '') === '' && (lines[i + 1] ?? '') === '',
      }))
      .slice(index + 1, starts[at + 1]?.index)
      .filter(({ text }) => text !== '' && text.length <= LONGEST_LINE),
  }))
}
