import type { World } from '../../answers/world.ts'
import type { BudgetBook } from '../../budget/book.ts'
import { TOWNS } from '../../budget/towns.ts'
import type { Program } from '../../budget/program.ts'
import { recordsOf } from '../../budget/year-record.ts'
import { EVIDENCE } from '../../search/evidence.ts'
import { fold } from '../../search/fold.ts'
import { onceFor } from '../../search/once.ts'
import type { Hit, ProgramSearch } from '../../search/program-search.ts'
import type { Reading } from '../reading.ts'
import { saysTogether } from './fact-finder.ts'
import { isBesideOther, isTelling, saysAllOf } from './telling.ts'
import { coreNames, coreOf } from './core-names.ts'
import { englishEvidence, heldInEnglish, isRomaji } from './english-evidence.ts'
import { allowed, isOf } from './allowed.ts'
import { inEnglish } from './pick-in-english.ts'

/** Which program a sentence is about; `words` are those that say so. */
export type Picked =
  | {
      readonly kind: 'one'
      readonly program: Program
      readonly words: string
      readonly score: number
      readonly hit?: Hit
    }
  | {
      readonly kind: 'several'
      readonly programs: readonly Program[]
      readonly words: string
      readonly score: number
      readonly hits?: readonly Hit[]
    }
  | { readonly kind: 'none'; readonly words: string; readonly score: 0 }

/** How far ahead the best program must be in a sentence, whose other words always leave some doubt, and its least score. */
const [AHEAD, ENOUGH] = [7, 44]
/** Evidence from here on is a name, and no chance. */
const NAMED = EVIDENCE.part
const MOST = 25
/** What a name says but for what people leave out. */
const NAMED_SO = 88
/** What the beginning of a name says, long enough for no other. */
const BEGINS_SO = 84

/**
 * Picks the program that a sentence is about: one that is named whole, else what search finds for the words left, and in
 * English what its texts hold of them.
 */
export function pickProgram(reading: Reading, world: World): Picked {
  const picked = bySearch(reading, world)
  if (reading.isJapanese || picked.score >= NAMED_SO) return picked
  return besideUnknown(inEnglish(picked, reading, world.book), reading, world.book)
}

/** Where an English subject names a thing that no document holds, a program that holds little of the rest is not meant. */
function besideUnknown(picked: Picked, { segments }: Reading, book: BudgetBook): Picked {
  const all = segments.map(({ text }) => text).join(' ')
  if (picked.kind !== 'one' || picked.words.split(' ').some(isRomaji)) return picked
  if (!englishEvidence(book).hasUnknown(all)) return picked
  if (heldInEnglish(all, picked.program, book) >= HELD_BESIDE_UNKNOWN) return picked
  const { program, words, score, hit } = picked
  return { kind: 'several', programs: [program], words, score, ...(hit && { hits: [hit] }) }
}

/** How much of such a subject a program must hold to be taken. */
const HELD_BESIDE_UNKNOWN = 0.35

function bySearch(reading: Reading, world: World): Picked {
  const { book } = world
  const named = namedPrograms(reading, book)
  if (named.programs.length === 1 && named.programs[0]) {
    return { kind: 'one', program: named.programs[0], words: named.words, score: 100 }
  }
  if (named.programs.length > 1) return { kind: 'several', ...named, score: 100 }
  const all = reading.segments.map(({ text }) => text).join(' ')
  if (all === '') return { kind: 'none', words: '', score: 0 }
  const pick = (words: string): Picked => byCore(words, reading, book) ?? found(words, reading, world)
  const whole = pick(all)
  if (whole.kind === 'one' && whole.score >= SURE) return whole
  const clauses = [...clausesOf(reading)]
    .filter((words) => words !== all && !SAYS_LITTLE.test(words))
    .map(pick)
  const best = bestOf([whole, ...clauses])
  const isDoubtful = best.kind === 'none' || (best.kind === 'several' && best.score < ENOUGH)
  const isSingle =
    reading.segments.length < 2 && reading.segments.every(({ text }) => beforeNo(text).length === 0)
  if (!isDoubtful || (isSingle && reading.isJapanese)) return best
  // A stretch alone means a program only where it names it.
  const single = reading.segments.flatMap(({ text }) => [text, ...beforeNo(text)]).map(pick)
  const byName = single.filter((one) => one.kind === 'one' && one.score >= NAMED)
  if (reading.isJapanese) return bestOf([best, ...byName])
  const alone = bestOf([best, ...byName.filter((one) => isMostOf(one.words, all))])
  return alone.kind === 'one' ? alone : (byOneWord(reading, book) ?? alone)
}

