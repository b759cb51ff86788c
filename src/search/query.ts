import { englishStem, englishStems } from './english.ts'
import { bonesOf } from './bones.ts'
import { clean, fold, hiragana } from './fold.ts'
import { lexiconWith } from './lexicon.ts'
import { kanaOfRomaji, nextKana, soundOf } from './sound.ts'
import { thesaurusOf } from './thesaurus.ts'
import { wordsOf, type TypedWord } from './words-of.ts'
import { foldWith } from './variants.ts'
import type { Vocabulary } from './vocabulary.ts'
import { amountsIn, type TypedAmount } from './amounts.ts'

/** The longest text that is looked at: program names have up to 32 characters, English ones up to 70. */
export const LONGEST_QUERY = 80

/**
 * How far a wording is from what was typed: as typed; what it stands for in the documents; what a dictionary calls a
 * synonym; or a word of the same sound.
 */
export type Distance = 'typed' | 'meant' | 'near' | 'heard'

/** A folded wording of what was typed. */
export interface Wording {
  readonly form: string
  readonly distance: Distance
}

/** A word that must be found, in every wording, or by its sound where it was typed in kana. */
export interface Unit {
  /** As typed, for people. */
  readonly typed: string
  readonly wordings: readonly Wording[]
  readonly sound: string | undefined
  readonly english: string | undefined
  /** The kanji of what was typed without the kana that may or may not be written after them. */
  readonly bones: string | undefined
  /** Number of the piece, typed without a space or particle, that it belongs to. */
  readonly piece: number
  /** True for a single kanji that belongs to the unit before it. */
  readonly clings: boolean
  /** True for an amount of money or a number, which is met in many ways. */
  readonly isAmount: boolean
}

/** A query in the forms in which it is compared. */
export interface Query {
  /** The cleaned text, cut to what is looked at. */
  readonly text: string
  /** What is asked for, as typed: the text without the words of a question. */
  readonly asked: string
  /** Everything that was typed as one wording, and what else it may mean as a whole. */
  readonly wholes: readonly Wording[]
  readonly form: string
  /** The form with every word spelt as it was typed, its variants left as they are. */
  readonly plain: string
  /** The form with the words of a question left on its end, which may be a part of a name: 図書館開設. */
  readonly unstripped: string | undefined
  /** How it may sound, likeliest first. */
  readonly sounds: readonly string[]
  /** The same in hiragana as typed or as the dictionary reads it, for people. */
  readonly kana: string | undefined
  /** True when the sound was typed (kana or romaji) and not guessed from kanji. */
  readonly soundWasTyped: boolean
  /** True for kanji with kana or letters after them, as a half-typed word has: 教い. */
  readonly isMixed: boolean
  /** The kana of which one comes next, where a syllable was begun: きょういk. */
  readonly next: string | undefined
  readonly bones: string | undefined
  readonly units: readonly Unit[]
  readonly english: readonly string[]
  /** Amounts of money, and numbers that may be one. */
  readonly amounts: readonly TypedAmount[]
}

/** Reads queries. */
export type QueryReader = (text: string) => Query

const ASKING =
  /(の?(予算額?|金額|所管課?|担当課?|財源内訳|財源|開設予定|開設|内訳|値段|費用)|について|って|を?教えて|はいくら|いくら|ですか|とは|何|は|\?)+$/u

/** The text without the words of a question on its end: 一般会計の予算額はいくら → 一般会計. */
export function withoutAsking(text: string): string {
  return text.replace(ASKING, '')
}

const NOT_A_NAME =
  /^(予算額?|要求額|金額|費用|所管課?|担当課?|財源内訳|財源|開設予定|値段|いつ|いくら|(令和|r)\d{1,2}(年度?)?|\d{4}年度?)[??]?$/iu

const KANA = /^[ぁ-ゖァ-ヺー]+$/u
const MOST_SOUNDS = 6
const MOST_WORDINGS = 6

