import { describe, expect, it } from 'vitest'
import type { BudgetBook } from '../../src/budget/book.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import type { Entry, Program } from '../../src/budget/program.ts'
import { recordsOf, yearRecord, type StageFigure, type YearRecord } from '../../src/budget/year-record.ts'
import { inventedBook, type Change } from '../support/invented-data.ts'

const YEAR = fiscalYear(2021)
const book = inventedBook()

function program(id: string, from: BudgetBook): Program {
  const found = from.program(id)
  if (!found) throw new Error(`no program ${id}`)
  return found
}

function record(id: string, from: BudgetBook = book): YearRecord {
  const found = from.record(program(id, from), YEAR)
  if (!found) throw new Error(`no record of ${id}`)
  return found
}

/** The document and row of an entry. */
const place = ({ source }: Entry) => `${source.document.id} ${source.row}`

/** A figure, with the places that it is read from. */
const figure = (one: StageFigure | undefined) => one && { ...one, from: one.from.map(place) }

/** What documents differ on, with the place of each value. */
const differences = ({ disagreements }: YearRecord) =>
  disagreements.map((one) =>
    one.on === 'funding'
      ? [one.on, one.values.map(({ entry, funding }) => [place(entry), funding])]
      : [one.on, one.values.map(({ entry, amount }) => [place(entry), amount])],
  )

/** The record of a program after a change of its entries; control totals are left out, for they are about others. */
function recordAfter(id: string, change: Change): YearRecord {
  return record(
    id,
    inventedBook({ ...change, 'control-totals.csv': (text) => text.slice(0, text.indexOf('\n') + 1) }),
  )
}

const entries = (...replacements: readonly (readonly [from: string, to: string])[]): Change => ({
  'entries.csv': (text) =>
    replacements.reduce((changed, [from, to]) => {
      if (!changed.includes(from)) throw new Error(`entries.csv does not hold ${from}`)
      return changed.replace(from, to)
    }, text),
})

describe('a record of one program and year', () => {
  it('is nothing where there is no entry', () => {
    expect(yearRecord([])).toBeUndefined()
  })

  it('is what one document says where there is one', () => {
    const [entry] = program('star-hall-operation', book).entries
    if (!entry) throw new Error('no entry')
    expect(yearRecord([entry])).toStrictEqual({
      fiscalYear: YEAR,
      entries: [entry],
      lead: entry,
      budgeted: { total: 120_000, from: [entry] },
      funded: entry,
      disagreements: [],
    })
  })

  it('holds every entry, and what each figure is read from', () => {
    const all = program('health-checkups', book).entries
    const [plan, sheet] = all
    expect(yearRecord(all)).toStrictEqual({
      fiscalYear: YEAR,
      entries: all,
      lead: plan,
      requested: { total: 1200, from: [sheet] },
      budgeted: { total: 1000, from: [plan] },
      funded: plan,
      disagreements: [
        {
          on: 'funding',
          values: [
            { entry: plan, funding: plan?.funding },
            { entry: sheet, funding: sheet?.funding },
          ],
        },
      ],
    })
  })
})

describe('the leading entry', () => {
  it('is that of the leading document', () => {
    expect(place(record('health-checkups').lead)).toBe('plan-2021 4')
  })

  it('is one with a budget, even where a document without one would lead', () => {
    const turned = inventedBook({
      'documents.csv': (text) => text.replace('requests-2021,1,', 'requests-2021,4,'),
    })
    const { lead, entries: all } = record('health-checkups', turned)
    expect(all.map(place)).toEqual(['requests-2021 3', 'plan-2021 4', 'sheets-2021 7'])
    expect(place(lead)).toBe('plan-2021 4')
  })

  it('is one with a budget of 0, for 0 is a budget', () => {
    expect(place(record('moon-bus').lead)).toBe('sheets-2021 8')
  })

  it('is the request where there is nothing but a request', () => {
    expect(place(record('night-library').lead)).toBe('requests-2021 4')
  })
})

