import { selectionAnswer } from '../../answers/selection-answer.ts'
import { conditionTexts, orderText, type SelectionQuestion } from '../../answers/selection-text.ts'
import type { World } from '../../answers/world.ts'
import type { Bilingual } from '../../budget/bilingual.ts'
import type { FiscalYear } from '../../budget/fiscal-year.ts'
import type { NextRequest } from '../../dialogue/request.ts'
import type { GroupFilter, Measure, Selection } from '../../budget/selection.ts'
import { CATEGORIES, FUNDING_SOURCES, PROGRAM_GROUPINGS } from '../../budget/vocabulary.ts'
import { asks, yearOption, yearSaid, type Meaning, type MeaningRule, type Understanding } from '../meaning.ts'
import { isCalledSo } from '../subject/allowed.ts'
import { coreNames } from '../subject/core-names.ts'
import { englishEvidence } from '../subject/english-evidence.ts'
import { selectionSentence } from '../question-text.ts'
import type { Reading } from '../reading.ts'
import { programsAbout } from '../subject/programs-about.ts'

/** Programs that conditions fit: which is first, how many, how much in all, or the list. */
export const selection: MeaningRule = {
  name: 'selection',
  read: (understanding) => {
    const { reading, picked, world } = understanding
    if (!isOfSeveral(understanding)) return undefined
    const unknown = UNKNOWN_OFFICE.exec(reading.rest)?.[0]
    if (unknown !== undefined) return nothingAbout(unknown)
    const words = wordsOf(understanding)
    const unfound = words === undefined && !hasConditions(reading) ? textOf(reading) : ''
    if (unfound !== '') return nothingAbout(unfound)
    const about = words === undefined ? undefined : programsAbout(words, world)
    if (words !== undefined && about?.length === 0)
      return picked.kind === 'none' ? nothingAbout(words) : undefined
    const question: SelectionQuestion = {
      selection: selectionOf(reading, about, world),
      ...(words !== undefined && { words }),
      notWords: notWordsOf(reading, world),
      by: isByPercent(reading) ? 'percent' : 'amount',
      isSmallest: reading.order?.isSmallest ?? false,
    }
    return byCommand(reading, question) ?? ownAnswer(reading, question, world)
  },
}

/** A section that is called like none in the data: its programs are no others'. */
const UNKNOWN_OFFICE = /\b(?:[A-Z][\w-]+ (?:and )?){1,5}(?:Section|Department|Division|Bureau)\b/u

/** Whether several programs are asked about, and not a single one. */
function isOfSeveral({ reading, picked }: Understanding): boolean {
  const { order, amount, share, listing, category, sources, not, names, topics } = reading
  const isOne =
    picked.kind === 'one' &&
    (listing.isAbout ? picked.score >= CALLED && ONE_ALONE.test(reading.text) : picked.score >= 60)
  const hasGroup = names.some(({ kind }) => kind !== 'program' && kind !== 'total') || category !== undefined
  const isNamedWhole = picked.kind === 'one' && picked.score >= 100
  const isShareOfMany = share.least !== undefined || share.most !== undefined
  if (isNamedWhole || (topics.includes('term') && !listing.isAbout)) return false
  if (order && !(isOne && topics.length > 0 && /line-item|funding|share/u.test(topics.join()))) return true
  if (amount.min !== undefined || amount.max !== undefined) return !isOne || topics.length === 0
  if (picked.kind === 'one' && picked.score >= 60 && !reading.isJapanese && IS_IT.test(reading.text))
    return false
  if (isShareOfMany && (sources.length > 0 || reading.measure !== 'budget')) return true
  if (isOne) return false
  if (RELATED.test(reading.text) && listing.isAbout && sources.length > 0) return true
  if (
    picked.kind === 'one' &&
    !listing.list &&
    !listing.count &&
    !(listing.sum && listing.isAbout) &&
    !hasGroup
  )
    return false
  if (listing.count) return true
  if (
    (listing.sum || listing.list) &&
    (listing.isAbout || hasGroup || sources.length > 0 || picked.kind === 'several')
  )
    return true
  if (listing.list && reading.segments.length > 0) return true
  const isGroupAlone = hasGroup && reading.segments.length === 0
  if (isGroupAlone) return true
  if (sources.length > 0 && reading.segments.length === 0) return true
  if (not.sources.length > 0 && (listing.isAbout || listing.list)) return true
  if (reading.measure === 'refused' && reading.segments.length === 0) return true
  if (listing.sum && listing.list && !reading.isJapanese && reading.segments.length === 0) return true
  if (listing.sum && topics.includes('request') && reading.segments.length === 0) return true
  if ((listing.sum || listing.list) && reading.measure !== 'budget' && reading.segments.length === 0)
    return true
  return listing.isAbout && reading.measure !== 'budget' && picked.kind !== 'one'
}

