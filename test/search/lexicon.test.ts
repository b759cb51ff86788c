import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../src/search/lexicon.ts'

const lexicon = lexiconOf({
  手話通訳: [
    ['手話', 'しゅわ'],
    ['通訳', 'つうやく'],
  ],
  手話通訳者: [['手話通訳者', 'しゅわつうやくしゃ']],
  区の手話: [
    ['区', 'く'],
    ['の', 'の'],
    // Read otherwise in another text: the first reading stays.
    ['手話', 'てばなし'],
  ],
})

describe('a lexicon', () => {
  it('cuts a text into its longest known words', () => {
    expect(lexicon.cut('区の手話通訳者')).toEqual([
      ['区', 'く'],
      ['の', 'の'],
      ['手話通訳者', 'しゅわつうやくしゃ'],
    ])
  })

  it('keeps unknown characters together, as one word without a reading', () => {
    expect(lexicon.cut('養成手話講座')).toEqual([
      ['養成', undefined],
      ['手話', 'しゅわ'],
      ['講座', undefined],
    ])
  })

  it('begins no word with a long-vowel mark, which a dictionary leaves where it knows no word', () => {
    const left = lexiconOf({
      あいはーと: [
        ['あい', 'あい'],
        ['は', 'は'],
        ['ー', 'ー'],
        ['と', 'と'],
      ],
    })
    expect(left.cut('ラーメン')).toEqual([['ラーメン', undefined]])
  })

  it('cuts nothing into no words', () => {
    expect(lexicon.cut('')).toEqual([])
  })

  it.each<[text: string, reading: string | undefined, because: string]>([
    ['手話通訳', 'しゅわつうやく', 'known words'],
    ['手話アプリ', 'しゅわあぷり', 'kana that is no known word stands for itself'],
    ['手話講座', undefined, 'a kanji without a reading leaves the whole without one'],
    ['', '', 'nothing is read as nothing'],
  ])('reads %s as %s: %s', (text, reading) => {
    expect(lexicon.readingOf(text)).toBe(reading)
  })

  it('of no words knows nothing', () => {
    expect(lexiconOf({}).cut('手話')).toEqual([['手話', undefined]])
  })
})
