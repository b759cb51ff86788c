import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prepareSearch } from '../../src/search/prepare.ts'
import { preparedText, readPrepared, type Prepared } from '../../src/search/prepared.ts'
import { searchIn } from '../../src/search/program-search.ts'
import { INVENTED_DICTIONARY, inventedBook, inventedWords } from '../support/invented-data.ts'
import { shipped } from '../support/shipped.ts'

const book = inventedBook()
const prepared = prepareSearch(book, inventedWords(book), INVENTED_DICTIONARY)
const directory = mkdtempSync(join(tmpdir(), 'prepared-'))
const path = join(directory, 'search.jsonl')
afterAll(() => {
  rmSync(directory, { recursive: true })
})

/** All of it as plain values: what is read from a file is read part by part when it is asked for. */
function told({ programs, lookup, vocabulary }: Prepared) {
  const { readings, words, sounds, meanings, kanji, homophones, variants } = vocabulary
  return {
    programs: Array.from({ length: programs.length }, (_, at) => programs.at(at)),
    lookup: { ...lookup },
    variants,
    words: [words, sounds].map((list) => [list.longest, ...list]),
    tables: [readings, meanings, kanji, homophones].map((table) => [...table]),
    looked: [...meanings].map(([word]) => meanings.get(word)),
  }
}

describe('what is prepared for searching', () => {
  it.each([
    ['invented', book, prepared],
    ['shipped', shipped.book, prepareSearch(shipped.book, shipped.words, shipped.dictionary)],
  ] as const)('is the same when it is written and read again: %s data', (_, from, made) => {
    writeFileSync(path, preparedText(made, from.version))
    const read = readPrepared(path, from)
    if (!read) throw new Error('it was not read')
    expect(told(read)).toEqual(told(made))
  })

  it('finds what a search finds that prepared it itself', () => {
    writeFileSync(path, preparedText(prepared, book.version))
    const read = readPrepared(path, book)
    if (!read) throw new Error('it was not read')
    for (const query of ['科学館', 'かわら', 'お昼', '学校給食費の助政', 'zoo', '123,456千円', '']) {
      expect(searchIn(read).find(query)).toEqual(searchIn(prepared).find(query))
    }
  })

  it('has no program beyond the last', () => {
    writeFileSync(path, preparedText(prepared, book.version))
    const read = readPrepared(path, book)
    expect(read?.programs.at(book.programs.length)).toBeUndefined()
  })

  const good = preparedText(prepared, book.version)
  it.each<[string, string]>([
    ['of other data', preparedText(prepared, 'another')],
    ['of other programs', preparedText({ ...prepared, programs: [] }, book.version)],
    ['of programs in another order', preparedText({ ...prepared, programs: reversed() }, book.version)],
    ['cut off', good.slice(0, 5000)],
    ['changed in one character', `${good.slice(0, 5000)}x${good.slice(5001)}`],
    ['without its seal', good.slice(good.indexOf('\n') + 1)],
    ['empty', ''],
  ])('is not taken from a file that is %s', (_, text) => {
    writeFileSync(path, text)
    expect(readPrepared(path, book)).toBeUndefined()
  })

  it('is not taken from a file that is not there', () => {
    expect(readPrepared(join(directory, 'nowhere.json'), book)).toBeUndefined()
  })

  it('is shipped as the code of today prepares it', () => {
    const fresh = prepareSearch(shipped.book, shipped.words, shipped.dictionary)
    expect(readFileSync('data/generated/search.jsonl', 'utf8')).toBe(
      preparedText(fresh, shipped.book.version),
    )
  })
})

function reversed(): Prepared['programs'] {
  return Array.from({ length: prepared.programs.length }, (_, at) => prepared.programs.at(at))
    .filter((one) => one !== undefined)
    .toReversed()
}
