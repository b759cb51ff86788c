import type { Bilingual } from '../budget/bilingual.ts'
import { withoutLookalikes } from '../budget/lookalikes.ts'
import { fiscalYear, type FiscalYear } from '../budget/fiscal-year.ts'
import { compact } from './yen.ts'

/** A line that is not empty: as printed but for look-alike characters and the space at its ends. */
export interface TextLine {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** The chapters of a 予算のポイント, by what they are about. */
const CHAPTERS = {
  policy: { title: '予算編成の考え方', is: /予算編成の考え方$/u },
  totals: { title: '予算全体額', is: /予算全体額$/u },
  focus: { title: '重点的な取組', is: /重点的な取組$/u },
  facilities: { title: '新しい施設の開設', is: /^\d新しい施設の開設/u },
} as const

export type Chapter = keyof typeof CHAPTERS

export interface Chapters {
  /** The fiscal year in the title of the chapter about totals. */
  readonly year: FiscalYear
  readonly lines: Readonly<Record<Chapter, readonly TextLine[]>>
}

/**
 * Cuts a text into its chapters. A chapter begins at the last line that repeats a title of the table of contents
 * ("２ 令和３年度予算全体額"): numbered lines that stand only once are headings of something else.
 */
export function findChapters(text: string): Chapters | { readonly problems: readonly Bilingual[] } {
  const lines = withoutLookalikes(text)
    .split('\n')
    .map((printed, i) => ({ line: i + 1, text: printed.trim() }))
    .filter(({ text: printed }) => printed !== '')
  const titles = Map.groupBy(lines, (one) => compact(one.text))
  const names = Object.keys(CHAPTERS) as Chapter[]
  const begins = names.map((name) => {
    const [title, ones = []] = [...titles].find(
      ([key, all]) => /^\d/u.test(key) && all.length > 1 && CHAPTERS[name].is.test(key),
    ) ?? ['']
    return { name, title, at: ones.at(-1)?.line }
  })
  const missing = begins.filter(({ at }) => at === undefined)
  const reiwa = /令和(\d{1,2}|元)年度/u.exec(begins.find(({ name }) => name === 'totals')?.title ?? '')?.[1]
  const isInOrder = begins.every(({ at = 0 }, i) => i === 0 || at > (begins[i - 1]?.at ?? 0))
  if (missing.length > 0 || reiwa === undefined || !isInOrder) {
    return { problems: missing.length > 0 ? missing.map(({ name }) => noChapter(name)) : [NO_ORDER] }
  }
  const ends = begins.map((_, i) => begins[i + 1]?.at ?? Number.POSITIVE_INFINITY)
  return {
    year: fiscalYear(2018 + (reiwa === '元' ? 1 : Number(reiwa))),
    lines: Object.fromEntries(
      begins.map(({ name, at = 0 }, i) => [
        name,
        lines.filter(({ line }) => line > at && line < (ends[i] ?? 0)),
      ]),
    ) as Record<Chapter, TextLine[]>,
  }
}

function noChapter(name: Chapter): Bilingual {
  const { title } = CHAPTERS[name]
  return {
    ja: `「${title}」の章が、目次と本文の両方にはありません。ファイルが途中で切れていないか、様式名が合っているか確かめてください`,
    en: `the chapter 「${title}」 does not stand both in the table of contents and in the text; see whether the file is cut off, and check the name of the layout`,
  }
}

const NO_ORDER: Bilingual = {
  ja: '章が目次の順に並んでいないか、「予算全体額」の章の題に「令和N年度」がありません。元の資料を確かめてください',
  en: 'the chapters are not in the order of the table of contents, or the title of 予算全体額 has no 令和N年度; see the original',
}
