import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const differs = (line: number, column: string, other: string) => ({
  file: 'announcements.csv',
  line,
  message: {
    ja: `kawara-park: ${column} が ${other.replace(' line ', ' の')}行目と違います。どちらかを直すか、別の opening にしてください`,
    en: `kawara-park: its ${column} differs from line ${other.split(' line ')[1]} of ${other.split(' line ')[0]}; correct one, or give it another opening`,
  },
})

describe('rows of one thing that opens agree', () => {
  it('on its kind', () => {
    expect(
      inventedFindings({
        'announcements.csv': (text) => text.replace('2022-12,facility', '2022-12,school'),
      }),
    ).toEqual([differs(2, 'kind', 'openings.csv line 3')])
  })

  it('on its district where both give one', () => {
    expect(
      inventedFindings({
        'openings.csv': (text) => text.replace('2022-10,facility,,', '2022-10,facility,azabu,'),
      }),
    ).toEqual([differs(2, 'area', 'openings.csv line 3')])
  })

  it('on its date within a document, though documents may differ', () => {
    expect(
      inventedFindings({
        'announcements.csv': (text) =>
          `${text}outline-2021,3,kawara-park,河原ひろば,かわらひろば,Kawara Square,,2023-01,facility,,,,,,,,,,30\n`,
      }),
    ).toEqual([differs(4, 'date', 'announcements.csv line 2')])
  })

  it.each(['river-park', 'star-hall'])('and bear no id of a program that they do not belong to: %s', (id) => {
    expect(inventedFindings({ 'announcements.csv': (text) => text.replace('star-bus', id) })).toEqual([
      {
        file: 'announcements.csv',
        line: 3,
        message: {
          ja: `${id} は別のものの事業のidです。opening に別のidを付けてください`,
          en: `${id} is the id of a program that this does not belong to; give the opening another id`,
        },
      },
    ])
  })

  it('and may bear the id of their own program', () => {
    expect(
      inventedFindings({
        'announcements.csv': (text) => text.replaceAll('kawara-park', 'river-park'),
        'openings.csv': (text) => text.replaceAll('kawara-park', 'river-park'),
      }),
    ).toEqual([])
  })
})
