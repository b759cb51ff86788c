import { describe, expect, it } from 'vitest'
import { fold } from '../../src/search/fold.ts'
import { soundOf } from '../../src/search/sound.ts'
import { meaningsOf, stemsOf, thesaurusOf } from '../../src/search/thesaurus.ts'

const thesaurus = thesaurusOf(
  meaningsOf(
    [
      { written: '児相', means: '児童相談所', kind: 'abbreviation' },
      { written: '五輪', means: 'オリンピック', kind: 'everyday' },
      { written: '振り替え', means: '口座振替', kind: 'everyday' },
      { written: '障がい', means: '障害', kind: 'variant' },
      { written: 'ごみ', means: '廃棄物', kind: 'variant' },
      { written: '忙しい', means: '長時間労働', kind: 'everyday' },
      { written: '訳す', means: '翻訳', kind: 'everyday' },
      { written: 'parking lot', means: '駐車場', kind: 'english' },
      { written: '同じ', means: '同じ', kind: 'everyday' },
    ],
    {
      synonyms: new Map([
        ['五輪', ['大会', 'オリンピック']],
        ['サイエンス', ['科学']],
      ]),
      readings: new Map([
        ['児相', 'じそう'],
        ['五輪', 'ごりん'],
        ['サイエンス', 'さいえんす'],
      ]),
    },
    fold,
  ),
)

describe('what a word may also mean', () => {
  it.each<[string, object[], string]>([
    ['児相', [{ form: '児童相談所', distance: 'meant' }], 'an abbreviation'],
    [
      '五輪',
      [
        { form: 'おりんぴっく', distance: 'meant' },
        { form: '大会', distance: 'near' },
      ],
      'what was reviewed comes before synonyms, each once, folded',
    ],
    ['さいえんす', [{ form: '科学', distance: 'near' }], 'a synonym'],
    ['ごみ', [{ form: '廃棄物', distance: 'meant' }], 'a variant too short to be folded away'],
    ['障がい', [], 'a variant that is folded away'],
    ['同じ', [], 'a word stands for itself'],
    ['忙し', [{ form: '長時間労働', distance: 'meant' }], 'what stays of a word that is inflected'],
    ['訳し', [{ form: '翻訳', distance: 'meant' }], 'another form of a verb'],
    ['訳して', [], 'a form that the words of a query do not have'],
    ['訳さない', [{ form: '翻訳', distance: 'meant' }], 'one of its longer forms'],
    ['訳者', [], 'no form of a verb'],
    ['科学', [], 'only one way'],
    ['', [], 'nothing'],
  ])('%s: %j (%s)', (form, means) => {
    expect(thesaurus.meansOf(form)).toEqual(means)
  })

  it('is found where the kana after its kanji are written otherwise', () => {
    const [meant] = thesaurus.meansOf('振り替え')
    expect([thesaurus.meansOf('振替え', '振替'), thesaurus.meansOf('振替', '振替')]).toEqual([
      [meant],
      [meant],
    ])
  })

  it('is found by its sound, from three kana on', () => {
    expect(
      ['ごりん', 'サイエンス', 'じそう', '児相'].map((kana) => thesaurus.meansOfSound(soundOf(kana))),
    ).toEqual([
      [
        { form: 'おりんぴっく', distance: 'meant' },
        { form: '大会', distance: 'near' },
      ],
      [{ form: '科学', distance: 'near' }],
      [],
      [],
    ])
  })
})

describe('wordings that end in a verb', () => {
  it('are known by what does not change in them, unless that is too short to be known by', () => {
    expect(stemsOf(['地震で倒れる', '子に会いたい', '訳す', '助かる', '防災'])).toEqual([
      '地震で倒れ',
      '子に会いた',
    ])
  })
})

describe('what English words may mean', () => {
  it.each([
    ['Parking lots', ['駐車場'], 'in the plural'],
    ['the parking lot', ['駐車場'], 'with words that only join others'],
    ['parking', [], 'half of them'],
  ])('%s: %j (%s)', (words, means) => {
    expect(thesaurus.meansOfEnglish(words).map(({ form }) => form)).toEqual(means)
  })
})
