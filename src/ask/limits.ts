import type { Bilingual } from '../budget/bilingual.ts'
import { LOOSE_WORDS } from './subject/loose-words.ts'

/** Why a sentence cannot be answered from the documents, with what can be done instead. */
export interface Limit {
  readonly why: Bilingual
}

const WARDS =
  '千代田|中央|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川'
const CITIES =
  '横浜|川崎|大阪|札幌|名古屋|福岡|京都|神戸|仙台|千葉|さいたま|八王子|武蔵野|三鷹|広島|堺|浜松|新潟|静岡|岡山|熊本|相模原|鎌倉|府中|調布|町田|立川'
const ENGLISH_TOWNS =
  'shibuya|shinjuku|setagaya|osaka|yokohama|chiyoda|meguro|chuo|bunkyo|taito|sumida|koto|shinagawa|ota|nakano|suginami|toshima|kita|arakawa|itabashi|nerima|adachi|katsushika|edogawa|kyoto|nagoya|sapporo|fukuoka|kobe|london|new york|paris'
const OTHER_TOWN = new RegExp(
  [
    `(?<!みなと|港)(?:${WARDS})区(?!民|有|内|立)`,
    `(?:${CITIES})市`,
    '(?:埼玉|神奈川|千葉|北海道|大阪府|京都府|愛知|福岡)県?(?:庁)?の(?:予算|一般会計)',
    '東京都(?:全体)?の(?:予算|一般会計|財政|総額)|都の(?:予算(?:総額|全体|規模)|一般会計)|東京都(?:って|は)(?:予算|いくら(?!出|負担|補助|助成|くれ|もら|払))',
    '(?<!\\p{Script=Han})国(?:全体)?の(?:予算(?!の)|一般会計|防衛|借金|財政|社会保障)|日本の(?:予算|国家予算|借金)|国家予算|防衛費|アメリカ|他の自治体の予算',
    `\\b(?:${ENGLISH_TOWNS})(?: (?:ward|city))?(?:'s)?\\b(?!.*minato)`,
    "japan's (?:national )?budget|national budget of|defen[cs]e budget",
  ].join('|'),
  'iu',
)

const PERSON =
  '(?:私|わたし|わたくし|僕|俺|うち(?!の(?:区|まち|街|町|地域|学校|課|部))|自分|我が家|ウチ|娘|息子|子ども|子供)'

