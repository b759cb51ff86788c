import { EVIDENCE, weakIf, type Evidence, type Tell } from './evidence.ts'
import { isGeneric } from './generic-words.ts'
import type { KanjiReader } from './kanji-reader.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import { soundAlike, type KanjiSounds } from './kanji-sounds.ts'
import type { Query, Unit } from './query.ts'
import { SHORT, slipsAllowed, slipsBetween, slipsInside, type Confusion } from './slips.ts'

/** What each slip takes away from the evidence for a whole name. */
const SLIP = 2
/** What a kanji costs that sounds like the right one: a wrong conversion is a smaller slip than a wrong key. */
const WRONG_CONVERSION = 0.5
const VOICED = pairs(
  'かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼはぱひぴふぷへぺほぽばぱびぴぶぷべぺぼぽ',
)
/** What a kana costs that differs in its voice alone, は for ば. */
const WRONG_VOICE = 0.5
/** What a word keeps of which every kanji may be wrong, and the fewest kana that it must have. */
const [WRONG_KANJI, FEWEST_READ] = [0.75, 3]
const KANJI_FIRST = /^\p{Script=Han}[\p{Script=Han}ぁ-ゖ]+$/u
const KANA_ONLY = /^[ぁ-ゖー]+$/u

/** The most pairs of kanji that are remembered as sounding alike or not. */
const MOST_PAIRS = 20_000

/** Finds what was meant where something was mistyped or wrongly converted. */
export interface SlipFinder {
  /** Tells whether all that was typed is a whole name, but for a slip or two. */
  whole(query: Query, indexed: IndexedProgram, tell: Tell): void
  /** Tells whether all that was typed stands in a name, but for a slip or two. */
  evidence(query: Query, indexed: IndexedProgram, tell: Tell): void
  /** The share of a unit that stands rightly in a name, slips left out; 0 where it is too little. */
  standing(unit: Unit, name: IndexedName): number
}

/** A finder that knows which kanji sound alike. */
export function slipFinder(kanji: KanjiSounds, reader: KanjiReader): SlipFinder {
  const known = new Map<string, boolean>()
  const areAlike = (typed: string, meant: string): boolean => {
    const pair = typed + meant
    const told = known.get(pair)
    if (told !== undefined) return told
    if (known.size >= MOST_PAIRS) known.clear()
    const alike = soundAlike(kanji, typed, meant)
    known.set(pair, alike)
    return alike
  }
  const written: Confusion = (typed, meant) =>
    areAlike(typed, meant) ? WRONG_CONVERSION : heard(typed, meant)
  const heard: Confusion = (typed, meant) => (VOICED.has(typed + meant) ? WRONG_VOICE : 1)

  /** The slips of a pattern in a text and the share of it that is wrong; undefined where it is too much. */
  const inside = (typed: string, text: string, confusion: Confusion): number | undefined => {
    const allowed = allowedIn(typed)
    if (allowed === 0 || text.length < typed.length - allowed) return undefined
    if (missingIn(typed, text) > 2 * allowed) return undefined
    const slips = slipsInside(typed, text, confusion)
    return slips > allowed || slips === 0 ? undefined : slips
  }

  const standing: SlipFinder['standing'] = ({ wordings: [typed], sound }, name) => {
    const slips = typed && inside(typed.form, name.form, written)
    if (typed && slips !== undefined) return 1 - slips / typed.form.length
    // Where no kanji is right, another word sounds the same by chance.
    if (typed && KANJI_FIRST.test(typed.form) && missingIn(typed.form, name.form) < typed.form.length) {
      const length = reader.within(typed.form, name.sound, name.wordStarts)
      if (length >= FEWEST_READ) return WRONG_KANJI
    }
    const misheard = sound === undefined ? undefined : inside(sound, name.sound, heard)
    return sound === undefined || misheard === undefined ? 0 : 1 - misheard / sound.length
  }

  const wholeNames: SlipFinder['whole'] = (query, indexed, tell) => {
    const sound = query.soundWasTyped ? query.sounds[0] : undefined
    for (const name of indexed.names) {
      whole(query.form, name.form, written, 'name-typo', EVIDENCE.name, name, tell)
      if (query.unstripped !== undefined) {
        whole(query.unstripped, name.form, written, 'name-typo', EVIDENCE.name, name, tell)
      }
      if (query.plain !== query.form || name.plain !== name.form) {
        whole(query.plain, name.plain, written, 'name-typo', EVIDENCE.name, name, tell)
      }
      if (sound !== undefined) whole(sound, name.sound, heard, 'reading-typo', EVIDENCE.reading, name, tell)
    }
  }

  const evidence: SlipFinder['evidence'] = (query, indexed, tell) => {
    const sound = query.soundWasTyped ? query.sounds[0] : undefined
    // Several words are compared one by one; as one text they only look like something else by chance.
    if (query.units.some(({ piece }) => piece !== query.units[0]?.piece)) return
    // Where only words that go with anything are right, the rest is no slip but another thing.
    const topic = query.units.filter(({ typed }) => !isGeneric(typed)).map(({ typed }) => typed)
    if (topic.length < query.units.length && topic.join('').length <= 2) return
    for (const [names, lower] of [
      [indexed.names, 0],
      [indexed.parts, 6],
      [indexed.keywords, 9],
    ] as const) {
      for (const name of names) {
        const typed = query.unstripped ?? query.form
        const slips = inside(typed, name.form, written)
        if (slips !== undefined) tell(partly('name-typo', typed, slips, name, name.form, lower))
        const misheard = sound === undefined ? undefined : inside(sound, name.sound, heard)
        if (misheard !== undefined && sound !== undefined) {
          tell(partly('reading-typo', sound, misheard, name, name.sound, lower))
        }
      }
    }
  }
  return { whole: wholeNames, evidence, standing }
}

function whole(
  typed: string,
  text: string,
  confusion: Confusion,
  kind: 'name-typo' | 'reading-typo',
  from: number,
  name: IndexedName,
  tell: Tell,
): void {
  const allowed = allowedIn(typed)
  if (allowed === 0 || Math.abs(typed.length - text.length) > allowed) return
  if (missingIn(typed, text) > 2 * allowed) return
  const slips = slipsBetween(typed, text, allowed, confusion)
  if (slips === 0 || slips > allowed) return
  tell(weakIf(typed.length < SHORT && slips >= 1, { kind, matched: name.shown, score: from - SLIP * slips }))
}

function partly(
  kind: 'name-typo' | 'reading-typo',
  typed: string,
  slips: number,
  name: IndexedName,
  text: string,
  lower: number,
): Evidence {
  const share = slips / typed.length
  const score = EVIDENCE[kind] - 30 * share + 8 * Math.min(1, typed.length / text.length) - lower
  return weakIf(typed.length < SHORT || slips > 1, { kind, matched: name.shown, score })
}

/** How many characters of what was typed do not occur in a text; no slip explains more than its own. */
function missingIn(typed: string, text: string): number {
  let missing = 0
  for (const character of typed) if (!text.includes(character)) missing++
  return missing
}

/** A wrong conversion may stand in a word of three kanji, where a wrong key would leave too little to go by. */
function allowedIn(typed: string): number {
  const slips = slipsAllowed(typed)
  return slips > 0 || KANA_ONLY.test(typed) || typed.length < 3 ? slips : WRONG_CONVERSION
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(text.match(/../gu)?.flatMap(([a = '', b = '']) => [a + b, b + a]))
}
