import { once } from './once.ts'

/** What a word stands for. A Map is one; so is a table that was read from a file. */
export interface Table<V> extends Iterable<readonly [string, V]> {
  get(key: string): V | undefined
}

/** A table as one text: a line a key, with a tab before its value. Throws where a key holds a tab, or either a line break. */
export function textOfTable(rows: Iterable<readonly [key: string, value: string]>): string {
  return textOfList(Array.from(rows, ([key, value]) => `${whole(key, '\t')}\t${value}`))
}

/** Texts as one text, a line each. Throws where one holds a line break. */
export function textOfList(texts: Iterable<string>): string {
  return Array.from(texts, (text) => whole(text, '\n')).join('\n')
}

/** The texts of a list. */
export function listIn(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** The table that a text holds. Its lines are told apart at the first question, and a value is read when it is asked for. */
export function tableIn<V>(text: string, read: (value: string) => V): Table<V> {
  const rows = once(() => rowsIn(text))
  return {
    get: (key) => {
      const value = rows().get(key)
      return value === undefined ? undefined : read(value)
    },
    *[Symbol.iterator]() {
      for (const [key, value] of rows()) yield [key, read(value)] as const
    },
  }
}

function rowsIn(text: string): Map<string, string> {
  const rows = new Map<string, string>()
  for (let from = 0; from < text.length;) {
    const tab = text.indexOf('\t', from)
    const next = text.indexOf('\n', tab)
    const end = next === -1 ? text.length : next
    rows.set(text.slice(from, tab), text.slice(tab + 1, end))
    from = end + 1
  }
  return rows
}

function whole(text: string, separator: string): string {
  if (text.includes(separator)) throw new Error(`${JSON.stringify(text)} holds ${JSON.stringify(separator)}`)
  return text
}