/** Whether some words of an English subject are more than the others: seniors are not what free bus rides are. */
function isMostOf(words: string, all: string): boolean {
  const count = (text: string): number => text.split(/\s+/u).filter((word) => !isRomaji(word)).length
  return 2 * count(words) > count(all)
}

/** Of a stretch in kana what stands before a の in it: みなとかがくかんのうんえいひ. */
function beforeNo(text: string): string[] {
  const parts = /^[ぁ-ゖー]{8,}$/u.test(text) ? text.split('の') : []
  return parts.length > 1
    ? parts
        .map((_, at) => parts.slice(0, at + 1).join('の'))
        .slice(0, -1)
        .filter((one) => one.length > 4)
    : []
}

/** The program in whose English name a word stands that stands in no other's, where no word stands in others' names only. */
function byOneWord({ segments }: Reading, book: BudgetBook): Picked | undefined {
  const words = segments.flatMap(({ text }) => text.split(/\s+/u))
  const found = words
    .filter((word) => word.length > 3)
    .map((word) => ({ word, programs: coreNames(book).holdingInEnglish(word) }))
  const [first] = found.flatMap(({ word, programs: [program, ...others] }) =>
    program && others.length === 0 ? [{ word, program }] : [],
  )
  const isDenied = found.some(
    ({ programs }) => programs.length > 0 && first && !programs.includes(first.program),
  )
  return first && !isDenied && isMostOf(first.word, words.join(' '))
    ? { kind: 'one', program: first.program, words: first.word, score: NAMED }
    : undefined
}

/** Words that so many programs have that they mean none by themselves. */
const SAYS_LITTLE =
  /^(?:.|職員|住民|区民|助成金?|補助金?|支援|整備|工事|建設|改修|改築|推進|サービス|システム|施設|運営|事業|制度|活動|対策|開設|利用)$/u

/** What is that good needs no second look at parts of the sentence. */
const SURE = 80

function bestOf([first, ...others]: readonly [Picked, ...Picked[]]): Picked {
  return others.reduce((best, one) => (rating(one) > rating(best) ? one : best), first)
}

/** The words of each clause. */
function clausesOf({ segments }: Pick<Reading, 'segments'>): ReadonlySet<string> {
  const groups = [...Map.groupBy(segments, ({ clause }) => clause).values()]
  return new Set(groups.map((group) => group.map(({ text }) => text).join(' ')))
}

/** The program whose name is these words but for what people leave out. */
function byCore(words: string, reading: Reading, book: BudgetBook): Picked | undefined {
  const { isJapanese } = reading
  const names = coreNames(book)
  const called = isJapanese ? names.called(words) : names.calledInEnglish(words)
  // Of several that are called alike those in charge of the department that is named.
  const all = allowed(
    called.map((program) => ({ program })),
    reading,
  ).map(({ program }) => program)
  const [program, ...others] = all
  const isAmbiguous = !isJapanese && all.length > 1 && all.length <= FEW && words.split(' ').length > 2
  if (isAmbiguous) return { kind: 'several', programs: all, words, score: NAMED_SO }
  // A word of an English name says less than more of it.
  const isOneWord = !isJapanese && !words.includes(' ')
  if (program && others.length === 0)
    return { kind: 'one', program, words, score: isOneWord ? NAMED : NAMED_SO }
  const [beginning, ...more] = isJapanese && others.length === 0 ? names.beginning(words) : []
  return beginning && more.length === 0
    ? { kind: 'one', program: beginning, words, score: BEGINS_SO }
    : undefined
}

/** As many programs are a choice, where the whole of a long name fits each. */
const FEW = 4

function rating(picked: Picked): number {
  return picked.score + (picked.kind === 'one' ? 15 : 0)
}

