/**
 * Characters that look like a kanji and are meant as one, as PDF files hold them: radicals that Unicode
 * normalization leaves alone, and the traditional forms that it makes of other radicals. Written, meant, written …
 */
const LOOKALIKES = pairs(
  '⺟母⺠民⺩王⻁虎⻄西⻆角⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳亀⻣骨⻢馬⼾戸戶戸靑青麥麦黃黄黑黒齊斉齒歯龜亀龟亀',
)

/** Old forms of kanji, such as names of people and places keep. Written, meant, written … */
const OLD_KANJI = pairs(
  '學学國国區区邊辺邉辺髙高﨑崎濱浜濵浜廣広澤沢齋斎圖図體体會会藝芸應応擴拡總総縣県澁渋鐵鉄德徳灣湾假仮稱称兒児醫医驛駅橫横壽寿',
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
