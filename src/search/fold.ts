/** Look-alikes that Unicode normalization leaves apart, and old forms of kanji: written, meant, written, meant … */
const PAIRS =
  '⺟母⺠民⺩王⻁虎⻄西⻆角⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳亀⻣骨⻢馬⼾戸戶戸' +
  '學学國国區区邊辺邉辺髙高﨑崎濱浜濵浜廣広澤沢齋斎齊斉圖図體体會会藝芸應応擴拡總総縣県澁渋鐵鉄黑黒德徳灣湾假仮稱称兒児醫医驛駅橫横壽寿'
const MEANT = new Map(Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i], PAIRS[2 * i + 1]]))

const DASHES = /[‐‑‒–—―−ｰ─━ー-]+/gu
const KANA = /[ぁ-ゖァ-ヺ]/u

/** Puts width, look-alikes and old kanji right, and takes broken surrogates out. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .normalize('NFKC')
    .replaceAll(/[⺀-鿿豈-﫿]/g, (character) => MEANT.get(character) ?? character)
}

/** Katakana as hiragana. */
export function hiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60))
}

/**
 * The form in which text is compared: clean, lower case, hiragana, one long-vowel mark and only after kana, and no
 * space, punctuation, symbol or control character. Index and query go through this same function. The last
 * normalization joins what only a removed character held apart, so that folding twice changes nothing.
 */
export function fold(text: string): string {
  const dashed = clean(text)
    .toLowerCase()
    .replaceAll(DASHES, (_, at: number, whole: string) => (KANA.test(whole[at - 1] ?? '') ? 'ー' : ' '))
  return hiragana(dashed)
    .replaceAll(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')
    .normalize('NFKC')
}