describe('requested and budgeted figures', () => {
  it('add the requests that became one program, with the expansion part of the one that has it', () => {
    const { requested, budgeted, entries: all } = record('school-meal-grants')
    expect(all.map(place)).toEqual(['plan-2021 3', 'requests-2021 1', 'requests-2021 2'])
    expect(figure(requested)).toStrictEqual({
      total: 8500,
      expansion: 1000,
      from: ['requests-2021 1', 'requests-2021 2'],
    })
    expect(figure(budgeted)).toStrictEqual({ total: 8000, from: ['plan-2021 3'] })
  })

  it('add the expansion parts of the requests that became one program', () => {
    const { requested } = recordAfter(
      'school-meal-grants',
      entries(['false,3500,,,,給食の', 'false,3500,500,,,給食の']),
    )
    expect(figure(requested)).toStrictEqual({
      total: 8500,
      expansion: 1500,
      from: ['requests-2021 1', 'requests-2021 2'],
    })
  })

  it('leave out the expansion part where no request has one', () => {
    const { requested } = recordAfter('school-meal-grants', entries(['false,5000,1000,', 'false,5000,,']))
    expect(figure(requested)).toStrictEqual({
      total: 8500,
      from: ['requests-2021 1', 'requests-2021 2'],
    })
  })

  it('never add what two documents say of the same program', () => {
    const { requested } = record('health-checkups')
    expect(figure(requested)).toStrictEqual({ total: 1200, from: ['sheets-2021 7'] })
  })

  it('are read from one document where it prints both, each with its expansion part', () => {
    const { requested, budgeted } = record('river-park')
    expect(figure(requested)).toStrictEqual({ total: 50_000, expansion: 6000, from: ['plan-2021 2'] })
    expect(figure(budgeted)).toStrictEqual({ total: 45_500, expansion: 5500, from: ['plan-2021 2'] })
  })

  it('tell a budget of 0 from no budget at all', () => {
    expect(figure(record('moon-bus').budgeted)).toStrictEqual({ total: 0, from: ['sheets-2021 8'] })
    expect(Object.keys(record('night-library'))).not.toContain('budgeted')
    expect(figure(record('night-library').requested)).toStrictEqual({ total: 600, from: ['requests-2021 4'] })
  })

  it('keep an expansion part of 0, for it is printed', () => {
    const { budgeted } = recordAfter('river-park', entries(['50000,6000,45500,5500', '50000,6000,45500,0']))
    expect(figure(budgeted)).toStrictEqual({ total: 45_500, expansion: 0, from: ['plan-2021 2'] })
  })
})

describe('the entry whose funding is shown', () => {
  it('is that of the leading document that gives funding', () => {
    expect(record('health-checkups').funded).toBe(record('health-checkups').lead)
  })

  it('is a lower one where the leading document gives none', () => {
    const { lead, funded, disagreements } = recordAfter('health-checkups', {
      'documents.csv': (text) => text.replace('amounts,true,', 'amounts,false,'),
      'funding.csv': (text) => text.replace('plan-2021,4,national,100\nplan-2021,4,nhi-premiums,900\n', ''),
    })
    expect([lead, funded].map((entry) => entry && place(entry))).toEqual(['plan-2021 4', 'sheets-2021 7'])
    expect(disagreements).toEqual([])
  })

  it('has the funding and the budget of all entries that the document gives it in', () => {
    const { funded, budgeted } = recordAfter('health-checkups', {
      ...entries([
        'sheets-2021,7,health-checkups',
        'plan-2021,5,health-checkups,健診のはがき,new,nhi,false,green-town,,false,,,300,,はがきを送ります。,Sends postcards.,,,,2(1),34\nsheets-2021,7,health-checkups',
      ]),
      'entry-departments.csv': (text) => `${text}plan-2021,5,1,branch-offices,\n`,
      'links.csv': (text) => `${text}plan-2021,5,merged-into,同じ事業,The same program\n`,
      'funding.csv': (text) => `${text}plan-2021,5,national,200\nplan-2021,5,general,100\n`,
    })
    expect([budgeted?.total, funded?.budgeted?.total, funded?.funding]).toEqual([
      1300,
      1300,
      [
        { source: 'national', amount: 300 },
        { source: 'nhi-premiums', amount: 900 },
        { source: 'general', amount: 100 },
      ],
    ])
  })

  it('is absent where no document gives funding', () => {
    expect(Object.keys(record('night-library'))).not.toContain('funded')
    expect(Object.keys(record('moon-bus'))).not.toContain('funded')
  })
})

