import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BudgetBook } from '../../src/budget/book.ts'
import type { Dictionary } from '../../src/search/dictionary.ts'
import { LONGEST_QUERY, queryReader, type Query, type Unit, type Wording } from '../../src/search/query.ts'
import { vocabularyOf } from '../../src/search/vocabulary.ts'
import type { WordFile } from '../../src/search/word-file.ts'

const book = new BudgetBook({
  version: 'test',
  documents: [],
  departments: [],
  titles: [],
  programs: [],
  totals: { accounts: [], planSummary: [], focusAreas: [], keyFigures: [], documentCorrections: [] },
  words: [
    { written: '子供', means: '子ども', kind: 'variant' },
    { written: '児相', means: '児童相談所', kind: 'abbreviation' },
    { written: 'patrol', means: 'パトロール', kind: 'english' },
  ],
  announcements: [],
  followUps: [],
  movedIds: new Map(),
})
const words: WordFile = {
  港区防災ラジオ: [
    ['港区', 'みなとく'],
    ['防災', 'ぼうさい'],
    ['ラジオ', 'らじお'],
  ],
  科学館の運営: [
    ['科学', 'かがく'],
    ['館', 'かん'],
    ['の', 'の'],
    ['運営', 'うんえい'],
  ],
}
const dictionary: Dictionary = {
  kanji: new Map([
    ['水', ['みず', 'すい']],
    ['族', ['ぞく']],
    ['園', ['えん', 'その']],
  ]),
  homophones: new Map([['化学', ['科学']]]),
  synonyms: new Map([['サイエンス', ['科学']]]),
  readings: new Map([['サイエンス', 'さいえんす']]),
}
const read = queryReader(vocabularyOf(book, words, dictionary))

/** A query of nothing, with something instead. */
const queryOf = (some: Partial<Query>): Query => ({
  text: '',
  asked: '',
  form: '',
  plain: '',
  wholes: [],
  unstripped: undefined,
  sounds: [],
  kana: undefined,
  soundWasTyped: false,
  half: undefined,
  next: undefined,
  bones: undefined,
  units: [],
  english: [],
  amounts: [],
  ...some,
})
const asTyped = (form: string): Wording => ({ form, distance: 'typed' })
const unitOf = (typed: string, some: Partial<Unit> = {}): Unit => ({
  typed,
  wordings: [asTyped(typed)],
  sound: undefined,
  english: undefined,
  bones: undefined,
  piece: 1,
  clings: false,
  isAmount: false,
  ...some,
})

