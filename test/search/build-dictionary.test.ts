import { describe, expect, it } from 'vitest'
import { buildDictionary } from '../../src/search/build-dictionary.ts'
import type { Synonym } from '../../src/search/sudachi.ts'

const word = (text: string, use: Synonym['use'] = 'both-ways'): Synonym => ({ word: text, use })

describe('the dictionary of the documents', () => {
  const built = buildDictionary(
    {
      科学館の図書: [
        ['科学', 'かがく'],
        ['館', 'かん'],
        ['の', 'の'],
        ['図書', 'としょ'],
      ],
    },
    [
      ['科', 'か'],
      ['化学', 'かがく'],
      ['科学', 'かがく'],
      ['カガク', 'かがく'],
      ['缶', 'かん'],
      ['航路', 'こうろ'],
    ],
    [
      [word('科学'), word('サイエンス'), word('science'), word('理科', 'never')],
      [word('図書', 'meant-only'), word('book'), word('書籍', 'meant-only'), word('two words')],
      [word('科学館'), word('サイエンス'), word('x')],
      [word('鉄道'), word('rail')],
    ],
    ['五輪', 'ラジオ', '鬱'],
    (text) => (text === '鬱' ? [['鬱', '鬱']] : [[text, text === '五輪' ? 'ごりん' : 'よみ']]),
  )

  it('holds words of kanji that sound like one of theirs, from three kana on', () => {
    expect([...built.homophones]).toEqual([['化学', ['科学']]])
  })

  it('holds what else people call their words, whole names included, and nothing that may not stand for them', () => {
    expect([...built.synonyms]).toEqual([
      ['サイエンス', ['科学', '科学館']],
      ['science', ['科学']],
      ['book', ['図書']],
    ])
  })

  it('holds how people write and say them, and no reading of a kanji that nobody knows', () => {
    expect([...built.readings]).toEqual([['五輪', 'ごりん']])
  })

  it('holds how kanji sound', () => {
    expect(built.kanji.get('科')).toEqual(['か'])
  })
})