/** Questions that documents of a budget do not answer. The first that fits is told. Add one by a line. */
const LIMITS: readonly (readonly [RegExp, Bilingual])[] = [
  [
    OTHER_TOWN,
    {
      ja: '資料は港区のものだけで、ほかの自治体の数字はありません。港区の事業なら答えられます。',
      en: 'The documents are those of Minato City only. Ask about a program of Minato.',
    },
  ],
  [
    /借金|区債|負債|債務残高|借入金|積立金の残高|基金(?:の)?残高|貯金(?:は|って|が)|\bdebts?\b|\bbonds?\b|\bborrowings\b/iu,
    {
      ja: '区の借金や貯金の残高は資料にありません。予算の額、財源、基金の活用なら答えられます。',
      en: 'The documents say nothing of what the ward owes or has saved. Ask for budgets, funding sources or the use of funds.',
    },
  ],
  [
    /決算|執行(?:額|率|済|状況|残)|実績額|実際に(?:使|支出|かか|払)|使い切|余っ(?:た|て)|余りま|不用額|使い残|支出済|actual(?:ly)? (?:been )?(?:spent|spending|costs?|spend|paid|used)|settlement|executed|execution rate|left over|underspen|\b(?:really|truly|in fact|in the end|in reality|so far|to date|already|ultimately) (?:been )?(?:spent|paid out|used up)|\b(?:spent|used up|paid out)\b[^?.]{0,24} (?:so far|to date|by the end of the (?:fiscal )?year|in the end|in reality|in practice)|\bout-?turns?\b|\bunspent\b|\b(?:been|was|were|is|are)(?: already| all| fully)? (?:used up|exhausted)\b|\b(?:stay|stayed|keep|kept|came?|come|went|go|run|ran) (?:with)?in (?:the |its |their )?budget\b|\b(?:over|under)[- ]budget\b|\boverr[au]ns?\b|\bcarried (?:over|forward)\b|\bfinal accounts?\b/iu,
    {
      ja: '資料は要求と予算の段階のもので、決算や実際に使った額はありません。要求額と予算額なら答えられます。',
      en: 'The documents give requests and budgets; what was actually spent is not in them. Ask for the request or the budget.',
    },
  ],
  [
    /どう(?:思|感じ)|思いますか|思う[?？]?$|無駄|むだ(?:な|じゃ|で|遣)|ムダ|妥当|賛成|反対(?:です|意見)|(?:す|る|う|く|つ|ぶ)べき(?:か|で|だ|じゃ)|正しい(?:と|の|です)|おかしく(?:ない|ありま)|(?:高|多|少な)すぎ|もったいない|意見(?:を|は|が)|(?:良い|いい)(?:事業|使い方)(?:だ|です|かな)|評価して|どれが(?:良い|いい|必要)|おすすめ|(?:do|what do|does) you (?:think|feel|like|recommend)|your (?:opinion|view|thoughts?|favou?rite)|should (?:the|minato|we|they|it)\b|should i (?!ask|contact|talk|speak|go|call|know|look|address|direct|write|turn|phone|ring|approach|send|put|raise|see|visit|get|consult|refer)|\bis it (?:\w+ )?(?:sensible|reasonable|wise|smart|fair|right|okay|acceptable|foolish|silly|crazy|necessary|ethical) (?:to|that|for)\b|\b(?:a|any|such a|just|complete) waste\b|\bwaste of\b|\bwast(?:ed|eful|ing)\b|(?<!\b(?:how much|what(?:'s|’s| is| are| were| was))\b.*)\bworth\b(?! (?:at least|at most|over|more|under|less|about|up to|between|¥|\d))|\b(?:well|wisely|badly|poorly|foolishly)[- ]spent\b|value for money|money's worth|\b(?:overpriced|pointless|extravagant)\b|too (?:much|expensive|high|little)|good idea|justified|make sense/iu,
    {
      ja: '良し悪しの判断はしません。金額、増減、理由として資料に書かれていることなら答えられます。',
      en: 'No judgement is made here. Ask for amounts, changes, or the reasons that the documents print.',
    },
  ],
  [
    new RegExp(
      [
        `${PERSON}(?:の子)?(?:は|が|の|も|でも|に)[^、。]{0,14}(?:住民税|税金|国保料|保育料|給食費|年金)(?:って|は|が|の額)?[^、。]{0,4}(?:いくら|どうな|上が|下が|高)|${PERSON}(?:の子)?(?:は|が|の|も|でも|に)[^、。]{0,14}(?:もらえ(?:ます|る)|使え(?:ます|る)|申し込|申請|対象に|払(?:う|え|わ)|入れ(?:ます|る)|入園|受けられ|滞納|保険料|税額|給付|当たり|抽選)`,
        '(?:住民税|区民税|税金|保険料|保育料|年金)[^。!?]{0,14}(?:払えば|払うの|払わ(?:な|ん)|納め(?:れば|るの|なきゃ)|いくらになり)',
        '(?:住民票|戸籍|印鑑(?:登録|証明)|パスポート|マイナンバー|保険証|在留カード|ビザ|母子手帳(?!アプリ))[^、。]{0,12}(?:もらえ|取れ|取り|申請|発行|手続|更新|どこで|再発行)',
        '電話番号|メールアドレス|連絡先|住所(?:は|を教|って)|申請(?:方法|書|したい|の仕方|するには|期限)|申し込(?:み方|みたい|み方法|むには|み期限)|申込(?:方法|書|先|期限)|予約したい|予約(?:方法|の仕方)|窓口の(?:時間|場所)|開館時間|営業時間|休館日|入館料|行き方|アクセスは|届け出|手続き?(?:は|を|の)(?:どう|方法|し方|教)',
        '\\b(?:i|we|he|she|neighbou?r|friend|boss|wife|husband|mother|father) (?:\\w+ )?owes?\\b|(?:tax|premiums?|fees?) (?:do|must|should|will) i (?:personally |actually |really |still )*(?:owe|pay)|(?:can|am|could|should|would) i (?:get|apply|receive)|do i (?:apply|qualify|be|register|book|sign)|how (?:do|can) (?:i|we) (?:get to|find|reach|contact|apply|register|book|sign|enrol)|(?:can|could|will|would) you (?:please )?(?:book|reserve|order|apply|pay|register|enrol|sign)\\b|phone number|contact (?:number|details)|opening hours|(?:renew|apply for|register for|get) (?:my |a |the )?(?:\\w+ )?(?:card|passport|certificate|visa|permit|licen[cs]e)|residence (?:card|certificate)|my (?:tax|application|premium|case)|\\b(?:can|could|will|would|does|is|are|how do|how does) my (?:child|children|daughter|son|kids?)\\b|(?:check|know|tell me|see) (?:if|whether) my\\b|\\bmy (?:child|children|daughter|son|kids?)\\b[^.?!]{0,40}\\b(?:eligible|qualif|entitled|apply|enrol|accepted|admitted)|\\bmy (?:own )?(?:\\w+ ){0,2}(?:tax|payment|bill)(?: payment)?\\b|e-?mail address',
      ].join('|'),
      'iu',
    ),
    {
      ja: '一人ひとりの手続きや受けられるかどうか、連絡先は資料にありません。区の窓口にお問い合わせください。事業の対象や金額なら答えられます。',
      en: 'The documents say nothing about a single person’s case, procedures or contacts; please ask the ward office. Ask about the program’s target or amount.',
    },
  ],
  [
    /天気|気温|株価|為替|占い|レシピ|今何時|何時(?:です|ですか|[?？]|$)|ラーメン|レストラン|カフェ(?:を教|はどこ)|好きな|あなた(?:は|の|って)|きみ(?:は|の)|君(?:は|の|って)|お前|恋人|結婚|面白い話|冗談|歌って|ゲーム|サッカー|野球|映画|政党|投票|選挙|区長(?:さん|様)?(?:は誰|の名前|って誰|のお?給料|の給与|の年齢|の報酬)|議員の?(?:給|報酬|名前|人数)|人口(?:は|って|を)|待機児童(?:は|って|数|の数|が)(?!.*(?:対策|事業|予算))|犯罪|事故(?:件数|は)|家賃(?!の?(?:補助|助成|支援|軽減))|地価|weather|stock price|\bnews\b|who are you|your name|mayor'?s? (?:name|salary|age|wage)|\bsalar(?:y|ies)\b|mayor (?:paid|earn|make)|who is the mayor|election|vote for|\bpart(?:y|ies) (?:proposed|supports?|supported|backed|voted|opposed|want)|\bwho (?:proposed|voted|opposed|came up with)\b|population|recipe|joke|favou?rite|what time is it|love me|^\d+\s*[+×x*/-]\s*\d+/iu,
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

const GREETINGS =
  '平素より(?:大変|たいへん)?|いつも(?:大変|たいへん)?|今日も|本日も|こんにち[はわ]|おはよう?(?:ございます)?|こんばん[はわ]|はじめまして|初めまして|よろしく(?:お願い(?:いた)?します)?|ありがと(?:う(?:ございます|ございました|ね)?|ね|な)?|どうも|やあ|おつかれ(?:さま)?(?:です|でした)?|お疲れ(?:様|さま)?(?:です|でした)?|助か(?:った(?:わ|よ|ね)*|りました)|まいど(?:おおきに)?|毎度(?:おおきに)?|おおきに|ども|ちわ(?:っす)?|こんちは|ハロー|よろしゅう(?:頼んます|頼んまっせ|頼むわ|お願いします)?|(?:頼|たの)んます|お世話に(?:なります|なりました|なってます|なっております)|(?:また|今後とも)(?:お願いします|よろしく)?|すごい(?:ですね|ね)?|便利(?:ですね|だね|やね)?|なるほど|わかりました|分かりました|了解(?:です|しました)?|さようなら|おやすみ(?:なさい)?|元気(?:ですか)?|テスト|サンキュー|hi|hello|hey|thanks?|thank you|good (?:morning|evening|afternoon|night)|bye|goodbye|there|so much|a lot|very much|nice to meet you|how are you|again|bot|everyone|all|ボット(?:さん)?|みなさん|(?:はじめて|初めて)(?:使い|利用し|来|参加し)ました?(?:ます|です)?|(?:はじめて|初めて)(?:です|使います)|使ってみます|参加しました|(?:great|nice|cool|perfect|awesome|cheers|ok|okay|got it)|(?:that|this|it) (?:helps|helped|was helpful|is helpful|is great)|for (?:the|your|all your) help|first time(?: here)?|new here'
const ENGLISH_GREETINGS =
  'what (?:can|may|should|could) (?:i|we) ask(?: you)?(?: about)?|what can you (?:do|tell me|answer)|what do you know|how do(?:es)? (?:this|you) work|help(?: me)?|(?:who|what) (?:made|are) you|are you (?:a bot|an ai|human)'
const GREETING = new RegExp(`^(?:(?:${GREETINGS}|${ENGLISH_GREETINGS})[!！。.、,〜~ー?？\\s]*)+$`, 'iu')

/** True where a greeting thanks. */
export function isThanks(text: string): boolean {
  return /ありがと|助か|サンキュー|thank/iu.test(text)
}

/** One of these greets or thanks in English, and these may stand beside it. */
const GREETS =
  /\b(?:hi|hello|hey|heya|hiya|howdy|morning|afternoon|evening|thanks|thank|thx|ta|cheers|bye|goodbye|obliged|appreciated?|greetings|welcome|(?:nice|pleased) to meet)\b/iu
const BESIDE_GREETING: ReadonlySet<string> = new Set(
  `a an the you your yours i i'm we are is it it's its was were be been that that's this so very much ever really just also have has your for of to my me and all again here there today
   good day night morning afternoon evening lovely beautiful nice fine great weekend week bot friend friends team everybody everyone folks sir madam
   isn't wasn't po san ok okay anybody anyone bunch hope having you're enjoy meet pleased on with at later see going goes how's things most help helping helped helpful useful informative kind kindness answer answers reply info information patience later then now how doing`.split(
    /\s+/u,
  ),
)

/** True for a greeting and nothing else. */
export function isGreeting(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  const greetsInEnglish = words.every(
    (word) => GREETS.test(word) || BESIDE_GREETING.has(word) || LOOSE_WORDS.has(word),
  )
  return GREETING.test(text.trim()) || (GREETS.test(text) && greetsInEnglish)
}
