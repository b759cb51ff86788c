import { describe, expect, it } from 'vitest'
import type { WordRelation } from '../../src/budget/book.ts'
import { fold } from '../../src/search/fold.ts'
import { foldWithVariants, isFolded } from '../../src/search/variants.ts'
import { shipped as data } from '../support/shipped.ts'

const words: WordRelation[] = [
  { written: '障がい', means: '障害', kind: 'variant' },
  { written: 'ごみ', means: '廃棄物', kind: 'variant' },
  { written: 'こどもたち', means: '子どもら', kind: 'variant' },
  { written: 'こどもたちの会', means: '子どもらの部', kind: 'variant' },
  { written: '児相', means: '児童相談所', kind: 'abbreviation' },
  { written: '五輪', means: 'オリンピック', kind: 'everyday' },
]
const toForm = foldWithVariants(words)

describe('the spelling variants of a word have one form', () => {
  it.each([
    ['障がい者', '障害者', 'kana for a kanji'],
    ['障ガイ者', '障害者', 'folding comes first'],
    ['障害者', '障害者', 'what is meant stays'],
    ['ごみ', 'ごみ', 'two kana stand inside other words by chance: they are another word, not folded'],
    ['こどもたち', '子どもら', 'kana only'],
    ['コドモタチ', '子どもら', 'katakana'],
    ['こどもたちの会', '子どもらの部', 'the longest variant wins'],
    ['障がいのあるこどもたち', '障害のある子どもら', 'several in one text'],
    ['児相', '児相', 'an abbreviation is another word, not another spelling'],
    ['五輪', '五輪', 'an everyday word is another word, not another spelling'],
  ])('%s is compared as %s: %s', (text, form) => {
    expect(toForm(text)).toBe(form)
  })

  it('forming twice changes nothing', () => {
    for (const text of ['障がい者', 'こどもたち', '子ども', 'ＡＥＤ'])
      expect(toForm(toForm(text))).toBe(toForm(text))
  })

  it('without any words it only folds', () => {
    expect(foldWithVariants([])('障がい・こども')).toBe(fold('障がい・こども'))
  })
})

const kanjiOf = (text: string): string => text.replaceAll(/\P{Script=Han}/gu, '')

describe('the words of the shipped data', () => {
  const shipped = foldWithVariants(data.book.words)

  it.each([
    ['障がい者福祉', '障碍者福祉', '障害者福祉'],
    ['子供の遊び場', 'こどもの遊び場', '子どもの遊び場'],
    ['問合せ', '問合せ', '問い合わせ'],
    ['港区史編纂', '港区史編纂', '港区史編さん'],
  ])('%s and %s are compared as %s', (one, other, form) => {
    expect([shipped(one), shipped(other)]).toEqual([form, form])
  })

  it('every variant that is folded away has the form of what it means', () => {
    const apart = data.book.words
      .filter((word) => isFolded(word) && shipped(word.written) !== shipped(word.means))
      .map((word) => word.written)
    expect(apart).toEqual([])
  })

  it('no variant takes a part away from a word, as 図書館 for 学校図書館 would', () => {
    const shortened = data.book.words
      .filter((word) => isFolded(word) && fold(word.written).includes(fold(word.means)))
      .filter((word) => kanjiOf(word.written).length > kanjiOf(word.means).length)
      .map((word) => word.written)
    expect(shortened).toEqual([])
  })
})
