import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundsIn, lexiconOf, readingsIn } from '../../src/search/lexicon.ts'

const words = {
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
} as const
const lexicon = lexiconOf(readingsIn(words))
/** What was cut, as surface and reading; a gap has none. */
const cut = (text: string, known = lexicon) =>
  known.cut(text).map(({ surface, reading, isKnown }) => [surface, isKnown ? reading : 'gap'])

describe('a lexicon', () => {
  it('cuts a text into as few known words as cover the most of it', () => {
    expect(cut('区の手話通訳者')).toEqual([
      ['区', 'く'],
      ['の', 'の'],
      ['手話通訳者', 'しゅわつうやくしゃ'],
    ])
  })

  it('ends a word with a single kanji rather than begins one with it, where both ways cost the same', () => {
    const birth = lexiconOf(
      readingsIn({
        all: [
          ['出産', 'しゅっさん'],
          ['産前', 'さんぜん'],
          ['出', 'で'],
          ['前', 'まえ'],
        ],
      }),
    )
    expect(cut('出産前', birth)).toEqual([
      ['出産', 'しゅっさん'],
      ['前', 'まえ'],
    ])
  })

  it('leaves out what a dictionary only took for a word', () => {
    const known = readingsIn({
      all: [
        ['ぷらざの', 'ぷらざの'],
        ['のル', 'のる'],
        ['っと', 'っと'],
        ['もの', 'もの'],
      ],
    })
    expect([...known.keys()]).toEqual(['もの'])
  })

  it('begins a wording of several words where a word begins', () => {
    const eating = lexiconOf(
      readingsIn({
        all: [
          ['飲食', 'いんしょく'],
          ['飲食店', 'いんしょくてん'],
          ['の', 'の'],
          ['禁煙', 'きんえん'],
        ],
      }),
      ['店の禁煙'],
    )
    const surfaces = (text: string) => eating.cut(text).map(({ surface }) => surface)
    expect([surfaces('飲食店の禁煙'), surfaces('店の禁煙')]).toEqual([['飲食店', 'の', '禁煙'], ['店の禁煙']])
  })

  it('takes two words that cover all before a longer one that leaves a gap', () => {
    const rail = lexiconOf(
      readingsIn({
        all: [
          ['東京', 'とうきょう'],
          ['京都議定', 'きょうとぎてい'],
          ['都議', 'とぎ'],
          ['定数', 'ていすう'],
        ],
      }),
    )
    expect(cut('東京都議定数', rail)).toEqual([
      ['東京', 'とうきょう'],
      ['都議', 'とぎ'],
      ['定数', 'ていすう'],
    ])
  })

  it('keeps unknown characters together, as one stretch without a reading', () => {
    expect(lexicon.cut('養成手話講座')).toEqual([
      { surface: '養成', reading: undefined, isKnown: false },
      { surface: '手話', reading: 'しゅわ', isKnown: true },
      { surface: '講座', reading: undefined, isKnown: false },
    ])
  })

  it('knows words that only people write, without a reading', () => {
    expect(lexiconOf(readingsIn(words), ['講座']).cut('手話講座')).toEqual([
      { surface: '手話', reading: 'しゅわ', isKnown: true },
      { surface: '講座', reading: undefined, isKnown: true },
    ])
  })

  it('knows a word in hiragana and katakana, in small letters and capitals, and leaves it as it was typed', () => {
    const letters = lexiconOf(readingsIn({ all: [['ICTラボ', 'あいしーてぃーらぼ']] }))
    expect(cut('ictらぼ', letters)).toEqual([['ictらぼ', 'あいしーてぃーらぼ']])
  })

  it('begins no word with a long-vowel mark, which a dictionary leaves where it knows no word', () => {
    const left = lexiconOf(
      readingsIn({
        あいはーと: [
          ['あい', 'あい'],
          ['は', 'は'],
          ['ー', 'ー'],
          ['と', 'と'],
        ],
      }),
    )
    expect(cut('ラーメン', left)).toEqual([['ラーメン', 'gap']])
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
    expect(cut('手話', lexiconOf(new Map()))).toEqual([['手話', 'gap']])
  })

  it('of any text: the stretches join to the text, none is empty, and no two gaps are neighbours', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('手話通訳者区の養成ーA\uD83D\u0000')) }),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const stretches = lexicon.cut(typed)
        expect(stretches.map(({ surface }) => surface).join('')).toBe(typed)
        expect(stretches.filter(({ surface }) => surface === '')).toEqual([])
        expect(
          stretches.filter(({ isKnown }, at) => !isKnown && stretches[at + 1]?.isKnown === false),
        ).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('words with a kanji after them', () => {
  it('are taken together where a text has them so', () => {
    const words = {
      '糖尿病等の避難所、運動、会': [
        ['糖尿', 'とうにょう'],
        ['病', 'びょう'],
        ['等', 'とう'],
        ['の', 'の'],
        ['避難', 'ひなん'],
        ['所', 'じょ'],
        ['運動', 'うんどう'],
        ['会', 'かい'],
      ],
    } as const
    expect([...compoundsIn(words)]).toEqual([
      ['糖尿病', 'とうにょうびょう'],
      ['避難所', 'ひなんじょ'],
    ])
  })
})
