import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/search/evidence.ts'
import { fold } from '../../src/search/fold.ts'
import { indexPrograms } from '../../src/search/indexed.ts'
import { kanjiReader } from '../../src/search/kanji-reader.ts'
import { nearestFinder } from '../../src/search/nearest.ts'
import { queryReader } from '../../src/search/query.ts'
import { slipFinder } from '../../src/search/slip-finder.ts'
import { vocabularyOf } from '../../src/search/vocabulary.ts'
import { INVENTED_DICTIONARY, inventedBook, inventedWords } from '../support/invented-data.ts'

const book = inventedBook()
const words = inventedWords(book)
const index = indexPrograms(book, words, fold)
const read = queryReader(vocabularyOf(book, words, INVENTED_DICTIONARY, new Map()))
const slips = slipFinder(
  INVENTED_DICTIONARY.kanji,
  kanjiReader(INVENTED_DICTIONARY.kanji, () => undefined),
)
const nearest = nearestFinder(index)
const everybody = index.map((_, at) => at)

/** The best that speaks for each program, slips left out. */
function found(text: string): [string, string, boolean][] {
  const query = read(text)
  return index.flatMap((one): [string, string, boolean][] => {
    const told: Evidence[] = []
    slips.whole(query, one, (why) => told.push(why))
    slips.evidence(query, one, (why) => told.push(why))
    const [best] = told.toSorted((a, b) => b.score - a.score)
    return best ? [[one.program.id, best.kind, best.weak === true]] : []
  })
}

describe('a slip of the pen still finds the name', () => {
  it.each<[string, [string, string, boolean][], string]>([
    [
      '星見科学缶',
      [['star-hall-operation', 'name-typo', true]],
      'a wrong kanji in five characters: to be asked',
    ],
    ['星見科学館の管理運送', [['star-hall-operation', 'name-typo', false]], 'a wrong kanji in a whole name'],
    ['星見化学館の管理運営', [['star-hall-operation', 'name-typo', false]], 'a wrong conversion'],
    ['ほしみかがくかんのかんりうんえん', [['star-hall-operation', 'reading-typo', false]], 'a wrong kana'],
    ['星見水族園', [], 'three wrong characters'],
    ['火星移住計画', [], 'nothing alike'],
    ['星', [], 'one character'],
    ['', [], 'nothing'],
  ])('%s: %j (%s)', (text, programs) => {
    expect(found(text)).toEqual(programs)
  })

  it.each(["'科学館", '^星見', '!科学', '=公園', '科学館$', 'a|b', '.*', '[', '\\', '(?:', '"公園 整備"'])(
    '%s means nothing to the matching: characters are characters',
    (text) => {
      const near = nearest(read(text), everybody)
      expect([Array.isArray(found(text)), near.length <= 3]).toEqual([true, true])
    },
  )
})

describe('the nearest names, where nothing fits', () => {
  it.each([
    ['星見化学管', ['star-hall-operation'], 'two slips in five characters'],
    ['火星移住', [], 'nothing is near'],
    ['星', [], 'one character is near to everything'],
  ])('near %s stands %j: %s', (text, ids) => {
    expect(nearest(read(text), everybody).map(({ program }) => program.id)).toEqual(ids)
  })
})
