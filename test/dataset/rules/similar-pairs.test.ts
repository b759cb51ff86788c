import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const added = (row: string) => inventedFindings({ 'similar-programs.csv': (text) => `${text}${row}\n` })

describe('pairs of similar programs', () => {
  it('refuse a program beside itself', () => {
    expect(added('moon-bus,moon-bus,別の事業,another program')).toEqual([
      {
        file: 'similar-programs.csv',
        line: 3,
        message: {
          ja: 'moon-bus を同じ事業と比べています。別の事業を書いてください',
          en: 'compares moon-bus with itself; name another program',
        },
      },
    ])
  })

  it('refuse the same pair the other way round', () => {
    expect(added('night-library,star-hall-operation,別の施設,different places')).toEqual([
      {
        file: 'similar-programs.csv',
        line: 3,
        message: {
          ja: 'night-library と star-hall-operation の組は2行目にもあります（順が逆）。片方を消してください',
          en: 'night-library and star-hall-operation already stand on line 2 the other way round; remove one',
        },
      },
    ])
  })

  it('refuse a program that does not exist', () => {
    expect(added('night-library,day-library,別の施設,different places')).toMatchObject([
      { file: 'similar-programs.csv', line: 3 },
    ])
  })

  it('accept two pairs with a program in common', () => {
    expect(added('night-library,moon-bus,図書室とバス,a library and a bus')).toEqual([])
  })
})
