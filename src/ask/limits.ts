import type { Bilingual } from '../budget/bilingual.ts'

/** Why a sentence cannot be answered from the documents, with what can be done instead. */
export interface Limit {
  readonly why: Bilingual
}

const OTHER_TOWN =
  /(千代田|中央|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川)区(の|は|って|と|で|も|、|$)|(横浜|川崎|大阪|札幌|名古屋|福岡|京都|神戸|仙台|千葉|さいたま|八王子|武蔵野|三鷹)市(の|は|って|と|で)|東京都の予算|国の予算|(shibuya|shinjuku|setagaya|osaka|yokohama|chiyoda|meguro)( ward| city)?('s)?/iu

/** Questions that documents of a budget do not answer. The first that fits is told. */
const LIMITS: readonly (readonly [RegExp, Bilingual])[] = [
  [
    OTHER_TOWN,
    {
      ja: '資料は港区のものだけで、ほかの自治体の数字はありません。港区の事業なら答えられます。',
      en: 'The documents are those of Minato City only. Ask about a program of Minato.',
    },
  ],
  [
    /決算|執行(額|率|済)|実績額|実際に(使|支出)|使い切|余った|不用額|actual(ly)? (spent|spending|cost)|settlement|executed/u,
    {
      ja: '資料は要求と予算の段階のもので、決算や実際に使った額はありません。要求額と予算額なら答えられます。',
      en: 'The documents give requests and budgets; what was actually spent is not in them. Ask for the request or the budget.',
    },
  ],
  [
    /どう思|思いますか|思う[?？]?$|無駄|むだ|妥当|賛成|反対|すべき|べき(か|で|だ)|正しい|おかしく|高すぎ|もったいない|多すぎ|意見|良い(事業|使)|評価して|(do you|your) (think|opinion)|should (the|minato|we)|waste|worth|too (much|expensive)/iu,
    {
      ja: '良し悪しの判断はしません。金額、増減、理由として資料に書かれていることなら答えられます。',
      en: 'No judgement is made here. Ask for amounts, changes, or the reasons that the documents print.',
    },
  ],
  [
    /(私|僕|俺|わたし|うち|自分)(は|が|の|も).{0,12}(もらえ|使え|申し込|申請|対象|払|入れ|いくら)|あなた(は|の)|君は|who are you|電話番号|住所は|申請(方法|書|したい)|申し込(み方|みたい)|予約したい|窓口の時間|(can|do|am) i (get|apply|qualify|eligible)|phone number|my (tax|application|child)/iu,
    {
      ja: '一人ひとりの手続きや受けられるかどうかは資料にありません。区の窓口にお問い合わせください。事業の対象や金額なら答えられます。',
      en: 'The documents say nothing about a single person’s case; please ask the ward office. Ask about the program’s target or amount.',
    },
  ],
  [
    /天気|気温|ニュース|株価|為替|占い|レシピ|何時|weather|stock price|news/iu,
    {
      ja: '港区の予算の資料にあることだけ答えられます。',
      en: 'Only what the budget documents of Minato hold can be answered.',
    },
  ],
]

/** The limit that a sentence runs into; undefined where it may be answered. */
export function limitOf(text: string): Limit | undefined {
  const found = LIMITS.find(([words]) => words.test(text))
  return found && { why: found[1] }
}

const GREETING =
  /^(こんにち[はわ]|おはよう(ございます)?|こんばん[はわ]|はじめまして|よろしく(お願いします)?|ありがとう(ございます|ございました)?|やあ|どうも|おつかれさま(です)?|お疲れ様(です)?|hi|hello|hey|thanks|thank you|good (morning|evening))[!！。.〜~、\s]*$/iu

/** True for a greeting and nothing else. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text.trim())
}