describe('a query is read in every form in which it is compared', () => {
  it('kanji: known words are cut and sounded', () => {
    expect(read('防災ラジオ')).toEqual(
      queryOf({
        text: '防災ラジオ',
        asked: '防災ラジオ',
        form: '防災らじお',
        plain: '防災らじお',
        wholes: [asTyped('防災らじお')],
        sounds: ['ぼさいらじお'],
        kana: 'ぼうさいらじお',
        bones: '防災ラジオ',
        units: [
          unitOf('防災', { bones: '防災' }),
          unitOf('ラジオ', { wordings: [asTyped('らじお')], sound: 'らじお' }),
        ],
      }),
    )
  })

  it('kanji with a word that the data does not hold: it may sound in several ways, and stays whole', () => {
    expect(read('防災水族園')).toEqual(
      queryOf({
        text: '防災水族園',
        asked: '防災水族園',
        form: '防災水族園',
        plain: '防災水族園',
        wholes: [asTyped('防災水族園')],
        sounds: ['ぼさいみずぞくえん', 'ぼさいみずぞくその', 'ぼさいすいぞくえん', 'ぼさいすいぞくその'],
        bones: '防災水族園',
        units: [unitOf('防災', { bones: '防災' }), unitOf('水族園', { bones: '水族園' })],
      }),
    )
  })

  it('kana: the sound was typed', () => {
    expect(read('ボーサイ')).toEqual(
      queryOf({
        text: 'ボーサイ',
        asked: 'ボーサイ',
        form: 'ぼーさい',
        plain: 'ぼーさい',
        wholes: [asTyped('ぼーさい')],
        sounds: ['ぼさい'],
        kana: 'ぼーさい',
        soundWasTyped: true,
        units: [unitOf('ボーサイ', { wordings: [asTyped('ぼーさい')], sound: 'ぼさい' })],
      }),
    )
  })

  it('romaji: a sound and perhaps English', () => {
    expect(read('Minato rajio')).toEqual(
      queryOf({
        text: 'Minato rajio',
        asked: 'Minato rajio',
        form: 'minatorajio',
        plain: 'minatorajio',
        wholes: [asTyped('minatorajio')],
        sounds: ['みなとらじお'],
        kana: 'みなとらじお',
        soundWasTyped: true,
        units: [unitOf('みなと', { sound: 'みなと' }), unitOf('らじお', { sound: 'らじお', piece: 2 })],
        english: ['rajio'],
      }),
    )
  })

  it('romaji beside an English word: each as what it is', () => {
    const { units, soundWasTyped } = read('bosai rajio patrol')
    expect([units.map(({ typed }) => typed), soundWasTyped]).toEqual([['ぼさい', 'らじお', 'patrol'], false])
  })

  it('capitals after kana, which are no syllable begun', () => {
    expect(read('区のHP').wholes.map(({ form }) => form)).toEqual(['区のhp'])
    expect(read('区のh').wholes.map(({ form }) => form)).toContain('区の')
  })

  it('kana with a syllable begun: what comes next is known', () => {
    const { sounds, kana, next } = read('ぼうさいr')
    expect({ sounds, kana, next }).toEqual({ sounds: ['ぼさい'], kana: 'ぼうさい', next: 'らりるれろ' })
  })

  it.each([
    ['防災らj', { head: '防災', tail: 'ら' }, 'じ', ['ぼさいら'], '防災らj'],
    ['防災rajio', { head: '防災', tail: 'らじお' }, undefined, ['ぼさいらじお'], '防災らじお'],
    ['防災ラジオ', undefined, undefined, ['ぼさいらじお'], '防災ラジオ'],
  ])('half-typed: %s', (typed, half, next, sounds, asked) => {
    const query = read(typed)
    expect({ half: query.half, next: query.next, sounds: query.sounds, asked: query.asked }).toEqual({
      half,
      next,
      sounds,
      asked,
    })
  })

  it('English: stems of the words that say something', () => {
    const { english, sounds, units } = read('The libraries of Minato')
    expect({ english, sounds, units: units.map((one) => one.english) }).toEqual({
      english: ['librari'],
      sounds: [],
      units: ['librari', 'minato'],
    })
  })

  it('words of the list: variants are put right, abbreviations are other wordings', () => {
    expect(read('子供 児相')).toEqual(
      queryOf({
        text: '子供 児相',
        asked: '子供 児相',
        form: '子ども児相',
        plain: '子供児相',
        wholes: [asTyped('子ども児相'), { form: '子ども児童相談所', distance: 'meant' }],
        bones: '子供 児相',
        units: [
          unitOf('子供', { wordings: [asTyped('子ども')], bones: '子供' }),
          unitOf('児相', {
            wordings: [asTyped('児相'), { form: '児童相談所', distance: 'meant' }],
            bones: '児相',
            piece: 2,
          }),
        ],
      }),
    )
  })

  it.each<[string, Wording[], string]>([
    ['化学館', [asTyped('化学館'), { form: '科学館', distance: 'heard' }], 'a wrong conversion'],
    [
      'サイエンス',
      [asTyped('さいえんす'), { form: '科学', distance: 'near' }],
      'a synonym of the dictionary',
    ],
    ['さいえんす', [asTyped('さいえんす'), { form: '科学', distance: 'near' }], 'the same in hiragana'],
    ['科学', [asTyped('科学')], 'a word of the data stands for itself'],
  ])('%s may also be %j: %s', (text, wholes) => {
    expect(read(text).wholes).toEqual(wholes)
  })

  it('an amount of money: what it is, and a unit that supports the others', () => {
    const { amounts, units } = read('2億円 科学館')
    expect({ amounts, units: units.map(({ typed, isAmount, clings }) => [typed, isAmount, clings]) }).toEqual(
      {
        amounts: [{ amount: 200_000, within: 50_000 }],
        units: [
          ['2億円', true, false],
          ['科学館', false, false],
        ],
      },
    )
  })

  it('nothing: every form is empty', () => {
    expect(read(' \u0000\u200B ')).toEqual(queryOf({ kana: '' }))
  })
})

