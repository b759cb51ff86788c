import type { TextLine } from './budget-points-chapters.ts'
import type { Candidate, Remark } from './layout.ts'
import { isRounding } from './rounding.ts'
import { compact, halfWidth, readYen, YEN } from './yen.ts'

/** A focus area (取組) as the chapter about policy lists it: number, name and line. */
interface Area {
  readonly line: number
  readonly number: number
  readonly name: string
}
/** A heading with an amount in 万円; without a name where the amount stands alone on its line. */
interface Headed {
  readonly line: number
  readonly name: string
  readonly amount: number
}

export interface FocusReport {
  readonly candidates: readonly Candidate[]
  readonly pairedBySums: readonly Remark[]
  readonly unassigned: readonly Remark[]
  readonly unreadable: readonly Remark[]
}

/**
 * The focus areas and their headed amounts (万円). The amount of an area may stand anywhere between its mark (取組 1) and
 * the next, or behind its name: that it is the sum of the headed amounts there, but for rounding, proves both. Items
 * are numbered in the order of the text, which may not be that of the printed page.
 */
export function readFocus(policy: readonly TextLine[], focus: readonly TextLine[]): FocusReport {
  const areas = areasOf(policy)
  if (areas.length === 0) return { ...NOTHING, unreadable: [{ message: NO_AREAS }] }
  const headed = focus.flatMap(headedOf)
  const totalNamed = new Map(
    areas.flatMap(({ number, name }) =>
      headed.filter((one) => compact(one.name) === compact(name)).map((one) => [one, number] as const),
    ),
  )
  const reports = areas.map((area) => {
    const ofArea = within(focus, area.number)
    const items = headed.filter((one) => one.name !== '' && !totalNamed.has(one) && ofArea(one.line))
    const alone = headed.filter((one) =>
      totalNamed.has(one) ? totalNamed.get(one) === area.number : one.name === '' && ofArea(one.line),
    )
    return readArea(area, items, alone)
  })
  const stray = headed.filter(({ line }) => !areas.some(({ number }) => within(focus, number)(line)))
  return {
    candidates: reports.flatMap(({ candidates }) => candidates),
    pairedBySums: reports.flatMap(({ pairedBySums }) => pairedBySums),
    unassigned: [
      ...reports.flatMap(({ unassigned }) => unassigned),
      ...stray.filter((one) => !totalNamed.has(one)).map(({ line }) => ({ line, message: ALONE })),
      ...focus
        .filter(({ text }) => /^[〇○]億[〇○]+万円$/u.test(compact(text)))
        .map(({ line }) => ({ line, message: PLACEHOLDER })),
    ],
    unreadable: reports.flatMap(({ unreadable }) => unreadable),
  }
}

function readArea(area: Area, items: readonly Headed[], alone: readonly Headed[]): FocusReport {
  const sum = items.reduce((total, { amount }) => total + amount, 0)
  const fitting = alone.filter(({ amount }) => isRounding(amount - sum, items.length))
  const [total] = fitting
  if (items.length === 0 || !total || fitting.length > 1) {
    return { ...NOTHING, unreadable: [{ line: area.line, message: noSum(area, items.length, sum) }] }
  }
  const rounding = total.amount - sum
  return {
    ...NOTHING,
    candidates: [
      {
        kind: 'focus-areas',
        line: area.line,
        fields: { area: area.number, name: area.name, amount_man: total.amount, rounding_man: rounding },
      },
      ...items.map(({ line, name, amount }, i) => ({
        kind: 'focus-items',
        line,
        fields: { area: area.number, item: i + 1, name, amount_man: amount },
      })),
    ],
    pairedBySums: [{ line: total.line, message: summed(area, items.length, rounding) }],
    unassigned: alone.filter((one) => one !== total).map(({ line }) => ({ line, message: ALONE })),
  }
}

function areasOf(policy: readonly TextLine[]): Area[] {
  return policy.flatMap(({ line, text }) => {
    const [, name = '', digit] = /^(.+取組)\s{2,}(\d)$/u.exec(text.normalize('NFKC')) ?? []
    return digit === undefined ? [] : [{ line, number: Number(digit), name }]
  })
}

/** Whether a line stands between the mark of an area (取 組 １) and that of the next. */
function within(focus: readonly TextLine[], area: number): (line: number) => boolean {
  const mark = (number: number): number | undefined =>
    focus.find(({ text }) => compact(text) === `取組${number}`)?.line
  const [begin, end] = [mark(area), mark(area + 1)]
  return (line) => begin !== undefined && line > begin && line < (end ?? Number.POSITIVE_INFINITY)
}

/** A line that ends in an amount of whole 万円 after a wide space, or that is a letter-spaced heading, or only an amount. */
function headedOf({ line, text }: TextLine): Headed[] {
  const printed = HEADED.exec(compact(text))?.groups
  const yen = readYen(printed?.['amount'] ?? '')
  if (!printed || yen === undefined || yen % 10_000 !== 0) return []
  const amount = yen / 10_000
  const name = /^(.*?)\s{2,}[\d\s億万円,]+$/u.exec(halfWidth(text))?.[1]
  const isArea = printed['name']?.endsWith('取組') === true
  if (printed['name'] === '') return [{ line, name: '', amount }]
  if (name === undefined && !isArea) return []
  return [{ line, name: name ?? printed['name'] ?? '', amount }]
}

const HEADED = new RegExp(String.raw`^(?<name>.*?)(?<amount>${YEN})$`, 'u')
const NOTHING: FocusReport = { candidates: [], pairedBySums: [], unassigned: [], unreadable: [] }

const summed = ({ number }: Area, items: number, rounding: number) => ({
  ja: `取組${number}の額は、見出しの額${items}件の合計と${rounding === 0 ? '同じです' : `${rounding}万円違うだけです（四捨五入）`}`,
  en: `the amount of focus area ${number} is the sum of its ${items} headed amounts${rounding === 0 ? '' : ` but for ${rounding} (万円, rounding)`}`,
})
const noSum = ({ number, name }: Area, items: number, sum: number) => ({
  ja: `取組${number}「${name}」の額が、見出しの額${items}件の合計${sum.toLocaleString('en-US')}万円から決まりません。元の資料を確かめてください`,
  en: `the amount of focus area ${number} 「${name}」 does not follow from its ${items} headed amount(s), ${sum.toLocaleString('en-US')}万円 in all; see the original`,
})
const NO_AREAS = {
  ja: '「…取組　1」のような取組の一覧が「予算編成の考え方」の章にありません。元の資料を確かめてください',
  en: 'the chapter 予算編成の考え方 has no list of focus areas (…取組  1); see the original',
}
const ALONE = {
  ja: '見出しのない金額です。何の額かは元の資料を見て決めてください',
  en: 'an amount without a heading; see the original for what it is of',
}
const PLACEHOLDER = {
  ja: '金額の代わりに仮の文字（〇億〇〇〇〇万円）が残っています。document-corrections.csv に記録してください',
  en: 'a placeholder (〇億〇〇〇〇万円) stands for an amount; record it in document-corrections.csv',
}
