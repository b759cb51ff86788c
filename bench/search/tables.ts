import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

/** A table of Markdown: the first row is its head, and columns after the first hold numbers. */
export type Table = readonly (readonly string[])[]

/** The table as Markdown. */
export function markdown([head = [], ...rows]: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** The pages that show what was measured, with the language of their tables' heads. */
export const PAGES = [
  { path: 'README.md', locale: 'en' },
  { path: 'README.ja.md', locale: 'ja' },
] as const

export type PageLocale = (typeof PAGES)[number]['locale']

/** The text with what stands between the two markers of a name replaced. Throws where the markers are missing. */
export function withTables(text: string, name: string, tables: readonly Table[]): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`no ${begin} … ${end}`)
  return `${text.slice(0, from)}${begin}\n\n${tables.map(markdown).join('\n\n')}\n\n${text.slice(to)}`
}

/** Writes the tables of every page, formatted as `npm run format` would. */
export async function writePages(
  name: string,
  tablesFor: (locale: PageLocale) => readonly Table[],
): Promise<void> {
  for (const { path, locale } of PAGES) {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
    const text = withTables(readFileSync(file, 'utf8'), name, tablesFor(locale))
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
  }
}
