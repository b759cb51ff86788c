import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('complete entries', () => {
  it('refuses an entry without a department', () => {
    expect(
      inventedFindings({ 'entry-departments.csv': (text) => text.replace('plan-2021,3,1,education,\n', '') }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 4,
        message: {
          ja: 'school-meal-grants: 所管がありません（entry-departments.csv）',
          en: 'school-meal-grants: has no department (entry-departments.csv)',
        },
      },
    ])
  })

  it('refuses a program that stands in no document', () => {
    expect(
      inventedFindings({
        'programs.csv': (text) => `${text}moon-hall,月見館,つきみかん,Moon hall\n`,
        'program-ids.csv': (text) => `${text}moon-hall,\n`,
      }),
    ).toEqual([
      {
        file: 'programs.csv',
        line: 8,
        message: {
          ja: 'moon-hall: どの文書にもありません（entries.csv）',
          en: 'moon-hall: stands in no document (entries.csv)',
        },
      },
    ])
  })

  it('refuses a document with a gap in its row numbers, and names the first row after it', () => {
    const move = (text: string) =>
      text.replaceAll('plan-2021,4,', 'plan-2021,6,').replaceAll('plan-2021,3,', 'plan-2021,4,')
    expect(
      inventedFindings({
        'entries.csv': move,
        'entry-departments.csv': move,
        'funding.csv': move,
        'openings.csv': move,
        'changes.csv': move,
        'terms.csv': move,
        'corrections.csv': move,
      }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 4,
        message: {
          ja: 'plan-2021: 行番号が4の前で抜けています',
          en: 'plan-2021: row numbers have a gap before 4',
        },
      },
    ])
  })

  it('accepts a document whose rows begin with another number than 1, but no gap after it', () => {
    const move = (text: string) => text.replaceAll('sheets-2021,8,', 'sheets-2021,9,')
    expect(inventedFindings()).toEqual([])
    expect(
      inventedFindings({
        'entries.csv': move,
        'entry-departments.csv': move,
        'line-items.csv': move,
        'decisions.csv': move,
      }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 12,
        message: {
          ja: 'sheets-2021: 行番号が9の前で抜けています',
          en: 'sheets-2021: row numbers have a gap before 9',
        },
      },
    ])
  })

  it('accepts rows in any order in the file', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) => {
          const [header, ...rows] = text.trimEnd().split('\n')
          return `${[header, ...rows.toReversed()].join('\n')}\n`
        },
      }),
    ).toEqual([])
  })
})
