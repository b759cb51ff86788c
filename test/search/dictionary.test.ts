import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dictionaryText, readDictionary, type Dictionary } from '../../src/search/dictionary.ts'

const dictionary: Dictionary = {
  kanji: new Map([
    ['科', ['か']],
    ['化', ['か', 'け']],
  ]),
  homophones: new Map([['化学', ['科学']]]),
  synonyms: new Map([
    ['サイエンス', ['科学', '理科']],
    ['__proto__', ['科学']],
  ]),
  readings: new Map([['五輪', 'ごりん']]),
}

describe('the dictionary file', () => {
  let directory = ''
  const at = (name: string) => join(directory, name)
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'dictionary-'))
    writeFileSync(at('words.json'), '{}\n')
  })
  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  it('is read as it was written', () => {
    writeFileSync(at('dictionary.json'), dictionaryText(dictionary, '{}\n'))
    expect(readDictionary(at('dictionary.json'), at('words.json'))).toEqual(dictionary)
  })

  it('holds one word a line, in order, whatever order they came in', () => {
    const [forth, back] = [dictionary.kanji, new Map([...dictionary.kanji].toReversed())].map((kanji) =>
      dictionaryText({ ...dictionary, kanji }, '{}\n'),
    )
    expect(back).toBe(forth)
    expect(forth?.split('\n')).toEqual(
      expect.arrayContaining(['"化": "か け",', '"科": "か"', '"五輪": "ごりん"']),
    )
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, 40)],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['a list', () => '[]'],
    ['without a part', (text: string) => text.replace('"readings"', '"other"')],
    ['holding what is no text', (text: string) => text.replace('"ごりん"', '5')],
    ['made for other words', (text: string) => text.replace(/"words": "\w/u, '"words": "z')],
  ])('is none when it is %s', (_, change) => {
    writeFileSync(at('broken.json'), change(dictionaryText(dictionary, '{}\n')))
    expect(readDictionary(at('broken.json'), at('words.json'))).toBeUndefined()
  })

  it('is none when it, or the word file, is missing', () => {
    writeFileSync(at('dictionary.json'), dictionaryText(dictionary, '{}\n'))
    expect([
      readDictionary(at('missing.json'), at('words.json')),
      readDictionary(at('dictionary.json'), at('missing.json')),
      readDictionary(directory, at('words.json')),
    ]).toEqual([undefined, undefined, undefined])
  })
})
