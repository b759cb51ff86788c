import { describe, expect, it } from 'vitest'
import { areaIn, openingKindIn, windowMarks, windowOfYears } from '../../../src/ask/marks/windows.ts'
import { Sentence } from '../../../src/ask/sentence.ts'

const window = (text: string) => windowMarks(new Sentence(text), '2020-06-15')

describe('the time in which something opens', () => {
  it.each<[string, object | undefined]>([
    ['令和4年4月に開く', { from: '2022-04-01', to: '2022-04-30' }],
    ['来年4月から', { from: '2021-04-01' }],
    ['2021年春', { from: '2021-03-01', to: '2021-05-31' }],
    ['今年の秋から冬に', { from: '2020-09-01', to: '2021-02-28' }],
    ['秋に', { from: '2020-09-01', to: '2020-11-30' }],
    ['4月に', { from: '2021-04-01', to: '2021-04-30' }],
    ['2021年4月から2022年3月まで', { from: '2021-04-01', to: '2022-03-31' }],
    ['年内に', { from: '2020-06-15', to: '2020-12-31' }],
    ['今年度中に', { from: '2020-06-15', to: '2021-03-31' }],
    ['in April 2022', { from: '2022-04-01', to: '2022-04-30' }],
    ['between April 2021 and March 2022', { from: '2021-04-01', to: '2022-03-31' }],
    ['芝浜小学校', undefined],
    ['立春大会', undefined],
  ])('%s → %j', (text, expected) => {
    expect(window(text)).toEqual(expected)
  })

  it('takes fiscal years as their days, from one on or up to one', () => {
    expect([
      windowOfYears([2022], '令和4年度に'),
      windowOfYears([2023], '令和5年度以降'),
      windowOfYears([2021], '令和3年度までに'),
      windowOfYears([], '今後'),
    ]).toEqual([
      { from: '2022-04-01', to: '2023-03-31' },
      { from: '2023-04-01' },
      { to: '2022-03-31' },
      undefined,
    ])
  })
})

describe('where and what opens', () => {
  it.each([
    ['高輪地区で', 'takanawa', undefined],
    ['芝浦港南地区の学校', 'shibaura-konan', 'school'],
    ['麻布にできる保育園', 'azabu', 'nursery'],
    ['new facilities in Azabu', 'azabu', 'facility'],
    ['芝浜小学校', undefined, 'school'],
    ['福祉総合窓口', undefined, 'office'],
  ])('%s: %s, %s', (text, area, kind) => {
    expect([areaIn(text), openingKindIn(text)]).toEqual([area, kind])
  })
})