function found(words: string, reading: Reading, world: World): Picked {
  const search = world.programs
  const result = search.find(words)
  if (result.kind === 'none') return { kind: 'none', words, score: 0 }
  const all = result.kind === 'one' ? [result.hit] : result.hits
  const hits = allowed(all, reading)
  const [first, second] = hits
  if (!first) return { kind: 'none', words, score: 0 }
  const { score, weak } = first.why
  const isAlone =
    (result.kind === 'one' && !isGuess(words, first, search) && !isAspect(words, first)) ||
    (hits.length < all.length && hits.length === 1 && weak !== true)
  const lead = score - (second?.why.score ?? 0)
  const isSure =
    weak !== true || (!isOnlyHeard(first) && score >= ENOUGH && lead >= FAR_AHEAD && isWritten(first, world))
  const isAhead =
    score >= ENOUGH &&
    isSure &&
    (lead >= AHEAD || (second !== undefined && isMoreAlike(words, first, second)))
  const spelt = onlySpelt(hits, reading)
  if (spelt)
    return { kind: 'one', program: spelt.program, words, score: Math.max(score, NAMED_SO), hit: spelt }
  const isWhole = !isBesideOther(words, first) && !isPlace(words, first) && !isMeantAspect(words, first)
  const ofYear = words.split(' ').some(isTelling) ? onlyOfYear(hits, reading) : undefined
  if (isWhole && ofYear && weak !== true)
    return { kind: 'one', program: ofYear.program, words, score, hit: ofYear }
  const isOnly = all.length === 1 && score >= ENOUGH && !isOnlyHeard(first) && saysAllOf(first)
  if (isWhole && (isAlone || isAhead || isOnly))
    return { kind: 'one', program: first.program, words, score, hit: first }
  const programs = hits.slice(0, MOST).map(({ program }) => program)
  return { kind: 'several', programs, words, score: score - (weak ? 15 : 0), hits: hits.slice(0, MOST) }
}

/** Of several programs the only one whose whole name stands in the sentence but for の: …センターの管理運営費. */
function onlySpelt(hits: readonly Hit[], { text, isJapanese }: Reading): Hit | undefined {
  if (!isJapanese || hits.length < 2) return undefined
  const written = fold(text).replaceAll(LEFT_OUT, '')
  const [found, ...more] = hits.filter(({ program }) => {
    const core = spelling(program)
    return core.length >= SPELT && written.includes(core)
  })
  return more.length === 0 ? found : undefined
}

/** The core of a program's name without what is left out of it; a program never changes. */
const spelling = onceFor(({ name }: Program) => coreOf(name.ja).replaceAll(LEFT_OUT, ''))

/** What is left out or put in inside a name; and how long a name must be to stand in a sentence by no chance. */
const LEFT_OUT = /[のー]|等/gu
const SPELT = 8

/** Of programs that fit alike the only one that the documents of the named year have. */
function onlyOfYear(hits: readonly Hit[], { years: [year, ...others] }: Reading): Hit | undefined {
  if (year === undefined || others.length > 0) return undefined
  const alike = hits.filter(({ why }) => why.score > (hits[0]?.why.score ?? 0) - AHEAD)
  const [found, ...more] = alike.filter(({ program }) =>
    recordsOf(program).some(({ fiscalYear }) => fiscalYear === year),
  )
  const isNamed = found && found.why.weak !== true && found.why.score >= EVIDENCE.keyword
  return alike.length > 1 && more.length === 0 && isNamed ? found : undefined
}

/** Whether the words are a town, in which one of the places of the program lies. */
function isPlace(words: string, { why, program }: Hit): boolean {
  if (why.kind !== 'part') return false
  return TOWNS.some(({ ja }) => ja === words) || (isOfMany(program) && KIND_OF_PLACE.test(words))
}

/** What is in many buildings: the money for one of them with other things in it is no such thing's. */
const KIND_OF_PLACE =
  /^(?:学童クラブ|保育園|保育所|図書館|児童館|いきいきプラザ|プール|体育館|公園|児童遊園|グループホーム|特別養護老人ホーム|区民センター|集会室|喫煙所|トイレ)$/u

function isOfMany({ entries }: Program): boolean {
  return entries.some(({ facilities }) => facilities.length > 1)
}

/** Whether all that stands there was typed in kana, is doubtful, and does not sound like the name: a sound is many words. */
function isOnlyHeard({ why: { weak, words = [] }, program }: Hit): boolean {
  return (
    weak === true &&
    words.length > 1 &&
    words.every(({ typed }) => /^[ぁ-ゖー]+$/u.test(typed)) &&
    !words.every(({ typed }) => program.reading.includes(typed))
  )
}

