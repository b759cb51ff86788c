import { AREAS, OPENING_KINDS } from '../../budget/vocabulary.ts'
import { WHOLE_LIST } from '../marks/categories.ts'
import { areaIn, openingKindIn, windowOfYears, withoutAreaAndKind } from '../marks/windows.ts'
import type { World } from '../../answers/world.ts'
import { asks, type MeaningRule } from '../meaning.ts'
import type { NameMark } from '../names.ts'
import type { Reading } from '../reading.ts'

const OPENS =
  /開設|開校|開園|開館|開所|開業|開[くけかき]|ひら[くき]|オープン|新しく|新設|新しい(?:施設|学校|保育園|もの|ところ|公共)|でき(?:る|ます|て|た)|始ま[るり]|完成|供用|(?:つくる|作る|造る|建てる|建つ|建設する)(?:もの|施設|建物|学校|の)|\bopen|\bnew\b|\bstart|complet|\b(?:built|build|constructed)\b/iu
const IS_LIST =
  /何|なに|なん|どんな|どの|どこ|新しい|新しく|新設|一覧|リスト|予定|スケジュール|もの|施設|学校|保育園|所|ある|あり|のは|全部|次に|今後|これから|what|which|any|list|new|upcoming|planned|anything|next/iu
/** What is no name of a single thing. */
const NO_THING =
  /^(?:新しい|新しく|新|新設|再来年|来年|今年|から|以降|まで|ごろ|今度|次|近々|近いうち|もうすぐ|最近|地区|区内|この先|先|将来|開設|開設予定|予定|全部|ぜんぶ|すべて|施設|一覧|スケジュール|もの|こと|ところ|場所|建物|公共|区立|私立|認可|みなと|港|開[くけかき]|開いて|ひらく|始ま[るり]|でき|でる|オープン|スタート|完成|何か|なにか|名前|名称|間|あいだ|時期|する|つくる|作る|建てる|建つ|区|年度|年|district|area|upcoming|new|planned|open(?:s|ing|ings)?|start(?:s|ing)?|built|build|constructed|places?|anything|things?|next|public|soon|schedule[ds]?|いつ|どこ|の|に|で|が|は|を|も|と|\s)*$/iu

/** What opens in a time, a district or of a kind, where no thing that opens is named. */
export const openingList: MeaningRule = {
  name: 'openings',
  read: ({ reading }) => {
    const { text, topics, names, order, amount, sources } = reading
    // Its programs are called new; nothing of it need open.
    if (WHOLE_LIST.test(text)) return undefined
    const isOrdered = order !== undefined && !topics.includes('opening')
    const isOpening =
      topics.includes('opening') ||
      (OPENS.test(text) &&
        (topics.length === 0 ||
          topics.includes('content') ||
          topics.includes('schedule') ||
          topics.includes('place')))
    if (!isOpening || !IS_LIST.test(text) || isOrdered || amount.min !== undefined || sources.length > 0)
      return undefined
    if (
      !topics.includes('opening') &&
      (reading.category !== undefined || (reading.listing.count && /事業|programs?\b/iu.test(text)))
    )
      return undefined
    if (names.some(({ kind }) => kind === 'program' || kind === 'department')) return undefined
    const subject = withoutAreaAndKind(reading.segments.map((segment) => segment.text).join(' '))
    if (!NO_THING.test(subject)) return undefined
    const area = areaIn(text)
    // 施設 is what nurseries, schools and offices are as well.
    const named = openingKindIn(text)
    const kind = named === 'facility' ? undefined : named
    const isThisKindNamed =
      /(?:の)?(?:システム|サービス|窓口)/u.test(text) &&
      area === undefined &&
      reading.years.length === 0 &&
      reading.window === undefined
    if (isThisKindNamed && reading.segments.length > 0) return undefined
    const window = reading.window ?? reading.calendarYear ?? windowOfYears(reading.years, text)
    const ja = [
      window ? `${window.from ?? ''}〜${window.to ?? ''}` : '',
      area ? AREAS[area].ja : '',
      kind ? OPENING_KINDS[kind].ja : '',
      '開設予定の一覧',
    ]
    const en = [
      'planned openings',
      area ? AREAS[area].en : '',
      kind ? OPENING_KINDS[kind].en : '',
      window ? `${window.from ?? ''} to ${window.to ?? ''}` : '',
    ]
    return asks(
      'openings',
      {
        ...(window?.from !== undefined && { from: window.from }),
        ...(window?.from === undefined && window?.to !== undefined && { from: '1989-04-01' }),
        ...(window?.to !== undefined && { to: window.to }),
        ...(area && { area }),
        ...(kind && { kind }),
      },
      ja.filter(Boolean).join('・'),
      en.filter(Boolean).join(', '),
    )
  },
}

