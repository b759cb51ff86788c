import type { Measure } from '../../budget/selection.ts'
import type { Sentence } from '../sentence.ts'

/** An order that a sentence asks for. */
export interface OrderMark {
  readonly isSmallest: boolean
  /** True where one or the first few are wanted: 一番. */
  readonly isSuperlative: boolean
}

const SUPERLATIVE =
  /(?:一番|いちばん|1番|最も|もっとも|最多|最大|最高|最少|最小|最低|トップ|上位|ベスト|ワースト|ダントツ|(?:上|下)から(?=\s*(?:\d|[一二三四五六七八九十]|いく|順)))(?:の|に|で)?(?:少額|低額|高額|多額)?/gu
const ORDERED =
  /ランキング|ランク|順位|(?:大き|多|高|小さ|少な|安|低)い?順(?:に|で|番に)?|降順|昇順|順(?:に|で)並べ/gu
const ENGLISH =
  /\b(?:largest|biggest|highest|greatest|hugest|priciest|costliest|most expensive|most costly|most money|smallest|tiniest|littlest|lowest|least costly|cheapest|least expensive|least money|top|most|least|fewest|ranking|ranked?|rank)\b(?: (?:to|by) (?:largest|smallest|size))?/giu
const TOP =
  /(?:トップ|上位|ベスト|ワースト|[上下]から)\s*[\d一二三四五十]|\b(?:top|best|worst)\s+(?:\d|three|five|ten)/iu
const PLACED = /(?:番目|位)/u
const SMALLEST =
  /小さ|ちっちゃ|ちいさ|すくない|少額|低額|少な(?!く(?:と|ない))|下から\s*[\d一二三四五六七八九十]|最少|最小|最低|安(?!全|心)|低い|昇順|ワースト|smallest|tiniest|littlest|lowest|cheapest|least|fewest/iu

