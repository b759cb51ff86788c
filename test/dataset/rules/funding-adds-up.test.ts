import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('funding adds up', () => {
  it('refuses an entry whose funding is not its budgeted amount', () => {
    expect(
      inventedFindings({ 'funding.csv': (text) => text.replace('metropolitan,5000', 'metropolitan,5001') }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 3,
        message: {
          ja: 'river-park: 財源の合計45501千円が予算額45500千円と合いません（funding.csv）',
          en: 'river-park: its funding adds up to 45501, not to the budgeted 45500 千円 (funding.csv)',
        },
      },
    ])
  })

  it('refuses a budgeted entry without any funding', () => {
    expect(
      inventedFindings({
        'funding.csv': (text) => text.replace('plan-2021,4,national,100\nplan-2021,4,nhi-premiums,900\n', ''),
      }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 5,
        message: {
          ja: 'health-checkups: 財源の合計0千円が予算額1000千円と合いません（funding.csv）',
          en: 'health-checkups: its funding adds up to 0, not to the budgeted 1000 千円 (funding.csv)',
        },
      },
    ])
  })

  it('asks for no funding of an entry that has only been requested', () => {
    expect(
      inventedFindings({
        'documents.csv': (text) =>
          text.replace('2021,budget,', '2021,request,').replaceAll(/,true,(\d+)\n/gu, ',false,$1\n'),
        'entries.csv': (text) =>
          text
            .replace(',,,120000,,', ',120000,,,,')
            .replace(',50000,6000,45500,5500,', ',45500,5500,,,')
            .replace(',,,8000,,', ',8000,,,,')
            .replace(',,,1000,,', ',1000,,,,'),
        'funding.csv': (text) => text.slice(0, text.indexOf('\n') + 1),
        'control-totals.csv': () => 'document,measure,by,key,value\nplan-2021,requested,all,all,174500\n',
      }),
    ).toEqual([])
  })

  it('asks for no funding of a document that prints none', () => {
    expect(
      inventedFindings({
        'documents.csv': (text) => text.replace('programs,true,', 'programs,false,'),
        'funding.csv': (text) => text.replace('sheets-2021,7,general,1000\n', ''),
      }),
    ).toEqual([])
  })

  it('judges each document by its own funding', () => {
    expect(
      inventedFindings({
        'funding.csv': (text) => text.replace('sheets-2021,7,general,1000', 'sheets-2021,7,general,999'),
      }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 11,
        message: {
          ja: 'health-checkups: 財源の合計999千円が予算額1000千円と合いません（funding.csv）',
          en: 'health-checkups: its funding adds up to 999, not to the budgeted 1000 千円 (funding.csv)',
        },
      },
    ])
  })

  it('asks for no funding of what was budgeted 0, but refuses any that it has', () => {
    expect(inventedFindings({ 'funding.csv': (text) => `${text}sheets-2021,8,general,1\n` })).toEqual([
      {
        file: 'entries.csv',
        line: 12,
        message: {
          ja: 'moon-bus: 財源の合計1千円が予算額0千円と合いません（funding.csv）',
          en: 'moon-bus: its funding adds up to 1, not to the budgeted 0 千円 (funding.csv)',
        },
      },
    ])
  })
})
