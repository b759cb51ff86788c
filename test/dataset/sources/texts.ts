import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const directory = process.env['SOURCES_DIR']

/** The text form of a published document, where SOURCES_DIR says that it lies. */
export function sourceText(file: string): string | undefined {
  const path = directory === undefined ? undefined : join(directory, file)
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** A number as documents print it, such as 1,234; a dash stands for none. */
export function printedNumber(cell: string): number | undefined {
  return /^[-－]$/.test(cell) ? undefined : Number(cell.replaceAll(',', ''))
}
