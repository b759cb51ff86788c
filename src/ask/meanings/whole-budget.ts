import { groupingOfTotal, idOfTotal, nameOfTotal, yearsOfTotal, type Total } from '../../answers/total.ts'
import { namedTotals } from '../../answers/total-names.ts'
import type { World } from '../../answers/world.ts'
import { englishStem, englishStems } from '../../search/english.ts'
import { fold } from '../../search/fold.ts'
import { onceFor } from '../../search/once.ts'
import { contentWords } from '../subject/english-evidence.ts'
import { sameInEnglish } from '../subject/same-in-english.ts'
import { WHOLE_LIST } from '../marks/categories.ts'
import { asks, yearOption, yearSaid, type Meaning, type MeaningRule, type Understanding } from '../meaning.ts'
import type { Reading } from '../reading.ts'

const WHOLE =
  /予算(?:の|額の)?(?:総額|総計|全体|規模|合計)|(?:総|全)予算|区(?:全体)?の予算(?:全体|総額)?(?:は|って|を|が|、|$|[?？])|全会計|全体の予算|予算って全部|全部の予算|予算(?:は|って)?(?:全部|総額|合わせて|トータル|全体)|総額(?:は|って)|(?:total|whole|overall|entire) (?:ward |city |annual )?budget|budget (?:in total|as a whole|altogether|overall|(?:of|for) (?:the )?(?:whole |entire )?(?:ward|minato|city))|how much (?:money )?(?:does|will|is) (?:minato|the ward|the city)(?: city| ward)? (?:spend|spending|budget|have)|(?:minato|ward|city)(?:'s| city's| ward's)? (?:total |whole |overall |entire |annual )?budget/iu
const PLAN = /計画事業|基本計画(?!に|は何)|plan programs?|(?:programs? of the )?basic plan/iu
const FIGURES =
  /(?:新型)?コロナ(?:ウイルス)?(?:感染症)?(?:への)?対策(?:事業)?(?:費|全体)?(?=に|の(?:取り?組み?の?(?:総額|予算|合計|額)|総額|予算|額|事業数|事業費|合計|金額)|は|って|、|全部|$)|財政調整基金|教育施設整備基金|基金(?:の(?:活用|取り?崩し)|を(?:使|取))|特別区民税|区民税|減収|税収|歳入|歳出|投資的経費|covid(?:-19)?(?:-related)? (?:response|relief|spending|expenses|budget|projects?|programs?|(?:counter)?measures)|ward tax|revenue of the ward|reserve fund|fiscal adjustment fund/iu

/** A total that is named whole. */
export const namedTotal: MeaningRule = {
  name: 'named total',
  read: (understanding) =>
    understanding.picked.kind === 'one' && understanding.picked.score >= 90
      ? undefined
      : named(understanding),
}

/** The budget as a whole: the basic plan, the key figures, or all accounts. */
export const wholeBudget: MeaningRule = {
  name: 'whole budget',
  read: (understanding) => {
    const { reading, picked } = understanding
    if (picked.kind === 'one' && picked.score >= 90) return undefined
    return plan(reading, understanding) ?? figures(understanding) ?? whole(understanding)
  },
}

const ALL_ACCOUNTS = 'account-all'

/** A total that is named whole; of several names the first. */
function named({ reading, world }: Understanding): Meaning | undefined {
  const ids = reading.names
    .filter(({ kind }) => kind === 'total')
    .map(({ id }) => id)
    // What share of all accounts one has is asked of the one.
    .toSorted((a, b) => Number(a === ALL_ACCOUNTS) - Number(b === ALL_ACCOUNTS))
  const [id] = ids
  const total =
    id === undefined ? undefined : namedTotals(world.book).find(({ thing }) => idOfTotal(thing) === id)?.thing
  if (!total || isOfPrograms(reading, total)) return undefined
  return ofTotal(total, reading)
}

const OF_ACCOUNT =
  /会計(?:の|にある|に載った|の新しい)(?:新規|レベルアップ)?事業|account programs?|programs? (?:of|in|under) (?:the )?[\w ]*account/iu

/** はぐくむまち is a line of the plan and a group of programs: programs are meant where they are asked for. */
function isOfPrograms({ order, listing, amount, text, names }: Reading, total: Total): boolean {
  // An account that programs of the list belong to is one of their titles as well.
  if (total.kind === 'account' && names.some(({ kind }) => kind === 'title')) {
    return OF_ACCOUNT.test(text) && (listing.count || listing.list || listing.isAbout)
  }
  if (total.kind !== 'plan-line' || PLAN.test(text)) return false
  if (/柱|一覧|リスト/u.test(text) && (listing.sum || listing.count || listing.list)) return true
  return (
    order !== undefined ||
    listing.list ||
    (listing.sum && /事業/u.test(text)) ||
    amount.min !== undefined ||
    amount.max !== undefined ||
    /事業(?:は|って|の)(?:何|どん|一覧|一番)/u.test(text)
  )
}

function ofTotal(total: Total, reading: Reading): Meaning {
  const { ja, en } = nameOfTotal(total)
  const year = yearSaid(reading)
  return asks(
    'total',
    { name: idOfTotal(total), ...yearOption(reading) },
    `${year.ja}${ja}`,
    `${year.en}${en}`,
  )
}

function plan(reading: Reading, understanding: Understanding): Meaning | undefined {
  const { picked } = understanding
  if (!PLAN.test(reading.text) || (picked.kind === 'one' && picked.score >= 75)) return undefined
  const rest = reading.segments.filter(
    ({ text }) => !/計画事業|基本計画|計画|basic plan|plan|^basic$/iu.test(text),
  )
  const line = bestLine(reading, understanding.world)
  if (line) return ofTotal(line, reading)
  return rest.length > (reading.isJapanese ? 0 : 1)
    ? undefined
    : asks(
        'total',
        { by: 'plan', ...yearOption(reading) },
        '基本計画の計画事業',
        'programs of the basic plan',
      )
}

/** The line of the plan that the words beside 計画事業 come near. */
function bestLine(reading: Reading, world: World): Total | undefined {
  const words = reading.segments.map(({ text }) => text.replace(/の?(?:計画事業|計画)$/u, '')).join('')
  if (words.length < 4) return undefined
  const best = rated(words, false, reading, world).find(({ total }) => total.kind === 'plan-line')
  return best && best.alike >= ALIKE_LINE ? best.total : undefined
}

const ALIKE_LINE = 0.45

function figures(understanding: Understanding): Meaning | undefined {
  const { reading, picked } = understanding
  if (!FIGURES.test(reading.text) || (picked.kind === 'one' && picked.score >= 75)) return undefined
  const item = isPartOfCovid(reading) ? nearTotal.read(understanding) : undefined
  if (item) return item
  return asks(
    'total',
    { by: 'figures', ...yearOption(reading) },
    '予算の主な数字',
    'key figures of the budget',
  )
}

/** Measures against COVID-19 for somebody or something are an item of the focus areas rather than a key figure. */
function isPartOfCovid({ segments, isJapanese, text }: Reading): boolean {
  const words = contentWords(segments.map((segment) => segment.text).join(' '))
  const isCovid = (word: string): boolean => /^(?:covid|corona\w*|19)$/u.test(word)
  const others = words.filter(
    (word) => !isCovid(word) && !/^(?:measures?|countermeasures?|response)$/u.test(word),
  )
  return !isJapanese && words.some(isCovid) && others.length > 0 && !/\b(?:tax|fund|revenue)\b/iu.test(text)
}

/** All accounts together, where nothing else is named. */
function whole({ reading }: Understanding): Meaning | undefined {
  const { text, names, segments, sources, amount, category, order, listing } = reading
  if (
    WHOLE_LIST.test(text) &&
    (listing.sum || listing.count || WHOLE.test(text)) &&
    names.length + sources.length + segments.length === 0 &&
    !order
  )
    return asks(
      'total',
      { by: 'category', ...yearOption(reading) },
      `${yearSaid(reading).ja}新規・レベルアップ事業などの一覧の合計`,
      `${yearSaid(reading).en}the list of new and expanded programs`,
    )
  const isElse =
    names.length > 0 || sources.length > 0 || segments.length > 0 || category !== undefined || order !== undefined ||
    amount.min !== undefined || amount.max !== undefined || listing.count || listing.list || listing.isAbout || listing.by !== undefined // prettier-ignore
  if (
    isElse ||
    (reading.topics.includes('request') && !WHOLE.test(text)) ||
    (!WHOLE.test(text) &&
      !isOfYearAlone(reading) &&
      !(listing.sum && !listing.isAbout && reading.topics.includes('amount')))
  )
    return undefined
  const year = yearSaid(reading)
  return asks(
    'total',
    { name: 'account-all', ...yearOption(reading) },
    `${year.ja}予算の総額（全会計）`,
    `${year.en}all accounts together`,
  )
}

/** 令和3年度の予算は: nothing but a year and the budget. */
function isOfYearAlone({ years, topics, isJapanese, text }: Reading): boolean {
  return (
    isJapanese && years.length === 1 && topics.length === 1 && topics[0] === 'amount' && YEAR_ALONE.test(text)
  )
}

const YEAR_ALONE =
  /^(?:港?区の)?[^\sのは、]{1,8}年度?の(?:当初)?予算(?:額)?(?:は|って|を|の?総額は?)?(?:いくら|なんぼ|教えて(?:ください)?)?(?:ですか|なの)?[?？。]*$/u

/** How alike words and the name of a total must be, and how much that says where a focus area is spoken of. */
const [ALIKE, SPOKEN_OF] = [0.62, 0.2]
const FOCUS = /取り?組み?|重点|項目|プロジェクト|focus|initiative|effort|priorit/iu

/** A focus area, item or account that the words come near, where no program is clearly meant. */
export const nearTotal: MeaningRule = {
  name: 'near total',
  read: ({ reading, picked, world }) => {
    const words = reading.segments.map(({ text }) => text).join('')
    if (words.length < 3 || (picked.kind === 'one' && picked.score >= 70)) return undefined
    const bonus = FOCUS.test(reading.text) ? SPOKEN_OF : 0
    // What English texts of a program hold says more than a likeness.
    if (!reading.isJapanese && picked.kind === 'one' && picked.score >= 60 && bonus === 0) return undefined
    if (picked.kind === 'several' && picked.score >= 70 && bonus === 0) return undefined
    const best = rated(words, picked.kind === 'none', reading, world)[0]
    const program = picked.kind === 'none' ? 0 : picked.score / 100
    return best && best.alike + bonus >= ALIKE && best.alike + bonus > program - 0.1
      ? ofTotal(best.total, reading)
      : undefined
  },
}

/** A keyword that a stretch of the subject is, or most of which stands in it. */
function keywordLikeness(keyword: string, words: ReadonlySet<string>, stretches: readonly string[]): number {
  if (stretches.includes(keyword)) return stretches.length === 1 ? 0.7 : ALIKE
  if (keyword.length < 5) return 0
  const grams = gramsOf(keyword)
  const held = [...grams].filter((gram) => words.has(gram)).length / grams.size
  return held >= MOST_OF_KEYWORD ? ALIKE : 0
}

const ACCOUNT = /会計|予算|全体|account|budget/iu
const MOST_OF_KEYWORD = 0.75

interface Rated {
  readonly total: Total
  readonly alike: number
}

function rated(words: string, isKeywordEnough: boolean, reading: Reading, world: World): Rated[] {
  const grams = gramsOf(fold(words))
  const english = reading.isJapanese ? [] : contentWords(reading.segments.map(({ text }) => text).join(' '))
  const stems = new Set(englishStems(words))
  const stretches = reading.segments.map(({ text }) => fold(text))
  return comparedTotals(world.book)
    .filter(({ thing }) => thing.kind !== 'grouping' && fitsYear(thing, reading, world))
    .filter(({ thing }) => thing.kind !== 'account' || ACCOUNT.test(reading.text))
    .map(({ thing, names, forms, keywords }) => ({
      total: thing,
      alike: Math.max(
        ...forms.map((form) =>
          reading.isJapanese ? likeness(grams, form.grams) : likeness(stems, form.stems),
        ),
        ...(english.length < 2 ? [] : names.map((name) => likenessInEnglish(english, name))),
        ...keywords.map((keyword) => (isKeywordEnough ? keywordLikeness(keyword, grams, stretches) : 0)),
      ),
    }))
    .toSorted((a, b) => b.alike - a.alike)
}

/** The totals with what of their names and keywords is compared. */
const comparedTotals = onceFor((book: World['book']) =>
  namedTotals(book).map(({ thing, names, readings, keywords = [] }) => ({
    thing,
    names,
    forms: [...names.filter((name) => !/^[a-z-]+[\d-]*$/u.test(name)), ...readings].map((name) => ({
      grams: gramsOf(fold(name)),
      stems: new Set(englishStems(name)),
    })),
    keywords: keywords.map(fold),
  })),
)

function fitsYear(total: Total, { years }: Reading, { book }: World): boolean {
  return (
    years.length === 0 ||
    groupingOfTotal(total) === 'accounts' ||
    years.some((year) => yearsOfTotal(total, book).includes(year))
  )
}

function gramsOf(form: string): Set<string> {
  return new Set(Array.from({ length: Math.max(1, form.length - 1) }, (_, at) => form.slice(at, at + 2)))
}

/** A part of a name that is too little to mean it. */
const LITTLE_OF_NAME = 0.25

/** The same for English words, by what they say. */
function likenessInEnglish(words: readonly string[], name: string): number {
  if (!/^[\x20-\x7E]+$/u.test(name)) return 0
  const stems = new Set(contentWords(name).map(englishStem))
  const both = words.filter((word) =>
    [englishStem(word), ...sameInEnglish(word)].some((stem) => stems.has(stem)),
  ).length
  if (both < 2) return 0
  const alike = 0.75 * (both / words.length) + 0.25 * Math.min(1, both / stems.size)
  return both / stems.size < LITTLE_OF_NAME ? alike * 0.7 : alike
}

/** The share of the words that stands in the name, a little more for a name that they fill. */
function likeness(words: ReadonlySet<string>, name: ReadonlySet<string>): number {
  if (words.size === 0 || name.size === 0) return 0
  let both = 0
  for (const gram of words) if (name.has(gram)) both++
  const alike = 0.75 * (both / words.size) + 0.25 * (both / name.size)
  // A word or two stand in many long names.
  return both / name.size < LITTLE_OF_NAME ? alike * 0.7 : alike
}
