import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import type { PartialDate } from '../budget/partial-date.ts'

/** Colours that people with any colour vision tell apart (Okabe and Ito); the marks 🟦🟩🟪🟨🟧 of a reply's lines have the same. */
export type ChartColor = 'blue' | 'green' | 'purple' | 'yellow' | 'orange' | 'sky' | 'red'

/** What the values of a bar chart are, and so how its axis reads. */
export type ChartUnit = 'thousand-yen' | 'ten-thousand-yen' | 'percent'

/** One bar: what it is of, its value in the chart's unit, and the same as the reply prints it, with its unit. */
export interface ChartBar {
  readonly label: string
  readonly value: number
  readonly printed: string
  readonly color: ChartColor
  /** True for what was only asked for: a request beside budgets. */
  readonly hatched?: boolean
}

/** Amounts or percentages as bars, one below the other. */
export interface BarChart {
  readonly kind: 'bars'
  readonly locale: Locale
  readonly title: string
  /** What a reader must know of the bars, such as which of many they are. */
  readonly note?: string
  readonly unit: ChartUnit
  readonly bars: readonly ChartBar[]
}

/** A part of a whole: its share in percent, and share and amount as the reply prints them. */
export interface ChartShare {
  readonly label: string
  readonly percent: number
  readonly share: string
  readonly amount: string
  readonly color: ChartColor
}

/** One bar that is split into parts, which together are all of it. */
export interface ShareChart {
  readonly kind: 'shares'
  readonly locale: Locale
  readonly title: string
  readonly note?: string
  readonly shares: readonly ChartShare[]
}

/** A planned time: the days that it can mean, and as it is printed. */
export interface ChartTime {
  readonly label: string
  readonly first: Day
  readonly last: Day
  readonly precision: PartialDate['precision']
  readonly printed: string
}

/** Planned times on a line, each as wide as it is uncertain, with the day of the question. */
export interface Timeline {
  readonly kind: 'timeline'
  readonly locale: Locale
  readonly title: string
  readonly note?: string
  readonly today: Day
  /** The day of the question as it is printed. */
  readonly asOf: string
  readonly times: readonly ChartTime[]
}

/** Numbers that are worth a picture, in no drawing library's terms. */
export type Chart = BarChart | ShareChart | Timeline

/** The longest description that Discord takes for a file. */
const LONGEST = 1024

/** What a picture shows, in words and with all its numbers, for those who do not see it: at most 1024 characters. */
export function describeChart(chart: Chart): string {
  const { locale, title, note } = chart
  const isJapanese = locale === 'ja'
  const parts = partsOf(chart)
  const head = `${KINDS[chart.kind][locale]}${isJapanese ? '「' : ' "'}${title}${isJapanese ? '」' : '"'}`
  const start = `${head}${note === undefined ? '' : isJapanese ? `（${note}）` : ` (${note})`}: `
  const [between, end] = isJapanese ? ['、', '。'] : ['; ', '.']
  let text = start
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1
    const left = parts.length - at
    const more = isJapanese ? `、ほか${left}件。` : `; ${left} more.`
    const next = `${at === 0 ? '' : between}${part}`
    const room = LONGEST - text.length - next.length
    if (room < (isLast ? end.length : MORE)) return cut(`${text}${at === 0 ? more.slice(1) : more}`)
    text += next
  }
  return cut(`${text}${end}`)
}

/** Room that is kept for the words that say how much is left out. */
const MORE = 16

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`
}

const KINDS = {
  bars: { ja: '棒グラフ', en: 'Bar chart' },
  shares: { ja: '内訳の帯グラフ', en: 'Bar split into shares' },
  timeline: { ja: '予定の年表', en: 'Timeline' },
} as const

function partsOf(chart: Chart): string[] {
  switch (chart.kind) {
    case 'bars':
      return chart.bars.map(({ label, printed }) => `${label} ${printed}`)
    case 'shares':
      return chart.shares.map(({ label, share, amount }) => `${label} ${share} ${amount}`)
    case 'timeline':
      return [chart.asOf, ...chart.times.map(({ label, printed }) => `${label} ${printed}`)]
  }
}