describe('disagreements', () => {
  it('are none where the documents say the same, and none between a request and its budget', () => {
    expect(differences(record('moon-bus'))).toEqual([])
    expect(differences(record('river-park'))).toEqual([])
  })

  it('are none between the two requests that became one program', () => {
    expect(differences(record('school-meal-grants'))).toEqual([])
  })

  it('tell both fundings, the leading one first', () => {
    expect(differences(record('health-checkups'))).toEqual([
      [
        'funding',
        [
          [
            'plan-2021 4',
            [
              { source: 'national', amount: 100 },
              { source: 'nhi-premiums', amount: 900 },
            ],
          ],
          ['sheets-2021 7', [{ source: 'general', amount: 1000 }]],
        ],
      ],
    ])
  })

  it('are none where two documents give the same funding in another order', () => {
    const same = recordAfter('health-checkups', {
      'funding.csv': (text) =>
        text.replace(
          'sheets-2021,7,general,1000',
          'sheets-2021,7,nhi-premiums,900\nsheets-2021,7,national,100',
        ),
    })
    expect(differences(same)).toEqual([])
  })

  it('compare the sum of the fundings that one document gives in several rows', () => {
    const split = (second: number) =>
      recordAfter('health-checkups', {
        ...entries(
          ['1200,,1000', '1200,,700'],
          [
            'sheets-2021,8,moon-bus',
            `sheets-2021,9,health-checkups,健診のはがき,new,nhi,false,,,false,,,${second},,はがきを送ります。,Sends postcards.,,,,説明書,50\nsheets-2021,8,moon-bus`,
          ],
        ),
        'entry-departments.csv': (text) => `${text}sheets-2021,9,1,branch-offices,citizens\n`,
        'line-items.csv': (text) =>
          text.replace(
            'expansion,予約システムの開発,Building the booking system,900,700',
            'expansion,予約システムの開発,Building the booking system,900,400',
          ),
        'links.csv': (text) => `${text}sheets-2021,9,merged-into,同じ事業,The same program\n`,
        'funding.csv': (text) =>
          text.replace(
            'sheets-2021,7,general,1000',
            `sheets-2021,7,nhi-premiums,600\nsheets-2021,7,national,100\nsheets-2021,9,nhi-premiums,${second}`,
          ),
      })
    expect(differences(split(300))).toEqual([])
    expect(differences(split(299)).map(([on]) => on)).toEqual(['budgeted', 'funding'])
    expect(differences(split(299))[1]?.[1]?.[1]).toEqual([
      'sheets-2021 7',
      [
        { source: 'nhi-premiums', amount: 899 },
        { source: 'national', amount: 100 },
      ],
    ])
  })

  it('tell both requested amounts', () => {
    const changed = recordAfter('health-checkups', {
      ...entries(['new,,false,,,false,1200', 'new,,false,,,false,1300']),
      'funding.csv': (text) =>
        text.replace(
          'sheets-2021,7,general,1000',
          'sheets-2021,7,nhi-premiums,900\nsheets-2021,7,national,100',
        ),
    })
    expect(changed.requested?.total).toBe(1200)
    expect(differences(changed)).toEqual([
      [
        'requested',
        [
          ['sheets-2021 7', 1200],
          ['requests-2021 3', 1300],
        ],
      ],
    ])
  })

  it('tell both budgeted amounts, after the requested ones and before the funding', () => {
    const changed = recordAfter('health-checkups', {
      ...entries(['new,,false,,,false,1200', 'new,,false,,,false,1300'], ['1200,,1000', '1200,,900']),
      'funding.csv': (text) => text.replace('sheets-2021,7,general,1000', 'sheets-2021,7,general,900'),
      'line-items.csv': (text) => text.replace('300,300,,11', '300,200,,11'),
    })
    expect(changed.budgeted?.total).toBe(1000)
    expect(differences(changed).map(([on]) => on)).toEqual(['requested', 'budgeted', 'funding'])
    expect(differences(changed)[1]).toEqual([
      'budgeted',
      [
        ['plan-2021 4', 1000],
        ['sheets-2021 7', 900],
      ],
    ])
  })

  it('compare the sum of merged requests with what another document requests', () => {
    const mergedAnd = (requested: number) =>
      differences(recordAfter('school-meal-grants', entries(['true,,,8000,', `true,${requested},,8000,`])))
    expect(mergedAnd(8500)).toEqual([])
    expect(mergedAnd(9000)).toEqual([
      [
        'requested',
        [
          ['plan-2021 3', 9000],
          ['requests-2021 1', 8500],
        ],
      ],
    ])
  })

  it('tell a budget of 0 that another document contradicts', () => {
    const changed = recordAfter('moon-bus', {
      ...entries([
        'sheets-2021,7,health-checkups',
        'plan-2021,5,moon-bus,月見バスの運行,new,public-works,false,,,false,,,300,,走らせます。,Runs it.,,,,2(1),40\nsheets-2021,7,health-checkups',
      ]),
      'entry-departments.csv': (text) => `${text}plan-2021,5,1,parks,\n`,
      'funding.csv': (text) => `${text}plan-2021,5,general,300\n`,
      'links.csv': (text) => `${text}sheets-2021,8,same-name,名前が同じ,Same name\n`,
    })
    expect(differences(changed)).toEqual([
      [
        'budgeted',
        [
          ['plan-2021 5', 300],
          ['sheets-2021 8', 0],
        ],
      ],
    ])
  })
})

