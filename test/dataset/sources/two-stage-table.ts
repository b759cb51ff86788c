import { printedNumber } from './texts.ts'

/** An item of r3-budget-programs, or of r2-requests without what is budgeted. */
export interface PrintedItem {
  readonly row: number
  readonly line: number
  readonly section: string
  readonly bureau: string
  readonly department: string
  readonly name: string
  readonly category: string
  readonly requested: number | undefined
  readonly requestedExpansion: number | undefined
  readonly budgeted: number | undefined
  readonly budgetedExpansion: number | undefined
}

/** Reads the tab-separated table of r3-budget-programs; `content` is the cell with the description. */
export function readTwoStageTable(document: string): { item: PrintedItem; content: string }[] {
  let section = ''
  return document.split('\n').flatMap((line, index) => {
    const cells = line.split('\t').map((cell) => cell.trim())
    const heading = /^(\d) \S/.exec(cells[0] ?? '')
    if (heading) section = heading[1] ?? ''
    if (cells.length !== 10 || !/^\d+$/.test(cells[0] ?? '')) return []
    const [row = '', bureau = '', department = '', name = '', category = '', content = '', ...amounts] = cells
    const [requested, requestedExpansion, budgeted, budgetedExpansion] = amounts.map(printedNumber)
    return [
      {
        content,
        item: {
          row: Number(row),
          line: index + 1,
          section,
          bureau,
          department,
          name,
          category,
          requested,
          requestedExpansion,
          budgeted,
          budgetedExpansion,
        },
      },
    ]
  })
}
