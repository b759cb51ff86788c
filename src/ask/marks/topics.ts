import type { Sentence } from '../sentence.ts'

/** What can be asked of one program. */
export const TOPICS = [
  'amount', 'request', 'cut', 'change', 'department', 'funding', 'share', 'opening', 'place', 'reason', 'line-item', 'schedule',
  'target', 'law', 'plan', 'future-cost', 'effect', 'background', 'trend', 'method', 'term', 'category', 'title', 'content',
] as const // prettier-ignore

export type Topic = (typeof TOPICS)[number]

const HOW_MUCH =
  '(?:いくら|いくらくらい|いかほど|なんぼ|何円|どれ(?:くらい|ぐらい|だけ|ほど|位)|どの(?:くらい|ぐらい|程度)|どんだけ|どんくらい|何(?:%|パーセント|割)|幾ら)'

/**
 * The words that ask for a topic. They are taken in this order, so that a longer way of asking (いくら削られた) stands before
 * the words in it (いくら). Add a rule by a line.
 */
export const TOPIC_WORDS: readonly (readonly [Topic, RegExp])[] = [
  ['amount', /\bhow many yen\b/giu],
  ['effect', /\b(?:how much|what) .{0,40}\b(?:saves?|saved)\b|\bsavings?\b/giu],
  ['department', /\bwhose (?:job|task|responsibility|duty) is (?:it|that)\b|\bwho handles\b/giu],
  [
    'reason',
    /なぜ|なんで(?!も|す)|何で(?=.*(?:減|削|付|つか|増|認|ゼロ|0))|どうして|どういう(?:わけ|理由|事情)|理由(?:は|を|が|って|も)?(?:何|なに)?|わけ(?=は|を|が|$)|ワケ|根拠(?=は|って)(?!.*法)|\bwhy\b|\breasons?\b(?: for)?|how come/giu,
  ],
  [
    'effect',
    /(?:年(?:間)?(?:に|で)?)?(?:いくら|どれ(?:くらい|だけ)|何円|なんぼ)(?:くらい|ぐらい|ほど)?(?:も)?(?:減|浮|下が|安く|節約|削減)[^、。?？]{0,6}(?:見込み|計算|はず|予想|と見)(?:が|は|な(?:の|ん)(?:です)?|です|で)?/giu,
  ],
  [
    'future-cost',
    /(?:(?:来年度?|翌年度?|次の年度?)(?:以降|から|より後)|\u{E001}+(?:以降|より後|から(?=.{0,10}(?:かか|費用|経費|コスト))))(?:の|は|に|も)?.{0,6}?(?:費用|お金|コスト|経費|予算|かかる|かか|いくら|増)|(?:将来|今後|この先|これから先|先々)(?:の|は|に|も|、)?.{0,8}?(?:費用|お金|コスト|経費|予算|かか|負担|いくら)|ランニング(?:コスト)?|維持費|保守(?:費|料|経費)(?:は|が|って|の)?|毎年(?:は|も)?(?:いくら|なんぼ|どのくらい|どれくらい)(?=$|[?？。、])|毎年(?:の)?(?:いくら|どのくらい|なんぼ|どれくらい)?(?:の|ぐらい|くらい)?(?:費用|コスト|お金|かか)|後年度負担|\bfuture costs?\b|\brunning costs?\b|cost (?:in|from) (?:later|future|following) years|\b(?:per|a|each|every) year\b(?: from [^?]{0,16})?|\bannual(?:ly)?\b(?= cost|$|[?.])|(?:cost|costs) .{0,12}(?:later|afterwards|in future|from (?:fiscal )?2021)|\bin (?:the )?(?:later|following|coming|subsequent|future) years\b|\bin (?:the )?future\b|\bgoing forward\b|\b(?:ongoing|recurring|upkeep|maintenance|yearly) (?:costs?|expenses?)\b|\b(?:from|after|beyond) \u{E001}+(?: on(?:wards?)?| and (?:beyond|after))\b|\bfrom (?:next|the (?:next|following)) (?:fiscal )?year(?: on(?:wards?)?| and beyond)?\b|\bexpenses? (?:per|each|every) year\b|\bannual expenses?\b|\bfuture expenses?\b/giu,
  ],
  [
    'change',
    /(?:前年度?|去年度?|昨年度?|今年度?|前の年度?|現年度)との(?:差額?|比較|違い)(?:は|を|も|って)?/giu,
  ],
  ['change', /何[千万億]円(?:くらい|ぐらい|ほど)?の?(?:増|減)(?!額)/giu],
  [
    'cut',
    new RegExp(
      [
        `${HOW_MUCH}(?:の?(?:お金|予算|額))?(?:も)?(?:が|を)?(?:削|カット|減額|けずら|引か|減らさ|査定|へらさ)(?:られ|減され|減し|され|れ|っ|っ?た)*(?:た|て|る)?`,
        `要求(?:額)?(?:から|より|と比べ|に対し|に比べ)(?:て|、)?(?:の)?.{0,8}?(?:減額?率?|削|下が|カット|少な|低|引か|落と|減)(?:られ|減され|され|らさ|れ|っ|ら)*(?:た|て)?(?:額|率|の割合)?`,
        '要求(?:額)?(?:と|から)予算(?:額)?(?:と|へ|まで)?(?:の)?(?:差額?|違い|変化|減|開き|ギャップ)',
        '予算(?:額)?(?:と|は)?要求(?:額)?(?:と|より)(?:の)?(?:差額?|違い|増|減|多|少な)',
        '要求より(?:も)?予算(?:額)?(?:が|は)?(?:多|少な|低|高)い?',
        '要求(?:額)?(?:と|、|・)予算(?:額)?(?:は|を|の|って|が)?(?:それぞれ|両方|どちらも|差|比|どう)?',
        '予算(?:額)?(?:と|、|・)要求(?:額)?(?:は|を|の|って)?(?:それぞれ|両方|、それから差額?)?',
        'いくら要求(?:し|され|額)(?:て|た|が)?.{0,6}いくら(?:予算|認|付|つ)(?:に|が|めら|い)*(?:なっ|れ|た)*',
        '査定(?:額)?(?:で|の結果|は|では|により)(?:の|、)?(?:どれ|いくら|どう|何%)?(?:くらい|ぐらい|だけ)?(?:減っ|減ら|削|カット|下が)?(?:され|られ|た|なった)*',
        '(?:減額|削減|カット)(?:率|幅|額|された額|分|の割合|は|って|の額)|削られた(?:額|分|割合|率|の)|下がった額|減らされた額|半分近く削られて(?:ない|いない)?',
        '削(?:減され|られ|られて|減)(?:た|て|ました)?|減額(?:され|に)?(?:た|て|なった|ました)?|カット(?:され)?(?:た|て)?|減らされ(?:た|て)?|けずられ(?:た|て)?',
        '差額|満額(?:認|付|つ|出)?(?:めら|い)?(?:れ|た)*|要求(?:通り|どおり)(?:に|で|だっ|の)?',
        '(?:how much|by how much|what)?(?: (?:money|percent|percentage))?(?: (?:was|were|got|has|did))?(?: (?:it|they))?(?: been)?\\s*(?:cut|slashed|trimmed|reduced)(?: (?:from|compared (?:to|with)|against) (?:the |its |what was )?request(?:ed)?(?: amount)?)?',
        '(?:difference|gap) between (?:the |what (?:was |it )?)?(?:request(?:ed)?|asked for)(?: amount)? and (?:the |what (?:was |it )?)?(?:(?:actually )?(?:budget(?:ed)?|granted|given|approved|got))(?: amount)?|(?:compared (?:to|with)|less than|below|from) (?:the |its )?request(?:ed)?(?: amount)?',
        '(?:percent(?:age)?|size|amount|rate)(?: of (?:the )?| )cut\\b|granted as requested|in full as requested',
      ].join('|'),
      'giu',
    ),
  ],
  [
    'change',
    new RegExp(
      [
        `(?:(?:前年度?|去年度?|昨年度?|前の年度?|\\u{E001}+)(?:より|から|と比べて?|と\\u{E000}+|に比べて?|比で?は?|との(?:差|比較)|と比較して?))(?:も|は|、|だと)?\\s*(?:予算(?:は|が)?)?\\s*(?:${HOW_MUCH}|何%|どう)?(?:も)?(?:が)?(?:増|減|変わ|変化|伸び|差|上が|下が|違)?(?:え|っ|った|えた|わった|びた|がった|減)?(?:たの|た|る|率|額)?`,
        `${HOW_MUCH}(?:も|が)?(?:増え|減っ|伸び|変わっ|上がっ|下がっ|増|膨らん)(?:た|て|る)?`,
        '(?:増減(?:額|率)?|増加(?:額|率)|伸び率|増え(?:方|幅)|変化率?|推移)(?:は|を|が|って)?',
        '(?<!熱が)(?:増え|減っ|変わっ|伸び|上がっ|下がっ)(?:た(?!ばかり|子|人|方|ら|後|あと|とき|時)|て(?:る|い(?:る|ます)|ます)?|ました)(?:\\?|？)?(?:、?(?:それとも)?(?:減|増|変)(?:っ|え|わら)(?:た|て(?:る|い(?:る|ます)|ます)?|ない|ました))?',
        '(?:by how much |how much |how |how has |how did )?(?:did |has |have |does )?(?:it |the budget |its budget )?\\b(?:chang(?:e|ed)|increas(?:e|ed)|decreas(?:e|ed)|raised|grow|grew|grown|rise|rose|fall|fell|drop(?:ped)?)\\b(?: (?:by|from|since|over|compared (?:to|with)))?',
        'year[ -](?:over|on|to)[ -]year|compared (?:to|with) (?:the )?(?:last|previous) (?:fiscal )?year|than (?:last|the previous) year|(?:more|less|higher|lower) than (?:in )?(?:last|the previous|fiscal 2020)(?: year)?|up or down|over the years',
      ].join('|'),
      'giu',
    ),
  ],
  [
    'term',
    /補助率|助成率|(?:補助|助成)?(?:上限額?|限度額)|(?:助成|補助)額|単価|(?:発行(?:金)?額|プレミアム(?:率|割合))(?:は|って|を|が)?|定員(?:は|って|が|を|の)?(?=何|$|[?？、]|い|教)(?:何人)?|(?:人|世帯|利用者|方|割合の人)(?:は|って|が)(?:約|だいたい)?何(?:%|パーセント|割)(?:くらい|ぐらい)?|(?:何|なん)(?:%|パーセント|割)の(?:人|区民|世帯|施設|学校|家庭)(?:が)?|何時(?:から|まで|間)|(?:何|なん)年(?:間|まで|分|に)(?!度|月)|(?:何|なん)(?:人|名|校|か所|カ所|ヶ所|箇所|施設|回目?|台|本|基|歳|年生|時間|団体|区画|戸|世帯|枚)(?:くらい|ぐらい|ほど|分|まで|から|以上|に|が|の|を)?|(?<=[者員人客世帯校室車])数(?=は|って|を|が|、|$|[?？])(?:は|って|を|が)?|条件(?:は|って)?|どう変わ(?:る|った|り)|\bceiling\b|\b(?:subsidy )?rate\b|\bupper limit\b|\blimit\b|\bcapacity\b|\bhow many\b(?! (?:programs?|projects?))|\bhow old\b|\bhow long\b|before and after|一人(?:当たり|あたり)?いくら|\bper (?:person|child)\b/giu,
  ],
  ['future-cost', /\bannually\b|\bafter (?:this|the first) year\b|\byear after year\b/giu],
  ['funding', /\b(?:foot|foots|footing) the bill\b(?: for)?|\bsplit of (?:the )?(?:funding|sources)\b/giu],
  ['opening', /\bwhen (?:can|could|may) (?:i|we|you|people|residents) (?:use|visit|go|move|start)\b/giu],
  [
    'cut',
    /\b(?:was|were|is|has been|got|have been) (?:shaved|lopped|knocked|taken|chopped) off\b|\b(?:get|got|receive|received|given|granted)? ?(?:everything|all(?: of)?(?: the money)?) (?:that )?(?:it|they) (?:had )?(?:asked for|requested|wanted)\b|\b(?:how much |what )?(?:was |were |did (?:it|they) )?(?:lost|lose)\b|\bless than (?:it |they )?(?:had )?(?:requested|asked for)\b/giu,
  ],
  [
    'change',
    /\b(?:by how much |how much )?(?:did |has |have |does )?(?:it |the budget |its budget )?(?:go(?:es|ne)?|went) (?:up|down)\b(?: (?:by|from|since|over|compared (?:to|with)))?|\b(?:climb(?:ed)?|jump(?:ed)?|shr[iau]nk|soar(?:ed)?|expanded by|grown)\b/giu,
  ],
  [
    'opening',
    /\b(?:from|in|as of|since) (?:what|which) (?:month|date|day)\b|\bfrom when\b|\bas of when\b|\bhow soon\b|\b(?:what|which) month\b/giu,
  ],
  [
    'term',
    /\b(?:from|to|until|at) (?:what|which) age\b|\b(?:what|which) ages?\b|\bage (?:limit|range|group)s?\b|\bmaximum\b(?: amount)?|\bminimum\b(?: amount)?/giu,
  ],
  [
    'share',
    /(?:占める)?(?:割合|比率|(?<![ァ-ヺー])シェア(?![ァ-ヺー]))(?!を引|の引)(?:は|を|って|が|で)?|何(?:%|パーセント|パー(?!セ)|割)(?:くらい|ぐらい|ほど)?(?:入|出|占|なの|です)?|何分の(?:1|一|いくつ)|なん(?:%|パーセント|わり)|占めて?(?:い|る)|(?:\bwhat |\bthe )?(?:percent(?:age)?|proportion|share|fraction)\b(?: of)?|how many percent/giu,
  ],
  [
    'law',
    /(?:根拠(?:と|に)(?:なる|なってる|している))?(?:法律|法令|法的根拠|根拠法(?:令)?|条例)(?:は|に|って|を|上)?|(?:何|なん|どんな|どの)法(?:律|令)?(?=に|で|が|$|[?？])|根拠(?:は|って)?(?=.*法)|\b(?:which|what) acts?\b|\blaws?\b|\blegal(?: basis| grounds?)?\b|\bordinances?\b|\bstatutes?\b/giu,
  ],
  [
    'plan',
    /(?:関連(?:する|した)?|どの|どんな|何の|なんの|上位)計画(?:に|は|が|と|の)?(?:位置(?:付|づ)け|関連|基づ)?|計画(?:上|で)の位置(?:付|づ)け|計画に(?:位置|基|入|載)|(?:which|what|related) plans?\b|part of (?:which|what|any) plan/giu,
  ],
  [
    'line-item',
    /(?<!財源の?|財源)(?:内訳|うちわけ|明細|細目)|(?:何|なに|なん)に(?:使|つか)(?:う|って|わ|い)?|使い(?:道|みち|途)|(?:の|は)?(?:経費|けいひ)(?=は|の|いくら|って|が|を|、|に|$|[?？])|(?:導入|改修|管理運営|運営|保守|開催|設定|利用|初期|委託|設計|補助)(?:経費|費用?|料)(?=は|が|って|いくら|、|$|[?])|\bline items?\b|(?<!funding |sources? )\bbreak ?downs?\b(?! of (?:the )?(?:funding|sources))|\bitemi[sz]ed\b|(?<!how much (?:money )?(?:is|was|are|were|will be) )spent on\b(?! (?:the|it))|what (?:is|does) the money (?:go|used?)|made up of|go towards/giu,
  ],
  [
    'schedule',
    /スケジュール|日程|工程|(?:実施|導入|運用|事業|稼働|サービス)(?:の)?(?:時期|開始|スタート)(?=は|っ|が|を|の|$|[?？])|いつ(?:から|まで|ごろ|頃)?(?:に|、)?(?:実施|導入|使|やる|スタート|運用|稼働|する|やり)|何月(?:から|に)?(?:始|運用|実施|導入|稼働|使)|\bschedules?\b|\btimeline\b|\btimetable\b|\bwhen\b(?=.*\b(?:carried out|implemented|introduced|go(?:es)? live|take effect))|\b(?:be )?(?:carried out|implemented|introduced|go(?:es)? live|take effect)\b/giu,
  ],
  [
    'opening',
    /いつ(?:ごろ|頃|から|に|まで)?(?:に|、|は|なの)?(?:、)?\s*(?:開設|開校|開園|開館|開所|オープン|開業|開|ひら|始ま|はじま|でき|出来|完成|使え|入れ|移転|スタート|なの)(?:く|き|け|る|ます|すん?|する|した|た|の|ん|って|です)*|(?:開設|開校|開園|開館|開所|開業|(?<![ァ-ヺー])オープン(?![ァ-ヺー])|完成|供用開始)(?:する|した|した|できる)?(?:の)?(?:日|時期|予定日?|年度|年月|月)?(?:は|って|が|を)?(?:いつ(?:ごろ|頃|から)?|何月|何年)?(?=[^準整設費支]|$)|(?:でき|始ま|開|ひら|始め)(?:る|く|た|り)(?:の|ん)?(?:は|って|が)いつ|延期|何年度?(?=に|から|です|なの|$|[?？。])(?:に|から)?(?:開く|でき|完成|終わ)?(?:る|ます)?|新しくなる(?:の)?(?:は)?|何年何月(?:から|に)?(?:始ま|開|でき|オープン)?(?:る|く)?|(?:でき(?:る|あがる)|完成|開設|開業|オープン|始まる)(?:する)?(?:の)?(?:時期|予定日?)(?:は|を|って|が)?|いつから(?=です|なの|$|[?？。])|\bwhen\b(?=.*\b(?:open|start|begin|finish|complet|ready|available|built|done))|\b(?:will |does |do |did |to )?(?:open(?:s|ed|ing)?(?: (?:date|day|time|planned|scheduled))?(?! innovation)|start(?:s|ed)?(?=\s*(?:[?.!]|$))|(?:be )?(?:finished|completed|ready|available))\b/giu,
  ],
  [
    'department',
    /所管(?:は|課|部署|している|してる|って|が|の課|する課)?(?:は)?(?:どこ|どの課|何課)?|担当(?:課|部署|部|は|を(?=教|知|$)|(?=$|[?？])|して(?:い)?る|する|窓口|の課|って|セクション)(?:は|が)?(?:どこ|どの課|何課)?|どこの(?:課|部|部署|担当|所管)|(?:何|なん|なに|どの)課|どこが(?:やっ|担当|所管|受け|管理|運営|扱|主管)|どこ(?=が(?:や|担|所|管|扱))|部署(?:は|が)?(?:どこ)?|問い?合わせ先|どこに(?:聞|問|き)(?:け|く|い)?|たんとう(?:か|は)?|しょかん|やってる(?:の)?(?:は)?(?:どこ|課)|\b(?:which|what) (?:department|section|bureau|office|division)s?\b(?: (?:is|are|was)?\s*(?:in charge of|responsible for|runs?|handles?|manages?|has))?|\bwho(?: is|'s)? (?:in charge of|responsible for|runs?|handles?|manages?|oversees)\b|\bin charge(?: of)?\b|\bresponsible(?: for)?\b|\bdepartment\b/giu,
  ],
  [
    'funding',
    /財源(?:の)?(?:内訳|構成)?(?:は|を|が|って|も)?|お金の出(?:どころ|所|どこ)(?:は|って)?|(?:お金|予算|資金|費用)?(?:は|って|が)?ど(?:こ|っ)から(?:の)?(?:お金|出|来|き|まかな|賄|支払|捻出)?(?:て|る|た|い|ます|ん)*|(?:誰|だれ|どこ)が(?:お?金を?|いくら(?:ずつ)?|なんぼ(?:ずつ)?|どれだけ|どのくらい)*(?:払|負担|出し?)(?:って|して|て|と|よ)?(?:る|い)*|\b(?:how|by whom) (?:is|are|was)\b(?=.*\b(?:funded|financed|paid for))|\bfund(?:ing|ed|s)?(?: (?:by|source|breakdown|sources))*\b|\bfinanc(?:e|es|ed|ing)\b|who pays(?: for)?|(?<!ward |city |minato )\bpays for\b|where does (?:the )?(?:money|funding|budget)(?: for)?|comes? from\b|source of (?:the )?(?:money|funds)/giu,
  ],
  [
    'target',
    /(?:誰|だれ|どんな人|どういう人|どなた|どこの人)(?:が|の|に|を|向け|むけ)?(?:対象|使え|もらえ|利用|ため)?|対象(?:者|は|に|って|となる|になる|の人|が|を)(?:は)?(?:誰|だれ|どんな)?|\bwho(?:m)? (?:is|are|can|does|gets?|qualifies|benefits?)\b|\beligib(?:le|ility)\b|\btarget(?:s|ed)?(?: group)?\b|\bfor whom\b|\bqualif(?:y|ies)\b/giu,
  ],
  [
    'effect',
    /(?:見込まれる|期待(?:される|できる)|どんな|どういう)?効果(?:は|って|が|を|も)?|メリット|何が(?:良|よ)く(?:な)?|(?:良|よ)くなる(?:の|こと)?(?:は)?|期待(?:され|でき)|いいこと|(?:年(?:間)?に?|毎年)?(?:いくら|どれ(?:くらい|だけ))?(?:が|も)?(?:浮[くきい]|節約(?:でき|にな))(?:ます|る)?|\beffects?\b|\bbenefits?\b|\badvantages?\b|\bimprove(?:s|ment)?\b|expected to/giu,
  ],
  [
    'trend',
    /(?:国|都|ほか|他|よそ|23|特別)(?:の)?区?(?:の|では)?(?:動き|動向|状況)|(?:他|ほか|よそ)の区(?:は|では|も)|what (?:do|are) other wards|other wards/giu,
  ],
  [
    'background',
    /背景|経緯|いきさつ|きっかけ|現状|課題|問題点|\bbackground\b|\bcurrent situation\b|\bproblems?\b|\bissues?\b/giu,
  ],
  [
    'method',
    /(?:実施|進め)(?:方法|手法|方)(?:は|を|って|が)?|手法(?=は|を|って|$|[?？])|方法(?=は|って)|やり方|外注|外部委託|業者(?:に|が)(?:頼|任|や)[ぁ-ゖ]*|直営|職員が(?:やって|して|撮って|作って|行って)(?:い)?る?(?:の|ん)?|どうやって|どのように(?:して)?(?:実施|行|進)|(?:業務)?委託(?=して|する|な|か|で(?:や|す|行|なん)|$|[?？])|外注(?=して|する|な|か|$|[?？])|外に頼(?:む|んで)(?:の|ん)?|\bhow (?:is|are|will) (?:it|they|this) (?:be )?(?:done|carried|run|implemented)|\boutsourc(?:e|ed|ing)\b|\b(?:by )?(?:the )?(?:ward )?staff or (?:a |an )?(?:outside |private )?(?:contractor|company|firm)s?\b|\bcontract(?:ed)? out\b|\bin-house\b/giu,
  ],
  [
    'place',
    /どこで(?:やっ|やる|やん|行|開|実施|遊|でき)(?:て|われ|いて|え)*(?:る|い|ます|ん)*|どこの(?:公園|学校|小学校|中学校|保育園|幼稚園|図書館|施設|駅|地区|場所|町|通り|道|橋|児童館|広場|遊び場|いきいきプラザ)(?:で|に|が|の|を)?|(?<!居)場所(?:は|って|を)?|どこに(?:ある|あ(?:り|る)|でき|建|作|つく|設置|整備)(?:る|て|の|ます)*|どの(?:場所|施設)|住所(?=は)|\bwhere (?:is|are|will)\b(?!.*(?:from|go))|\blocation\b|\blocated\b/giu,
  ],
  ['category', /区分(?:は|って|が)|新規(?:なの|ですか|か(?:継続|どうか))|\bcategory\b(?! )/giu],
  [
    'title',
    /(?:何|どの)款|款(?:は|って)|(?:何|どの)会計(?:の|に|で)?(?!.*と)|\b(?:budget|which|what) title\b|\bwhich account\b/giu,
  ],
  [
    'request',
    /要求(?:額|金額)?(?:は|が|を|の|って|では|された|した|していた|してた|し|も)?|求めた額|ようきゅう(?:がく)?|\brequest(?:ed|s)?\b(?: amount)?|\basked for\b|\b(?:was|were) asked\b(?! (?:about|whether|if|by)\b)|\b(?:did|does|do) (?!i\b|we\b)[^?]{2,60}? ask for\b|\boriginally want(?:ed)?\b/giu,
  ],
  [
    'amount',
    new RegExp(
      `(?:今年の|総)?(?:予算(?!書|委員)(?:額|規模)?|よさん(?:がく)?|金額|費用(?!の助成|助成)|値段|おねだん|コスト|お金|額(?=は|って|を|$|[?])|事業費|(?<=整備|建設|改修|改築|増築|運営|建替)費)(?:って|は|が|を|も|の(?=いくら|額|ほう))?|お?${HOW_MUCH}|\\bhow (?:much|big|large|expensive)(?: money)?\\b|\\bbudget(?:ed|s)?\\b(?: (?:amount|for|of))*|\\bcosts?\\b(?: of)?|\\bamounts?\\b(?: (?:for|of))?|\\bspen(?:d|ds|ding|t)\\b(?: on)?|\\bprice\\b|\\bmoney\\b`,
      'giu',
    ),
  ],
  ['schedule', /いつ(?:から|まで|ごろ|頃)?(?:なの|です)?|何月(?:から)?|\bwhen\b/giu],
  [
    'content',
    /(?:どんな|どういう|どういった)(?:事業|こと|もの|内容|取り?組み?|感じ|サービス|アプリ|制度|施設|プロジェクト)?(?:を|が|な|に|なの|ですか)*|何を?(?:する|やる|してる|している|やって|しよう|目指)(?:い|る|の|ん|事業|ところ)*|内容(?:は|を|って|が)?|(?:って|とは)(?:何|なに|なん|どんな)(?:です|なの|ですか)*|とは(?=$|[?？。])|概要|詳し(?:く|い)|くわしく|説明(?:して)?|\bwhat (?:is|are|does|do|will)\b|\btell me (?:about|more)\b|\bexplain\b|\bdescribe\b|\bdetails?\b|\bwhat's\b/giu,
  ],
]

/** A topic and where it was asked for. */
export interface TopicMark {
  readonly topic: Topic
  readonly from: number
}

/** Takes the words that ask for topics, and gives the topics in the order of the sentence, each once. */
export function topicMarks(sentence: Sentence): TopicMark[] {
  const found = TOPIC_WORDS.flatMap(([topic, words]) =>
    sentence.take(words).map((match): TopicMark => ({ topic, from: match.index })),
  )
  const first = new Map<Topic, TopicMark>()
  for (const mark of found.toSorted((a, b) => a.from - b.from)) {
    if (!first.has(mark.topic)) first.set(mark.topic, mark)
  }
  return [...first.values()]
}
