import { FUNDING_SOURCES, type FundingSource } from '../../budget/vocabulary.ts'
import type { Sentence } from '../sentence.ts'

/** What follows a source that is only called by its government: money, or a share of it. */
const MONEY =
  '(?:お金|かね|金|補助金?|助成金?|支出金?|負担金?|交付金|財源|資金|予算|分|割合|比率|持ち出し|支出)'
const PAYS = '(?:出|負担|払|補助|まかな|賄|支援|もら|来|入|つい|付い)'

/** How people call funding sources in a sentence. What could be part of a name is not among it. */
const WORDS: readonly (readonly [FundingSource, RegExp])[] = [
  ['national', /\bnational(?=[\s\u{E000}]+(?:and |or )?(?:tokyo )?metropolitan)/giu],
  [
    'national',
    new RegExp(
      [
        '国庫支出金|国庫補助金?|国庫負担金|国庫|国費',
        `(?<!\\p{Script=Han})国(?:から|より)(?:の${MONEY}|${MONEY}|は|が)?`,
        `(?<!\\p{Script=Han})国(?:の|が)?${MONEY}`,
        `(?<!\\p{Script=Han})国(?:は|が)(?=.{0,8}${PAYS})`,
        '(?<!\\p{Script=Han})国(?=(?:と|・|、|や)(?:東京)?都)',
        '(?<=都(?:と|・|、|や))国(?!\\p{Script=Han})',
        '(?<!\\p{Script=Han})国(?=も|が(?:入|ゼロ))',
        "(?:the )?(?:national|central|state|federal)(?: government)?(?: treasury)?(?:'s)? (?:grants?|money|funds?|funding|subsid(?:y|ies)|share|sources?)",
        '(?:from|by) (?:the )?(?:national government|state|central government|nation\\b|national treasury)',
        '(?:the )?(?:national government|state)(?= (?:pays?|contributes?|gives?|covers?)\\b)',
        'national treasury(?: grants?)?|treasury (?:grants?|money)',
      ].join('|'),
      'giu',
    ),
  ],
  [
    'metropolitan',
    new RegExp(
      [
        '都支出金|都費|都補助金?',
        `(?<!京)(?:東京)?都(?:から|より)(?:の${MONEY}|${MONEY}|は|が)?`,
        `(?<!\\p{Script=Han})(?:東京)?都(?:の|が)?${MONEY}`,
        `(?<!\\p{Script=Han})(?:東京)?都(?:は|が)(?=.{0,8}${PAYS})`,
        '(?<=[国\\u{E000}](?:と|・|、|や|も))(?:東京)?都(?=も|が|の|は|で|と|$|、|・|から|も)',
        '(?<!\\p{Script=Han})都(?=も|が(?:入|ゼロ))',
        '(?<=[国\\u{E000}](?:と|・|、|や))都(?=(?:と|・|、|や)区)',
        "(?:tokyo )?metropolitan(?: \\(tokyo\\))?(?: government)?(?:'s)?(?: (?:grants?|money|funds?|funding|subsid(?:y|ies)|share))?",
        '\\btokyo(?= (?:pays?|contributes?|gives?|covers?)\\b)',
        "tokyo(?:'s)? (?:grants?|money|funds?|funding|share|subsid(?:y|ies))",
        '(?:from|by) (?:the )?(?:tokyo(?: government)?|metropolis)',
      ].join('|'),
      'giu',
    ),
  ],
  [
    'nhi-premiums',
    /国民健康保険料(?=(?:の)?(?:割合|分|比率|負担)|から|で(?!す)|が(?:占|財源|入|使|充)|を財源|は(?:何|どれ|いくら)|って何|は?、|[?？。]|$)|国保料(?![のを]?(?:徴収|滞納|収納|納付|口座|督促|未納|払))|保険料(?=の?(?:割合|分|から|で|が占|は何|財源|負担))/giu,
  ],
  [
    'national',
    /(?:the )?(?:national|central|japanese) (?:gov(?:ernment|'?t)?|state)(?=.{0,4} (?:chips?|kicks?|throws?|puts?|pays?|covers?|funds?|contribut\w+|gives?|provides?|helps?|subsidi[sz]es?|foots?)\b)|(?<=\bdoes |\bdid |\bwill )(?:the )?(?:national|central) (?:gov(?:ernment|'?t)?|state)|\b(?:or|and|from|by|than) (?:the )?(?:national|central) gov(?:ernment|'?t)?\b|\bnational (?:gov(?:ernment|'?t)?)\b(?= (?:or|and|vs))/giu,
  ],
  [
    'metropolitan',
    /(?<=\bdoes |\bdid |\bwill )(?:the )?tokyo(?: metropolitan government)?(?= (?:chip|kick|put|pay|cover|fund|contribute|give|provide|help))|\btokyo(?= (?:chips?|kicks?|puts?|funds?|provides?|helps?|foots?)\b)|(?:or|and|than) (?:from |by )?tokyo\b(?! 2020| games| bay)/giu,
  ],
  [
    'nhi-premiums',
    /(?<!\b(?:collect|collects|collecting|collection|collected|unpaid|overdue)\b (?:\w+ ){0,2})(?:(?:(?:national )?health insurance|nhi|insurance) premiums?|(?<!voucher |vouchers )\bpremiums?)\b(?! (?:rates?|on|vouchers?|collect\w*|arrears|payments?|payers?)\b)/giu,
  ],
  [
    'general',
    new RegExp(
      [
        '一般財源|(?<=[・と、]|その他(?:・|と|、))一般(?=で(?:それ|いく|どう|の|\\u{E000})|それぞれ|・|の(?:割合|内訳|額))|区税|区民?の税金|(?<!\\p{Script=Han})税金|区の一般財源|自主財源',
        `(?<!\\p{Script=Han})(?:港)?区(?:の|が)?(?:持ち出し|自腹|自前|負担|財源|お金)`,
        '(?<=[都\\u{E000}](?:と|・|、|や))区(?=(?:で|の|が|は)?(?:どう|それぞれ|割|分|負担|いくら))',
        "(?:paid(?: for)?|funded|financed|covered)[\\s\\u{E000}]+by (?:the )?(?:ward|minato)(?: itself| alone| only)?(?! office)|general (?:revenues?|funds?)|(?:the )?ward's own (?:money|revenue|funds|budget)|local taxe?s?|own revenue",
      ].join('|'),
      'giu',
    ),
  ],
  [
    'other',
    /その他の?財源|(?<=[・と、]|\u{E000})その他(?=・|と一般|で(?:それ|いく|どう|の|\u{E000})|、一般)|寄附金|寄付金(?=の?(?:割合|財源|分|から))|使用料(?=の?(?:割合|財源|分|から))|繰入金|諸収入|other (?:revenue |funding )?sources?|\bother funds\b|["“']other["”']? (?:funding|money|funds|revenues?)\b/giu,
  ],
]

/** Takes the funding sources that a sentence names, in the order of budget tables, each once. */
export function sourceMarks(sentence: Sentence): FundingSource[] {
  const found = WORDS.filter(([, words]) => sentence.take(words).length > 0).map(([source]) => source)
  const order = Object.keys(FUNDING_SOURCES) as FundingSource[]
  return [...new Set(found)].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}
