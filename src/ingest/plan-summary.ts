import { PLAN_PARTS, type PlanPart } from '../budget/vocabulary.ts'
import type { Candidate, Remark } from './layout.ts'
import type { PipeTable } from './pipe-tables.ts'
import { isRounding } from './rounding.ts'
import { readYen, YEN } from './yen.ts'

/** A line of the summary as printed; amounts in 万円. */
interface Line {
  readonly line: number
  readonly part: PlanPart
  readonly kind: 'line' | 'subtotal' | 'total'
  readonly name: string
  readonly programs: number
  readonly amount: number
}

/** True for the summary of the programs of the basic plan (計画事業), which counts 事業数 and 事業費. */
export function isPlanSummary({ rows: [header] }: PipeTable): boolean {
  const headings = new Set((header?.cells ?? []).map((cell) => cell.normalize('NFKC').replaceAll(/\s/gu, '')))
  return headings.has('事業数') && headings.has('事業費')
}

/**
 * Rows of the table plan-summary, amounts in 万円: every subtotal (計) and the total (合計) is proved by the lines above
 * it, the number of programs exactly and the amount but for rounding. Pillar and policy are left to a person.
 */
export function readPlanSummary({ rows }: PipeTable): { candidates: Candidate[]; unreadable: Remark[] } {
  const unreadable: Remark[] = []
  const lines: Line[] = []
  let [part, chapter]: [string, string] = ['', '']
  for (const { line, cells } of rows.slice(1)) {
    const filled = (cells ?? []).filter((cell) => cell !== '')
    const figure = FIGURE.exec(filled.join(' ').normalize('NFKC'))?.groups
    const labels = filled.filter(
      (cell) => !/\d事業/u.test(cell.normalize('NFKC')) && readYen(cell) === undefined,
    )
    const yen = readYen(figure?.['amount'] ?? '')
    if (!figure || yen === undefined || labels.length === 0) {
      unreadable.push({ line, message: NO_FIGURE })
      continue
    }
    if (cells?.[0] !== undefined && cells[0] !== '') [part, chapter] = [cells[0], cells[0]]
    const heading = /^[Ⅰ-Ⅻ]\s*(\S.*)$/u.exec(cells?.[1] ?? '')?.[1]
    if (heading !== undefined) chapter = heading
    const partId = partOf(part)
    if (partId === undefined) {
      unreadable.push({ line, message: unknownPart(part) })
      continue
    }
    const last = labels.at(-1) ?? ''
    const kind = partId === 'all' ? 'total' : last === '計' ? 'subtotal' : 'line'
    lines.push({
      line,
      part: partId,
      kind,
      name: kind === 'subtotal' ? chapter : last,
      programs: Number(figure['programs']?.replaceAll(',', '')),
      amount: yen / 10_000,
    })
  }
  const candidates = lines.map((one, i): Candidate => {
    const parts = partsOf(one, lines.slice(0, i))
    const rounding = parts.length === 0 ? 0 : one.amount - sum(parts.map(({ amount }) => amount))
    const isProved =
      one.kind === 'line' ||
      (sum(parts.map(({ programs }) => programs)) === one.programs && isRounding(rounding, parts.length))
    if (!isProved) unreadable.push({ line: one.line, message: DOES_NOT_ADD_UP })
    const { part: of, kind, name, programs, amount } = one
    return {
      kind: 'plan-summary',
      line: one.line,
      fields: { position: i + 1, part: of, kind, name, programs, amount_man: amount, rounding_man: rounding },
    }
  })
  return { candidates, unreadable }
}

/** What a subtotal or the total is the sum of: the lines since the subtotal before, or every subtotal. */
function partsOf({ kind }: Line, above: readonly Line[]): readonly Line[] {
  if (kind === 'line') return []
  if (kind === 'total') return above.filter((one) => one.kind === 'subtotal')
  return above.slice(above.findLastIndex((one) => one.kind !== 'line') + 1)
}

function partOf(printed: string): PlanPart | undefined {
  if (printed === '合計') return 'all'
  return (Object.keys(PLAN_PARTS) as PlanPart[]).find((part) => PLAN_PARTS[part].ja === printed)
}

const FIGURE = new RegExp(
  String.raw`(?<programs>[\d,]+)\s*事業\s+(?<amount>${YEN.replaceAll('(?:', String.raw`(?:\s*`)})$`,
  'u',
)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const NO_FIGURE = {
  ja: '「23事業 99億 9,348万円」のような事業数と事業費がありません。元の資料を確かめてください',
  en: 'has no number of programs with an amount, such as 23事業 99億 9,348万円; see the original',
}
const DOES_NOT_ADD_UP = {
  ja: '計が上の行の事業数・事業費の合計と合いません。元の資料を確かめてください',
  en: 'the sum is not that of the lines above it, in programs or in money; see the original',
}
const unknownPart = (printed: string) => ({
  ja: `「${printed}」は計画の部分として知られていません。${Object.values(PLAN_PARTS)
    .map(({ ja }) => ja)
    .join('、')}、合計 のどれかか確かめてください`,
  en: `"${printed}" is no known part of the plan; see whether it is one of ${Object.values(PLAN_PARTS)
    .map(({ ja }) => ja)
    .join(', ')}, 合計`,
})