/** What a request is said to have been that got nothing. */
const REFUSED =
  /予算(?:に|へ)(?:は|も)?(?:ならなかった|なってない|なっていない|ならへんかった|載らなかった|のらなかった|乗らなかった|入らなかった|入れられなかった)|予算(?:計上|化)(?:に|は|が)?(?:至らなかった|至っていない|されなかった|されていない|見送られた)|(?:予算が?)?(?:ゼロ|0円?|０円?)に(?:なっちゃった|なっちまった|された|されちゃった)|要求した(?:けれども?|けど|が|のに)、?(?:つ|付)か(?:なかった|ず|ない|へん(?:かった)?|なんだ)|予算(?:が|は|も)?(?:つ|付)かへん(?:かった)?|予算(?:額)?(?:が|は)(?:ゼロ|0円|零)(?:だった|の(?=事業|もの)|で)|予算(?:額)?(?:が|は|も)?(?:つ|付)(?:か(?:なかった|ず|ない|なくて)|かんかった|かん)|予算の付かなかった|(?:予算(?:が|は)?|要求(?:が|は)?)?(?:通|認められ|計上され|予算化され)(?:ら)?なかった|(?:予算が?)?(?:ゼロ|0円?|０円?)(?:に|と)?(?:なった|された|査定|の事業)|見送(?:られ|り)|却下|not (?:be )?(?:funded(?! (?:by|from|with))|granted|budgeted|approved|given (?:any |a )?(?:budget|money|funding))|refused|rejected|denied|turned down|(?:got|get|gets|received?|given|granted|awarded|with|ended up with) (?:nothing|zero|0|no (?:money|budget|funding|funds))\b(?! from)|(?:n't|not) (?:get|receive|given?|have|awarded) (?:any |a )?(?:budget|money|funding)\b(?! from)|zero budget|budget of zero|without (?:a )?budget|unfunded/iu
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  [
    'granted-in-full',
    /\bnot (?:been )?(?:cut|reduced|trimmed)\b|n['’]t (?:been )?(?:cut|reduced|trimmed)\b|\bwithout (?:a |any )?cuts?\b|\buncut\b|満額|要求(?:額)?(?:が|は|を)?(?:全部|すべて|全て|丸ごと|まるごと|そのまま|全額)(?:通|認め|付|つい)[ぁ-ゖ]*|(?:一円も|1円も|いっさい|一切|まったく|全く|全然|1ミリも)?(?:削ら|けずら|減ら|カット|減額|削減|引か)(?:れ|され)?(?:なかった|へんかった|ていな|てな|ませんでした|ずに|ずじまい)|(?:削減|減額|カット)(?:が)?(?:なし|ゼロ)|要求(?:額)?(?:の)?(?:通り|どおり)|(?:granted |approved )?\b(?:in full|as requested)|全額(?:認|付)/iu,
  ],
  [
    'granted-more',
    /要求(?:額)?(?:より|以上に|から|を?上回)(?:も)?.{0,6}(?:増|多|上乗せ|上回|プラス)|要求より.{0,4}多|(?:more|increase[ds]?|above|over) .{0,20}(?:than|the) request(?:ed)?|granted more|more (?:money |budget )?than (?:it|they|was|were|what (?:it|they)|had been)(?: had| was| were)? (?:requested|asked|asking)/iu,
  ],
  [
    'cut',
    /削(?:られ|減|っ|り|ら)|けずら|カット|減額|減らされ|査定|要求(?:額)?(?:から|より).{0,8}(?:減|下|少な|低)|引かれ|\bcuts?\b|reduced|reductions?|slashed|trimmed|\blost\b|\blose\b|less than (?:it |they )?request/iu,
  ],
  [
    'rise',
    /増え|増加|増額|\braised?\b|伸び|のび|(?<![ァ-ヺー])アップ|上がっ|膨ら|増(?=率|し)|increase[ds]?|\brises?\b|\brose\b|grew|grow|growth|gain/iu,
  ],
  [
    'fall',
    /減っ|へっ|減少|下がっ|縮小|落ち|縮ん|減(?=率)|decrease[ds]?|\bfell\b|\bfalls?\b|\bdrop(?:ped)?\b|shrank|declined?/iu,
  ],
]
/** What was not granted in full was cut. */
const NOT_IN_FULL =
  /満額(?:じゃ|では|で|は|が|を)?(?:な(?:い|かっ)|もらえ(?:な|ず)|認められ(?:な|ず)|[つ付]か(?:な|ず)|通らな|出な)/u
/** What is compared with a year is no request. */
const YEARS_APART =
  /(?:前年|去年|昨年|前の年|(?:令和|r)(?:元|\d)[^、]{0,6}(?:から|→|より|と比べ)|20\d\d[^、]{0,6}(?:から|→|より))|last year|previous year|from (?:fiscal )?20\d\d/iu
const RATE = /率|割合|パーセント|何%|%|倍率|\brate\b|percent|proportion|\bshare\b/iu

/** The order that a sentence asks for; undefined where it asks for none. */
export function orderMark(sentence: Sentence): OrderMark | undefined {
  const isSmallest = SMALLEST.test(sentence.left) || /下から/u.test(sentence.text)
  const superlative = sentence.take(SUPERLATIVE).length > 0
  const english = sentence.take(ENGLISH).map(([word]) => word)
  const ordered = sentence.take(ORDERED).length > 0
  const isTop = TOP.test(sentence.text)
  const isPlaced =
    PLACED.test(sentence.text) &&
    /大き|多|高|小さ|ちっちゃ|ちいさ|少な|でか|でっか|デカ|おっき|安|お金/u.test(sentence.text)
  if (!superlative && !ordered && !isPlaced && !isTop && english.length === 0) return undefined
  return { isSmallest, isSuperlative: superlative || isTop || english.some((word) => !/^rank/iu.test(word)) }
}

/** By what programs would be put in order or counted: by their budget unless a change is spoken of. */
export function measureMark(sentence: Sentence): Measure {
  if (sentence.take(REFUSED).length > 0) return 'refused'
  if (
    !/要求|request/iu.test(sentence.left) &&
    YEARS_APART.test(sentence.left) &&
    /減|下|削|落|縮|cut|reduc|decreas|fell|fall|drop|less/iu.test(sentence.left)
  ) {
    return 'fall'
  }
  if (NOT_IN_FULL.test(sentence.left)) return 'cut'
  return MEASURES.find(([, words]) => words.test(sentence.left))?.[0] ?? 'budget'
}

/** Whether it goes by percent. */
export function isByRate(sentence: Sentence): boolean {
  return RATE.test(sentence.text)
}