describe('the records of a program', () => {
  it('are one for each year, the newest first, and keep the years apart', () => {
    const twoYears = inventedBook({
      'documents.csv': (text) =>
        text +
        text.split('\n')[1]?.replaceAll('2021', '2022') +
        '\n' +
        text.split('\n')[1]?.replaceAll('2021', '2020') +
        '\n',
      'entries.csv': (text) =>
        text +
        ['2020', '2022']
          .map(
            (year) =>
              `plan-${year},1,river-park,河原公園の整備,expanded,public-works,false,green-town,,false,,,${year},,遊具を増やします。,Adds play equipment.,遊具,,,1(1),9\n`,
          )
          .join(''),
      'entry-departments.csv': (text) => `${text}plan-2020,1,1,parks,\nplan-2022,1,1,parks,\n`,
      'funding.csv': (text) => `${text}plan-2020,1,general,2020\nplan-2022,1,general,2022\n`,
      'links.csv': (text) =>
        `${text}plan-2020,1,same-name,名前が同じ,Same name\nplan-2022,1,same-name,名前が同じ,Same name\n`,
    })
    const all = recordsOf(program('river-park', twoYears))
    expect(all.map((one) => [one.fiscalYear, one.entries.map(place), one.budgeted?.total])).toEqual([
      [2022, ['plan-2022 1'], 2022],
      [2021, ['plan-2021 2'], 45_500],
      [2020, ['plan-2020 1'], 2020],
    ])
    expect(all.flatMap(differences)).toEqual([])
  })
})
