import type { BudgetBook } from '../budget/book.ts'
import type { Department, Entry, Program } from '../budget/program.ts'
import { bonesOf } from './bones.ts'
import { englishStems } from './english.ts'
import { fold } from './fold.ts'
import { joinedTexts, type JoinedTexts } from './joined-texts.ts'
import { lexiconOf, readingsIn } from './lexicon.ts'
import { soundOf } from './sound.ts'
import { contentOf, partsOf } from './texts.ts'
import type { VariantFold } from './variants.ts'
import type { Word, WordFile } from './word-file.ts'

/** A name in the forms in which it is compared. */
export interface IndexedName {
  /** As a reader sees it. */
  readonly shown: string
  readonly form: string
  /** The form with every word spelt as it is shown, its variants left as they are. */
  readonly plain: string
  readonly sound: string
  /** Offsets in `sound` where a word begins. */
  readonly wordStarts: ReadonlySet<number>
  /** The name without the kana that may or may not be written after kanji. */
  readonly bones: string
  /** The first characters of its words, which abbreviations are made of: 知財 for 知的財産. */
  readonly initials: string
}

/** A program, ready to be compared with queries. */
export interface IndexedProgram {
  readonly program: Program
  readonly ids: readonly string[]
  /** The name first, then the names as printed. */
  readonly names: readonly IndexedName[]
  /** Facilities and openings. */
  readonly parts: readonly IndexedName[]
  readonly keywords: readonly IndexedName[]
  /** Folded sentences of the content. */
  readonly content: readonly string[]
  /** Everything of a kind in one text, a line each, to see at once whether it is there at all. */
  readonly text: JoinedTexts
  /** Folded content words and their sounds. */
  readonly words: ReadonlySet<string>
  /** The English name, folded. */
  readonly englishName: string
  /** Stems of the English name, and of all that is said in English. */
  readonly englishNameWords: ReadonlySet<string>
  readonly english: ReadonlySet<string>
  /** Departments and bureaus in charge, in any year. */
  readonly inCharge: readonly { readonly form: string; readonly sound: string }[]
  /** Every printed amount of the program, in 千円. */
  readonly amounts: ReadonlySet<number>
}

/** Prepared programs by their positions: an array is such, or one whose members are read when they are compared. */
export interface IndexedPrograms {
  readonly length: number
  at(position: number): IndexedProgram | undefined
}

const PROVISIONAL = /[（(]仮称[）)]\s*/gu
const FUNCTION_WORD = /^[ぁ-ゖー]{1,2}$/u

/** Prepares every program of the book. */
export function indexPrograms(book: BudgetBook, words: WordFile, toForm: VariantFold): IndexedProgram[] {
  const lexicon = lexiconOf(readingsIn(words))
  const wordForm = remembering((word: string) => toForm(word))
  const wordSound = remembering(soundOf)
  const nameOf = (shown: string, reading: string): IndexedName => {
    const sound = soundOf(reading)
    const called = shown.replaceAll(PROVISIONAL, '')
    return {
      shown,
      form: toForm(called),
      plain: fold(called),
      sound,
      wordStarts: wordStarts(words[shown] ?? [], sound),
      bones: bonesOf(called) ?? '',
      initials: (words[shown] ?? [])
        .map(([word]) => word)
        .filter((word) => !FUNCTION_WORD.test(word))
        .map((word) => word.charAt(0))
        .join(''),
    }
  }
  const inChargeOf = ({ departments, bureau }: Entry) => [
    ...departments.map(({ name, reading }: Department) => ({ form: fold(name.ja), sound: soundOf(reading) })),
    ...(bureau ? [{ form: fold(bureau.name.ja), sound: '' }] : []),
  ]
  return book.programs.map((program) => {
    const content = contentOf(program, book)
    const texts = [program.name.ja, ...content]
    const contentWords = texts
      .flatMap((text) => words[text] ?? [])
      .filter(([surface]) => !FUNCTION_WORD.test(surface))
    const { entries } = program
    const names = [
      nameOf(program.name.ja, program.reading),
      ...entries
        .filter((entry) => fold(entry.printedName) !== fold(program.name.ja))
        .map(({ printedName }) => nameOf(printedName, lexicon.readingOf(printedName) ?? program.reading)),
    ]
    const parts = partsOf(program, book).map((part) =>
      nameOf(part.name, part.reading ?? readingOf(words[part.name] ?? [])),
    )
    const keywords = [...new Set(entries.flatMap((entry) => entry.keywords))].map((keyword) =>
      nameOf(keyword, readingOf(words[keyword] ?? [])),
    )
    const folded = content.map(toForm)
    return {
      program,
      ids: [program.id, ...entries.map((entry) => `${entry.source.document.id}#${entry.source.row}`)],
      names,
      parts,
      keywords,
      content: folded,
      text: joinedTexts(
        { names, parts, keywords, content: folded },
        content.map((text) => bonesOf(text) ?? '').join('\n'),
        content.map((text) => soundOf(readingOf(words[text] ?? []))).join('\n'),
      ),
      words: new Set(contentWords.flatMap(([surface, reading]) => [wordForm(surface), wordSound(reading)])),
      englishName: fold(program.name.en),
      englishNameWords: new Set(englishStems(program.name.en)),
      english: new Set(
        [
          program.name.en,
          ...entries.flatMap((entry) => [
            entry.summary.en,
            ...entry.openings.map(({ what }) => what.en),
            ...entry.facilities.map(({ name }) => name.en),
            ...entry.details.map(({ text }) => text.en),
          ]),
        ].flatMap(englishStems),
      ),
      inCharge: [...new Map(entries.flatMap(inChargeOf).map((one) => [one.form, one])).values()],
      amounts: new Set(entries.flatMap(amountsOf)),
    }
  })
}

/** A function that works a thing out once. */
function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const result = known.get(text) ?? work(text)
    known.set(text, result)
    return result
  }
}

function amountsOf(entry: Entry): number[] {
  return [
    entry.budgeted?.total,
    entry.budgeted?.expansion,
    entry.requested?.total,
    entry.requested?.expansion,
    ...entry.funding.map(({ amount }) => amount),
    ...entry.lineItems.flatMap(({ requested, budgeted }) => [requested, budgeted]),
  ].flatMap((amount) => (amount === undefined || amount === 0 ? [] : [Number(amount)]))
}

function readingOf(words: readonly Word[]): string {
  return words.map(([, reading]) => reading).join('')
}

/** Where words begin in a sound, as far as the dictionary's readings agree with the reviewed reading. */
function wordStarts(words: readonly Word[], sound: string): Set<number> {
  const starts = new Set([0])
  let at = 0
  for (const [, reading] of words) {
    const word = soundOf(reading)
    if (word === '') continue
    const found = sound.indexOf(word, at)
    if (found === -1 || found > at + 8) continue
    starts.add(found)
    at = found + word.length
    starts.add(at)
  }
  return starts
}
