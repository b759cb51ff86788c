import { describe, expect, it } from 'vitest'
import { fundingFrom, type BudgetBook } from '../../src/budget/book.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import { inventedBook } from '../support/invented-data.ts'

const YEAR = fiscalYear(2021)
const NEXT_YEAR = fiscalYear(2022)
const book = inventedBook()

/** The same book with its programs the other way round, so that no list is in order by chance. */
const reversed = inventedBook({
  'programs.csv': (text) => {
    const [header, ...rows] = text.trimEnd().split('\n')
    return `${[header, ...rows.toReversed()].join('\n')}\n`
  },
})

/** A book in which a document of the next year holds one of the programs again. */
const twoYears = inventedBook({
  'documents.csv': (text) => text + text.split('\n')[1]?.replaceAll('2021', '2022'),
  'entries.csv': (text) =>
    `${text}plan-2022,1,river-park,河原公園の整備,temporary-continuing,public-works,false,green-town,,false,,,7000,,遊具を増やします。,Adds play equipment.,遊具,1(1),9\n`,
  'entry-departments.csv': (text) => `${text}plan-2022,1,1,parks\n`,
  'funding.csv': (text) => `${text}plan-2022,1,general,7000\n`,
})

function program(from: BudgetBook, id: string) {
  const found = from.program(id)
  if (!found) throw new Error(`no program ${id}`)
  return found
}

function department(id: string) {
  const found = book.departments.find((one) => one.id === id)
  if (!found) throw new Error(`no department ${id}`)
  return found
}

const idAndAmount = ({ program: { id }, entry }: ReturnType<BudgetBook['entriesIn']>[number]) => [
  id,
  entry.budgeted?.total,
]

describe('the book', () => {
  it('finds a program by its id', () => {
    expect(book.program('river-park')?.name).toEqual({ ja: '河原公園の整備', en: 'Building Kawara Park' })
  })

  it('finds a program by the id that it had before', () => {
    expect(book.program('star-hall')).toBe(program(book, 'star-hall-operation'))
  })

  it('finds no program by an id that was never published', () => {
    expect(book.program('moon-hall')).toBeUndefined()
  })

  it('knows its years, newest first and each once', () => {
    expect(book.years).toEqual([2021])
    expect(twoYears.years).toEqual([2022, 2021])
  })

  it('opens a program at its newest year, unless a year is asked for', () => {
    const park = program(twoYears, 'river-park')
    const amounts = [undefined, NEXT_YEAR, YEAR].map((year) => twoYears.entry(park, year)?.budgeted?.total)
    expect(amounts).toEqual([7000, 7000, 45_500])
  })

  it('has no entry for a year in which the program stands in no document', () => {
    expect(twoYears.entry(program(twoYears, 'star-hall-operation'), NEXT_YEAR)).toBeUndefined()
    expect(twoYears.entry(program(twoYears, 'star-hall-operation'), fiscalYear(2020))).toBeUndefined()
  })

  it('lists the entries of a year in the order of the data', () => {
    expect(twoYears.entriesIn(YEAR).map(idAndAmount)).toEqual([
      ['star-hall-operation', 120_000],
      ['river-park', 45_500],
      ['school-meal-grants', 8000],
      ['health-checkups', 1000],
    ])
    expect(twoYears.entriesIn(NEXT_YEAR).map(idAndAmount)).toEqual([['river-park', 7000]])
    expect(twoYears.entriesIn(fiscalYear(2020))).toEqual([])
  })

  it('lists the entries of a department, the largest amount first', () => {
    expect(reversed.entriesOf(department('education'), YEAR).map(idAndAmount)).toEqual([
      ['star-hall-operation', 120_000],
      ['school-meal-grants', 8000],
    ])
  })

  it('lists an entry under each of its departments', () => {
    expect(reversed.entriesOf(department('parks'), YEAR).map(idAndAmount)).toEqual([['river-park', 45_500]])
    expect(reversed.entriesOf(department('branch-offices'), YEAR).map(idAndAmount)).toEqual([
      ['river-park', 45_500],
      ['health-checkups', 1000],
    ])
  })

  it('lists nothing for a department in a year without its entries', () => {
    expect(book.entriesOf(department('parks'), NEXT_YEAR)).toEqual([])
  })

  it.each([
    [
      'general',
      [
        ['star-hall-operation', 100_000],
        ['river-park', 30_000],
        ['school-meal-grants', 8000],
      ],
    ],
    [
      'national',
      [
        ['river-park', 10_000],
        ['health-checkups', 100],
      ],
    ],
    ['metropolitan', [['river-park', 5000]]],
    ['nhi-premiums', [['health-checkups', 900]]],
  ] as const)('lists what %s gives, the largest amount first', (source, expected) => {
    expect(reversed.fundedBy(source, YEAR).map((funded) => [funded.program.id, funded.amount])).toEqual(
      expected,
    )
  })

  it('keeps the funding of the years apart', () => {
    const amounts = (year: typeof YEAR) =>
      twoYears.fundedBy('general', year).map((funded) => [funded.program.id, funded.amount])
    expect(amounts(NEXT_YEAR)).toEqual([['river-park', 7000]])
    expect(amounts(YEAR)).toHaveLength(3)
  })

  it('lists openings by date, each with the program and the entry that announce it', () => {
    const announced = inventedBook({
      'openings.csv': (text) => text.replace('2022-04-01', '2023-03-31'),
    }).openings()
    expect(announced.map(({ program: { id }, opening }) => [id, opening.what.ja, opening.date])).toEqual([
      ['river-park', '河原公園', { precision: 'month', year: 2022, month: 10 }],
      ['star-hall-operation', '星見科学館', { precision: 'day', year: 2023, month: 3, day: 31 }],
      ['health-checkups', '健診予約システム', { precision: 'fiscal-year', year: 2023 }],
    ])
    expect(announced.every(({ program: one, entry }) => one.entries.includes(entry))).toBe(true)
  })

  it('knows what a source gives to an entry, and 0 where it gives nothing', () => {
    const [entry] = program(book, 'river-park').entries
    expect(entry && fundingFrom(entry, 'metropolitan')).toBe(5000)
    expect(entry && fundingFrom(entry, 'nhi-premiums')).toBe(0)
  })
})