/** Whether a short word is only a keyword of the program, or stands for a place of it: its money is not the word's. */
function isAspect(words: string, { why }: Hit): boolean {
  const isMeant = (why.words ?? []).length > 0 && (why.words ?? []).every(({ how }) => how !== 'typed')
  return words.length <= 6 && (why.kind === 'keyword' || (why.kind === 'part' && isMeant))
}

/**
 * Whether one English word only stands for a keyword of the program, or for a short one that is spelt nearly so: an airport is
 * not what the noise of one costs, and a lion is no LINE.
 */
function isMeantAspect(words: string, { why, program }: Hit): boolean {
  if (!/^[a-z]+$/iu.test(words)) return false
  const meant = why.words ?? []
  const isKeyword =
    why.kind === 'keyword' &&
    meant.length > 0 &&
    meant.every(({ how, as }) => how === 'meant' && as !== undefined && !program.name.ja.includes(as))
  return isKeyword || (/typo/u.test(why.kind) && words.length <= SHORT_WORD)
}

/** A word of so few letters is easily another. */
const SHORT_WORD = 5

/** Whether a word or two only stand for what one program has, while others are near. */
function isGuess(words: string, { why, program }: Hit, search: ProgramSearch): boolean {
  const typed = why.words?.some(({ how }) => how === 'typed' || how === 'slip') ?? true
  if (words.length > SHORT || (typed && words.length > 1)) return false
  return search.rank(words).some((hit) => hit.program !== program && hit.why.score > why.score - NEAR)
}

/** As many characters say little; and how near another program must be. */
const [SHORT, NEAR] = [4, 25]

/** Where the best is this far ahead, and in its name, doubt about some words is no matter. */
const FAR_AHEAD = 12

/** So many characters of content words do not stand in a program's texts by chance. */
const NO_CHANCE = 8

/**
 * Whether enough of the words themselves stands there, where search is not sure: in the name or the keywords, or so
 * much that it is no chance; and not only what they may stand for.
 */
function isWritten({ why, program }: Hit, world: World): boolean {
  const words = why.words ?? []
  const length = (ways: readonly string[]): number =>
    words.filter(({ how }) => ways.includes(how)).reduce((sum, { typed }) => sum + typed.length, 0)
  const typed = length(['typed', 'slip'])
  if (why.kind === 'content') {
    const there = words.flatMap((word) => (word.how === 'typed' && isTelling(word.typed) ? [word.typed] : []))
    return typed >= NO_CHANCE && saysTogether(program, there, world)
  }
  return typed >= length(['meant', 'near', 'heard'])
}

/** How much more of the words must stand in the name of the best than in that of the next. */
const MORE_ALIKE = 0.15

function isMoreAlike(words: string, first: Hit, second: Hit): boolean {
  const [a, b] = [first, second].map(({ program }) => heldBy(fold(program.name.ja), fold(words)))
  return (a ?? 0) - (b ?? 0) >= MORE_ALIKE
}

/** The share of the pairs of characters of some words that stand in a name. */
function heldBy(name: string, words: string): number {
  const pairs = Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2))
  return pairs.length === 0 ? 0 : pairs.filter((pair) => name.includes(pair)).length / pairs.length
}

/** The programs that are named whole; of programs with one name those of a department that is named. */
function namedPrograms(
  reading: Reading,
  book: BudgetBook,
): { readonly programs: readonly Program[]; readonly words: string } {
  const marks = reading.names.filter(({ kind }) => kind === 'program')
  const programs = [...new Set(marks.flatMap(({ id }) => book.program(id) ?? []))]
  const words = [...new Set(marks.map(({ from, to }) => reading.text.slice(from, to)))].join('・')
  const departments = new Set(reading.names.filter(({ kind }) => kind === 'department').map(({ id }) => id))
  const inCharge = programs.filter((program) => isOf(program, departments))
  return { programs: inCharge.length > 0 ? inCharge : programs, words }
}

/** Whether a program was picked by its name. */
export function isByName(picked: Picked): boolean {
  return picked.kind !== 'none' && picked.score >= NAMED
}
