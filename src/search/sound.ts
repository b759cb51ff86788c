import { createRequire } from 'node:module'
import { hiragana } from './fold.ts'
import { once } from './once.ts'

/** Loaded when the first romaji is typed. */
const wanakana = once(() => createRequire(import.meta.url)('wanakana') as typeof import('wanakana'))

const ROWS: readonly [vowel: string, kana: string][] = [
  ['あ', 'あかさたなはまやらわがざだばぱ'],
  ['い', 'いきしちにひみりぎじびぴ'],
  ['う', 'うくすつぬふむゆるぐずぶぷゔ'],
  ['え', 'えけせてねへめれげぜでべぺ'],
  ['お', 'おこそとのほもよろごぞどぼぽ'],
]
const VOWEL_OF = new Map(ROWS.flatMap(([vowel, kana]) => Array.from(kana, (one) => [one, vowel] as const)))
const SAME_SOUND: Readonly<Record<string, string>> = {
  ぢ: 'じ', づ: 'ず', を: 'お', ゐ: 'い', ゑ: 'え', ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お', ゃ: 'や', ゅ: 'ゆ', ょ: 'よ', ゎ: 'わ', ゕ: 'か', ゖ: 'け',
} // prettier-ignore

/**
 * How kana sounds, loosely: without long vowels, っ and the size of small kana, and with ぢ = じ, づ = ず, を = お; so
 * ぼしてちょう, ボシテチョー and boshitecho come out the same. Anything that is not kana stays.
 */
export function soundOf(kana: string): string {
  let sound = ''
  let vowel: string | undefined
  for (const raw of hiragana(kana)) {
    if (raw === 'ー' || raw === 'っ') continue
    const one = SAME_SOUND[raw] ?? raw
    if (isLongVowel(vowel, one)) continue
    sound += one
    vowel = VOWEL_OF.get(one)
  }
  return sound
}

function isLongVowel(vowel: string | undefined, kana: string): boolean {
  return (
    vowel !== undefined &&
    (kana === vowel || (vowel === 'お' && kana === 'う') || (vowel === 'え' && kana === 'い'))
  )
}

/** Whether a kana only makes the one before it longer: う after こ. */
export function lengthens(before: string, kana: string): boolean {
  return isLongVowel(VOWEL_OF.get(before), kana)
}

/**
 * Hiragana for romaji in any of its spellings (Hepburn, Kunrei, macrons, an unfinished last syllable). Undefined when
 * the letters are not romaji.
 */
export function kanaOfRomaji(letters: string): string | undefined {
  const plain = letters
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z']/g, '')
  if (!/[a-z]/.test(plain)) return undefined
  const kana = wanakana().toHiragana(plain.replaceAll(/m(?=[bpm])/g, 'n').replaceAll(/tch/g, 'cch'))
  const finished = kana.replace(SYLLABLE_BEGUN, '')
  return finished !== '' && /^[ぁ-ゖー]+$/u.test(finished) && !FOREIGN.test(finished) ? finished : undefined
}

/** The consonants with which a syllable may begin. */
const SYLLABLE_BEGUN = /(ch|sh|ts|[kgnhmrbpzj]y|(.)\2|[kstnhmyrwgzjdbpfc])$/u
/** Kana that nobody means who types romaji: movie is no もゔぃえ. */
const FOREIGN = /ゔ/u

const BEGUN: Readonly<Record<string, string>> = {
  k: 'かきくけこ', s: 'さしすせそ', t: 'たちつてと', n: 'なにぬねのん', h: 'はひふへほ', m: 'まみむめも', y: 'やゆよ', r: 'らりるれろ',
  w: 'わを', g: 'がぎぐげご', z: 'ざじずぜぞ', d: 'だでどじず', b: 'ばびぶべぼ', p: 'ぱぴぷぺぽ', j: 'じ', f: 'ふ', c: 'ち', v: 'ゔ',
} // prettier-ignore

const BIG_TSU = /(?<=[ぁ-ゖ])つ(?=[かきくけこさしすせそたちつてとぱぴぷぺぽ])/gu

/** How kana sounds that was typed without small kana: つ may be っ. Undefined where there is none to doubt. */
export function soundWithoutBigTsu(kana: string): string | undefined {
  if (/[っゃゅょ]/u.test(kana) || !BIG_TSU.test(kana)) return undefined
  return soundOf(kana.replaceAll(BIG_TSU, ''))
}

/** Letters that were typed after kana or kanji: the kana that they make, and the consonants of a syllable begun. */
export function kanaBegun(letters: string): { readonly kana: string; readonly begun: string } | undefined {
  const typed = letters.toLowerCase()
  // An n at the end may go on as な or stay ん.
  const kana = typed.endsWith('n')
    ? `${wanakana().toHiragana(typed.slice(0, -1))}n`
    : wanakana().toHiragana(typed)
  const begun = /[a-z]{1,2}$/u.exec(kana)?.[0] ?? ''
  const finished = kana.slice(0, kana.length - begun.length)
  return /^[ぁ-ゖー]*$/u.test(finished) ? { kana: finished, begun } : undefined
}

/** The kana with which a syllable may go on whose first letters are typed, as they sound; undefined for none. */
export function nextKana(letters: string | undefined): string | undefined {
  return letters === undefined ? undefined : BEGUN[letters.charAt(0)]
}
