import type { Program } from '../budget/program.ts'
import { EVIDENCE } from '../search/evidence.ts'
import { fold } from '../search/fold.ts'
import type { Lexicon } from '../search/lexicon.ts'
import type { Hit } from '../search/program-search.ts'
import { kanaBegun, nextKana } from '../search/sound.ts'
import { ofEveryDepartment } from './program-order.ts'
import type { World } from './world.ts'

/** What is typed of kana so far, in kana or romaji, and the kana of which one comes next where a syllable was begun. */
interface Begun {
  readonly kana: string
  readonly next: string | undefined
}

/** How a name is read, and how it is read from each of its words on; in English as well. */
interface Beginnings {
  readonly at: number
  readonly program: Program
  readonly reading: string
  readonly english: string
  readonly englishWords: readonly string[]
  readonly fromWords: readonly string[]
  readonly folded: string
}

/** All names, and those that begin with a character, or of which a word does. */
interface Names {
  readonly all: readonly Beginnings[]
  readonly byReading: ReadonlyMap<string, readonly Beginnings[]>
  readonly byWord: ReadonlyMap<string, readonly Beginnings[]>
  readonly byEnglish: ReadonlyMap<string, readonly Beginnings[]>
  /** By the first letters of a word. */
  readonly byEnglishWord: ReadonlyMap<string, readonly Beginnings[]>
}

/**
 * Programs with a name that begins as a text does, as it is read, in romaji or in English (ほ, ho, boush, nur); where
 * there are none, those in whose name a word begins so (bousa), or that hold a single digit. Names in which an English
 * word begins so come last.
 */
export function programsBegunBy(text: string, { book, programs }: World): Hit[] {
  const start = fold(text)
  if (start === '') return []
  const begun = begunBy(start)
  const names = beginningsOf(book.programs, programs.words())
  const firstKana = begun ? Array.from(begun.kana === '' ? (begun.next ?? '') : begun.kana.charAt(0)) : []
  const byName = inOrder([
    ...firstKana.flatMap((kana) => names.byReading.get(kana) ?? []),
    ...(names.byEnglish.get(start.charAt(0)) ?? []),
  ]).filter(({ reading, english }) => isBegun(reading, begun) || english.startsWith(start))
  const byEnglishWord = ENGLISH.test(start)
    ? (names.byEnglishWord.get(start.slice(0, FEWEST_LETTERS)) ?? []).filter(
        (one) => !byName.includes(one) && one.englishWords.some((word) => word.startsWith(start)),
      )
    : []
  const found = [...hitsOf(byName, begun, text), ...hitsOf(byEnglishWord, begun, text, WITHIN)]
  if (found.length > 0) return found
  const byWord = DIGIT.test(start)
    ? names.all.filter(({ folded }) => folded.includes(start))
    : inOrder(firstKana.flatMap((kana) => names.byWord.get(kana) ?? [])).filter(({ fromWords }) =>
        fromWords.some((reading) => isBegun(reading, begun)),
      )
  return hitsOf(byWord, begun, text, WITHIN)
}

/** The letters that begin an English word and hardly any other. */
const ENGLISH = /^[a-z]{3,}$/u
const FEWEST_LETTERS = 3
/** What is lost where not the name begins so but a word of it. */
const WITHIN = 20
const DIGIT = /^\d$/u

function hitsOf(names: readonly Beginnings[], begun: Begun | undefined, matched: string, less = 0): Hit[] {
  const readings = new Map(names.map(({ program, reading }) => [program, reading]))
  return ofEveryDepartment([...readings.keys()]).map((program) => {
    const kind = isBegun(readings.get(program) ?? '', begun) ? 'reading' : 'english'
    return { program, why: { kind, matched, score: EVIDENCE[kind] - less } }
  })
}

function begunBy(start: string): Begun | undefined {
  const [, typed = '', letters = ''] = /^([ぁ-ゖー]*)([a-z]*)$/u.exec(start) ?? []
  if (typed + letters === '') return undefined
  const made = kanaBegun(letters)
  if (!made) return undefined
  const next = nextKana(made.begun === '' ? undefined : made.begun)
  return made.begun !== '' && next === undefined ? undefined : { kana: typed + made.kana, next }
}

function isBegun(reading: string, begun: Begun | undefined): boolean {
  if (!begun?.kana && !begun?.next) return false
  const { kana, next } = begun
  return reading.startsWith(kana) && (next === undefined || next.includes(reading.charAt(kana.length) || ' '))
}

/** Each name once, in the order of the programs. */
function inOrder(names: readonly Beginnings[]): Beginnings[] {
  return [...new Set(names)].toSorted((a, b) => a.at - b.at)
}

const known = new WeakMap<readonly Program[], Names>()

/** How all names begin, worked out once for each list of programs. */
function beginningsOf(programs: readonly Program[], words: Lexicon): Names {
  const told = known.get(programs)
  if (told) return told
  const all = programs.map((program, at): Beginnings => ({
    at,
    program,
    reading: program.reading,
    english: fold(program.name.en),
    englishWords: program.name.en.split(/[^\p{L}\d]+/u).map(fold),
    fromWords: fromWordsOf(
      words.cut(program.name.ja).map(({ surface, reading }) => reading ?? fold(surface)),
    ),
    folded: fold(program.name.ja),
  }))
  const by = (keysOf: (one: Beginnings) => readonly string[]): ReadonlyMap<string, readonly Beginnings[]> => {
    const found = new Map<string, Beginnings[]>()
    for (const one of all) {
      for (const key of new Set(keysOf(one))) {
        const list = found.get(key)
        if (list) list.push(one)
        else found.set(key, [one])
      }
    }
    return found
  }
  const names: Names = {
    all,
    byReading: by(({ reading }) => [reading.charAt(0)]),
    byWord: by(({ fromWords }) => fromWords.map((reading) => reading.charAt(0))),
    byEnglish: by(({ english }) => [english.charAt(0)]),
    byEnglishWord: by(({ englishWords }) => englishWords.map((word) => word.slice(0, FEWEST_LETTERS))),
  }
  known.set(programs, names)
  return names
}

function fromWordsOf(readings: readonly string[]): string[] {
  return readings.flatMap((reading, at) => (reading.length > 1 ? readings.slice(at).join('') : []))
}
