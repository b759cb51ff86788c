import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const opening = (date: string) =>
  inventedFindings({ 'openings.csv': (text) => text.replace('2022-10', date) })

describe('opening dates', () => {
  it.each([
    ['2021-03-31', 2020],
    ['2021-03', 2020],
    ['FY2020', 2020],
    ['2032-04-01', 2032],
    ['FY2032', 2032],
  ])('refuse %s in a document of fiscal 2021', (date, year) => {
    expect(opening(date)).toEqual([
      {
        file: 'openings.csv',
        line: 3,
        message: {
          ja: `河原公園: ${year}年度の開設は、2021年度の文書の予定としてありえません`,
          en: `Kawara Park: opening in fiscal ${year} cannot be announced by a document of fiscal 2021`,
        },
      },
    ])
  })

  it.each(['2021-04-01', '2021-04', 'FY2021', '2032-03-31', '2032-03', 'FY2031'])(
    'accept %s in a document of fiscal 2021',
    (date) => {
      expect(opening(date)).toEqual([])
    },
  )
})
