import { withoutLookalikes, withoutOldKanji } from '../budget/lookalikes.ts'

const DASHES = /[‐‑‒–—―−ｰ─━ー-]+/gu
const KATAKANA = /[ァ-ヶ]/u
const KANA = /[ぁ-ゖァ-ヺ]/u

/** Puts width, look-alikes and old kanji right, and takes broken surrogates out. */
export function clean(text: string): string {
  return withoutOldKanji(withoutLookalikes(text.toWellFormed().replaceAll('\uFFFD', '').normalize('NFKC')))
}

/** Katakana as hiragana. */
export function hiragana(text: string): string {
  if (!KATAKANA.test(text)) return text
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
