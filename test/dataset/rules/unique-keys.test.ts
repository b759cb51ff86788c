import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'
import { INVENTED_FILES } from '../../support/invented-files.ts'

describe('unique keys', () => {
  it('refuses a row whose id another row has, and says where that one stands', () => {
    expect(
      inventedFindings({ 'pillars.csv': (text) => `${text}learning-town,まなぶ町,A town of learning\n` }),
    ).toEqual([
      {
        file: 'pillars.csv',
        line: 4,
        message: { ja: 'learning-town は2行目にもあります', en: 'learning-town already stands on line 2' },
      },
    ])
  })

  it('refuses a row whose key of several columns another row has', () => {
    expect(
      inventedFindings({ 'terms.csv': (text) => `${text}plan-2021,3,1,補助の回数,Times,1回\n` }),
    ).toEqual([
      {
        file: 'terms.csv',
        line: 3,
        message: { ja: 'plan-2021 3 1 は2行目にもあります', en: 'plan-2021 3 1 already stands on line 2' },
      },
    ])
  })

  it('names the first of three equal rows both times', () => {
    const again = 'お昼,給食,everyday,昼に食べるもの\n'
    expect(
      inventedFindings({ 'words.csv': (text) => text + again + again }).map(({ line, message }) => [
        line,
        message.en,
      ]),
    ).toEqual([
      [5, 'お昼 給食 already stands on line 4'],
      [6, 'お昼 給食 already stands on line 4'],
    ])
  })

  it('accepts rows that differ in one column of the key', () => {
    expect(
      inventedFindings({ 'terms.csv': (text) => `${text}plan-2021,3,2,補助の回数,Times,1回\n` }),
    ).toEqual([])
  })

  it.each([
    ['bureaus', 'learning,学習部,がくしゅうぶ,Study Bureau', 'learning', 2],
    ['links', 'requests-2021,2,renamed,名前が変わった,Renamed', 'requests-2021 2', 3],
    [
      'similar-programs',
      'star-hall-operation,night-library,別,Different',
      'star-hall-operation night-library',
      2,
    ],
    ['line-items', 'sheets-2021,7,2,regular,封筒,Envelopes,,,,12', 'sheets-2021 7 2', 3],
    ['schedules', 'sheets-2021,7,2,2021-11,11月,終了,End,22', 'sheets-2021 7 2', 3],
    ['decisions', 'sheets-2021,8,refused,見送りました。,Put off.,', 'sheets-2021 8', 3],
    ['details', 'sheets-2021,7,1,law,法律,Law,32', 'sheets-2021 7 1', 2],
  ] as const)('refuses two rows of %s.csv with one key', (table, row, key, first) => {
    const file = `${table}.csv` as const
    expect(inventedFindings({ [file]: (text: string) => `${text}${row}\n` })).toEqual([
      {
        file,
        line: INVENTED_FILES[file].split('\n').length,
        message: { ja: `${key} は${first}行目にもあります`, en: `${key} already stands on line ${first}` },
      },
    ])
  })

  it('accepts the same row number in two documents', () => {
    expect(
      inventedFindings({ 'decisions.csv': (text) => `${text}requests-2021,3,refused,見送り,Put off.,\n` }),
    ).toEqual([])
  })
})
