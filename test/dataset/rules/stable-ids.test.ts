import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('stable ids', () => {
  it('refuse a published id that is gone', () => {
    expect(
      inventedFindings({
        'program-ids.csv': (text) => text.replace('star-hall,star-hall-operation', 'star-hall,'),
      }),
    ).toEqual([
      {
        file: 'program-ids.csv',
        line: 6,
        message: {
          ja: 'star-hall が programs.csv から消えています。戻すか、moved_to に後継のidを書いてください',
          en: 'star-hall is gone from programs.csv; bring it back, or name its successor in moved_to',
        },
      },
    ])
  })

  it('refuse an id that is in use and yet has a successor', () => {
    expect(
      inventedFindings({
        'program-ids.csv': (text) => text.replace('river-park,\n', 'river-park,star-hall-operation\n'),
      }),
    ).toEqual([
      {
        file: 'program-ids.csv',
        line: 3,
        message: {
          ja: 'river-park は今も使われているのに moved_to があります',
          en: 'river-park is still in use, yet it has moved_to',
        },
      },
    ])
  })

  it('accept several old ids with one successor', () => {
    expect(
      inventedFindings({ 'program-ids.csv': (text) => `${text}old-star-hall,star-hall-operation\n` }),
    ).toEqual([])
  })

  it.each([
    ['over another old id', 'old-hall,star-hall\n', [['old-hall', 'star-hall']]],
    [
      'in a circle',
      'old-hall,older-hall\nolder-hall,old-hall\n',
      [
        ['old-hall', 'older-hall'],
        ['older-hall', 'old-hall'],
      ],
    ],
    ['by itself', 'old-hall,old-hall\n', [['old-hall', 'old-hall']]],
  ])('refuse an id that is replaced %s', (_, rows, found) => {
    expect(inventedFindings({ 'program-ids.csv': (text) => text + rows })).toEqual(
      found.map(([id, successor], at) => ({
        file: 'program-ids.csv',
        line: 9 + at,
        message: {
          ja: `${id} の後継 ${successor} は今の事業のidではありません。今のidを書いてください`,
          en: `${id} is replaced by ${successor}, which is no program now; name the one that is`,
        },
      })),
    )
  })
})
