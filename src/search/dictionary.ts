import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { KanjiSounds } from './kanji-sounds.ts'

/** What dictionaries say about the words of the documents, as `npm run data:build` took it from them. */
export interface Dictionary {
  /** Kanji → how it may sound in a word. */
  readonly kanji: KanjiSounds
  /** Word that the documents do not hold → words that they hold and that are read the same. */
  readonly homophones: ReadonlyMap<string, readonly string[]>
  /** Word as people write it → words of the documents that mean the same, translations from English included. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  /** Word as people write it, reviewed or a synonym → its reading in hiragana. */
  readonly readings: ReadonlyMap<string, string>
}

/** The file in data/ that holds it: lists as texts with one space between two words. */
export const DICTIONARY_FILE = 'generated/dictionary.json'

/** The parts of the file; `words` names the word file that it was made for. */
type DictionaryFile = Record<keyof Dictionary, Record<string, string>> & { readonly words: string }

/** Reads the dictionary; undefined when it is missing, broken, or made for another word file. */
export function readDictionary(path: string, wordFilePath: string): Dictionary | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!isDictionaryFile(content) || content.words !== hashOf(readFileSync(wordFilePath, 'utf8')))
      return undefined
    return {
      kanji: listsOf(content.kanji),
      homophones: listsOf(content.homophones),
      synonyms: listsOf(content.synonyms),
      readings: new Map(Object.entries(content.readings)),
    }
  } catch {
    return undefined
  }
}

/** The text of the file, one word a line, so that a change can be read. */
export function dictionaryText(dictionary: Dictionary, wordFileText: string): string {
  const part = (name: keyof Dictionary): string => {
    const lines = [...dictionary[name]]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, value]) => {
        const text = typeof value === 'string' ? value : value.join(' ')
        return `${JSON.stringify(word)}: ${JSON.stringify(text)}`
      })
    return `"${name}": {\n${lines.join(',\n')}\n}`
  }
  const parts = [
    `"words": "${hashOf(wordFileText)}"`,
    part('kanji'),
    part('homophones'),
    part('synonyms'),
    part('readings'),
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function listsOf(part: Readonly<Record<string, string>>): Map<string, string[]> {
  return new Map(Object.entries(part).map(([word, list]) => [word, list.split(' ')]))
}

function isDictionaryFile(content: unknown): content is DictionaryFile {
  if (typeof content !== 'object' || content === null || !('words' in content)) return false
  return ['kanji', 'homophones', 'synonyms', 'readings'].every((name) => {
    const part: unknown = (content as Record<string, unknown>)[name]
    return (
      typeof part === 'object' &&
      part !== null &&
      Object.values(part).every((list) => typeof list === 'string')
    )
  })
}
