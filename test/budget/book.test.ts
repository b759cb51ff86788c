import { describe, expect, it } from 'vitest'
import { fundingFrom, type BudgetBook, type ProgramYear } from '../../src/budget/book.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import { yearRecord } from '../../src/budget/year-record.ts'
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
    `${text}plan-2022,1,river-park,河原公園の整備,temporary-continuing,public-works,false,green-town,,false,,,7000,,遊具を増やします。,Adds play equipment.,遊具,,,1(1),9\n`,
  'entry-departments.csv': (text) => `${text}plan-2022,1,1,parks,\n`,
  'funding.csv': (text) => `${text}plan-2022,1,general,7000\n`,
  'links.csv': (text) => `${text}plan-2022,1,same-name,名前が同じ,Same name\n`,
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

const idAndAmount = ({ program: { id }, record }: ProgramYear) => [id, record.budgeted?.total]

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

  it('has a record of a program for each year in which a document holds it', () => {
    const park = program(twoYears, 'river-park')
    expect([YEAR, NEXT_YEAR].map((year) => twoYears.record(park, year))).toEqual([
      yearRecord(park.entries.filter(({ fiscalYear: year }) => year === YEAR)),
      yearRecord(park.entries.filter(({ fiscalYear: year }) => year === NEXT_YEAR)),
    ])
    expect(twoYears.record(park, YEAR)?.budgeted?.total).toBe(45_500)
    expect(twoYears.record(park, NEXT_YEAR)?.budgeted?.total).toBe(7000)
  })

  it('has no record for a year in which the program stands in no document', () => {
    expect(twoYears.record(program(twoYears, 'star-hall-operation'), NEXT_YEAR)).toBeUndefined()
    expect(twoYears.record(program(twoYears, 'star-hall-operation'), fiscalYear(2020))).toBeUndefined()
  })

  it('brings what several documents say of a program in a year into one record, the leading one first', () => {
    const record = book.record(program(book, 'health-checkups'), YEAR)
    expect(record?.entries.map(({ source }) => [source.document.id, source.row])).toEqual([
      ['plan-2021', 4],
      ['sheets-2021', 7],
      ['requests-2021', 3],
    ])
  })

  it('puts the document of the higher order first, wherever its rows stand', () => {
    const turned = inventedBook({
      'documents.csv': (text) =>
        text.replace('plan-2021,3,', 'plan-2021,1,').replace('requests-2021,1,', 'requests-2021,3,'),
    })
    const record = turned.record(program(turned, 'health-checkups'), YEAR)
    expect(record?.entries.map(({ source }) => source.document.id)).toEqual([
      'requests-2021',
      'sheets-2021',
      'plan-2021',
    ])
  })

  it('lists the records of a year in the order of the data, each program once', () => {
    expect(twoYears.recordsIn(YEAR).map(idAndAmount)).toEqual([
      ['star-hall-operation', 120_000],
      ['river-park', 45_500],
      ['school-meal-grants', 8000],
      ['health-checkups', 1000],
      ['night-library', undefined],
      ['moon-bus', 0],
    ])
    expect(twoYears.recordsIn(NEXT_YEAR).map(idAndAmount)).toEqual([['river-park', 7000]])
    expect(twoYears.recordsIn(fiscalYear(2020))).toEqual([])
  })

  it('lists the programs of a department, the largest amount first and requests without a budget last', () => {
    expect(reversed.recordsOf(department('education'), YEAR).map(idAndAmount)).toEqual([
      ['star-hall-operation', 120_000],
      ['school-meal-grants', 8000],
      ['night-library', undefined],
    ])
  })

  it('lists a request that was budgeted 0 before one that has no budget at all', () => {
    const parks = inventedBook({
      'entry-departments.csv': (text) =>
        text.replace('requests-2021,4,1,education,learning', 'requests-2021,4,1,parks,learning'),
    })
    expect(parks.recordsOf(department('parks'), YEAR).map(idAndAmount)).toEqual([
      ['river-park', 45_500],
      ['moon-bus', 0],
      ['night-library', undefined],
    ])
  })

  it('lists a program under each of its departments', () => {
    expect(reversed.recordsOf(department('parks'), YEAR).map(idAndAmount)).toEqual([
      ['river-park', 45_500],
      ['moon-bus', 0],
    ])
    expect(reversed.recordsOf(department('branch-offices'), YEAR).map(idAndAmount)).toEqual([
      ['river-park', 45_500],
      ['health-checkups', 1000],
    ])
  })

  it('lists a program under the department that the leading document names', () => {
    const moved = inventedBook({
      'entry-departments.csv': (text) =>
        text.replace('requests-2021,3,1,branch-offices', 'requests-2021,3,1,education'),
    })
    const ids = (id: string) => moved.recordsOf(department(id), YEAR).map(({ program: one }) => one.id)
    expect(ids('branch-offices')).toContain('health-checkups')
    expect(ids('education')).not.toContain('health-checkups')
  })

  it('lists nothing for a department in a year without its programs', () => {
    expect(twoYears.recordsOf(department('education'), NEXT_YEAR)).toEqual([])
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

  it('says from which entry the funding is read, and takes no other that says otherwise', () => {
    const [checkups] = book.fundedBy('nhi-premiums', YEAR)
    expect(checkups?.entry).toBe(book.program('health-checkups')?.entries[0])
    expect(checkups?.record).toEqual(checkups && book.record(checkups.program, YEAR))
    const general = book.fundedBy('general', YEAR).map((funded) => funded.program.id)
    expect(general).not.toContain('health-checkups')
  })

  it('takes the funding from a sheet where the leading document gives none', () => {
    const onSheet = inventedBook({
      'documents.csv': (text) => text.replace('amounts,true,', 'amounts,false,'),
      'funding.csv': (text) => text.replace('plan-2021,4,national,100\nplan-2021,4,nhi-premiums,900\n', ''),
    })
    const given = onSheet.fundedBy('general', YEAR).find((funded) => funded.program.id === 'health-checkups')
    expect([given?.amount, given?.entry.source.document.id]).toEqual([1000, 'sheets-2021'])
  })

  it('keeps the funding of the years apart', () => {
    const amounts = (year: typeof YEAR) =>
      twoYears.fundedBy('general', year).map((funded) => [funded.program.id, funded.amount])
    expect(amounts(NEXT_YEAR)).toEqual([['river-park', 7000]])
    expect(amounts(YEAR)).toHaveLength(3)
  })

  it('lists what opens by date, each thing once and what has no date last', () => {
    const plans = inventedBook({
      'openings.csv': (text) => text.replace('2022-04-01', '2023-03-31'),
    }).openingPlans
    expect(plans.map(({ id, planned }) => [id, planned?.date])).toEqual([
      ['kawara-park', { precision: 'month', year: 2022, month: 12 }],
      ['science-hall', { precision: 'day', year: 2023, month: 3, day: 31 }],
      ['booking-system', { precision: 'fiscal-year', year: 2023 }],
      ['star-bus', undefined],
    ])
  })

  it('knows what opens of a program, and that nothing may', () => {
    const plansOf = (id: string) => book.plansOf(program(book, id)).map((plan) => plan.id)
    expect([plansOf('river-park'), plansOf('night-library')]).toEqual([['kawara-park'], []])
  })

  it('knows what documents of later years say of a program, and not what only tells a date again', () => {
    const later = inventedBook({
      'documents.csv': (text) =>
        text + text.split('\n')[3]?.replaceAll('outline-2021,4', 'outline-2022,5').replaceAll('2021', '2022'),
      'follow-ups.csv': (text) =>
        `${text}outline-2022,1,river-park,opening-date,同じ月です。,The same month.,令和4年12月,令和4年12月,7\n` +
        'outline-2022,2,river-park,other,広くなりました。,It grew.,,2倍,9\n',
      'announcements.csv': (text) =>
        `${text}outline-2022,1,kawara-park,河原ひろば,かわらひろば,Kawara Square,,2022-12,facility,,,,,,,,,,7\n`,
      'announcement-programs.csv': (text) => `${text}outline-2022,1,river-park\n`,
    })
    const news = (year: typeof YEAR) =>
      later.newsAfter(program(later, 'river-park'), year).map(({ text, source }) => [text.en, source.line])
    expect([news(fiscalYear(2020)), news(YEAR), news(NEXT_YEAR)]).toEqual([
      [
        ['The park opens two months later.', 20],
        ['The park has its name.', 20],
        ['It grew.', 9],
      ],
      [['It grew.', 9]],
      [],
    ])
  })

  it('knows what a source gives to an entry, and 0 where it gives nothing', () => {
    const [entry] = program(book, 'river-park').entries
    expect(entry && fundingFrom(entry, 'metropolitan')).toBe(5000)
    expect(entry && fundingFrom(entry, 'nhi-premiums')).toBe(0)
  })
})
