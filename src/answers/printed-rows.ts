import type { Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { Entry, TextPlace } from '../budget/program.ts'
import { DETAIL_KINDS, type DetailKind } from '../budget/vocabulary.ts'
import { focusAreasIn } from '../budget/totals.ts'
import type { YearRecord } from '../budget/year-record.ts'
import { dateName, printedAmount } from '../dialogue/figures.ts'
import { inLanguage, printedChange, printedValue, speak } from '../dialogue/language.ts'
import { strong, type Line } from '../dialogue/reply.ts'
import { englishStem } from '../search/english.ts'
import { fold } from '../search/fold.ts'
import type { World } from './world.ts'

/** One thing that a document prints about a program apart from its amounts, and how it is shown. */
export interface PrintedRow {
  readonly kind: 'line-item' | 'change' | 'term' | 'schedule' | 'figure' | DetailKind
  readonly label: string
  readonly line: Line
  /** Where it stands, where that is no entry of the program. */
  readonly place?: TextPlace
  /** The words that it is found by, in both languages. */
  readonly ja: string
  readonly en: string
}

/** Everything that the documents of a year print so, in their order. */
export function printedRows(record: YearRecord, { book }: World, locale: Locale): PrintedRow[] {
  return [...record.entries.flatMap((entry) => rowsOf(entry, locale)), ...figureRows(record, book, locale)]
}

function rowsOf(entry: Entry, locale: Locale): PrintedRow[] {
  const say = speak(locale)
  return [
    ...entry.lineItems.map(({ name, requested, budgeted }): PrintedRow => {
      const amount = budgeted ?? requested
      const asked =
        requested === undefined || budgeted === undefined
          ? ''
          : say(
              `（要求 ${printedAmount(requested, 'ja')}）`,
              ` (requested ${printedAmount(requested, 'en')})`,
            )
      return {
        kind: 'line-item',
        label: say('内訳', 'Line item'),
        line: [
          `${inLanguage(name, locale)}  `,
          strong(amount === undefined ? '' : printedAmount(amount, locale)),
          asked,
        ],
        ja: name.ja,
        en: name.en,
      }
    }),
    ...entry.changes.map(({ subject, before, after }): PrintedRow => ({
      kind: 'change',
      label: say('変わること', 'Change'),
      line: [`${inLanguage(subject, locale)}  `, strong(printedChange(before, after, locale))],
      ja: `${subject.ja} ${before.ja} ${after.ja}`,
      en: subject.en,
    })),
    ...entry.terms.map(({ subject, value }): PrintedRow => ({
      kind: 'term',
      label: say('条件', 'Condition'),
      line: [`${inLanguage(subject, locale)}  `, strong(printedValue(value, locale))],
      ja: `${subject.ja} ${value.ja}`,
      en: `${subject.en} ${value.en}`,
    })),
    ...entry.schedule.map(({ when, printed, what }): PrintedRow => ({
      kind: 'schedule',
      label: say('スケジュール', 'Schedule'),
      line: [
        strong(
          printedValue(
            { ja: printed.replace('…', ''), en: when.map((month) => dateName(month, 'en')).join(' to ') },
            locale,
          ),
        ),
        `  ${inLanguage(what, locale)}`,
      ],
      ja: `${printed} ${what.ja}`,
      en: what.en,
    })),
    ...entry.details.map(({ kind, text }): PrintedRow => ({
      kind,
      label: inLanguage(DETAIL_KINDS[kind], locale),
      line: inLanguage(text, locale),
      ja: text.ja,
      en: text.en,
    })),
  ]
}

/** Figures printed under the headed amounts of the year: whether they are about the program, its words must tell. */
function figureRows({ fiscalYear }: YearRecord, { totals }: BudgetBook, locale: Locale): PrintedRow[] {
  return focusAreasIn(totals, fiscalYear)
    .flatMap(({ items }) => items.flatMap(({ figures }) => figures))
    .map(({ subject, figure, place }): PrintedRow => {
      const value =
        'value' in figure
          ? printedValue(figure.value, locale)
          : printedChange(figure.before, figure.after, locale)
      return {
        kind: 'figure',
        label: speak(locale)('取組の数字', 'Figures of the focus area'),
        line: [`${inLanguage(subject, locale)}  `, strong(value)],
        place,
        ja: subject.ja,
        en: subject.en,
      }
    })
}

/** The words by which a printed line may be meant, folded, and what it holds where it is what was asked for. */
export interface RowWords {
  readonly words: readonly string[]
  readonly hints: readonly RegExp[]
}

/** A row with the share of some words that it holds, from 0 to 1, a little more where it holds what is asked for. */
export interface RatedRow extends PrintedRow {
  readonly held: number
}

/** What a hint adds, all of them together, and where what is asked for stands beside one of the words. */
const [HINT, MOST_HINTS, BESIDE] = [0.12, 0.3, 0.15]
/** What parts the figures that are printed in one line. */
const FIGURE_END = /[、。（）()]/u
/** A year that is said of a figure. */
const YEAR_SAID = /（[^（）]*年度[^（）]*）/gu

/** The rows that hold some of these words, those that hold the most first. */
export function rowsAbout(rows: readonly PrintedRow[], { words, hints }: RowWords): RatedRow[] {
  const all = words.reduce((sum, word) => sum + word.length, 0)
  return rows
    .map((row): RatedRow => {
      const [ja, en] = [foldedOf(row.ja), stemsOf(row.en)]
      const found = words.filter(
        (word) => row.label === word || (/^[a-z]+$/u.test(word) && en.has(word)) || holdsWord(ja, word),
      )
      const share = all === 0 ? 0 : found.reduce((sum, word) => sum + word.length, 0) / all
      const hinted = Math.min(MOST_HINTS, HINT * hints.filter((hint) => hint.test(row.ja)).length)
      const beside = hinted > 0 && standBeside(row.ja, found, hints) ? BESIDE : 0
      return { ...row, held: share === 0 && all > 0 ? 0 : share + hinted + beside }
    })
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held)
}

