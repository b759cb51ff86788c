import { join } from 'node:path'
import { readFileSync } from '../quick-fs.ts'

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

/** Every table that can be read, in this order: its name, a zero byte, its bytes, a zero byte. */
export function* tableBytes(tables: readonly string[], readFile: ReadFile): Generator<string | Uint8Array> {
  for (const name of tables) {
    const bytes = readFile(`${name}.csv`)
    if (!bytes) continue
    yield `${name}\0`
    yield bytes
    yield '\0'
  }
}
