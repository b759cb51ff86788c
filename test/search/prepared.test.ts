import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { preparedText, prepareSearch, readPrepared } from '../../src/search/prepared.ts'
import { searchIn } from '../../src/search/program-search.ts'
import { INVENTED_DICTIONARY, inventedBook, inventedWords } from '../support/invented-data.ts'
import { shipped } from '../support/shipped.ts'

const book = inventedBook()
const prepared = prepareSearch(book, inventedWords(book), INVENTED_DICTIONARY)
const directory = mkdtempSync(join(tmpdir(), 'prepared-'))
const path = join(directory, 'search.json')
afterAll(() => {
  rmSync(directory, { recursive: true })
})

describe('what is prepared for searching', () => {
  it('is the same when it is written and read again', () => {
    writeFileSync(path, preparedText(prepared, book.version))
    expect(readPrepared(path, book)).toEqual(prepared)
  })

  it('finds what a search finds that prepared it itself', () => {
    writeFileSync(path, preparedText(prepared, book.version))
    const read = readPrepared(path, book)
    if (!read) throw new Error('it was not read')
    for (const query of ['科学館', 'かわら', 'お昼', '学校給食費の助政', 'zoo', '']) {
      expect(searchIn(book, read).find(query)).toEqual(searchIn(book, prepared).find(query))
    }
  })

  it.each<[string, string]>([
    ['of other data', preparedText(prepared, 'another')],
    ['of other programs', preparedText({ ...prepared, programs: [] }, book.version)],
    ['cut off', preparedText(prepared, book.version).slice(0, 5000)],
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
    expect(readFileSync('data/generated/search.json', 'utf8')).toBe(preparedText(fresh, shipped.book.version))
  })
})
