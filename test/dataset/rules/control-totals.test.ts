import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('control totals', () => {
  it.each([
    ['rows,all,all', 4, 5, 2],
    ['budgeted,all,all', 174_500, 174_501, 3],
    ['requested,all,all', 50_000, 49_999, 4],
    ['rows,category,expanded', 1, 0, 5],
    ['budgeted,category,expanded', 45_500, 455_000, 6],
    ['rows,source,general', 3, 4, 7],
    ['budgeted,source,general', 138_000, 0, 8],
    ['requested-expansion,all,all', 6000, 5000, 9],
    ['budgeted-expansion,all,all', 5500, 45_500, 10],
  ])('refuse data whose %s is %d where %d is expected', (measured, found, expected, line) => {
    const what = `plan-2021 ${measured.replaceAll(',', ' ')}`
    expect(
      inventedFindings({
        'control-totals.csv': (text) => text.replace(`${measured},${found}\n`, `${measured},${expected}\n`),
      }),
    ).toEqual([
      {
        file: 'control-totals.csv',
        line,
        message: {
          ja: `${what}: ${expected} のはずが、表からは ${found} になります`,
          en: `${what}: should be ${expected}, but the tables give ${found}`,
        },
      },
    ])
  })

  it('refuse data in which two slips cancel out in the sum but not in the parts', () => {
    expect(
      inventedFindings({
        'funding.csv': (text) =>
          text.replace('other,20000', 'other,19999').replace('general,100000', 'general,100001'),
      }),
    ).toEqual([
      {
        file: 'control-totals.csv',
        line: 8,
        message: {
          ja: 'plan-2021 budgeted source general: 138000 のはずが、表からは 138001 になります',
          en: 'plan-2021 budgeted source general: should be 138000, but the tables give 138001',
        },
      },
    ])
  })

  it('refuse data in which an expansion part has moved to the whole of another program', () => {
    expect(
      inventedFindings({ 'entries.csv': (text) => text.replace('false,5000,1000,', 'false,5000,,') }),
    ).toEqual([
      {
        file: 'control-totals.csv',
        line: 13,
        message: {
          ja: 'requests-2021 requested-expansion all all: 1000 のはずが、表からは 0 になります',
          en: 'requests-2021 requested-expansion all all: should be 1000, but the tables give 0',
        },
      },
    ])
  })

  it('count the rows of their own document alone', () => {
    expect(
      inventedFindings({
        'documents.csv': (text) => text + text.split('\n')[1]?.replaceAll('2021', '2022'),
        'entries.csv': (text) =>
          `${text}plan-2022,1,river-park,河原公園の整備,expanded,public-works,false,green-town,,false,,,7000,,遊具を増やします。,Adds play equipment.,遊具,,,1(1),9\n`,
        'entry-departments.csv': (text) => `${text}plan-2022,1,1,parks,\n`,
        'links.csv': (text) => `${text}plan-2022,1,same-name,名前が同じ,Same name\n`,
        'funding.csv': (text) => `${text}plan-2022,1,general,7000\n`,
        'control-totals.csv': (text) =>
          `${text}plan-2022,rows,all,all,1\nplan-2022,budgeted,category,expanded,7000\nplan-2022,budgeted,source,general,7000\nplan-2022,budgeted-expansion,all,all,0\n`,
      }),
    ).toEqual([])
  })
})
