import { printedNumber } from './texts.ts'

/** A sheet of r2-program-sheets: what can be read off it though its parts are printed out of order. */
export interface PrintedSheet {
  readonly row: number
  readonly line: number
  readonly name: string | undefined
  readonly bureau: string | undefined
  readonly department: string | undefined
  readonly title: string | undefined
  readonly category: string | undefined
  readonly requested: number | undefined
  /** Every budgeted figure and what of it is earmarked, in printed order: parts, subtotals, and the total last. */
  readonly budgeted: readonly (readonly [amount: number, earmarked: number])[]
  readonly funding: readonly number[]
}

/** Radicals that the sheets print for the characters they look like, and that NFKC leaves alone. */
const RADICALS: Readonly<Record<string, string>> = { '⺠': '民', '⻑': '長', '⻘': '青', '⻄': '西' }

/** A text with the look-alike characters of the sheets made plain. */
export function plainCharacters(text: string): string {
  return text.normalize('NFKC').replaceAll(/[⺀-⻿]/gu, (radical) => RADICALS[radical] ?? radical)
}

/** Reads the sheets of r2-program-sheets; `content` is all that a sheet prints. */
export function readSheets(document: string): { sheet: PrintedSheet; content: string }[] {
  const lines = document.split('\n')
  const starts = lines.flatMap((line, index) => (/^NO \d+$/.test(line) ? [index] : []))
  return starts.map((start, index) => {
    const content = plainCharacters(lines.slice(start, starts[index + 1]).join('\n'))
    const found = (pattern: RegExp) => pattern.exec(content)
    const department = found(/所管課 (\S+) (\S+)/)
    const total = found(/合計 ([\d,]+)/)?.[1]
    return {
      content,
      sheet: {
        row: Number(found(/^NO (\d+)/)?.[1]),
        line: start + 1,
        name: found(/1 事業名 (\S+)/)?.[1],
        bureau: department?.[1],
        department: department?.[2],
        title: found(/^款 (\S+)/m)?.[1],
        category: found(/2 要求区分 (\S+)事業/)?.[1],
        requested: total === undefined ? undefined : printedNumber(total),
        budgeted: [...content.matchAll(/^⇒ ([\d,]+)(?: \(([\d,]+)\))?$/gm)].map(
          ([, amount = '', earmarked = '0']) => [printedNumber(amount) ?? 0, printedNumber(earmarked) ?? 0],
        ),
        funding: [...content.matchAll(/^([\d,]+)$/gm)].map(([, amount = '']) => printedNumber(amount) ?? 0),
      },
    }
  })
}
