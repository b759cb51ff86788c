import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBook } from '../../src/dataset/load.ts'
import { loadKuromoji } from '../../src/search/kuromoji.ts'
import { isCurrent, readWordFile, WORD_FILE, type WordFile } from '../../src/search/word-file.ts'

describe('the word file is read, or known to be missing or broken', () => {
  let directory = ''
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'words-'))
  })
  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  it('reads texts and their words', () => {
    const path = join(directory, 'words.json')
    writeFileSync(path, '{"科学館": [["科学", "かがく"], ["館", "かん"]]}')
    expect(readWordFile(path)).toEqual({
      科学館: [
        ['科学', 'かがく'],
        ['館', 'かん'],
      ],
    })
  })

  it.each([
    ['cut off in the middle', '{"科学館": [["科'],
    ['empty', ''],
    ['not an object', '"科学館"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an object of something else', '{"科学館": "かがくかん"}'],
  ])('a file that is %s is no word file', (_, content) => {
    const path = join(directory, 'broken.json')
    writeFileSync(path, content)
    expect(readWordFile(path)).toBeUndefined()
  })

  it('a missing file and a directory are no word file', () => {
    expect([readWordFile(join(directory, 'missing.json')), readWordFile(directory)]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('the shipped word file belongs to the shipped tables', () => {
  const { book } = loadBook('data')
  const words = readWordFile(join('data', WORD_FILE))
  if (!book || !words) throw new Error('The shipped data is not whole: run npm run data:check')

  it('holds exactly the texts that search needs', () => {
    expect(isCurrent(words, book)).toBe(true)
  })

  it('is out of date with a text too few, too many or changed', () => {
    const [first = '', ...others] = Object.keys(words)
    const fewer: WordFile = Object.fromEntries(others.map((text) => [text, []]))
    const more: WordFile = { ...words, 'a text that is not in the tables': [] }
    const changed: WordFile = { ...fewer, [`${first}。`]: [] }
    expect([fewer, more, changed].map((file) => isCurrent(file, book))).toEqual([false, false, false])
  })

  it('a text that is called like a property of every object is still missing', () => {
    const [, ...others] = Object.keys(words)
    expect(isCurrent(Object.fromEntries([...others, 'toString'].map((text) => [text, []])), book)).toBe(false)
  })

  it('is what the analyzer makes of every text', async () => {
    const analyze = await loadKuromoji()
    const different = Object.entries(words)
      .filter(([text, cut]) => JSON.stringify(analyze(text)) !== JSON.stringify(cut))
      .map(([text]) => text)
    expect(different).toEqual([])
  })
})
