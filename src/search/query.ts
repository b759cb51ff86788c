import { englishStem, englishStems, isEmptyWord, singulars } from './english.ts'
import { bonesOf } from './bones.ts'
import { clean, fold, hiragana } from './fold.ts'
import { halfTyped } from './half-typed.ts'
import { fullSounds } from './kanji-sounds.ts'
import { lexiconWith } from './lexicon.ts'
import { kanaBegun, kanaOfRomaji, nextKana, soundOf, soundWithoutBigTsu } from './sound.ts'
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
  /** What is converted of a half-typed text, folded, and how the kana after it sound: 教い. */
  readonly half: { readonly head: string; readonly tail: string } | undefined
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

const LATIN = /^[a-z][a-z '-]+$/iu
const KANA = /^[ぁ-ゖァ-ヺー]+$/u
const MOST_SOUNDS = 6
/** Nobody looks for more words at once. */
const MOST_UNITS = 16
const MOST_WORDINGS = 6

/** A reader of queries that knows the words of a book. */
export function queryReader(vocabulary: Vocabulary): QueryReader {
  const { kanji, homophones } = vocabulary
  const toForm = foldWith(vocabulary.variants)
  const thesaurus = thesaurusOf(vocabulary.meanings)
  const lexicon = lexiconWith(vocabulary.readings, vocabulary.words)
  const lexicons = { written: lexicon, heard: lexiconWith(new Map(), vocabulary.sounds) }

  const isHeardWord = (kana: string | undefined): boolean =>
    kana !== undefined &&
    lexicons.heard.cut(soundOf(kana)).every(({ isKnown, surface }) => isKnown && surface.length > 1)

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
                const own = KANA.test(character) ? [soundOf(character)] : fullSounds(kanji, character)
                return all.flatMap((one) => own.slice(0, 3).map((sound) => one + sound)).slice(0, 27)
              },
              [''],
            )
      sounds = sounds.flatMap((one) => ways.map((way) => one + way)).slice(0, 27)
    }
    return sounds.filter((sound) => sound.length > 1)
  }

  /** Words of the documents that sound like one that they do not hold. */
  const homophonesOf = (surface: string, isAlone: boolean): string[] => {
    if (!/^\p{Script=Han}{2,5}$/u.test(surface)) return []
    const found = homophones.get(surface)
    // Alone it may be a word of its own as well: 灯台 is no 東大.
    if (found) return found.filter((word) => !isAlone || isAlike(surface, word)).map(toForm)
    // A guess: it must keep a kanji of what was typed.
    const guessed = soundsOf(surface)
      .flatMap((sound) => bySound().get(sound) ?? [])
      .filter((word) => word.length === surface.length && isAlike(surface, word))
    if (guessed.length > 0 || surface.length < 3) return guessed
    return homophonesOf(surface.slice(0, -1), false).map((word) => word + toForm(surface.slice(-1)))
  }

  const wordingsOf = (surface: string, isKnown: boolean, isAlone: boolean): Wording[] => {
    const form = toForm(surface)
    const means = thesaurus.meansOf(form, bonesOf(surface))
    const all: Wording[] = [
      { form, distance: 'typed' },
      ...means,
      ...(KANA.test(surface) ? thesaurus.meansOfSound(soundOf(hiragana(surface))) : []),
      ...(means.length === 0 && LATIN.test(surface) ? thesaurus.meansOfEnglish(surface) : []),
      ...(isKnown
        ? []
        : homophonesOf(surface, isAlone).map((heard) => ({ form: heard, distance: 'heard' as const }))),
    ]
    const told = new Set<string>()
    return all
      .filter((one) => one.form !== '' && !told.has(one.form) && told.add(one.form))
      .slice(0, MOST_WORDINGS)
  }

  /** Letters that are a word of the documents, or one that means something there. */
  const isWord = (letters: string): boolean =>
    vocabulary.readings.get(letters) !== undefined || vocabulary.meanings.get(letters) !== undefined

  /** English words, those that say nothing left out, and those taken together that mean something together. */
  const phrasesOf = (words: readonly TypedWord[]): TypedWord[] => {
    const said = words.filter(({ surface }) => !isEmptyWord(surface))
    const found: TypedWord[] = []
    for (let at = 0; at < said.length;) {
      const [one] = said.slice(at, at + 1)
      const length =
        [3, 2].find((many) => {
          const phrase = said.slice(at, at + many)
          const words = surfaces(phrase)
          return singulars(words).length === many && thesaurus.meansOfEnglish(words).length > 0
        }) ?? 1
      if (one) found.push({ ...one, surface: surfaces(said.slice(at, at + length)) })
      at += length
    }
    return found.length > 0 ? found : [...words]
  }

  const unitOf = ({ surface, isKnown, piece, clings }: TypedWord, isAlone: boolean): Unit => ({
    typed: surface,
    piece,
    clings,
    isAmount: /^[\d,.]+(?![\d,.]*[a-z])/iu.test(surface),
    bones: bonesOf(surface),
    wordings: wordingsOf(surface, isKnown, isAlone),
    sound: KANA.test(surface) ? soundOf(hiragana(surface)) : undefined,
    english: /^[a-z]{3,}$/iu.test(surface) ? englishStem(surface) : undefined,
  })

  /** The whole text with one of its words put otherwise. */
  const otherWholes = (cuts: readonly TypedWord[]): Wording[] => {
    const forms = cuts.map(({ surface }) => toForm(surface))
    return cuts
      .flatMap(({ surface, isKnown }, at) =>
        wordingsOf(surface, isKnown, cuts.length === 1)
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
    const typed = fold(stripped) === '' ? text : stripped
    const half = halfTyped(typed, isWord)
    const asked = half?.text ?? typed
    const isStripped = typed !== text && fold(typed) !== fold(named)
    const form = withoutProvisional(toForm(asked))
    const latin = /^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(asked)
    const typedKana = latin
      ? kanaOfRomaji(asked)
      : /^[ぁ-ゖァ-ヺー・\sa-z]+$/u.test(asked)
        ? withKanaOf(fold(asked))
        : undefined
    const finished = half?.finished ?? asked.replace(/(?<=[ぁ-ゖァ-ヺー])[a-z]{1,2}$/u, '')
    const pieces = (half?.finished ?? asked)
      .split(/[\s、，。・/／]+|,(?!\d)/u)
      .filter((piece) => fold(piece) !== '')
    const isEnglish = (piece: string): boolean => thesaurus.meansOfEnglish(piece).length > 0
    /** Romaji of which each word is known, beside English words that are no romaji. */
    const isMixed = (some: readonly string[]): boolean =>
      some.some(isEnglish) && some.every((piece) => isEnglish(piece) || isHeardWord(kanaOfRomaji(piece)))
    const kanaPieces =
      latin && (typedKana !== undefined || isMixed(pieces)) && !(pieces.length > 1 && pieces.every(isEnglish))
        ? romajiPieces(pieces, pieces.length > 1 ? isEnglish : () => false)
        : undefined
    const words = wordsOf(kanaPieces ?? pieces, lexicons)
    const cuts = latin && kanaPieces === undefined ? phrasesOf(words) : words
    const kana = typedKana === undefined ? lexicon.readingOf(fold(asked)) : typedKana.replace(/[a-z]+$/u, '')
    const sounds =
      kana !== undefined
        ? [soundOf(kana), soundWithoutBigTsu(kana) ?? ''].filter((sound) => sound !== '')
        : finished.length <= 12
          ? soundsOf(finished).slice(0, MOST_SOUNDS)
          : []
    const next = nextKana(
      (half?.begun !== '' ? half?.begun : undefined) ??
        /[a-z]{1,2}$/u.exec(typedKana ?? '')?.[0] ??
        (latin ? /[bcdfghjkmnpqrstvwxyz]{1,2}$/u.exec(asked)?.[0] : undefined),
    )
    const wholes: Wording[] = [
      { form, distance: 'typed' },
      // A consonant typed after kana says how they go on: the sound knows more than the kana alone.
      ...(finished !== asked && typedKana === undefined
        ? [{ form: toForm(finished), distance: 'typed' as const }]
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
      half: half && { head: withoutProvisional(toForm(half.head)), tail: soundOf(half.tail) },
      next,
      bones: bonesOf(asked),
      units: cuts.slice(0, MOST_UNITS).map((word) => unitOf(word, cuts.length === 1)),
      english: latin ? englishStems(asked) : [],
      amounts: amountsIn(text),
    }
  }
}

/** Whether two words have a character in common. */
function isAlike(word: string, other: string): boolean {
  return Array.from(word).some((character) => other.includes(character))
}

/** Kana with the letters after them made kana, but for the consonants of a syllable that was only begun. */
function withKanaOf(text: string): string {
  return text.replace(/(?<=[ぁ-ゖー])[a-z]+$/u, (letters) => {
    const made = kanaBegun(letters)
    return made ? made.kana + made.begun : letters
  })
}

function surfaces(words: readonly TypedWord[]): string {
  return words.map(({ surface }) => surface).join(' ')
}

/** Each piece in hiragana; undefined unless all of them are romaji or English. A piece that is an English word stays. */
function romajiPieces(
  pieces: readonly string[],
  isEnglish: (piece: string) => boolean,
): string[] | undefined {
  const kana = pieces.map((piece) => (isEnglish(piece) ? piece : kanaOfRomaji(piece)))
  // Beside an English word only whole syllables are taken for romaji.
  if (pieces.some(isEnglish) && pieces.some((piece) => !isEnglish(piece) && !/[aeioun]$/iu.test(piece))) {
    return undefined
  }
  return kana.includes(undefined) ? undefined : kana.map((one) => one ?? '')
}

function withoutProvisional(form: string): string {
  return form.replace(/^仮称/u, '')
}
