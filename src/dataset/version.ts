import { createHash } from 'node:crypto'
import { tableBytes, type ReadFile } from './files.ts'

/** The version of the data: the first 12 hex digits of SHA-256 over these tables. */
export function versionOf(tables: readonly string[], readFile: ReadFile): string {
  const hash = createHash('sha256')
  for (const part of tableBytes(tables, readFile)) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}
