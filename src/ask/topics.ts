/** What can be asked of one program. */
export type Topic =
  | 'amount'
  | 'request'
  | 'cut'
  | 'change'
  | 'department'
  | 'funding'
  | 'share'
  | 'opening'
  | 'reason'
  | 'line-item'
  | 'schedule'
  | 'target'
  | 'law'
  | 'plan'
  | 'future-cost'
  | 'effect'
  | 'background'
  | 'method'
  | 'term'
  | 'content'

/** The words that ask for a topic, in Japanese and English. The first topic that fits is meant; add a rule by a line. */
export const TOPIC_WORDS: readonly (readonly [Topic, RegExp])[] = [
  ['reason', /なぜ|なんで|何で(?=.*(減|削|付|つか|増|認))|どうして|理由|わけ(は|を|が)|\bwhy\b|\breason/iu],
  [
    'cut',
    /削(られ|減|っ)|カット|減額|減らされ|査定.{0,6}(減|差)|要求(額)?(と|から)予算(額)?.{0,4}差|\bcut\b|\bcuts\b|reduced/iu,
  ],
  [
    'change',
    /(前年|去年|昨年|年度比|令和2年度?(から|と|に?比べ)|2020年度?から).{0,12}(増|減|変|差|比|伸|いくら|どう)|(増え|減っ|伸び|変わっ)た.{0,6}(前年|去年)|どれ(くらい|だけ|ぐらい)(増|減)|いくら(増|減)え?|year[ -](over|to|on)[ -]year|(than|from|since|with|to) (last|the previous) year/iu,
  ],
  ['share', /割合|何(%|パーセント|割)|パーセント|占め|比率(?!.*補助)|\bshare\b|percent|proportion/iu],
  [
    'line-item',
    /(?<!財源の?)内訳|何に(使|つか)|使い道|うちわけ|細目|(の|は)経費|line items?|breakdown|spent on what|made up of/iu,
  ],
  [
    'future-cost',
    /(来年度?以降|将来|今後|来年から).{0,10}(費用|お金|コスト|予算|かか|いくら)|ランニング|維持費|future cost|running cost/iu,
  ],
  [
    'schedule',
    /スケジュール|日程|工程|いつから(実施|導入|使|やる|スタート)|(実施|導入|事業)(時期|開始)|\bschedule\b|timeline/iu,
  ],
  [
    'opening',
    /いつ.{0,8}(開|ひら|オープン|始ま|はじま|でき|完成|使え|入れ)|開(設|校|園|館|所)(日|時期|予定|はいつ|って|すん|する)|オープン(日|はいつ|すん|する|予定)|when.{0,40}(open|start|begin)|opening date/iu,
  ],
  [
    'department',
    /所管|担当(課|部署|部|は|して)|どこの(課|部)|何課|どの課|どこが(やっ|担当)|部署|問い?合わせ先|which (department|section|bureau|office)|who (runs|is in charge|is responsible)|in charge of/iu,
  ],
  [
    'funding',
    /財源|お金の出(どころ|所)|どこから.{0,6}(お金|出)|(国|都|東京都|区)(の|から)(の)?(お金|補助|支出|出)|誰が(払|負担)|国庫|都支出金|\bfund(ing|ed|s)?\b|who pays|pays for|where does the money/iu,
  ],
  [
    'target',
    /対象|誰(が|の|に|を|向け|のため)|だれ(が|の|に|むけ)|(who|whom) is (it|this)|eligible|target/iu,
  ],
  ['law', /法(律|令)|条例|根拠|\blaws?\b|legal/iu],
  ['effect', /効果|メリット|何が(良|よ)く|良くなる|期待|\beffects?\b|benefit/iu],
  ['background', /背景|経緯|いきさつ|現状|課題|background/iu],
  ['plan', /(関連する|どの|何の)計画|計画での位置|\bplans?\b/iu],
  [
    'term',
    /補助率|上限|限度額|助成額|補助額|単価|定員|何人|何校|何か所|何回|条件|before and after|ceiling|rate|limit|how many (people|schools|places|times)/iu,
  ],
  ['method', /(実施)?方法|やり方|どうやって|委託|how is it (done|carried)/iu],
  ['request', /要求(額|し|は|され|って)|求めた額|\brequest(ed)?\b|asked for/iu],
  ['amount', /いくら|なんぼ|予算|金額|費用|値段|何円|おいくら|お金|how much|budget|cost|amount/iu],
  [
    'content',
    /何を?(する|やる|してる|やって)|どんな(事業|こと|もの|内容|取)|内容|とは|概要|って何|what (is|does|are)|tell me about|explain/iu,
  ],
]

/** The topic that a sentence asks for; undefined where no word says it. */
export function topicOf(text: string): Topic | undefined {
  return TOPIC_WORDS.find(([, words]) => words.test(text))?.[0]
}
