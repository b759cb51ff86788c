import type { TotalGrouping } from '../../budget/vocabulary.ts'
import type { Sentence } from '../sentence.ts'

/** What is asked of several programs together. */
export interface ListingMarks {
  /** How many: 何件. */
  readonly count: boolean
  /** The sum: 合計. */
  readonly sum: boolean
  /** Which ones: どんな事業. */
  readonly list: boolean
  /** The groups of a grouping: 課ごと. */
  readonly by?: TotalGrouping
  /** True where words say that not a single program is asked about: 関連, まわり, 事業. */
  readonly isAbout: boolean
}

const COUNT =
  /何件|何個|なんこ|なん個|なん件|いくつ(?:の)?(?:事業|ある|あり|あん|入|載|なの|です|[?。、!]|$)?|何事業|何本|事業(?:の)?数(?=は|を|って|$|[?、])|件数|\bhow many (?:programs?|programmes?|projects?|items?|of them)|\bhow many\b(?= (?:were|are|have|got|get|received))|\bhow many (?:of the )?(?:requests?|programs?|projects?)\b|\bnumber of (?:programs?|projects?|requests?)|\bcount\b/giu
const SUM =
  /合計(?:額|金額)?(?:で)?|総額|総計|全部(?:で|足|合わせ)|ぜんぶで|みんなで|全体で|あわせて|合わせて|合わせたら|トータル(?:で)?|計(?=いくら|で|何)|足し(?:たら|て|合わせ)|合算|\bin total\b|\btotal(?: (?:budget|amount|cost|of))?\b|\bin all\b|\baltogether\b|\bcombined\b|\bsum(?: of)?\b/giu
const LIST =
  /どんな(?:事業|の|もの|こと)(?:が|を|に)?|どの事業|どういう事業|何の事業|なんの事業|(?:事業|もの|やつ|の)?(?:一覧|リスト)(?:で|を|が)?|(?<=事業(?:って|は|が|を)?)(?:どれ|何|なに|なん)(?!円|課|件|割|パ|年|人|月)|どれ(?=が|と|で|は|な|[?。]|$|です)(?:が|と|で|は|な)?|洗い出し|(?:全部|ぜんぶ|すべて|全て)(?:教|見|出|挙|$|[?？。])|\b(?:which|what) (?:of the )?(?:[\u{E000}\u{E001}]+ )?(?:programs?|programmes?|projects?|requests?|ones?)\b|\blist(?: of)?(?: (?:all|the))*(?: programs?| projects?)?|\bshow(?: me)?(?: (?:all|the))*(?: programs?| projects?)?|\bprograms? (?=of|by|from|with|run|that|which|over|under|above|below|between|funded|about|related|for)|\bprojects? (?=of|by|from|with|run|that|which|over|under)/giu
/** After the words of one thing: everything about it is meant. */
const ABOUT =
  /(?<!計画)\d{2,3}事業(?=の|を|は|で|全)(?:の)?|(?:に)?(?:関連|関係)(?:する|した|の|して)?|(?:に)?関する|まわり(?:で|の|は|に)?|周り(?:で|の|は)|周辺(?:の|で)?(?=事業|で)|(?<=\p{Script=Han}|[ァ-ヺ])系(?:の|で|は)?|向け(?:の)?(?=事業)|分野(?:の|で)|ジャンル|\brelated(?: to)?|\bhaving to do with\b|\bconcerning\b|\babout\b(?= (?:nurser|school|park|disaster|child|old|disab|environ))/giu
const PROGRAMS =
  /(?<!計画|新規|協働|継続)事業(?:の中|のうち|たち)?(?:で|は|が|って|を|に|の|も)?(?=一番|いちばん|最|何|ど|いく|全|合|あ|な|教|出|知|み|数|$|[?。、!\s\u{E000}])|取り組み(?=で一番)|\b(?:programs?|programmes?|projects?)\b|やつ(?:を|は|が|って)?|もの(?=は|を|が|って|、|$|[?？])/giu

/** Several are spoken of, and what they are about. */
const PROGRAMS_ABOUT =
  /\b(?:programs|programmes|projects) (?:about|on|for|related to|concerning|concern|concerned with|involving|involve|dealing with|to do with)\b/iu

const GROUPINGS: readonly (readonly [TotalGrouping, RegExp])[] = [
  [
    'department',
    /(?:所管|担当)?(?:課|所管)(?:ごと|別|単位)(?:に|の|で|は)?|\b(?:by|per|each) (?:department|section)s?/giu,
  ],
  ['bureau', /部局?(?:ごと|別|単位)(?:に|の|で|は)?|\b(?:by|per|each) bureaus?/giu],
  ['title', /(?:款|科目|費目)(?:ごと|別|単位)(?:に|の|で|は)?|\b(?:by|per) (?:budget )?titles?/giu],
  ['source', /財源(?:ごと|別)(?:に|の|で|は)?|\b(?:by|per|each) (?:funding )?sources?/giu],
  ['category', /区分(?:ごと|別)(?:に|の|で|は)?|\b(?:by|per) categor(?:y|ies)/giu],
  [
    'department',
    /\b(?:which|what) (?:department|section|office)s (?:are|appear|is|were) (?:in|on|there)\b/giu,
  ],
  ['accounts', /\bspecial accounts?\b|\b(?:all|the) (?:of the )?(?:four|three) accounts\b/giu],
  ['category', /\btemporary (?=programs?|projects?|ones)/giu],
  ['policy', /政策(?:ごと|別)(?:に|の|で|は)?|\b(?:by|per) polic(?:y|ies)/giu],
  ['pillar', /(?:分野|まち)(?:ごと|別)(?:に|の|で|は)?|\b(?:by|per) pillars?/giu],
  [
    'accounts',
    /会計(?:ごと|別)(?:に|の|で|は)?|各会計|特別会計(?:の|は|が|って)?|\b(?:by|per|each) accounts?(?! transfer)|\ball (?:of )?(?:the )?(?:four )?accounts\b/giu,
  ],
  [
    'focus',
    /重点(?:的な)?(?:取り?組み?|施策|項目)|(?<=5つの|五つの|どんな|主な)取り?組み?(?!の)|\bfocus areas?\b|\bpriorit(?:y|ies)\b|予算のポイント/giu,
  ],
]

/** Takes the words by which several programs are asked about together. */
export function listingMarks(sentence: Sentence): ListingMarks {
  const by = GROUPINGS.find(([, words]) => sentence.take(words).length > 0)?.[0]
  const count = sentence.take(COUNT).length > 0
  const sum = sentence.take(SUM).length > 0
  const list = sentence.take(LIST).length > 0
  const about = sentence.take(ABOUT).length > 0
  const programs = sentence.take(PROGRAMS).length > 0 || PROGRAMS_ABOUT.test(sentence.text)
  return { count, sum, list, isAbout: about || programs, ...(by && { by }) }
}
