import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, fold, hiragana } from '../../src/search/fold.ts'

/** Texts of any code units: broken surrogates, U+0000, private use and all. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
  fc
    .array(
      fc.constantFrom(
        'か',
        'カ',
        'ｶ',
        'ﾞ',
        '゙',
        'ー',
        '-',
        '‐',
        'ｰ',
        '\u200D',
        '\uD83D',
        'İ',
        'ß',
        'ﬁ',
        '⾏',
        '́',
        ' ',
      ),
    )
    .map((pieces) => pieces.join('')),
)

describe('fold makes one form of what looks or means the same', () => {
  it.each([
    ['５Ｇ', '5g', 'full-width letters and digits'],
    ['DV', 'dv', 'capitals'],
    ['⺠⽣⽀援', '民生支援', 'radicals that look like kanji, as PDF files hold them'],
    ['⾏政', '行政', 'a Kangxi radical'],
    ['學校圖書館', '学校図書館', 'old kanji'],
    ['邊', '辺', 'an old kanji'],
    ['邉', '辺', 'another old form of the same kanji'],
    ['髙輪', '高輪', 'the ladder form of 高'],
    ['﨑', '崎', 'a compatibility ideograph that normalization leaves alone'],
    ['ｶｶﾞｸｶﾝ', 'かがくかん', 'half-width katakana with a voicing mark of its own'],
    ['カガクカン', 'かがくかん', 'katakana'],
    ['か\u3099', 'が', 'a combining voicing mark'],
    ['ヴァ', 'ゔぁ', 'v in katakana'],
    ['ヵ所', 'ゕ所', 'small katakana'],
    ['センター', 'せんたー', 'a long vowel'],
    ['センタ―', 'せんたー', 'a dash for a long-vowel mark'],
    ['センタ-', 'せんたー', 'a hyphen for a long-vowel mark'],
    ['センタｰ', 'せんたー', 'a half-width long-vowel mark'],
    ['センタ─', 'せんたー', 'a box-drawing line for a long-vowel mark'],
    ['−5', '5', 'a minus sign is no long vowel'],
    ['ward-road', 'wardroad', 'a hyphen between letters'],
    ['（仮称）芝浦第二小学校', '仮称芝浦第二小学校', 'brackets'],
    ['がけ・擁壁改修助成', 'がけ擁壁改修助成', 'a middle dot'],
    ['I C T化', 'ict化', 'spaces between letters'],
    ['港区　防災\tラジオ\n', '港区防災らじお', 'white space of any kind'],
    ['㈱', '株', 'a character that stands for several'],
    ['①', '1', 'a number in a circle'],
    ['科\u200B学\uFEFF館', '科学館', 'characters without width'],
    ['科\u0000学館', '科学館', 'a null character'],
    ['科学館\uD83D', '科学館', 'half of a surrogate pair'],
    ['科学館\uFFFD', '科学館', 'what a broken character is shown as'],
    ['🎉', '', 'a picture'],
    ['！？…「」', '', 'punctuation'],
    ['', '', 'nothing'],
  ])('%j is compared as %j: %s', (text, form) => {
    expect(fold(text)).toBe(form)
  })

  it.each([
    ['障がい', '障害', 'what a word means is for words.csv'],
    ['かき', 'かぎ', 'voicing'],
    ['きょう', 'きよう', 'the size of kana belongs to the sound'],
    ['港', '湊', 'different kanji of the same reading'],
    ['科学', '化学', 'homophones'],
    ['ビル', 'ビール', 'a long vowel makes another word'],
  ])('%j and %j stay apart: %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('cleaned text folds as the text itself does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(clean(text))).toBe(fold(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(clean(text))).toBe(clean(text))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('clean keeps a text readable', () => {
  it.each([
    ['港区 防災ラジオ', '港区 防災ラジオ', 'a proper text is left as it is'],
    ['ＡＥＤ（自動体外式除細動器）', 'AED(自動体外式除細動器)', 'width'],
    ['ｼﾃｨﾊｲﾂ', 'シティハイツ', 'half-width katakana stays katakana'],
    ['髙橋是淸', '高橋是淸', 'a form that the table does not know stays'],
    ['a\uD800b', 'ab', 'half of a surrogate pair goes'],
  ])('%j becomes %j: %s', (text, cleaned) => {
    expect(clean(text)).toBe(cleaned)
  })
})

describe('hiragana', () => {
  it.each([
    ['ァアヴヵヶ', 'ぁあゔゕゖ', 'every katakana that hiragana has'],
    ['ー・ヷ', 'ー・ヷ', 'what hiragana does not have'],
    ['漢字 abc', '漢字 abc', 'everything else'],
  ])('%j becomes %j: %s', (text, kana) => {
    expect(hiragana(text)).toBe(kana)
  })
})