/** A reader of queries that knows the words of a book. */
export function queryReader(vocabulary: Vocabulary): QueryReader {
  const { kanji, homophones } = vocabulary
  const toForm = foldWith(vocabulary.variants)
  const thesaurus = thesaurusOf(vocabulary.meanings)
  const lexicon = lexiconWith(vocabulary.readings, vocabulary.words)
  const lexicons = { written: lexicon, heard: lexiconWith(new Map(), vocabulary.sounds) }

  let soundingSo: Map<string, string[]> | undefined
  /** Words of kanji by their sound, listed when a word is first met that no dictionary knows. */
  const bySound = (): Map<string, string[]> => {
    if (soundingSo) return soundingSo
    soundingSo = new Map()
    for (const [word, reading] of vocabulary.readings) {
      if (!/^\p{Script=Han}{2,}$/u.test(word)) continue
      const sound = soundOf(reading)
      soundingSo.set(sound, [...(soundingSo.get(sound) ?? []), toForm(word)])
    }
    return soundingSo
  }

  /** The ways in which a stretch without a known reading may sound. */
  const soundsOf = (text: string): string[] => {
    let sounds = ['']
    for (const { surface, reading } of lexicon.cut(text)) {
      const ways =
        reading !== undefined
          ? [soundOf(reading)]
          : Array.from(surface).reduce<string[]>(
              (all, character) => {
                const own = KANA.test(character) ? [soundOf(character)] : (kanji.get(character) ?? [])
                return all.flatMap((one) => own.slice(0, 3).map((sound) => one + sound)).slice(0, 27)
              },
              [''],
            )
      sounds = sounds.flatMap((one) => ways.map((way) => one + way)).slice(0, 27)
    }
    return sounds.filter((sound) => sound.length > 1)
  }

  /** Words of the documents that sound like one that they do not hold. */
  const homophonesOf = (surface: string): string[] => {
    if (!/^\p{Script=Han}{2,5}$/u.test(surface)) return []
    const found = homophones.get(surface)
    if (found) return found.map(toForm)
    // A guess: it must keep a kanji of what was typed.
    const guessed = soundsOf(surface)
      .flatMap((sound) => bySound().get(sound) ?? [])
      .filter(
        (word) => word.length === surface.length && Array.from(surface).some((one) => word.includes(one)),
      )
    if (guessed.length > 0 || surface.length < 3) return guessed
    return homophonesOf(surface.slice(0, -1)).map((word) => word + toForm(surface.slice(-1)))
  }

  const wordingsOf = (surface: string, isKnown: boolean): Wording[] => {
    const form = toForm(surface)
    const all: Wording[] = [
      { form, distance: 'typed' },
      ...thesaurus.meansOf(form, bonesOf(surface)),
      ...(KANA.test(surface) ? thesaurus.meansOfSound(soundOf(hiragana(surface))) : []),
      ...(isKnown ? [] : homophonesOf(surface).map((heard) => ({ form: heard, distance: 'heard' as const }))),
    ]
    const told = new Set<string>()
    return all
      .filter((one) => one.form !== '' && !told.has(one.form) && told.add(one.form))
      .slice(0, MOST_WORDINGS)
  }

  const unitOf = ({ surface, isKnown, piece, clings }: TypedWord): Unit => ({
    typed: surface,
    piece,
    clings,
    isAmount: /^[\d,.]+/u.test(surface),
    bones: bonesOf(surface),
    wordings: wordingsOf(surface, isKnown),
    sound: KANA.test(surface) ? soundOf(hiragana(surface)) : undefined,
    english: /^[a-z]{3,}$/iu.test(surface) ? englishStem(surface) : undefined,
  })

  /** The whole text with one of its words put otherwise. */
  const otherWholes = (cuts: readonly TypedWord[]): Wording[] => {
    const forms = cuts.map(({ surface }) => toForm(surface))
    return cuts
      .flatMap(({ surface, isKnown }, at) =>
        wordingsOf(surface, isKnown)
          .filter(({ distance }) => distance !== 'typed')
          .map(({ form, distance }) => ({ form: forms.with(at, form).join(''), distance })),
      )
      .slice(0, 2 * MOST_WORDINGS)
  }

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
    const pieces = asked.split(/[\s、，。・/／]+|,(?!\d)/u).filter((piece) => fold(piece) !== '')
    const kanaPieces = latin && typedKana !== undefined ? romajiPieces(pieces) : undefined
    const cuts = wordsOf(kanaPieces ?? pieces, lexicons)
    const kana = typedKana === undefined ? lexicon.readingOf(fold(asked)) : typedKana.replace(/[a-z]+$/u, '')
    const half = asked.replace(/(?<=[\p{Script=Han}ぁ-ゖァ-ヺー])[a-z]{1,2}$/iu, '')
    const sounds =
      kana !== undefined
        ? [soundOf(kana)].filter((sound) => sound !== '')
        : half.length <= 12
          ? soundsOf(half).slice(0, MOST_SOUNDS)
          : []
    const wholes: Wording[] = [
      { form, distance: 'typed' },
      // A consonant typed after kana says how they go on: the sound knows more than the kana alone.
      ...(half !== asked && typedKana === undefined
        ? [{ form: toForm(half), distance: 'typed' as const }]
        : []),
      ...thesaurus.meansOf(form),
      ...(typedKana === undefined ? [] : thesaurus.meansOfSound(soundOf(typedKana))),
      ...(cuts.length > 0 && cuts.length <= 4 ? otherWholes(cuts) : []),
    ]
    const seen = new Set<string>()
    return {
      text,
      asked,
      form,
      plain: withoutProvisional(fold(asked)),
      wholes: wholes.filter((one) => one.form !== '' && !seen.has(one.form) && seen.add(one.form)),
      unstripped: isStripped ? withoutProvisional(toForm(named)) : undefined,
      sounds,
      kana,
      soundWasTyped: typedKana !== undefined,
      isMixed: /^\p{Script=Han}+[ぁ-ゖーa-z]+$/iu.test(asked),
      next: nextKana(
        /[a-z]{1,2}$/u.exec(typedKana ?? '')?.[0] ??
          (latin ? /[bcdfghjkmnpqrstvwxyz]{1,2}$/u.exec(asked)?.[0] : undefined),
      ),
      bones: bonesOf(asked),
      units: cuts.map(unitOf),
      english: latin ? englishStems(asked) : [],
      amounts: amountsIn(text),
    }
  }
}

/** Each piece in hiragana; undefined unless all of them are romaji. A piece that is an English word as well stays. */
function romajiPieces(pieces: readonly string[]): string[] | undefined {
  const kana = pieces.map((piece) => kanaOfRomaji(piece))
  return kana.includes(undefined) ? undefined : kana.map((one) => one ?? '')
}

function withoutProvisional(form: string): string {
  return form.replace(/^仮称/u, '')
}
