import type { BudgetBook } from '../budget/book.ts'
import { clean, fold } from './fold.ts'
import { englishWords } from './indexed.ts'
import { lexiconOf } from './lexicon.ts'
import { kanaOfRomaji, soundOf } from './sound.ts'
import { otherWordings, type VariantFold } from './variants.ts'
import type { WordFile } from './word-file.ts'

/** The longest text that is looked at: program names have up to 32 characters, English ones up to 70. */
export const LONGEST_QUERY = 80

/** What was typed without a space, or the words of it: each in every wording, folded. */
export interface QueryPiece {
  readonly wordings: readonly string[]
  readonly words: readonly (readonly string[])[]
}

/** A query in the forms in which it is compared. */
export interface Query {
  /** The cleaned text, cut to what is looked at. */
  readonly text: string
  /** What is asked for, as typed: the text without the words of a question. */
  readonly asked: string
  readonly form: string
  /** The form with every word spelt as it was typed, its variants left as they are. */
  readonly plain: string
  /** The form with abbreviations and everyday words replaced. */
  readonly otherForms: readonly string[]
  /** The form with the words of a question left on its end, which may be a part of a name: 図書館開設. */
  readonly unstripped: string | undefined
  /** How it sounds; undefined when parts of it have no known reading. */
  readonly sound: string | undefined
  /** The same in hiragana as typed or as the dictionary reads it, for people. */
  readonly kana: string | undefined
  /** True when the sound was typed (kana or romaji) and not guessed from kanji. */
  readonly soundWasTyped: boolean
  /** The pieces that must all be found. */
  readonly pieces: readonly QueryPiece[]
  readonly english: readonly string[]
}

/** Reads queries. */
export type QueryReader = (text: string) => Query

const ASKING =
  /(の?(予算額?|金額|所管課?|担当課?|財源内訳|財源|開設予定|開設|内訳|値段)|について|って|を?教えて|はいくら|いくら|ですか|とは|何|は|\?)+$/u

/** The text without the words of a question on its end: 一般会計の予算額はいくら → 一般会計. */
export function withoutAsking(text: string): string {
  return text.replace(ASKING, '')
}

const NOT_A_NAME =
  /^(予算額?|要求額|金額|所管課?|担当課?|財源内訳|財源|開設予定|値段|いつ|いくら|(令和|r)\d{1,2}(年度?)?|\d{4}年度?)[??]?$/iu

const HIRAGANA = /^[ぁ-ゖー]+$/u
const PARTICLE = /^[ぁ-ゖー]{1,2}$/u

/** A reader of queries that knows the words of the book and their readings. */
export function queryReader(book: BudgetBook, words: WordFile, toForm: VariantFold): QueryReader {
  const { cut, readingOf } = lexiconOf(words)
  const wordingsOf = otherWordings(book.words, toForm)
  const inEveryWording = (form: string): string[] => [form, ...wordingsOf(form)]
  const pieceOf = (typed: string): QueryPiece => ({
    wordings: inEveryWording(toForm(typed)),
    // Hiragana that is no particle is half a word as often as a word: it stays whole.
    words: [...new Set(HIRAGANA.test(typed) ? [typed] : cut(typed).map(([surface]) => surface))]
      .filter((surface) => !PARTICLE.test(surface))
      .map(toForm)
      .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
      .map(inEveryWording),
  })

  return (raw) => {
    const text = clean(raw.slice(0, LONGEST_QUERY * 4))
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(0, LONGEST_QUERY)
    const named = text
      .split(/\s+/u)
      .filter((piece) => !NOT_A_NAME.test(piece))
      .join(' ')
    const stripped = withoutAsking(named)
    const asked = fold(stripped) === '' ? text : stripped
    const isStripped = asked !== text && fold(asked) !== fold(named)
    const form = withoutProvisional(toForm(asked))
    const latin = /^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(asked)
    const typedKana = latin
      ? kanaOfRomaji(asked)
      : /^[ぁ-ゖァ-ヺー・\sa-z]+$/u.test(asked)
        ? fold(asked)
        : undefined
    const kana = typedKana === undefined ? readingOf(asked) : typedKana.replace(/[a-z]+$/u, '')
    return {
      text,
      asked,
      form,
      plain: withoutProvisional(fold(asked)),
      otherForms: wordingsOf(form),
      unstripped: isStripped ? withoutProvisional(toForm(named)) : undefined,
      sound: kana === undefined ? undefined : soundOf(kana) || undefined,
      kana,
      soundWasTyped: typedKana !== undefined,
      pieces: asked
        .split(/[\s、，,。・]+/u)
        .map(pieceOf)
        .filter((piece) => piece.words.length > 0),
      english: latin ? englishWords(asked) : [],
    }
  }
}

function withoutProvisional(form: string): string {
  return form.replace(/^仮称/u, '')
}
