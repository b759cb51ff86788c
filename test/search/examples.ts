/** A look-up as a person might type it, chosen by reading the tables, and what that person means by it. */
export interface Example {
  readonly query: string
  /** The program that is meant; `several` when the reader has to choose; `none` when the data does not hold it. */
  readonly means: string
  /** The program that stands at the top of the choice. */
  readonly first?: string
  readonly because: string
}

/** Look-ups whose meaning was decided by hand. */
export const EXAMPLES: readonly Example[] = [
  // A whole name
  { query: 'みなと科学館管理運営', means: 'minato-science-museum-operation', because: 'the name' },
  {
    query: '公園整備',
    means: 'park-improvement',
    because: 'a whole name beats 都市計画公園整備, which holds it',
  },
  {
    query: '町会等活動支援',
    means: 'neighborhood-association-support',
    because: 'a whole name beats 各地区町会等活動支援',
  },
  {
    query: '学習支援事業',
    means: 'learning-support-junior-high',
    because: 'a whole name, made of everyday words',
  },
  {
    query: '多言語対応推進',
    means: 'multilingual-support',
    because: 'a whole name; 商店街多言語対応事業 is another',
  },
  { query: '文化芸術ホール整備', means: 'culture-arts-hall-development', because: 'nobody types （仮称）' },
  { query: 'ＤＶ被害者支援推進事業', means: 'dv-victim-support', because: 'full-width letters' },

  // A part of a name
  { query: '科学館', means: 'minato-science-museum-operation', because: 'the only program that names one' },
  { query: '防災ラジオ', means: 'minato-disaster-radio', because: 'the name without 港区' },
  { query: '港区史', means: 'minato-city-history-compilation', because: 'the beginning of one name' },
  { query: 'タブレット', means: 'school-tablet-use', because: 'the beginning of one name' },
  { query: '母子手帳', means: 'maternal-handbook-app', because: 'a part of one name' },
  { query: '定住意向調査', means: 'young-people-residence-survey', because: 'the end of one name' },
  { query: 'チャットボット', means: 'ai-chatbot-system', because: 'a part of one name' },
  { query: '客引き', means: 'anti-touting-project', because: 'the beginning of one name' },
  { query: 'ふるさと納税', means: 'minato-hometown-tax', because: 'the name without 港区版' },
  {
    query: '受動喫煙',
    means: 'passive-smoking-prevention',
    because: 'its name, where タバコルール only has the keyword',
  },
  { query: '芝浦第二小学校', means: 'several', because: 'one program builds it, one writes its song' },
  {
    query: '子ども家庭総合支援センター',
    means: 'several',
    because: 'one program builds it, one prepares its opening',
  },
  { query: 'シティハイツ', means: 'several', because: '高浜 and 車町 are rebuilt' },
  { query: '教職員の働き方改革', means: 'several', because: 'three departments have a part of it' },
  { query: '三田図書館', means: 'several', because: 'the building and the books are two programs' },
  { query: '商店街', means: 'several', because: 'four programs are about shopping streets' },
  {
    query: '特別支援学級',
    means: 'several',
    because: 'elementary and junior high schools have a program each',
  },

  // Kana
  {
    query: 'みなとかがくかん',
    means: 'minato-science-museum-operation',
    because: 'the reading of the museum',
  },
  { query: 'かがくかん', means: 'minato-science-museum-operation', because: 'a word inside the reading' },
  { query: 'ボウサイラジオ', means: 'minato-disaster-radio', because: 'katakana' },
  { query: 'ﾎﾞｳｻｲﾗｼﾞｵ', means: 'minato-disaster-radio', because: 'half-width katakana' },
  { query: 'ぼしてちょー', means: 'maternal-handbook-app', because: 'a long vowel as it is heard' },
  { query: 'しゅわつうやく', means: 'sign-language-interpreting', because: 'the beginning of the reading' },
  { query: 'きゃくひき', means: 'anti-touting-project', because: 'the beginning of the reading' },
  { query: 'こうくうきそうおん', means: 'aircraft-noise-survey', because: 'the beginning of the reading' },
  { query: 'うんが', means: 'canal-appeal', because: 'three kana, the beginning of one reading' },
  { query: 'ありすがわのみや', means: 'comfortable-park-toilets', because: 'the reading of a park' },
  { query: 'としょかん', means: 'several', because: 'school libraries and the Mita library' },

  // Romaji
  { query: 'minato kagakukan', means: 'minato-science-museum-operation', because: 'Hepburn with a space' },
  { query: 'kagakukan', means: 'minato-science-museum-operation', because: 'a word inside the reading' },
  { query: 'bousai rajio', means: 'minato-disaster-radio', because: 'long o as ou' },
  { query: 'Bōsai rajio', means: 'minato-disaster-radio', because: 'long o with a macron' },
  { query: 'bousairaj', means: 'minato-disaster-radio', because: 'the last syllable is not finished' },
  { query: 'boshitecho', means: 'maternal-handbook-app', because: 'long o left out' },
  { query: 'kyakuhiki', means: 'anti-touting-project', because: 'the beginning of the reading' },
  { query: 'tyatto botto', means: 'ai-chatbot-system', because: 'Kunrei spelling' },
  { query: 'furusato nouzei', means: 'minato-hometown-tax', because: 'a part of the reading' },
  { query: 'shibaura daini', means: 'several', because: 'two programs for one school' },

  // A wrong character
  { query: '港区防災ラシオ', means: 'minato-disaster-radio', because: 'シ for ジ' },
  {
    query: 'みなと化学館',
    means: 'minato-science-museum-operation',
    because: 'chemistry for science, both かがく',
  },
  { query: '保育力向上支緩事業', means: 'childcare-quality-improvement', because: '緩 for 援' },
  {
    query: '海洋プラスチクごみ',
    means: 'marine-plastic-waste-reduction',
    because: 'ッ left out of a part of the name',
  },
  { query: '産後母子ケヤ事業', means: 'postnatal-mother-child-care', because: 'ヤ for ア' },
  { query: '運河の魅力向情事業', means: 'canal-appeal', because: '情 for 上' },
  { query: '客引防止プロジェクト', means: 'anti-touting-project', because: 'き left out' },
  {
    query: '台場コミュニティプラザ改修',
    means: 'daiba-community-plaza-renovation',
    because: 'プラザ, which the ward writes ぷらざ',
  },
  {
    query: '政策評化',
    means: 'several',
    first: 'policy-evaluation',
    because: 'one slip in four characters is likely, but not certain',
  },

  // Facilities and places
  { query: '芝公園', means: 'park-improvement', because: 'its management office is built there' },
  { query: '一の橋公園', means: 'park-improvement', because: 'it is designed there' },
  { query: '高橋是清', means: 'park-improvement', because: 'the park is called after him' },
  { query: '三田台公園', means: 'city-planned-park-improvement', because: 'the only park of that program' },
  { query: '有栖川宮記念公園', means: 'comfortable-park-toilets', because: 'its toilet is designed' },
  { query: '有栖川公園', means: 'comfortable-park-toilets', because: 'what people call 有栖川宮記念公園' },
  { query: '高輪台小学校', means: 'takanawadai-school-extension', because: 'a school' },
  { query: '芝小学校', means: 'elementary-classroom-conversion', because: 'a school' },
  { query: '赤坂中学校', means: 'akasaka-school-rebuilding', because: 'a school' },
  {
    query: '旧協働会館',
    means: 'traditional-culture-center-operation',
    because: 'the building opened to the public',
  },
  { query: '浜路橋', means: 'canal-appeal', because: 'a bridge that is lit' },
  { query: 'エコプラザ', means: 'marine-plastic-waste-reduction', because: 'the place of its events' },
  { query: 'にじいろ保育園竹芝', means: 'nursery-attraction-promotion', because: 'a nursery that opens' },
  { query: '品川駅', means: 'railway-grade-separation-planning', because: 'a keyword of that program alone' },
  { query: 'お台場学園', means: 'several', because: 'tablets are handed out and athletes train there' },
  {
    query: '赤坂小学校',
    means: 'several',
    because: 'its classrooms are converted, and it is part of a rebuilding',
  },
  { query: '高輪', means: 'several', because: 'a district' },
  { query: '麻布', means: 'several', because: 'a district' },
  { query: '六本木', means: 'several', because: 'patrols, nurseries and a crossing' },

  // Everyday words
  { query: '飛行機', means: 'aircraft-noise-survey', because: 'the documents say 航空機' },
  { query: '羽田空港', means: 'aircraft-noise-survey', because: 'where the noise comes from' },
  { query: '双子', means: 'childbirth-cost-subsidy', because: 'the documents say 多胎児' },
  { query: '喫煙所', means: 'minato-tobacco-rules', because: 'what it subsidises' },
  { query: 'ワクチン', means: 'maternal-handbook-app', because: 'the documents say 予防接種' },
  { query: '不登校', means: 'private-school-cooperation', because: 'the subject of its lectures' },
  { query: '養育費', means: 'divorce-parent-support', because: 'what it helps to get' },
  { query: 'ラグビー', means: 'school-proposal-projects', because: 'H-posts are installed' },
  { query: '徘徊', means: 'dementia-return-home-support', because: 'what the insurance is for' },
  { query: '特許', means: 'intellectual-property-support', because: 'the documents say 知的財産' },
  { query: 'LINE', means: 'smartphone-app-information', because: 'the app, not a railway line' },
  { query: '青パト', means: 'blue-light-security-patrol', because: 'its short name' },
  { query: 'ライトアップ', means: 'canal-appeal', because: 'what is done with the bridges' },
  { query: '寄付', means: 'minato-hometown-tax', because: 'what ふるさと納税 is' },
  { query: 'ユーチューブ', means: 'press-information', because: 'YouTube in katakana' },
  { query: 'YouTube', means: 'press-information', because: 'where the films are shown' },
  { query: 'AED', means: 'aed-on-waste-collection-rounds', because: 'a part of one name' },
  { query: '5G', means: '5g-utilization', because: 'two characters are enough' },
  { query: '親亡き後', means: 'disability-consultation-center', because: 'what the life plans are for' },
  { query: '待機児童', means: 'several', because: 'two programs keep the waiting list at zero' },
  { query: '台風', means: 'several', because: 'flood protection and shelters' },
  { query: '防犯カメラ', means: 'several', because: 'neighbourhoods and kindergartens' },
  { query: '保育園', means: 'several', because: 'many programs are about nurseries' },
  { query: '児相', means: 'several', because: 'short for 児童相談所, which two programs bring' },
  {
    query: '国保',
    means: 'several',
    first: 'national-health-insurance-collection',
    because: 'short for 国民健康保険, with which one name begins; diabetes is a program of it as well',
  },
  {
    query: 'たばこ',
    means: 'several',
    first: 'minato-tobacco-rules',
    because: 'the tobacco rules by name, passive smoking by keyword',
  },

  // Other spellings
  { query: '子供家庭総合支援センター', means: 'several', because: '子供 is 子ども' },
  {
    query: '障がい者の就労支援',
    means: 'recycling-employment-support-disability',
    because: '障がい is 障害',
  },
  { query: '障碍者意思疎通', means: 'disability-communication-promotion', because: '障碍 is 障害' },
  { query: '港区史編纂', means: 'minato-city-history-compilation', because: '編纂 is 編さん' },
  { query: '髙輪台小学校', means: 'takanawadai-school-extension', because: '髙 is 高' },
  { query: '學校圖書館', means: 'school-library-operation', because: 'old kanji' },
  { query: '母子健康手帳', means: 'maternal-handbook-app', because: 'the name in law' },

  // English
  { query: 'science museum', means: 'minato-science-museum-operation', because: 'its English name' },
  { query: 'Minato Science Museum', means: 'minato-science-museum-operation', because: 'its English name' },
  { query: 'disaster radio', means: 'minato-disaster-radio', because: 'its English name' },
  { query: 'chatbot', means: 'ai-chatbot-system', because: 'a word of its English name' },
  { query: 'aircraft noise', means: 'aircraft-noise-survey', because: 'its English name' },
  { query: 'elevator', means: 'elevator-safety-device-subsidy', because: 'a word of its English name' },
  { query: 'hometown tax', means: 'minato-hometown-tax', because: 'a part of its English name' },
  { query: 'school library', means: 'school-library-operation', because: 'its English name' },
  { query: 'tobacco', means: 'minato-tobacco-rules', because: 'a word of its English name' },
  {
    query: 'sign language',
    means: 'several',
    first: 'sign-language-interpreting',
    because: 'one has it in its name, another makes videos about it',
  },

  // Several words, and whole questions
  { query: '公園 トイレ', means: 'comfortable-park-toilets', because: 'both words stand in its name' },
  {
    query: 'トイレ 公園',
    means: 'comfortable-park-toilets',
    because: 'both words stand in its name, in another order',
  },
  { query: '保育園 ICT', means: 'private-nursery-ict', because: 'a keyword and a word of the name' },
  { query: '橋　ライトアップ', means: 'canal-appeal', because: 'a full-width space' },
  {
    query: 'エレベーター 助成',
    means: 'elevator-safety-device-subsidy',
    because: 'both words stand in its name',
  },
  {
    query: '耐震 木造',
    means: 'building-seismic-retrofit-support',
    because: 'a word of the name and one of the content',
  },
  { query: '芝浦 小学校 校歌', means: 'shibaura-daini-school-emblem-song', because: 'only one has the song' },
  {
    query: '喫煙 アドバイザー',
    means: 'passive-smoking-prevention',
    because: 'advisers are sent for smoking rooms',
  },
  {
    query: '令和2年度 科学館',
    means: 'minato-science-museum-operation',
    because: 'the year is not a part of the name',
  },
  { query: 'みなと科学館の予算額', means: 'minato-science-museum-operation', because: 'a question' },
  { query: '科学館はいくらですか？', means: 'minato-science-museum-operation', because: 'a question' },
  { query: '防災ラジオについて教えて', means: 'minato-disaster-radio', because: 'a question' },
  { query: '赤坂 小学校', means: 'several', because: 'two programs concern that school' },

  // What is not there
  { query: '', means: 'none', because: 'nothing was asked' },
  { query: '   ', means: 'none', because: 'nothing was asked' },
  { query: '？？？', means: 'none', because: 'punctuation says nothing' },
  { query: '・・・ーー', means: 'none', because: 'punctuation says nothing' },
  { query: '🎉', means: 'none', because: 'a picture' },
  { query: '👨‍👩‍👧‍👦🚒', means: 'none', because: 'pictures' },
  { query: 'asdf', means: 'none', because: 'fingers on the keyboard' },
  { query: 'qwertyuiop', means: 'none', because: 'fingers on the keyboard' },
  { query: 'xyzzy', means: 'none', because: 'nonsense' },
  { query: 'lorem ipsum', means: 'none', because: 'nonsense in Latin' },
  { query: '98765', means: 'none', because: 'a number that no name holds' },
  { query: '火星移住', means: 'none', because: 'no ward pays for it' },
  { query: '水族館', means: 'none', because: 'there are 館, but not this one' },
  { query: 'すいぞくかん', means: 'none', because: 'there are かん, but not this one' },
  { query: 'suizokukan', means: 'none', because: 'there are kan, but not this one' },
  { query: '動物園', means: 'none', because: 'there are 公園 and 幼稚園, but not this one' },
  { query: 'どうぶつえん', means: 'none', because: 'there are こうえん and ようちえん, but not this one' },
  { query: '新幹線', means: 'none', because: 'there are 京急本線 and 新, but not this one' },
  { query: 'ぎょうざ', means: 'none', because: 'ぎょう begins many words' },
  { query: 'ラーメン', means: 'none', because: 'dinner' },
  { query: 'カレー', means: 'none', because: 'dinner' },
  { query: '猫', means: 'none', because: 'one kanji that stands nowhere' },
  { query: '温泉', means: 'none', because: 'there are holiday lodges, but the document says nothing of it' },
  { query: '消費税', means: 'none', because: 'there is 住民税, but not this one' },
  { query: 'カジノ', means: 'none', because: 'not in the document' },
  { query: '宇宙飛行士', means: 'none', because: 'not every 飛行 is an aircraft' },
  { query: 'casino', means: 'none', because: 'not in the document' },
  { query: 'space shuttle', means: 'none', because: 'not every space is one for residents' },

  // Other places
  { query: '渋谷区', means: 'none', because: 'another ward' },
  { query: '世田谷区', means: 'none', because: 'another ward' },
  { query: '千代田区', means: 'none', because: 'another ward' },
  { query: '江東区の予算', means: 'none', because: 'another ward' },
  { query: '渋谷区立図書館', means: 'none', because: 'a library of another ward' },
  { query: '大阪市', means: 'none', because: 'another city' },
  { query: '大阪万博', means: 'none', because: 'not the games of Tokyo' },
  { query: '横浜市営地下鉄', means: 'none', because: 'another city' },
  { query: 'Shibuya', means: 'none', because: 'another ward' },
]
