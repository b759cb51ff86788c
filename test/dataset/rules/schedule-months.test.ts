import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const when = (months: string, printed = '10月') =>
  inventedFindings({
    'schedules.csv': (text) => text.replace('2021-10,10月', `${months},${printed}`),
  })
const wrong = (ja: string, en: string) => [{ file: 'schedules.csv', line: 3, message: { ja, en } }]

describe('the months of a schedule', () => {
  it.each([
    '2021',
    '2021-13',
    '2021-10-01',
    'FY2021',
    '10月',
    '2021-09/2021-10/2021-11',
    '2021-10/',
    '/2021-10',
  ])('refuse %s, which is no month and no span of months', (months) => {
    expect(when(months)).toEqual(
      wrong(
        `when:「${months}」は月ではありません。2020-07 か 2020-04/2020-07 のように書いてください`,
        `when: "${months}" is no month; write it like 2020-07 or 2020-04/2020-07`,
      ),
    )
  })

  it.each(['2021-10/2021-09', '2021-10/2020-10', '2021-10/2021-10'])(
    'refuse %s, which ends before it is over',
    (months) => {
      expect(when(months, '9月〜10月')).toEqual(
        wrong(
          `when:「${months}」は始まりより後に終わりません。順を直すか、1つの月を書いてください`,
          `when: "${months}" does not end after it starts; swap the two, or write one month`,
        ),
      )
    },
  )

  it.each(['2020-03', '2023-04', '2021-04/2023-04'])('refuse %s in a document of fiscal 2021', (months) => {
    expect(when(months, '3月、4月')).toEqual(
      wrong(
        `when:「${months}」は2021年度の文書の予定としては離れすぎています`,
        `when: "${months}" is too far from fiscal 2021, the year of the document`,
      ),
    )
  })

  it.each([
    ['2021-11', '10月'],
    ['2021-04/2021-10', '令和3年10月'],
    ['2021-10/2021-11', '10月から'],
    ['2021-01', '11月'],
  ])('refuse %s where "%s" is printed', (months, printed) => {
    expect(when(months, printed)).toEqual(
      wrong(
        `when:「${months}」の月が、印刷の「${printed}」にありません`,
        `when: a month of "${months}" is not in what is printed, "${printed}"`,
      ),
    )
  })

  it.each([
    ['2021-11', '令和３年１１月'],
    ['2020-04', '4月'],
    ['2023-03', '3月'],
    ['2021-10/2022-03', '10〜3月'],
  ])('accept %s where "%s" is printed', (months, printed) => {
    expect(when(months, printed)).toEqual([])
  })
})
