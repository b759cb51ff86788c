import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { moduleFile, MODULES, withAddresses } from './modules.ts'

/** What is sent for an address. */
export interface Asset {
  readonly type: string
  readonly content: string
}

const FOLDER = join(import.meta.dirname, 'page')
const START = 'index.html'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/** The page's own files by their addresses: what is not listed here cannot be asked for, however it is written. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['/', join(FOLDER, START)],
  ...readdirSync(FOLDER)
    .filter((name) => name !== START && extname(name) in TYPES)
    .map((name): [string, string] => [`/page/${name}`, join(FOLDER, name)]),
])

/** What is at a path (without the query, not decoded); undefined where there is nothing. */
export async function assetAt(path: string): Promise<Asset | undefined> {
  const file = path.startsWith(MODULES) ? moduleFile(path) : FILES.get(path)
  const type = TYPES[extname(file ?? '')]
  if (file === undefined || type === undefined) return undefined
  const content = await readFile(file, 'utf8').catch(() => undefined)
  if (content === undefined) return undefined
  return { type, content: extname(file) === '.js' ? withAddresses(content) : content }
}
