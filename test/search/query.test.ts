import { describe, expect, it } from 'vitest'
import { BudgetBook } from '../../src/budget/book.ts'
import { englishWords } from '../../src/search/indexed.ts'
import { LONGEST_QUERY, queryReader } from '../../src/search/query.ts'
import { foldWithVariants } from '../../src/search/variants.ts'
import type { WordFile } from '../../src/search/word-file.ts'

const book = new BudgetBook({
  version: 'test',
  documents: [],
  departments: [],
  titles: [],
  programs: [],
  totals: { accounts: [], planSummary: [], focusAreas: [], keyFigures: [], documentCorrections: [] },
  words: [
    { written: 'こども', means: '子ども', kind: 'variant' },
    { written: '児相', means: '児童相談所', kind: 'abbreviation' },
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
const read = queryReader(book, words, foldWithVariants(book.words))

describe('a query is read in every form in which it is compared', () => {
  it('kanji: known words are cut and sounded', () => {
    expect(read('防災ラジオ')).toEqual({
      text: '防災ラジオ',
      asked: '防災ラジオ',
      form: '防災らじお',
      plain: '防災らじお',
      otherForms: [],
      unstripped: undefined,
      sound: 'ぼさいらじお',
      kana: 'ぼうさいらじお',
      soundWasTyped: false,
      pieces: [{ wordings: ['防災らじお'], words: [['防災'], ['らじお']] }],
      english: [],
    })
  })

  it('kanji with a word that the data does not hold: the sound is unknown, and the word stays whole', () => {
    expect(read('防災水族園')).toEqual({
      text: '防災水族園',
      asked: '防災水族園',
      form: '防災水族園',
      plain: '防災水族園',
      otherForms: [],
      unstripped: undefined,
      sound: undefined,
      kana: undefined,
      soundWasTyped: false,
      pieces: [{ wordings: ['防災水族園'], words: [['防災'], ['水族園']] }],
      english: [],
    })
  })

  it('kana: the sound was typed', () => {
    expect(read('ボーサイ')).toEqual({
      text: 'ボーサイ',
      asked: 'ボーサイ',
      form: 'ぼーさい',
      plain: 'ぼーさい',
      otherForms: [],
      unstripped: undefined,
      sound: 'ぼさい',
      kana: 'ぼーさい',
      soundWasTyped: true,
      pieces: [{ wordings: ['ぼーさい'], words: [['ぼーさい']] }],
      english: [],
    })
  })

  it('romaji: a sound and perhaps English', () => {
    expect(read('bōsai rajio')).toEqual({
      text: 'bōsai rajio',
      asked: 'bōsai rajio',
      form: 'bōsairajio',
      plain: 'bōsairajio',
      otherForms: [],
      unstripped: undefined,
      sound: 'ぼさいらじお',
      kana: 'ぼさいらじお',
      soundWasTyped: true,
      pieces: [
        { wordings: ['bōsai'], words: [['bōsai']] },
        { wordings: ['rajio'], words: [['rajio']] },
      ],
      english: ['sai', 'rajio'],
    })
  })

  it('English: words without the ones that say nothing', () => {
    expect(read('The libraries of Minato City')).toEqual({
      text: 'The libraries of Minato City',
      asked: 'The libraries of Minato City',
      form: 'thelibrariesofminatocity',
      plain: 'thelibrariesofminatocity',
      otherForms: [],
      unstripped: undefined,
      sound: undefined,
      kana: undefined,
      soundWasTyped: false,
      pieces: ['the', 'libraries', 'of', 'minato', 'city'].map((word) => ({
        wordings: [word],
        words: [[word]],
      })),
      english: ['librarie'],
    })
  })

  it('words of the list: variants are put right, abbreviations are other forms', () => {
    expect(read('こども 児相')).toEqual({
      text: 'こども 児相',
      asked: 'こども 児相',
      form: '子ども児相',
      plain: 'こども児相',
      otherForms: ['子ども児童相談所'],
      unstripped: undefined,
      sound: undefined,
      kana: undefined,
      soundWasTyped: false,
      pieces: [
        { wordings: ['子ども'], words: [['子ども']] },
        { wordings: ['児相', '児童相談所'], words: [['児相', '児童相談所']] },
      ],
      english: [],
    })
  })

  it('nothing: every form is empty', () => {
    expect(read(' \u0000\u200B ')).toEqual({
      text: '',
      asked: '',
      form: '',
      plain: '',
      otherForms: [],
      unstripped: undefined,
      sound: undefined,
      kana: '',
      soundWasTyped: false,
      pieces: [],
      english: [],
    })
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

describe('English words', () => {
  it.each([
    ['Elevators, escalators!', ['elevator', 'escalator'], 'the plural s goes'],
    ['Glass access', ['glass', 'access'], 'ss is no plural'],
    ['bus', ['bus'], 'three letters are left as they are'],
    ['How much is the budget of Tokyo', [], 'words that say nothing'],
    ["children's", ['children'], 'a single letter is no word'],
    ['5G AI', ['5g', 'ai'], 'digits and two letters'],
    ['', [], 'nothing'],
  ])('%j is %j: %s', (text, found) => {
    expect(englishWords(text)).toEqual(found)
  })
})