/** What calls a program so that 事業 behind it is part of its name. */
const CALLED = 84
const ONE_ALONE = /事業(?:って|は|とは|の内容は?)?(?:どんな|何を?|なに|どういう)/u

/** Whether something is so of one program: is more than half of it paid by …. */
const IS_IT =
  /^(?:is|are|was|were|does|do|did|has|have)\b(?!.*\b(?:programs|programmes|projects|any|which|what)\b)/iu

/** Everything about a thing, and no single program. */
const RELATED = /関連|関係|系(?:の|で)|分野|向け|まわり|周り/u

/** The words that programs are kept to; none where only conditions are given. */
function wordsOf({ reading, picked, world }: Understanding): string | undefined {
  const named = reading.names
    .filter(({ kind }) => kind === 'program')
    .map(({ from, to }) => reading.text.slice(from, to))
  const words = [...named, ...reading.segments.map(({ text }) => text)].join(' ')
  if (words === '') return undefined
  if (!reading.isJapanese && hasConditions(reading) && saysNoName(words, world)) return undefined
  const isSure = reading.listing.isAbout || picked.kind !== 'none' || reading.isJapanese
  const isKnown = coreNames(world.book).called(words).length > 0 || programsAbout(words, world).length > 0
  return isSure || isKnown ? words : undefined
}

/** Whether no English word of these stands in a name or among keywords, though all are known: they join the rest. */
function saysNoName(words: string, { book }: World): boolean {
  const [first] = englishEvidence(book).rate(words)
  return first !== undefined && first.named === 0 && !/\s/u.test(words)
}

const textOf = ({ segments }: Reading): string => segments.map(({ text }) => text).join(' ')

/** Whether anything but words says which programs are meant. */
function hasConditions({ names, category, sources, amount, share, order, measure, not }: Reading): boolean {
  return (
    names.length + sources.length + not.names.length + not.sources.length > 0 || category !== undefined ||
    amount.min !== undefined || amount.max !== undefined || share.least !== undefined || share.most !== undefined ||
    order !== undefined || measure !== 'budget'
  ) // prettier-ignore
}

/** Money of each source that is named, and not of one of them. */
const BOTH = /両方|どちらも|どっちも|(?:国|都)(?:庫?支出金)?と(?:東京)?(?:国|都)|\bboth\b/u

function selectionOf(reading: Reading, about: readonly string[] | undefined, { book }: World): Selection {
  const { names, not, category, sources, amount, share } = reading
  const isBoth = sources.length > 1 && BOTH.test(reading.text)
  const [source] = isBoth ? [] : sources
  // What was refused was refused whole.
  const isShare = (share.least !== undefined || share.most !== undefined) && reading.measure !== 'refused'
  const measure: Measure =
    reading.topics.includes('request') && reading.measure === 'budget' ? 'request' : reading.measure
  return {
    groups: groupsIn(names),
    notGroups: groupsIn(not.names),
    ...(category && { category }),
    ...(not.category && { notCategory: not.category }),
    ...(source && { source }),
    ...(isBoth && { alsoSources: sources }),
    notSources: not.sources,
    ...(about && { programs: about }),
    notPrograms: [
      ...not.names.filter(({ kind }) => kind === 'program').map(({ id }) => id),
      ...not.segments.flatMap(({ text }) => calledSo(text, book)),
    ],
    measure: source ? 'budget' : measure,
    ...amount,
    ...(isShare && share.least !== undefined && { leastShare: share.least }),
    ...(isShare && share.most !== undefined && { mostShare: share.most }),
    ...(isShare && share.isOpen === true && { isShareOpen: true }),
  }
}

/** What is said of the programs that are left out. */
function notWordsOf({ not }: Reading, { book }: World): Bilingual[] {
  const named = not.names.flatMap(({ kind, id }) =>
    kind === 'program' ? (book.program(id)?.name ?? []) : [],
  )
  const said = not.segments.flatMap(({ text }) => {
    const called = calledSo(text, book)
    // Buttons ask again in Japanese.
    const isAscii = /^[\x20-\x7E]+$/u.test(text)
    return called.length === 0 || !isAscii
      ? called.slice(0, 1).map(() => ({ ja: text, en: text }))
      : called.flatMap((id) => book.program(id)?.name ?? [])
  })
  return [...named, ...said]
}

/** The programs that words call by a part of their name: 産業振興センター以外, apart from the tobacco rules. */
function calledSo(words: string, { programs }: World['book']): string[] {
  return programs.filter((program) => isCalledSo(program, words)).map(({ id }) => id)
}

function groupsIn(names: Reading['names']): GroupFilter[] {
  const groups = names.flatMap(({ kind, id }): GroupFilter[] =>
    kind === 'program' || kind === 'total' || kind === 'opening' ? [] : [{ grouping: kind, id }],
  )
  return [...new Map(groups.map((one) => [`${one.grouping} ${one.id}`, one])).values()]
}

