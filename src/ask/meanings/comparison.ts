import { groupDifference, type TwoGroups } from '../../answers/group-difference.ts'
import type { World } from '../../answers/world.ts'
import { asks, yearOption, type Meaning, type MeaningRule, type Understanding } from '../meaning.ts'
import type { Topic } from '../marks/topics.ts'
import type { Reading } from '../reading.ts'
import { coreNames } from '../subject/core-names.ts'
import { saysAllOf } from '../subject/telling.ts'
import { englishEvidence } from '../subject/english-evidence.ts'
import { isLooseWord } from '../subject/function-words.ts'

/** Two things side by side, or one in two years. */
export const comparison: MeaningRule = {
  name: 'comparison',
  read: (understanding) =>
    twoNamed(understanding) ?? twoYears(understanding) ?? twoProgramsAsked(understanding),
}

/** Two departments, sources, accounts or programs that are named whole. */
function twoNamed({ reading, world }: Understanding): Meaning | undefined {
  const { names, sources, comparing, topics } = reading
  const idsOf = (kind: string): string[] => [
    ...new Set(names.filter((one) => one.kind === kind).map(({ id }) => id)),
  ]
  const accounts = idsOf('total').filter((id) => id.startsWith('account-'))
  if (accounts.length > 1) {
    const [first = '', second = ''] = accounts.map((id) => id.replace(/^account-/u, ''))
    const meaning = asks(
      'total',
      { by: 'accounts', ...yearOption(reading) },
      '会計ごとの予算額',
      'budget by account',
    )
    return comparing === undefined
      ? meaning
      : withDifference(meaning, { grouping: 'accounts', a: first, b: second }, reading)
  }
  if (comparing === undefined && !topics.every((topic) => topic === 'amount')) return undefined
  const [a, b] =
    idsOf('program').length > 1 ? idsOf('program') : idsOf('department').length > 1 ? idsOf('department') : []
  const spans = new Set(
    names.filter(({ kind }) => kind === 'program' || kind === 'department').map(({ from }) => from),
  )
  const called = (id: string): string => world.book.departments.find((one) => one.id === id)?.name.ja ?? id
  if (a !== undefined && b !== undefined && spans.size > 1) return side(called(a), called(b), reading)
  const group = (['title', 'bureau', 'policy'] as const).find((kind) => idsOf(kind).length > 1)
  if (group && comparing !== undefined) {
    const [first = '', second = ''] = idsOf(group)
    const meaning = asks(
      'total',
      { by: group, ...yearOption(reading) },
      '予算額を並べて比較',
      'budgets side by side',
    )
    return withDifference(meaning, { grouping: group, a: first, b: second }, reading)
  }
  const [source, other] = sources
  if (
    comparing !== undefined &&
    reading.order === undefined &&
    source &&
    other &&
    reading.segments.length === 0 &&
    idsOf('program').length === 0
  ) {
    return side(source, other, reading)
  }
  return undefined
}

/** The same list with the difference of the two said first. */
function withDifference(meaning: Meaning, groups: TwoGroups, reading: Reading): Meaning {
  const { request: next, said } = meaning
  if (!next) return meaning
  return {
    said,
    answer: ({ request: { locale }, world, lead }) => {
      const difference = groupDifference(groups, yearOption(reading).year, world, locale)
      return { instead: next, lead: [lead, ...(difference ? [difference] : [])] }
    },
  }
}

/** One program in two years, where the two are compared. */
function twoYears({ reading, picked }: Understanding): Meaning | undefined {
  const [a, b] = reading.years
  const isOfAmounts =
    reading.topics.length > 0 &&
    reading.topics.every((topic) => OF_YEAR.has(topic)) &&
    !reading.isBetweenYears
  const isAsked = isOfAmounts || (reading.comparing !== undefined && !reading.topics.includes('cut'))
  if (
    !isAsked ||
    a === undefined ||
    b === undefined ||
    picked.kind !== 'one' ||
    reading.topics.includes('change')
  )
    return undefined
  const [first, second] = [Math.min(a, b), Math.max(a, b)]
  return asks(
    'compare',
    { program: picked.program.id, year: first, with_year: second },
    `${picked.program.name.ja}の2つの年度の比較`,
    `${picked.program.name.en} in two years`,
  )
}

/** What two years of a program are put side by side by, where both are named. */
const OF_YEAR: ReadonlySet<Topic> = new Set(['amount', 'request', 'cut'])

const BETWEEN =
  /(?:と|、|か|・|は|が|よりも?|vs\.?|対|\band\b|\bor\b|\bversus\b|\bvs\.?|\bthan\b|\bwith\b|\bto\b)/giu

