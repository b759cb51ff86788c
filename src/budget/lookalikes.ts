/**
 * Characters that look like a kanji and are meant as one, as PDF files hold them: radicals that Unicode
 * normalization leaves alone, and the traditional forms that it makes of other radicals. Written, meant, written …
 */
const LOOKALIKES = pairs(
  '⺟母⺠民⺩王⻁虎⻄西⻆角⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳亀⻣骨⻢馬⼾戸戶戸靑青麥麦黃黄黑黒齊斉齒歯龜亀龟亀',
)

/** Old forms of kanji (旧字体), and forms that names of people and places keep. Written, meant, written … */
const OLD_KANJI = pairs(
  [
    '亞亜惡悪壓圧圍囲爲為醫医壹壱稻稲飮飲隱隠營営榮栄衞衛驛駅悅悦閱閲圓円緣縁艷艶鹽塩奧奥應応橫横歐欧毆殴黃黄溫温穩穏假仮價価畫画會会囘回壞壊懷懐繪絵擴拡殼殻覺覚學学嶽岳樂楽勸勧卷巻寬寛歡歓罐缶觀観關関陷陥',
    '舘館顏顔旣既歸帰氣気龜亀僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟敎教狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫羣群徑径惠恵溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃缺欠儉倹劍剣圈圏檢検權権獻献縣県險険顯顕驗験嚴厳效効廣広',
    '恆恒鑛鉱號号國国黑黒濟済碎砕齋斎劑剤櫻桜册冊雜雑產産參参慘惨棧桟蠶蚕贊賛殘残絲糸姊姉齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙奬奨獎奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢條条',
    '淨浄狀状疊畳讓譲釀醸囑嘱觸触寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅曾曽雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒增増臟臓藏蔵屬属續続墮堕體体',
    '對対帶帯滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬭闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜濵浜',
    '甁瓶佛仏拂払竝並變変邊辺邉辺辯弁瓣弁辨弁舖舗穗穂寶宝豐豊襃褒沒没飜翻槇槙萬万滿満默黙彌弥藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟綠緑壘塁淚涙勵励禮礼隸隷靈霊齡齢歷歴曆暦戀恋爐炉',
    '勞労樓楼郞郎錄録灣湾髙高﨑崎嶋島嶌島冨富桒桑栁柳',
  ].join(''),
)

/**
 * Puts radicals and compatibility ideographs (⾏, ⺠) right. It leaves width, old kanji and everything else as
 * printed, so that a name stays the name that the document prints.
 */
export function withoutLookalikes(text: string): string {
  return replace(
    text.replaceAll(/[⺀-⿟豈-﫿]/g, (character) => character.normalize('NFKC')),
    LOOKALIKES,
  )
}

/** Writes old kanji as they are written today (濱 → 浜). For comparing only: a document's text keeps them. */
export function withoutOldKanji(text: string): string {
  return replace(text, OLD_KANJI)
}

/** Characters that are written for others, and the pattern that finds them and nothing else. */
interface Replacements {
  readonly meant: ReadonlyMap<string, string>
  readonly written: RegExp
}

function pairs(text: string): Replacements {
  const meant = new Map(text.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]))
  return { meant, written: new RegExp(`[${[...meant.keys()].join('')}]`, 'gu') }
}

function replace(text: string, { meant, written }: Replacements): string {
  return text.replaceAll(written, (character) => meant.get(character) ?? character)
}
