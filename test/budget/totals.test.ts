import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import {
  accountsIn,
  focusAreasIn,
  focusItemsAbout,
  keyFiguresIn,
  planSummaryIn,
  yearsOf,
} from '../../src/budget/totals.ts'
import { inventedBook } from '../support/invented-data.ts'

const book = inventedBook()
const { totals } = book
const YEAR = fiscalYear(2021)
const OUTLINE = book.documents.find(({ id }) => id === 'outline-2021')
const PLAN = book.documents.find(({ id }) => id === 'plan-2021')

describe('the budget as a whole', () => {
  it('holds accounts as printed, without what the document does not give', () => {
    expect(accountsIn(totals, YEAR)[0]).toStrictEqual({
      account: 'general',
      fiscalYear: 2021,
      amount: 900_000,
      sharePercent: 90,
      difference: -100_000,
      growthPercent: -10,
      place: { document: OUTLINE, line: 3 },
    })
    expect(accountsIn(totals, fiscalYear(2020))[0]).toStrictEqual({
      account: 'general',
      fiscalYear: 2020,
      amount: 1_000_000,
      sharePercent: 90.9,
      place: { document: OUTLINE, line: 3 },
    })
  })

  it('holds focus areas with their items, and what stands under these', () => {
    expect(focusAreasIn(totals, YEAR)).toStrictEqual([
      {
        number: 1,
        name: { ja: '星を楽しむまちの取組', en: 'A town that enjoys the stars' },
        reading: 'ほしをたのしむまちのとりくみ',
        amount: 13_001,
        rounding: 1,
        items: [
          {
            number: 1,
            name: { ja: '科学館で宇宙に親しむ', en: 'Close to space at the science hall' },
            reading: 'かがくかんでうちゅうにしたしむ',
            amount: 12_000,
            keywords: ['望遠鏡'],
            points: [
              {
                text: { ja: '科学館で星を見る会を開きます。', en: 'Star parties are held at the hall.' },
                programs: ['star-hall-operation'],
                place: { document: OUTLINE, line: 12 },
              },
            ],
            figures: [
              {
                subject: { ja: '星を見る会の回数', en: 'Number of star parties' },
                figure: {
                  before: { ja: '年4回', en: '4 times a year' },
                  after: { ja: '年12回', en: '12 times a year' },
                },
                place: { document: OUTLINE, line: 12 },
              },
            ],
            place: { document: OUTLINE, line: 11 },
          },
          {
            number: 2,
            name: { ja: '夜空の明るさの調査', en: 'A survey of the night sky' },
            reading: 'よぞらのあかるさのちょうさ',
            amount: 1000,
            keywords: [],
            points: [
              {
                text: { ja: '街の明かりを測ります。', en: 'The lights of the town are measured.' },
                programs: [],
                place: { document: OUTLINE, line: 15 },
              },
            ],
            figures: [
              {
                subject: { ja: '測る場所', en: 'Places to measure' },
                figure: { value: { ja: '30か所', en: '30 places' } },
                place: { document: OUTLINE, line: 15 },
              },
            ],
            note: { ja: '一部は来年度の分です。', en: 'Part of it is for next year.' },
            place: { document: OUTLINE, line: 14 },
          },
        ],
        place: { document: OUTLINE, line: 10 },
      },
    ])
  })

  it('holds the summary of the basic plan, key figures and print slips', () => {
    expect(planSummaryIn(totals, YEAR).at(-1)).toStrictEqual({
      part: 'all',
      kind: 'total',
      position: 3,
      name: { ja: '合計', en: 'Total' },
      programs: 5,
      amount: 17_451,
      rounding: -1,
      place: { document: PLAN, line: 4 },
    })
    expect(keyFiguresIn(totals, YEAR)).toStrictEqual([
      {
        kind: 'fund',
        subject: { ja: '星見基金の活用', en: 'Use of the star fund' },
        value: { ja: '2億円', en: '¥0.2 billion' },
        place: { document: OUTLINE, line: 6 },
      },
    ])
    expect(totals.documentCorrections).toStrictEqual([
      {
        field: 'amount',
        printed: '〇〇万円',
        meant: '1億3,001万円',
        reason: { ja: '仮の文字が残った', en: 'a placeholder was left in' },
        place: { document: OUTLINE, line: 10 },
      },
    ])
  })

  it('knows for which years it holds what, newest first', () => {
    expect((['accounts', 'focus', 'plan', 'figures'] as const).map((one) => yearsOf(totals, one))).toEqual([
      [2021, 2020],
      [2021],
      [2021],
      [2021],
    ])
    expect(accountsIn(totals, fiscalYear(2019))).toEqual([])
  })

  it('knows which items mention a program', () => {
    const about = (id: string) => {
      const program = book.program(id)
      return program && focusItemsAbout(totals, program).map(({ item }) => item.name.ja)
    }
    expect([about('star-hall-operation'), about('moon-bus')]).toEqual([['科学館で宇宙に親しむ'], []])
  })

  it('takes the accounts of the leading document where two give the year, and never mixes them', () => {
    const two = inventedBook({
      'accounts.csv': (text) =>
        `${text}sheets-2021,2021,general,7,100.0,,,3\nsheets-2021,2021,all,7,100.0,,,4\n`,
    })
    expect(accountsIn(two.totals, YEAR).map(({ place }) => place.document.id)).toEqual([
      'outline-2021',
      'outline-2021',
      'outline-2021',
    ])
  })
})
