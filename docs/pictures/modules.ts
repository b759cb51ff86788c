import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'

/** The web components that draw Discord's messages. */
export const COMPONENTS = '@skyra/discord-components-core'

/** Where the page finds the components and what they import. */
const ENTRIES: Readonly<Record<string, string>> = {
  [COMPONENTS]: 'dist/index.js',
  '@lit/context': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
  lit: 'index.js',
  'lit-element': 'lit-element.js',
  'lit-html': 'lit-html.js',
}

export const IMPORT_MAP = {
  imports: Object.fromEntries(
    Object.entries(ENTRIES).flatMap(([name, entry]) => [
      [name, `/node_modules/${name}/${entry}`],
      [`${name}/`, `/node_modules/${name}/`],
    ]),
  ),
}

const ROOT = join(import.meta.dirname, '..', '..')

/** The text of a module of the page, from node_modules and nowhere else. */
export async function readModule(path: string): Promise<string | undefined> {
  const clean = normalize(path)
  if (!clean.startsWith('/node_modules/') || !clean.endsWith('.js')) return undefined
  return readFile(join(ROOT, clean), 'utf8').catch(() => undefined)
}
