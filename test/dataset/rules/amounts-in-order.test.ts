import { describe, expect, it } from 'vitest'
import { inventedFindings, type Change } from '../../support/invented-data.ts'

const amounts = (to: string): Change => ({
  'entries.csv': (text) => text.replace('50000,6000,45500,5500', to),
})
const withoutControl: Change = {
  'control-totals.csv': (text) => text.slice(0, text.indexOf('\n') + 1),
}

describe('amounts in order', () => {
  it('refuses an entry of a budget document without a budgeted amount', () => {
    expect(inventedFindings({ ...amounts('50000,6000,,'), ...withoutControl })).toEqual([
      {
        file: 'entries.csv',
        line: 3,
        message: {
          ja: 'river-park: 文書の段階（budget）の金額がありません',
          en: "river-park: the amount of the document's stage (budget) is missing",
        },
      },
    ])
  })

  it('refuses an entry of a request document without a requested amount', () => {
    expect(
      inventedFindings({ 'documents.csv': (text) => text.replace('2021,budget,', '2021,request,') }),
    ).toEqual(
      [
        [2, 'star-hall-operation'],
        [4, 'school-meal-grants'],
        [5, 'health-checkups'],
      ].map(([line, program]) => ({
        file: 'entries.csv',
        line,
        message: {
          ja: `${program}: 文書の段階（request）の金額がありません`,
          en: `${program}: the amount of the document's stage (request) is missing`,
        },
      })),
    )
  })

  it('refuses an expansion part larger than the whole', () => {
    expect(inventedFindings({ ...amounts('50000,50001,45500,45501'), ...withoutControl })).toEqual(
      [
        ['requested', 50001],
        ['budgeted', 45501],
      ].map(([stage, part]) => ({
        file: 'entries.csv',
        line: 3,
        message: {
          ja: `river-park: レベルアップ分${part}千円が${stage}の全体より大きい`,
          en: `river-park: the expansion part ${part} is larger than the whole (${stage})`,
        },
      })),
    )
  })

  it('refuses an expansion part without a whole', () => {
    expect(inventedFindings({ ...amounts(',6000,45500,5500'), ...withoutControl })).toEqual([
      {
        file: 'entries.csv',
        line: 3,
        message: {
          ja: 'river-park: レベルアップ分6000千円がrequestedの全体より大きい',
          en: 'river-park: the expansion part 6000 is larger than the whole (requested)',
        },
      },
    ])
  })

  it('refuses an entry of a sheet without a budgeted amount, though it was requested', () => {
    expect(
      inventedFindings({ 'entries.csv': (text) => text.replace('false,700,,0,', 'false,700,,,') }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 12,
        message: {
          ja: 'moon-bus: 文書の段階（budget）の金額がありません',
          en: "moon-bus: the amount of the document's stage (budget) is missing",
        },
      },
    ])
  })

  it('refuses a request without a requested amount, though another document has it', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) => text.replace('new,,false,,,false,1200,,,,', 'new,,false,,,false,,,,,'),
        ...withoutControl,
      }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 8,
        message: {
          ja: 'health-checkups: 文書の段階（request）の金額がありません',
          en: "health-checkups: the amount of the document's stage (request) is missing",
        },
      },
    ])
  })

  it('accepts a budget of 0 with an expansion part of 0', () => {
    expect(
      inventedFindings({ 'entries.csv': (text) => text.replace('false,700,,0,,', 'false,700,700,0,0,') }),
    ).toEqual([])
  })

  it('accepts an expansion part that is the whole, and a cut from the request', () => {
    expect(inventedFindings({ ...amounts('50000,50000,45500,45500'), ...withoutControl })).toEqual([])
  })

  describe('more budgeted than requested', () => {
    /** River Park with 50,001 budgeted for 50,000 requested, and the sums that follow. */
    const more = (change: Parameters<typeof inventedFindings>[0] = {}) =>
      inventedFindings({
        'entries.csv': (text) => text.replace(',50000,6000,45500,5500,', ',50000,6000,50001,5500,'),
        'funding.csv': (text) => text.replace('general,30000', 'general,34501'),
        'control-totals.csv': (text) =>
          text
            .replace('budgeted,all,all,174500', 'budgeted,all,all,179001')
            .replace('expanded,45500', 'expanded,50001')
            .replace('general,138000', 'general,142501'),
        ...change,
      })

    it('is refused without a word', () => {
      expect(more()).toEqual([
        {
          file: 'entries.csv',
          line: 3,
          message: {
            ja: 'river-park: 予算額50001千円が要求額50000千円より多いことを note_ja か decisions.csv に書いてください',
            en: 'river-park: 50001 千円 budgeted is more than the 50000 requested; say so in note_ja or decisions.csv',
          },
        },
      ])
    })

    it('is accepted with a note', () => {
      expect(
        more({
          'entries.csv': (text) =>
            text
              .replace(',50000,6000,45500,5500,', ',50000,6000,50001,5500,')
              .replace('遊具、広場,,,', '遊具、広場,要求より増えました。,More than requested.,'),
        }),
      ).toEqual([])
    })

    it('is accepted with a decision that says so', () => {
      expect(
        more({
          'decisions.csv': (text) => `${text}plan-2021,2,increased,池が加わりました。,A pond was added.,\n`,
        }),
      ).toEqual([])
    })
  })
})
