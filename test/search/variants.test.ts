import { describe, expect, it } from 'vitest'
import type { WordRelation } from '../../src/budget/book.ts'
import { loadBook } from '../../src/dataset/load.ts'
import { fold } from '../../src/search/fold.ts'
import { foldWithVariants, otherWordings } from '../../src/search/variants.ts'

const words: WordRelation[] = [
  { written: '障がい', means: '障害', kind: 'variant' },
  { written: 'こども', means: '子ども', kind: 'variant' },
  { written: 'こどもたち', means: '子どもら', kind: 'variant' },
  { written: '児相', means: '児童相談所', kind: 'abbreviation' },
  { written: '五輪', means: 'オリンピック', kind: 'everyday' },
]
const toForm = foldWithVariants(words)

describe('the spelling variants of a word have one form', () => {
  it.each([
    ['障がい者', '障害者', 'kana for a kanji'],
    ['障ガイ者', '障害者', 'folding comes first'],
    ['障害者', '障害者', 'what is meant stays'],
    ['こども', '子ども', 'kana only'],
    ['コドモ', '子ども', 'katakana'],
    ['こどもたち', '子どもら', 'the longest variant wins'],
    ['障がいのあるこども', '障害のある子ども', 'several in one text'],
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

describe('abbreviations and everyday words are other wordings', () => {
  it.each([
    ['児相', ['児童相談所'], 'an abbreviation'],
    ['児相の整備', ['児童相談所の整備'], 'an abbreviation inside a text'],
    ['五輪', ['おりんぴっく'], 'an everyday word, folded'],
    ['五輪と児相', ['五輪と児童相談所', 'おりんぴっくと児相'], 'one wording for each word'],
    ['障がい', [], 'a variant is no other wording'],
    ['科学館', [], 'no word of the list'],
    ['', [], 'nothing'],
  ])('%s may also be %j: %s', (text, wordings) => {
    expect(otherWordings(words, toForm)(toForm(text))).toEqual(wordings)
  })
})

describe('the words of the shipped data', () => {
  const { book } = loadBook('data')
  const shipped = foldWithVariants(book?.words ?? [])

  it.each([
    ['障がい者福祉', '障碍者福祉', '障害者福祉'],
    ['子供の遊び場', 'こどもの遊び場', '子どもの遊び場'],
    ['問合せ', '問合せ', '問い合わせ'],
    ['港区史編纂', '港区史編纂', '港区史編さん'],
  ])('%s and %s are compared as %s', (one, other, form) => {
    expect([shipped(one), shipped(other)]).toEqual([form, form])
  })

  it('every variant has the form of what it means', () => {
    const apart = (book?.words ?? [])
      .filter((word) => word.kind === 'variant' && shipped(word.written) !== shipped(word.means))
      .map((word) => word.written)
    expect(apart).toEqual([])
  })
})