/** Two programs that stand on either side of と, or, than; both must be found. */
function twoProgramsAsked({ reading, picked, world }: Understanding): Meaning | undefined {
  const { comparing, isJapanese } = reading
  const isBeside = !isJapanese && comparing === 'beside' && !SEVERAL.test(reading.text)
  const isAbout = reading.listing.isAbout && !THE_ONE.test(reading.text) && !isBeside
  if (isAbout) return undefined
  // The money of one program by its sources.
  if (picked.kind === 'one' && picked.score >= 100 && reading.sources.length > 1) return undefined
  // Two programs beside each other are both asked about where both are called by their names.
  const isSum = !isJapanese && reading.listing.sum
  const isAsked = comparing !== undefined
  const isOfMoney = reading.topics.every((topic) => topic === 'amount' || topic === 'content')
  if (!isAsked && (isJapanese || !isOfMoney)) return undefined
  if (
    picked.kind === 'one' &&
    picked.score >= 100 &&
    /要求(?:額)?(?:と|・)予算|予算(?:額)?(?:と|・)要求|request\w* and/iu.test(reading.text)
  )
    return undefined
  const text = (VERSUS.test(reading.text) ? reading.text : reading.rest).replaceAll(/\s+/gu, ' ')
  const named = [...new Set(reading.names.filter(({ kind }) => kind === 'program').map(({ id }) => id))]
  const parts = [...text.matchAll(isAsked ? BETWEEN : isSum ? PLUS : AND)].map(
    (match) => [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const,
  )
  let best: { a: string; b: string; score: number } | undefined
  for (const [before, after] of parts.slice(0, MOST_PARTS)) {
    const [a, b] = bothIn(before, after, world, isJapanese)
    const pair =
      a && b ? [a, b] : named[0] !== undefined && (a ?? b) ? [{ id: named[0], score: 50 }, a ?? b] : []
    const [first, second] = pair
    if (!first || !second || first.id === second.id) continue
    // What is not asked to be compared is two names with an and between.
    const score = first.score + second.score
    if (!isAsked && score < (isSum ? BOTH_SUMMED : BOTH_CALLED)) continue
    if (score > (best?.score ?? 0)) best = { a: first.id, b: second.id, score }
  }
  return best && side(best.a, best.b, reading)
}

/** What both sides are of: センターの in センターの管理運営と維持管理. */
function sharedHead(before: string): string {
  return /^.*[\p{Script=Han}ァ-ヺー]の(?=[\p{Script=Han}ァ-ヺー]+$)/u.exec(before.trim())?.[0] ?? ''
}

/** Programs are spoken of in the plural. */
const SEVERAL = /\b(?:programs|programmes|projects)\b/iu
const VERSUS = /\b(?:vs\.?|versus|compares? (?:with|to))\b/iu
const AND = /\band\b|,/giu
const PLUS = /\b(?:and|plus)\b/giu
/** What two sides are rated where each is called by its name, and where their sum is asked for. */
const [BOTH_CALLED, BOTH_SUMMED] = [176, 126]

/** 客引きのやつ is the one program called so. */
const THE_ONE = /のやつ|のほう|の方/u
/** The least evidence for one side, and where no other program fits it at all. */
const [LEAST, LEAST_ALONE] = [50, 44]
/** A shorter side stands in a program by chance. */
const FEWEST_ALONE = 4
/** How many places to part a sentence are tried, and among how many programs each side is looked for. */
const [MOST_PARTS, MOST_RANKED] = [8, 60]
const ENDS =
  /^[\s、。のはがをにで]+|(?:て|を|の)?\s*(?:ほしい|欲しい|ください|下さい|教え|知りた|お願い|まとめて|一緒に|両方|それぞれ).*$|(?:のほう|の方|のやつ|では|って|[\s、。?？のはがをにで]|どちら|どっち|予算|額)+$/gu

/** One side of two, with how well it is meant. */
interface Side {
  readonly id: string
  readonly score: number
}

/** The program that some words mean, where there is a clear one. */
function sideIn(text: string, world: World, isJapanese: boolean): Side | undefined {
  const words = text
    .split(/[、。,?？!！:;]/u)
    .map((part) => part.replaceAll(ENDS, '').trim())
    .map((part) => (isJapanese ? part : withoutFunctionWords(part)))
    .filter((part) => part.length > 1)
  for (const part of words) {
    const [core, ...others] = isJapanese
      ? coreNames(world.book).called(part)
      : coreNames(world.book).calledInEnglish(part)
    if (core && others.length === 0) return { id: core.id, score: 88 }
    const held = isJapanese ? undefined : heldMost(part, world)
    if (held) return held
    const [first, second] = world.programs.rank(part, MOST_RANKED)
    const isLong = part.length >= FEWEST_ALONE
    if (first && !second && isLong && first.why.score >= LEAST_ALONE && saysAllOf(first)) {
      return { id: first.program.id, score: first.why.score }
    }
    if (
      first &&
      first.why.score >= LEAST &&
      first.why.weak !== true &&
      first.why.score - (second?.why.score ?? 0) >= 3
    ) {
      return { id: first.program.id, score: first.why.score }
    }
  }
  return undefined
}

/** How much of one side a program must hold in English to be meant, and how much more than any other. */
const [HELD, HELD_AHEAD] = [0.6, 0.15]

/** The programs on both sides; in English one that two fit is the other one: city history versus education history. */
function bothIn(before: string, after: string, world: World, isJapanese: boolean): (Side | undefined)[] {
  const a = sideIn(before, world, isJapanese)
  const b = sideIn(sharedHead(before) + after, world, isJapanese) ?? sideIn(after, world, isJapanese)
  if (isJapanese || (a && b)) return [a, b]
  const last = (text: string): string => withoutFunctionWords(text.split(/[,?!:;]/u)[0] ?? '')
  return [a ?? (b && heldMost(last(before), world, b.id)), b ?? (a && heldMost(last(after), world, a.id))]
}

function heldMost(words: string, { book }: World, but?: string): Side | undefined {
  const [first, second] = englishEvidence(book)
    .rate(words)
    .filter(({ program }) => program.id !== but)
  const isClear = first && first.held >= HELD && first.held - (second?.held ?? 0) >= HELD_AHEAD
  return isClear ? { id: first.program.id, score: LEAST + 30 * first.held } : undefined
}

function withoutFunctionWords(text: string): string {
  return text
    .split(' ')
    .filter((word) => !isLooseWord(word.toLowerCase()) && !/^\d+$/u.test(word))
    .join(' ')
}

/** Two things side by side, in the year that is named. */
export function side(program: string, other: string, reading: Reading): Meaning {
  return asks(
    'compare',
    { program, with: other, ...yearOption(reading) },
    '2つを並べて比較',
    'two side by side',
  )
}
