import * as fc from 'fast-check'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadBook } from '../../../src/dataset/load.ts'
import { plausibleReadings } from '../../../src/dataset/rules/plausible-readings.ts'
import { inventedFindings } from '../../support/invented-data.ts'

/** The star hall's facility under another name and reading. */
const facility = (name: string, reading: string) =>
  inventedFindings({
    'facilities.csv': (text) => text.replace('星見科学館,ほしみかがくかん', `${name},${reading}`),
  })

describe('readings', () => {
  it.each([
    ['みなと科学館', 'みなのかがくかん', 'another kana'],
    ['みなと科学館', 'かがくかん', 'kana left out'],
    ['科学館みなと', 'みなとかがくかん', 'kana in another place'],
    ['シティハイツ高浜', 'していはいつたかはま', 'a large kana for a small one'],
    ['エレベーター設置', 'えれべーたせっち', 'a long vowel left out'],
    ['星見科学館', 'ほし', 'fewer kana than characters'],
    ['星見', 'ほしみかがくかんのかんりうんえい', 'more kana than the characters can have'],
    ['5G', 'じー', 'a digit left out'],
    ['（仮称）星見館', 'かしょうほしみかんかしょうかしょう', 'the provisional mark read'],
  ])('refuse %s as %s: %s', (name, reading) => {
    expect(facility(name, reading)).toEqual([
      {
        file: 'facilities.csv',
        line: 2,
        message: {
          ja: `「${name}」は「${reading}」とは読めません。読みを確かめてください`,
          en: `"${name}" cannot be read as "${reading}"; check the reading`,
        },
      },
    ])
  })

  it('refuse one of a thing that opens, of a department and of a program', () => {
    expect(
      inventedFindings({
        'programs.csv': (text) => text.replace('つきみばすの', 'つきみはすの'),
        'departments.csv': (text) => text.replace('かくししょまどぐちか', 'か'),
        'openings.csv': (text) => text.replace('しすてむ', 'すてむ'),
      }).map(({ file }) => file),
    ).toEqual(['departments.csv', 'programs.csv', 'openings.csv'])
  })

  it.each([
    ['みなと科学館', 'みなとかがくかん'],
    ['（仮称）札の辻ひろば', 'ふだのつじひろば'],
    ['芝浦１丁目', 'しばうらいっちょうめ'],
    ['学びの館・ＩＣＴ室', 'まなびのやかたあいしーてぃーしつ'],
    ['GIGAスクール', 'ぎがすくーる'],
    ['一ヶ所の佐々木館', 'いっかしょのささきかん'],
  ])('accept %s as %s', (name, reading) => {
    expect(facility(name, reading)).toEqual([])
  })

  it('find any other kana in the place of one that a shipped name writes first', () => {
    const { tables } = loadBook(fileURLToPath(new URL('../../../data/', import.meta.url)))
    const written = tables.programs.filter(({ name }) => /^[ぁ-ゖァ-ヶー]{3}/u.test(name))
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        fc.nat(2),
        fc.constantFrom(...Array.from('あいうえおかきくけこさしすせそたちつてとなにぬねの')),
        (program, at, kana) => {
          const { reading } = program
          fc.pre(reading[at] !== kana)
          const slip = { ...program, reading: reading.slice(0, at) + kana + reading.slice(at + 1) }
          const found = plausibleReadings({ ...tables, programs: [program, slip] })
          expect(found.map(({ message }) => message.en)).toEqual([
            `"${slip.name}" cannot be read as "${slip.reading}"; check the reading`,
          ])
        },
      ),
    )
  })
})
