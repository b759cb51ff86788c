import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const without = (start: string) => (text: string) => text.replace(new RegExp(`^${start}.*\n`, 'mu'), '')

describe('links', () => {
  it('refuse an entry of another document without a reason why it is the same program', () => {
    expect(inventedFindings({ 'links.csv': without('requests-2021,1,') })).toEqual([
      {
        file: 'entries.csv',
        line: 6,
        message: {
          ja: 'requests-2021 1:「学校給食費の助成」と同じ事業とみる理由が links.csv にありません',
          en: 'requests-2021 1: links.csv does not say why this is about school-meal-grants',
        },
      },
    ])
  })

  it('refuse a link of an entry that does not exist', () => {
    expect(
      inventedFindings({ 'links.csv': (text) => `${text}requests-2021,6,new,なし,none\n` }),
    ).toMatchObject([{ file: 'links.csv', line: 8 }])
  })

  it('accept a program of one document without a link', () => {
    expect(inventedFindings({ 'links.csv': without('requests-2021,4,') })).toEqual([])
  })

  it('accept two entries of one document without links', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) =>
          text
            .replace('requests-2021,5,moon-bus', 'requests-2021,5,night-library')
            .replace(
              'requests-2021,5,night-library,月見バスの運行',
              'requests-2021,5,night-library,夜の図書室',
            ),
        'links.csv': (text) => without('requests-2021,5,')(without('requests-2021,4,')(text)),
      }),
    ).toEqual([])
  })
})