function isByPercent({ share, isByRate, order, sources, measure }: Reading): boolean {
  // The largest of those that a source pays wholly are largest by money.
  if (share.least !== undefined || share.most !== undefined) return order === undefined || isByRate
  return isByRate && order !== undefined && (sources.length > 0 || measure !== 'budget')
}

/** The command that answers the same, where the conditions are no more than it takes. */
function byCommand(reading: Reading, question: SelectionQuestion): Meaning | undefined {
  const { order, wanted, listing, share, amount, not, segments } = reading
  const { groups, notGroups, notPrograms, category, source, programs, measure } = question.selection
  const isPlain =
    programs === undefined && notGroups.length === 0 && notPrograms.length === 0 && not.sources.length === 0 && not.category === undefined && amount.min === undefined &&
    amount.max === undefined && share.least === undefined && share.most === undefined && segments.length === 0 // prettier-ignore
  const conditions = groups.length + (category ? 1 : 0) + (source ? 1 : 0)
  if (question.selection.alsoSources) return undefined
  if (!isPlain || conditions > 1 || order || measure !== 'budget' || wanted.count !== undefined)
    return undefined
  const year = yearSaid(reading)
  const options = yearOption(reading)
  const [group] = groups
  // Its share of the list stands in the sums, and not in its own list.
  if (group?.grouping === 'department' && !reading.topics.includes('share'))
    return asks(
      'department',
      { department: group.id, ...options },
      `${year.ja}所管の事業と合計`,
      `${year.en}programs of a department`,
    )
  if (group)
    return asks(
      'total',
      { by: group.grouping, name: group.id, ...options },
      `${year.ja}${PROGRAM_GROUPINGS[group.grouping].ja}の事業と合計`,
      `${year.en}programs by ${PROGRAM_GROUPINGS[group.grouping].en.toLowerCase()}`,
    )
  if (source)
    return asks(
      'funding',
      { source, ...options },
      `${year.ja}${FUNDING_SOURCES[source].ja}の行き先と合計`,
      `${year.en}where ${FUNDING_SOURCES[source].en} goes`,
    )
  if (category === 'temporary') return undefined
  if (category)
    return asks(
      'total',
      { by: 'category', name: category, ...options },
      `${year.ja}${CATEGORIES[category].ja}の事業と合計`,
      `${year.en}programs: ${CATEGORIES[category].en}`,
    )
  return listing.count || listing.sum
    ? asks(
        'total',
        { by: 'category', ...options },
        `${year.ja}資料にある事業の数と合計`,
        `${year.en}programs in the documents`,
      )
    : undefined
}

function ownAnswer(reading: Reading, question: SelectionQuestion, world: World): Meaning {
  const { order, wanted, listing } = reading
  const { year } = yearOption(reading)
  const named = year === undefined ? undefined : world.book.years.find((one) => one === year)
  const texts = [...conditionTexts(question, world), orderText(question)]
  const said = yearSaid(reading)
  const wants = {
    count: listing.count,
    sum: listing.sum,
    first: order?.isSuperlative === true || wanted.place !== undefined,
  }
  const isNegated = reading.not.names.length + reading.not.sources.length + reading.not.segments.length > 0
  const count =
    wanted.count ??
    (wants.first && wanted.place === undefined ? (isNegated || isOfOne(reading.text) ? 1 : FEW) : undefined)
  const askAgain = (about: SelectionQuestion, other: FiscalYear): NextRequest => ({
    command: 'ask',
    options: { question: selectionSentence(about, other, count, world) },
  })
  return {
    said: {
      ja: `${said.ja}${texts.map(({ ja }) => ja).join('・')}`,
      en: `${said.en}${texts.map(({ en }) => en).join(', ')}`,
    },
    answer: ({ request, page, lead }) =>
      selectionAnswer(
        {
          ...question,
          year: named ?? reading.years[0],
          wants,
          ...(count !== undefined && { count }),
          ...(wanted.place !== undefined && { place: wanted.place }),
          ...(page !== undefined && { page }),
          lead: [lead],
          again: (other) => askAgain(question, other),
          firstTen: (other) => ({
            command: 'ask',
            options: { question: selectionSentence(question, other, TEN, world) },
          }),
          againAs: (measure, other) =>
            askAgain({ ...question, selection: { ...question.selection, measure } }, other),
        },
        request,
        world,
      ),
  }
}

/** Whether a single one is asked for, and not the first few: 一番多いのはどれ, the largest program. */
function isOfOne(text: string): boolean {
  return !/トップ|上位|ベスト|ワースト|順|ランキング|事業たち|\b(?:programs|projects|ones|top|rank\w*|are|get)\b/iu.test(
    text,
  )
}

const TEN = 10
/** How many are shown where the first few are asked for. */
const FEW = 3

function nothingAbout(words: string): Meaning {
  return asks('search', { query: words }, `「${words}」に関する事業`, `programs about "${words}"`)
}
