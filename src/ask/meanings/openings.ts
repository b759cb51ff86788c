import { AREAS, OPENING_KINDS } from '../../budget/vocabulary.ts'
import { areaIn, openingKindIn, windowOfYears, withoutAreaAndKind } from '../marks/windows.ts'
import { asks, type MeaningRule } from '../meaning.ts'

const OPENS =
  /開設|開校|開園|開館|開所|開[くけか]|オープン|新しく|新設|できる|始まる|完成|\bopen|\bnew\b|\bstart|complet/iu
const IS_LIST =
  /何|なに|なん|どんな|どの|どこ|新しい|新しく|新設|一覧|リスト|予定|もの|施設|学校|保育園|所|what|which|any|list|new|upcoming|planned|anything/iu
/** What is no name of a single thing. */
const NO_THING =
  /^(?:新しい|新しく|新|新設|今度|次|地区|開設予定|予定|区内|もの|こと|ところ|場所|建物|公共|区立|私立|認可|みなと|港|district|area|upcoming|new|planned|openings?|open(?:s|ing)?|start(?:s|ing)?|places?|anything|things?|いつ|どこ|の|に|で|が|は|を|も|\s)*$/iu

/** What opens in a time, a district or of a kind, where no thing that opens is named. */
export const openingList: MeaningRule = {
  name: 'openings',
  read: ({ reading }) => {
    const { text, topics, names, order, amount, sources } = reading
    const isOpening =
      topics.includes('opening') ||
      (OPENS.test(text) && (topics.length === 0 || topics.includes('content') || topics.includes('place')))
    if (!isOpening || !IS_LIST.test(text) || order || amount.min !== undefined || sources.length > 0)
      return undefined
    if (names.some(({ kind }) => kind === 'program' || kind === 'department')) return undefined
    const subject = withoutAreaAndKind(reading.segments.map((segment) => segment.text).join(' '))
    if (!NO_THING.test(subject)) return undefined
    const area = areaIn(text)
    const kind = openingKindIn(text)
    const isThisKindNamed =
      /(?:の)?(?:システム|サービス|窓口)/u.test(text) &&
      area === undefined &&
      reading.years.length === 0 &&
      reading.window === undefined
    if (isThisKindNamed && reading.segments.length > 0) return undefined
    const window = reading.window ?? windowOfYears(reading.years, text)
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
