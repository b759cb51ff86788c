import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const opening = (date: string) =>
  inventedFindings({ 'openings.csv': (text) => text.replace('2022-04-01', date) })

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
        line: 2,
        message: {
          ja: `星見科学館: ${year}年度の開設は、2021年度の文書の予定としてありえません`,
          en: `Hoshimi Science Hall: opening in fiscal ${year} cannot be announced by a document of fiscal 2021`,
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

  it('refuse what a document announces apart from any program in the same way', () => {
    expect(
      inventedFindings({
        'announcements.csv': (text) =>
          text.replace('ほしみばす,Star bus,,,', 'ほしみばす,Star bus,,2020-05,'),
      }),
    ).toEqual([
      {
        file: 'announcements.csv',
        line: 3,
        message: {
          ja: '星見バス: 2020年度の開設は、2021年度の文書の予定としてありえません',
          en: 'Star bus: opening in fiscal 2020 cannot be announced by a document of fiscal 2021',
        },
      },
    ])
  })
})