/** A time that was put off or forward. */
const MOVED = /時期|時間|延期|前倒し|遅れ|早ま|日程|\b(?:date|delayed|postponed|moved|put off)\b/iu
/** When it is open on a day, printed where what opens is announced. */
const HOURS = /何時|(?:開館|営業|利用)時間|open(?:ing)? hours|what time|how late/iu
/**
 * The thing that opens: of several in a sentence what is inside the other (札の辻スクエアに入る三田図書館), and of several
 * with one name the one whose place is said.
 */
function openingMeant({ names, text }: Reading, { book }: World): NameMark | undefined {
  const things = names.filter(({ kind }) => kind === 'opening')
  const [first, ...others] = things
  if (!first) return undefined
  const inside = others.find(({ from }) => from >= first.to && INSIDE.test(text.slice(first.to, from)))
  if (inside) return inside
  const called = things.filter(({ from, to }) => from === first.from && to === first.to)
  if (called.length === 1) return first
  const placed = called.filter(({ id }) => {
    const plan = book.openingPlans.find((one) => one.id === id)
    const place = REMARK.exec(plan?.name.ja ?? '')?.[1] ?? ''
    return place !== '' && text.includes(place.replace(/(?:地域|地区)$/u, ''))
  })
  return placed.length === 1 ? placed[0] : undefined
}

const INSIDE = /^(?:に(?:入る|入って|できる|ある|移る)|の(?:中|なか)(?:の|に(?:ある|できる|入る))?|内の)/u
const REMARK = /[（(]([^（）()]+)[）)]$/u

const ABOUT_TIME: ReadonlySet<string> = new Set(['opening', 'schedule', 'place', 'content'])

/** One thing that opens, by its name, where its time or its place is asked for. */
export const namedOpening: MeaningRule = {
  name: 'named opening',
  read: ({ reading, picked, world }) => {
    const { names, topics, text } = reading
    const hasSchedule =
      picked.kind === 'one' && picked.program.entries.some(({ schedule }) => schedule.length > 0)
    if (topics.includes('schedule') && !topics.includes('opening') && hasSchedule) return undefined
    const thing = openingMeant(reading, world)
    if (!thing || names.some(({ kind, from }) => kind === 'program' && from === thing.from)) return undefined
    const wanted = topics.filter(
      (topic) =>
        ABOUT_TIME.has(topic) ||
        (topic === 'term' && HOURS.test(text)) ||
        (topic === 'change' && MOVED.test(text)),
    )
    const isAsked =
      wanted.includes('opening') ||
      wanted.includes('schedule') ||
      HOURS.test(text) ||
      /何が(?:入|でき|あ)|面積|規模|広さ|延床/u.test(text) ||
      /住所|所在地|休館日|開[くい]|オープン|開設|開校/u.test(text)
    if (!isAsked || topics.length > wanted.length) return undefined
    const called = text.slice(thing.from, thing.to)
    return asks('openings', { program: thing.id }, `${called} · 開設予定`, `${called} · opening`)
  },
}