/** Whether one of the words stands in the same part of a line as what is asked for: 滞納者 約19,000人. */
function standBeside(text: string, words: readonly string[], hints: readonly RegExp[]): boolean {
  return text
    .replaceAll(YEAR_SAID, '')
    .split(FIGURE_END)
    .some((part, at, parts) => {
      // What stands in parentheses alone is said of what stands before them.
      const said = /^約?[\d,]/u.test(part) ? `${parts[at - 1] ?? ''}${part}` : part
      return hints.some((hint) => hint.test(part)) && words.some((word) => holdsWord(foldedOf(said), word))
    })
}

/** What is printed never changes: it is folded once. */
const FOLDED = new Map<string, string>()
const STEMS = new Map<string, ReadonlySet<string>>()

function foldedOf(text: string): string {
  const known = FOLDED.get(text) ?? fold(text)
  FOLDED.set(text, known)
  return known
}

function stemsOf(text: string): ReadonlySet<string> {
  const known = STEMS.get(text) ?? new Set((text.toLowerCase().match(/[a-z]+/gu) ?? []).map(englishStem))
  STEMS.set(text, known)
  return known
}

/**
 * The words of a text by which rows are found, folded: those of the documents and what lies between, without those in
 * `name`; English ones as stems. Single characters and kana that end words say nothing.
 */
export function tellingWords(text: string, name: string, world: World): string[] {
  const known = fold(name)
  const lexicon = world.programs.words()
  const cut = (text.match(RUN) ?? [])
    .flatMap((piece) =>
      /^[\x20-\x7Eァ-ヺー]+$/u.test(piece)
        ? [piece]
        : withoutSingles(lexicon.cut(piece).map(({ surface }) => surface)),
    )
    .flatMap((word) => word.split(/(?<=\p{Script=Han})[ぁ-ゖ]+$|^[ぁ-ゖ]+(?=[\p{Script=Han}ァ-ヺ])/u))
  const words = cut
    .filter((word) => !/^(?:[ぁ-ゖー]{1,3}|[ァ-ヺー]{1,2})$/u.test(word))
    .map((word) =>
      /^[a-z]{3,}$/iu.test(word) && !/^[A-Z]{2,}$/u.test(word) ? englishStem(word) : fold(word),
    )
    .filter((word) => word.length > 1 && !known.includes(word))
  return [...new Set(words)]
}

/** Whether a folded text holds a word, or its kanji without the kana between them: 借り上げる, 借上. */
export function holdsWord(text: string, word: string): boolean {
  if (text.includes(word)) return true
  if (!/\p{Script=Han}[ぁ-ゖ]+\p{Script=Han}/u.test(word)) return false
  return text.includes(word.replaceAll(/[ぁ-ゖ]/gu, ''))
}

/** Stretches of katakana, of letters and digits, and what lies between them. */
const RUN = /[ァ-ヺー]+|[\x21-\x7E]+|[^\s、。・（）()「」ァ-ヺー\x21-\x7E]+/gu

/** The words with single kanji that stand side by side made one word, which the lexicon does not know: 動物園. */
function withoutSingles(words: readonly string[]): string[] {
  const joined: string[] = []
  let isOpen = false
  for (const word of words) {
    const isSingle = /^\p{Script=Han}$/u.test(word)
    if (isSingle && isOpen) joined.push((joined.pop() ?? '') + word)
    else joined.push(word)
    isOpen = isSingle
  }
  return joined
}