describe('the words of a question are no part of what is asked for', () => {
  it.each([
    ['科学館の予算', '科学館'],
    ['科学館の予算額は？', '科学館'],
    ['科学館はいくらですか', '科学館'],
    ['科学館の財源内訳を教えて', '科学館'],
    ['科学館について', '科学館'],
    ['科学館とは何ですか？', '科学館'],
    ['科学館の値段は？', '科学館'],
    ['科学館 値段', '科学館'],
    ['令和2年度 科学館 予算額', '科学館'],
    ['科学館 2020年度', '科学館'],
    ['R2 科学館', '科学館'],
    ['（仮称）科学館', '科学館'],
    ['予算額', '予算額'],
    ['いくら？', 'いくら'],
    ['財源', '財源'],
    ['2020年度', '2020年度'],
  ])('%s asks for %s', (text, form) => {
    expect(read(text).form).toBe(form)
  })
})

describe('words of a question on the end may be a part of a name, so the form with them is kept', () => {
  it.each<[text: string, form: string, unstripped: string | undefined, because: string]>([
    ['科学館開設', '科学館', '科学館開設', '開設 stands in names'],
    ['（仮称）科学館開設', '科学館', '科学館開設', 'nobody types （仮称）'],
    ['令和2年度 科学館の財源', '科学館', '科学館の財源', 'a year is no part of a name'],
    ['科学館？', '科学館', undefined, 'a question mark is never compared'],
    ['開設', '開設', undefined, 'nothing was taken off'],
    ['科学館', '科学館', undefined, 'nothing was taken off'],
  ])('%s is compared as %s, and as %s: %s', (text, form, unstripped) => {
    const query = read(text)
    expect([query.form, query.unstripped]).toEqual([form, unstripped])
  })
})

describe('the length of a query is limited', () => {
  it.each([
    ['港'.repeat(10_000), '港'.repeat(LONGEST_QUERY), 'a character'],
    ['㍿'.repeat(10_000), '株式会社'.repeat(LONGEST_QUERY / 4), 'a character that stands for four'],
    ['\u0000'.repeat(100) + '科学館', '科学館', 'what is taken out does not count'],
  ])('%#: %s', (long, cut) => {
    expect(read(long).text).toBe(cut)
  })
})

it('however long a text is, what is compared stays little', () => {
  const text = fc.oneof(
    fc
      .array(
        fc.constantFrom(
          '児相',
          '化学',
          '水族園',
          'サイエンス',
          ' ',
          '5',
          '億',
          'a',
          'ー',
          'の',
          '\uD83D',
          '㍿',
        ),
        {
          maxLength: 2000,
        },
      )
      .map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 500 }),
  )
  fc.assert(
    fc.property(text, (typed) => {
      const query = read(typed)
      expect(query.text.length).toBeLessThanOrEqual(LONGEST_QUERY)
      expect(query.units.length).toBeLessThanOrEqual(LONGEST_QUERY)
      expect(query.units.every(({ wordings }) => wordings.length <= 6)).toBe(true)
      expect(query.wholes.length).toBeLessThanOrEqual(24)
      expect(query.sounds.length).toBeLessThanOrEqual(6)
    }),
    { numRuns: 300 },
  )
})
