import type { TextLine } from './budget-points-chapters.ts'
import { joinLines } from './joined-lines.ts'
import type { Candidate, Remark } from './layout.ts'
import { compact } from './yen.ts'

/** A thing that opens in a month, where the text says both in one breath. */
interface Opening {
  /** From where to where it is said in the joined text. */
  readonly from: number
  readonly to: number
  readonly line: number
  readonly name: string
  readonly date: string
}

/**
 * Openings whose name and month stand together: "子ども図書館 令和４年４月開設" as a heading of the chapter about
 * facilities, "「名前」を令和４年４月の開設に", or "令和４年４月に名前を開設する". A name that is printed several times is given
 * once, from its heading where it has one. Every other month, and the boxes with address, size and hours, which the
 * text gives apart from the names, are told by line.
 */
export function readOpenings(
  facilities: readonly TextLine[],
  focus: readonly TextLine[],
): { candidates: Candidate[]; unassigned: Remark[] } {
  const parts = [
    { lines: facilities, openings: [...headings(facilities), ...statements(facilities)] },
    { lines: focus, openings: statements(focus) },
  ]
  const found = parts.flatMap(({ openings }) => openings)
  const candidates = [...Map.groupBy(found, ({ name, date }) => `${name} ${date}`).values()].flatMap(
    ([one]) =>
      one ? [{ kind: 'announcements', line: one.line, fields: { name: one.name, date: one.date } }] : [],
  )
  return {
    candidates: candidates.toSorted((a, b) => a.line - b.line),
    unassigned: [
      ...parts.flatMap(({ lines, openings }) => loneMonths(lines, openings)),
      ...facilities.flatMap(({ line, text }) => {
        const heading = /^[<＜]([^>＞]+)[>＞]/u.exec(text)?.[1]
        return heading === undefined ? [] : [{ line, message: box(heading) }]
      }),
    ].toSorted((a, b) => a.line - b.line),
  }
}

function headings(lines: readonly TextLine[]): Opening[] {
  let from = 0
  return lines.flatMap(({ line, text }) => {
    const to = from + compact(text).length
    const printed = /^(\S.*?)\s+(\S*)$/u.exec(text.replaceAll(/\s+(?=\d)/gu, ''))
    const date = dateOf(new RegExp(`^(?:${MONTH.source})(?:開設|開校|設置)$`, 'u'), printed?.[2] ?? '')
    const found = date === undefined ? [] : [{ from, to, line, name: printed?.[1] ?? '', date }]
    from = to
    return found
  })
}

function statements(lines: readonly TextLine[]): Opening[] {
  const { text, lineAt } = joinLines(lines)
  return STATEMENTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }): Opening[] => {
      const date = dateOf(MONTH, whole)
      const [from, to] = [index, index + whole.length]
      return date === undefined ? [] : [{ from, to, line: lineAt(from), name: groups?.['name'] ?? '', date }]
    }),
  )
}

/** Months outside every opening that was read. */
function loneMonths(lines: readonly TextLine[], openings: readonly Opening[]): (Remark & { line: number })[] {
  const { text, lineAt } = joinLines(lines)
  return [...text.matchAll(new RegExp(MONTH, 'gu'))]
    .filter(({ index }) => !openings.some(({ from, to }) => index >= from && index < to))
    .map(({ index, 0: date }) => ({ line: lineAt(index), message: loneDate(date) }))
}

function dateOf(pattern: RegExp, printed: string): string | undefined {
  const [, year = '', month = ''] = pattern.exec(compact(printed)) ?? []
  if (month === '') return undefined
  return `${2018 + (year === '元' ? 1 : Number(year))}-${month.padStart(2, '0')}`
}

const MONTH = /令和(\d{1,2}|元)年(\d{1,2})月/u
const NAME = String.raw`(?<name>[^、。「」にをはが・]{2,40})`
const STATEMENTS = [
  new RegExp(`「(?<name>[^「」]{2,40})」を${MONTH.source}の?(?:開設|開校|設置)`, 'gu'),
  new RegExp(`${MONTH.source}[、に]${NAME}を(?:新設|開設|開校|設置)`, 'gu'),
]

const loneDate = (date: string) => ({
  ja: `${date}とありますが、何の時期かは文の並びから決められません。元の資料を見て決めてください`,
  en: `prints ${date}, and the order of the text does not tell of what; see the original`,
})
const box = (heading: string) => ({
  ja: `＜${heading}＞の欄です。どの施設のものかは元の資料を見て決めてください`,
  en: `a box ＜${heading}＞; see the original for the facility that it belongs to`,
})
