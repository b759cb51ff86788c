import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const changed = (from: string, to: string) =>
  inventedFindings({ 'follow-ups.csv': (text) => text.replace(from, to) })

const wrong = (column: string, printed: string, program = 'river-park') => ({
  file: 'follow-ups.csv',
  line: 2,
  message: {
    ja: `${program}: ${column} の「${printed}」に当たる日付が openings.csv・announcements.csv にありません`,
    en: `${program}: no date in openings.csv or announcements.csv is its ${column}, "${printed}"`,
  },
})

describe('opening dates of follow-ups', () => {
  it.each(['令和4年11月', '令和4年度', '来年の秋'])(
    'are refused where no earlier document gives %s',
    (date) => {
      expect(changed('令和4年10月', date)).toEqual([wrong('earlier', date)])
    },
  )

  it('are refused without an earlier date', () => {
    expect(changed('令和4年10月', '')).toEqual([wrong('earlier', '')])
  })

  it('are refused where their own document gives another', () => {
    expect(changed('令和4年12月', '令和5年1月')).toEqual([wrong('later', '令和5年1月')])
  })

  it('are refused where an earlier date is told as the later one, and the other way round', () => {
    expect(changed('令和4年10月,令和4年12月', '令和4年12月,令和4年10月')).toEqual([
      wrong('earlier', '令和4年12月'),
      wrong('later', '令和4年10月'),
    ])
  })

  it('are refused for a program that the dates are not of', () => {
    expect(changed('outline-2021,1,river-park', 'outline-2021,1,night-library')).toEqual([
      wrong('earlier', '令和4年10月', 'night-library'),
      wrong('later', '令和4年12月', 'night-library'),
    ])
  })
})
