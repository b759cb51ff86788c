import { createHash, type Hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of a file of data/ by its name; undefined where it cannot be read. */
export type ReadFile = (file: string) => Uint8Array | undefined

/** Reads files of a data directory. */
export function filesOf(directory: string): ReadFile {
  return (file) => {
    try {
      return readFileSync(join(directory, file))
    } catch {
      return undefined
    }
  }
}

/** SHA-256 over every table that can be read: its name, a zero byte, its bytes, a zero byte; in this order. */
export function hashOf(tables: readonly string[], readFile: ReadFile): Hash {
  const hash = createHash('sha256')
  for (const name of tables) {
    const bytes = readFile(`${name}.csv`)
    if (bytes) hash.update(name).update('\0').update(bytes).update('\0')
  }
  return hash
}

/** The version of the data: the first 12 hex digits of that hash. */
export function versionOf(hash: Hash): string {
  return hash.copy().digest('hex').slice(0, 12)
}
