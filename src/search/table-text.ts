import { once } from './once.ts'

/** What a word stands for. A Map is one; so is a table that was read from a file. */
export interface Table<V> extends Iterable<readonly [string, V]> {
  get(key: string): V | undefined
}

/** Words that are known. */
export interface WordList extends Iterable<string> {
  has(word: string): boolean
  /** Characters of the longest. */
  readonly longest: number
}

/**
 * A table as one text, a line a key with a tab and its value behind it, and where to look a key up: the places where
 * lines begin, and slots, each with the number of a line (from 1) or 0. A line stands in the slot of its key's hash, or
 * in the next that was free. Reading it back makes nothing anew.
 */
export interface TableText {
  readonly text: string
  /** Numbers of four bytes, in base64. */
  readonly starts: string
  readonly slots: string
  /** Characters of the longest key. */
  readonly longest: number
}

const TAB = 9

/** A table as text. Throws where a key holds a tab, or a key or a value a line break. */
export function textOfTable(rows: Iterable<readonly [key: string, value: string]>): TableText {
  const keys: string[] = []
  const lines = Array.from(rows, ([key, value]) => {
    keys.push(whole(key, '\t'))
    return `${whole(`${key}\t${value}`, '\n')}\n`
  })
  let end = 0
  const starts = Uint32Array.from(lines, (line) => (end += line.length) - line.length)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 1)))
  for (const [line, key] of keys.entries()) {
    let at = hashOf(key) & (slots.length - 1)
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
    slots[at] = line + 1
  }
  const longest = keys.reduce((most, { length }) => Math.max(most, length), 0)
  return { text: lines.join(''), starts: base64Of(starts), slots: base64Of(slots), longest }
}

/** Words as text, with nothing behind them. */
export function textOfList(words: Iterable<string>): TableText {
  return textOfTable(Array.from(words, (word) => [word, '']))
}

/** The table that a text holds. A value is read when it is asked for. */
export function tableIn<V>(stored: () => TableText, read: (value: string) => V): Table<V> {
  const lines = once(() => linesIn(stored()))
  return {
    get: (key) => {
      const value = lines().valueOf(key)
      return value === undefined ? undefined : read(value)
    },
    *[Symbol.iterator]() {
      for (const [key, value] of lines().rows()) yield [key, read(value)] as const
    },
  }
}

/** The words that a text holds. */
export function listIn(stored: () => TableText): WordList {
  const lines = once(() => linesIn(stored()))
  return {
    has: (word) => lines().valueOf(word) !== undefined,
    get longest() {
      return lines().longest
    },
    *[Symbol.iterator]() {
      for (const [word] of lines().rows()) yield word
    },
  }
}

/** A set as a list of words. */
export function listOf(words: ReadonlySet<string>): WordList {
  let longest = 0
  for (const word of words) longest = Math.max(longest, word.length)
  return { has: (word) => words.has(word), longest, [Symbol.iterator]: () => words.values() }
}

interface Lines {
  valueOf(key: string): string | undefined
  rows(): Iterable<readonly [key: string, value: string]>
  readonly longest: number
}

function linesIn(stored: TableText): Lines {
  const { text } = stored
  const [starts, slots] = [numbersIn(stored.starts), numbersIn(stored.slots)]
  const last = slots.length - 1
  const endOf = (line: number): number => (starts[line + 1] ?? text.length) - 1
  return {
    longest: stored.longest,
    valueOf: (key) => {
      for (let at = hashOf(key) & last; ; at = (at + 1) & last) {
        const line = (slots[at] ?? 0) - 1
        if (line === -1) return undefined
        const behind = (starts[line] ?? 0) + key.length
        if (text.charCodeAt(behind) === TAB && text.startsWith(key, starts[line])) {
          return text.slice(behind + 1, endOf(line))
        }
      }
    },
    *rows() {
      for (const line of text.split('\n').slice(0, -1)) {
        const tab = line.indexOf('\t')
        yield [line.slice(0, tab), line.slice(tab + 1)] as const
      }
    },
  }
}

/** FNV-1a over the code units of a key. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  // The lower bits are the slot: the upper ones are mixed into them.
  return hash ^ (hash >>> 15)
}

/** The bytes of numbers in base64. */
export function base64Of({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

/** Bytes from base64, aligned for numbers. */
export function bytesIn(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer
}

function numbersIn(text: string): Uint32Array {
  return new Uint32Array(bytesIn(text))
}

function whole(text: string, separator: string): string {
  if (text.includes(separator)) throw new Error(`${JSON.stringify(text)} holds ${JSON.stringify(separator)}`)
  return text
}
