import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf, readingsIn } from '../../src/search/lexicon.ts'
import { wordsOf } from '../../src/search/words-of.ts'

const lexicons = {
  written: lexiconOf(
    readingsIn({
      all: [
        ['防災', 'ぼうさい'],
        ['ラジオ', 'らじお'],
        ['科学', 'かがく'],
        ['館', 'かん'],
        ['の', 'の'],
        ['運営', 'うんえい'],
        ['公園', 'こうえん'],
        ['で', 'で'],
      ],
    }),
    ['運動'],
  ),
  heard: lexiconOf(new Map(), ['ぼさい', 'らじお']),
}
/** Surface and piece of every word; one that clings is marked. */
const words = (...pieces: string[]) =>
  wordsOf(pieces, lexicons).map(({ surface, piece, clings }) => `${clings ? '+' : ''}${surface} ${piece}`)

describe('the words of what was typed', () => {
  it.each<[string[], string[], string]>([
    [['防災ラジオ'], ['防災 1', 'ラジオ 1'], 'known words of one piece'],
    [['防災', 'ラジオ'], ['防災 1', 'ラジオ 2'], 'a space makes two pieces'],
    [['公園で'], ['公園 1'], 'a particle is no word'],
    [['科学の運営'], ['科学 1', '運営 2'], 'a particle makes two pieces'],
    [['運動会'], ['運動 1', '+会 1'], 'a single kanji clings to the word before it'],
    [['水族園'], ['水族園 1'], 'what is unknown stays together'],
    [['うんどうかい'], ['うんどうかい 1'], 'kana that cannot be cut whole stays whole'],
    [['AI防災'], ['AI 1', '防災 1'], 'letters'],
    [['2億円の科学'], ['2億円 1', '科学 2'], 'an amount'],
    [['120人の科学'], ['120人 1', '科学 2'], 'a number of people, whole'],
    [['科学を教えてくれる公園'], ['科学 1', '教え 3', '公園 5'], 'what is asked of somebody says nothing'],
    [['ラジオを飲んでほしい'], ['ラジオ 1', '飲 2'], 'nor does the sound before it'],
    [['科学のお公園'], ['科学 1', '公園 3'], 'the お of politeness'],
    [['科学のおやつ'], ['科学 1', 'おやつ 2'], 'an お that is none'],
    [['科学を伸ばす公園'], ['科学 1', '伸ばす 2', '公園 3'], 'kana that inflect a kanji belong to it'],
    [['科学の強さを公園'], ['科学 1', '強さ 2', '公園 3'], 'without the particle after them'],
    [['ラジオがうざい'], ['ラジオ 1', 'うざい 2'], 'a particle before unknown kana is no part of them'],
    [['科学をやめさせる'], ['科学 1', 'やめさせる 2'], 'nor before a verb'],
    [['空き公園'], ['空き 1', '公園 1'], 'a form of a verb makes one word with the noun after it'],
    [['空きラジオ'], ['空き 2', 'ラジオ 3'], 'with one in kanji only'],
    [['おやつ代'], ['おやつ 1', '+代 1'], 'what money is called clings to what it is for'],
    [['、'], [], 'punctuation'],
    [[], [], 'nothing'],
  ])('%j are %j: %s', (pieces, found) => {
    expect(words(...pieces)).toEqual(found)
  })

  it('in kana are told as they were typed, and known by their sound', () => {
    expect(wordsOf(['ぼうさいらじお'], lexicons)).toEqual([
      { surface: 'ぼうさい', isKnown: true, piece: 1, clings: false },
      { surface: 'らじお', isKnown: true, piece: 1, clings: false },
    ])
  })

  it('of any text stand in it, in order, and its pieces never go back', () => {
    // Kana alone is cut by its sound, which is another text.
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('防災科学館水族の公園でA5億円人、！\uD83D\u0000')),
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, (typed) => {
        const found = wordsOf([typed], lexicons)
        let at = 0
        for (const { surface } of found) {
          const next = typed.indexOf(surface, at)
          expect([surface, next]).not.toEqual([surface, -1])
          at = next + surface.length
        }
        const pieces = found.map(({ piece }) => piece)
        expect(pieces).toEqual(pieces.toSorted((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })
})
