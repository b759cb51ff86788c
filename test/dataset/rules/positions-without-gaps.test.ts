import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const gap = (file: string, line: number, before: number) => ({
  file,
  line,
  message: {
    ja: `outline-2021: position が${before}の前で抜けています。1から順に付けてください`,
    en: `outline-2021: the positions have a gap before ${before}; number them from 1`,
  },
})

describe('positions', () => {
  it('of announcements have no gap', () => {
    expect(
      inventedFindings({ 'announcements.csv': (text) => text.replace('outline-2021,2,', 'outline-2021,3,') }),
    ).toEqual([gap('announcements.csv', 3, 3)])
  })

  it('of follow-ups begin with 1', () => {
    expect(
      inventedFindings({ 'follow-ups.csv': (text) => text.replace('outline-2021,1,', 'outline-2021,3,') }),
    ).toEqual([gap('follow-ups.csv', 3, 2)])
  })
})
