import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const named = (former: string) => ({
  'announcements.csv': (text: string) => text.replace('Kawara Square,河原公園', `Kawara Square,${former}`),
})

describe('former names', () => {
  it.each(['古い公園', '河原公園、古い公園'])('are refused where nothing prints them: %s', (former) => {
    expect(inventedFindings(named(former))).toEqual([
      {
        file: 'announcements.csv',
        line: 2,
        message: {
          ja: '前の名前「古い公園」は、同じ opening のほかの行にも follow-ups.csv の名前の行にもありません',
          en: 'the former name "古い公園" stands in no other row of the opening and in no follow-up about a name',
        },
      },
    ])
  })

  it('are refused where only another thing bears them', () => {
    expect(inventedFindings(named('星見科学館')).map(({ file, line }) => [file, line])).toEqual([
      ['announcements.csv', 2],
    ])
  })

  it('are accepted in another width of characters', () => {
    const wide = { 'openings.csv': (text: string) => text.replace('河原公園', '（仮称）河原公園') }
    expect(inventedFindings({ ...wide, ...named('(仮称)河原公園') })).toEqual([])
  })

  it('are accepted where a follow-up about the name of a program of the thing tells them', () => {
    const recorded = (kind: string) =>
      inventedFindings({
        ...named('川の広場'),
        'follow-ups.csv': (text) =>
          `${text}outline-2021,3,river-park,${kind},別名です。,Also.,,河原ひろば（川の広場）,20\n`,
      })
    expect(recorded('name')).toEqual([])
    expect(recorded('other')).toHaveLength(1)
  })
})
