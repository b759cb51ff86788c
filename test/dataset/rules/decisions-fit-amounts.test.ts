import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

/** The sheet of the check-ups: requested 1200, budgeted 1000. */
const outcome = (word: string) =>
  inventedFindings({ 'decisions.csv': (text) => text.replace('7,reduced', `7,${word}`) })

/** The sheet of the check-ups, requested at 1200, with another budget and the sums that follow from it. */
const budgeted = (amount: 1100 | 1200 | 1300, word: string) =>
  inventedFindings({
    'entries.csv': (text) =>
      text.replace('nhi,false,,,false,1200,,1000,,', `nhi,false,,,false,1200,,${amount},,`),
    'line-items.csv': (text) => text.replace('300,300,,11', `300,${amount - 700},,11`),
    'funding.csv': (text) => text.replace('sheets-2021,7,general,1000', `sheets-2021,7,general,${amount}`),
    'control-totals.csv': (text) =>
      text.replace('sheets-2021,budgeted,all,all,1000', `sheets-2021,budgeted,all,all,${amount}`),
    ...(word === 'reduced' ? {} : { 'decisions.csv': (text) => text.replace('7,reduced', `7,${word}`) }),
  })

const refusal = (word: string, amount: number) => ({
  file: 'decisions.csv',
  line: 2,
  message: {
    ja: `health-checkups: 決定 ${word} が、要求額1200千円・予算額${amount}千円と合いません`,
    en: `health-checkups: the outcome ${word} does not fit 1200 千円 requested and ${amount} budgeted`,
  },
})

describe('decisions', () => {
  it.each(['as-requested', 'refused', 'increased'])('refuse %s where less was budgeted', (word) => {
    expect(outcome(word)).toEqual([refusal(word, 1000)])
  })

  it.each(['reduced', 'refused', 'increased'])('refuse %s where as much was budgeted', (word) => {
    expect(budgeted(1200, word)).toEqual([refusal(word, 1200)])
  })

  it.each(['reduced', 'refused', 'as-requested'])('refuse %s where more was budgeted', (word) => {
    expect(budgeted(1300, word)).toEqual([refusal(word, 1300)])
  })

  it.each(['reduced', 'as-requested', 'increased'])('refuse %s where nothing was budgeted', (word) => {
    expect(
      inventedFindings({ 'decisions.csv': (text) => text.replace('8,refused', `8,${word}`) }),
    ).toMatchObject([{ file: 'decisions.csv', line: 3 }])
  })

  it('refuse to say what became of a request that the entry does not have', () => {
    const found = inventedFindings({
      'decisions.csv': (text) => `${text}plan-2021,1,as-requested,必要と認めました。,It is needed.,\n`,
    })
    expect(found).toEqual([
      {
        file: 'decisions.csv',
        line: 4,
        message: {
          ja: 'star-hall-operation: 要求額がないのに決定があります。entries.csv に要求額を書いてください',
          en: 'star-hall-operation: has a decision but no requested amount; give it one in entries.csv',
        },
      },
    ])
  })

  it.each([
    [1100, 'reduced'],
    [1200, 'as-requested'],
    [1300, 'increased'],
  ] as const)('accept a budget of %d as %s', (amount, word) => {
    expect(budgeted(amount, word)).toEqual([])
  })
})
