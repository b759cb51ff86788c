import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/**
 * Who may import whom. What is not named is not allowed. A room is a folder of src/ (or commands/); a longer path is
 * one file of it. Packages are npm packages; `node:` modules are named one by one.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // The domain: it knows nothing but itself.
  'src/budget': [],
  'src/dialogue': ['src/budget'],
  // Readers of data/. Files are met here and nowhere else.
  'src/dataset': ['src/budget', 'src/quick-fs.ts', 'src/seal.ts', 'csv-parse', 'node:crypto', 'node:path'],
  'src/search': ['src/budget'],
  // Dictionaries that only building the data reads.
  'src/search/kuromoji.ts': ['kuromoji', 'node:fs', 'node:module', 'node:path', 'node:zlib'],
  'src/search/sudachi.ts': ['node:fs', 'node:module', 'node:path', 'zod'],
  'src/search/prepared.ts': ['src/budget', 'src/quick-fs.ts', 'src/seal.ts', 'node:os'],
  'src/search/dictionary.ts': ['node:crypto', 'node:fs'],
  'src/search/english.ts': ['stemmer'],
  'src/search/nearest.ts': ['fuse.js', 'node:module'],
  'src/search/sound.ts': ['node:module', 'wanakana'],
  'src/search/word-file.ts': ['src/budget', 'node:fs'],
  // What several commands' replies share.
  'src/answers': ['src/budget', 'src/dialogue', 'src/search'],
  // A sentence → the question that it means.
  'src/ask': ['src/answers', 'src/budget', 'src/dialogue', 'src/search'],
  commands: ['src/ask', 'src/budget', 'src/dialogue', 'src/digest', 'src/answers'],
  'commands/index.ts': ['src/answers', 'src/dialogue', 'src/search/once.ts', 'node:module'],
  // Digests: who is due, what to say, and that it arrives once.
  'src/digest': [
    'src/answers',
    'src/budget',
    'src/dialogue',
    'src/store/store.ts',
    'node:crypto',
    'node:module',
    'node:timers/promises',
  ],
  // What outlives a restart. One file knows SQLite.
  'src/store': ['src/dialogue'],
  'src/store/copies.ts': ['src/dialogue', 'node:fs'],
  'src/store/database.ts': ['node:fs', 'node:path', 'node:sqlite'],
  'src/store/problems.ts': ['src/budget', 'src/dialogue'],
  // Documents → candidates for data/, for a person to review.
  'src/ingest': ['src/budget'],
  'src/ingest/csv-records.ts': ['csv-parse'],
  'src/ingest/compare.ts': ['src/budget', 'src/dataset'],
  'src/ingest/draft.ts': ['src/budget', 'src/dataset'],
  'src/ingest/draft-to-do.ts': ['src/dataset'],
  'src/ingest/known-names.ts': ['src/budget', 'src/dataset'],
  'src/ingest/compare-programs.ts': ['src/budget', 'src/dataset'],
  'src/ingest/compare-rows.ts': ['src/budget', 'src/dataset'],
  // Excel workbooks. Only the ingest of one loads these.
  'src/ingest/workbook.ts': ['src/budget', 'fflate', 'read-excel-file'],
  // What goes with a reply as a file: plain data → bytes. What makes a kind of file is loaded when it is wanted.
  'src/files': ['src/dialogue'],
  'src/files/studio.ts': ['src/charts'],
  // Charts → pictures. What draws is loaded in a process of its own, never in this one.
  'src/charts': ['src/budget', 'src/dialogue'],
  'src/charts/studio.ts': ['src/dialogue', 'node:crypto'],
  'src/charts/hire-painter.ts': ['src/dialogue', 'node:child_process', 'node:net', 'node:path'],
  'src/charts/painter.js': ['src/quick-imports.js'],
  'src/charts/font.ts': ['@napi-rs/canvas', 'node:module'],
  'src/charts/draw.ts': ['src/dialogue', '@napi-rs/canvas', 'chart.js'],
  'src/charts/png.ts': ['node:zlib'],
  'src/files/calendar-text.ts': ['src/budget', 'src/dialogue', 'ical-generator'],
  // The rooms that know how a reply looks.
  'src/discord': ['src/budget', 'src/dialogue', 'discord-api-types'],
  'src/discord/courier.ts': ['src/dialogue', 'src/digest/courier.ts', 'discord.js', 'node:timers/promises'],
  'src/discord/permissions.ts': ['src/dialogue', 'discord.js'],
  'src/discord/connect.ts': ['src/budget', 'src/dialogue', 'src/files', 'discord.js'],
  'src/discord/greet.ts': ['src/budget', 'src/dialogue', 'discord.js'],
  'src/discord/read.ts': ['src/dialogue', 'discord-api-types', 'discord.js'],
  'src/discord/register.ts': ['discord.js', 'node:util'],
  'src/terminal': [
    'src/budget',
    'src/dialogue',
    'src/quick-fs.ts',
    'node:path',
    'node:readline',
    'node:stream',
    'node:util',
  ],
  'src/terminal/script.ts': [
    'src/budget',
    'src/dialogue',
    'src/discord/from-markdown.ts',
    'src/discord/message.ts',
    'src/files',
  ],
  'src/terminal/save-files.ts': ['src/files', 'src/quick-fs.ts', 'node:path'],
  // The page that shows the bot without Discord, and its server on loopback.
  'src/web': [
    'src/answers',
    'src/budget',
    'src/dialogue',
    'src/discord/definitions.ts',
    'src/files',
    'src/terminal/script.ts',
    'node:events',
    'node:fs',
    'node:fs/promises',
    'node:http',
    'node:module',
    'node:path',
  ],
  // What runs in the browser. Of the bot it knows the shapes of what it is sent.
  'src/web/page': [
    'src/answers/first-questions.ts',
    'src/budget',
    'src/dialogue',
    'src/discord/definitions.ts',
    'src/discord/message.ts',
    '@skyra/discord-components-core',
    'discord-api-types',
  ],
  // Where a process begins, and what only it needs.
  'src/main.js': ['src'],
  'src/cli.js': ['src'],
  'src/quick-imports.js': ['node:module'],
  'src/start.ts': [
    'commands',
    'src/answers/greeting.ts',
    'src/budget',
    'src/dialogue',
    'src/discord',
    'src/files',
    'src',
  ],
  'src/here.ts': [
    'commands',
    'src/budget',
    'src/dialogue',
    'src/terminal',
    'src/web',
    'src',
    'node:events',
    'node:path',
    'node:stream',
  ],
  'src/digests.ts': [
    'src/budget',
    'src/dialogue',
    'src/digest',
    'src/discord',
    'src/store',
    'src',
    'node-cron',
    'node:os',
    'node:path',
    'pino',
  ],
  'src/command-line.ts': [
    'commands',
    'src/budget',
    'src/dialogue',
    'src/discord/message.ts',
    'src/files',
    'src/terminal',
    'src',
    'node:path',
    'node:readline',
  ],
  'src/store-backup.ts': ['src/dialogue', 'src/store', 'src', 'node:path'],
  'src/data-check.ts': ['src/dataset', 'src'],
  'src/data-build.ts': ['src/dataset', 'src/search', 'src', 'node:fs', 'node:path'],
  'src/data-add.ts': ['src/budget', 'src/dataset', 'src/ingest/decode.ts', 'src', 'node:fs', 'node:path'],
  'src/data-draft.ts': [
    'src/answers',
    'src/budget',
    'src/dataset',
    'src/dialogue',
    'src/ingest',
    'src/search',
    'src',
    'node:fs',
    'node:path',
  ],
  'src/ingest-document.ts': [
    'src/budget',
    'src/dataset',
    'src/ingest',
    'src',
    'node:fs',
    'node:path',
    'node:util',
  ],
  'src/open-desk.ts': [
    'commands',
    'src/answers',
    'src/budget',
    'src/dataset',
    'src/dialogue',
    'src/digest',
    'src/search',
    'node:path',
  ],
  'src/config.ts': ['src/budget', 'src', 'node:url'],
  'src/start-problem.ts': ['src/budget', 'src/dataset'],
  'src/clock.ts': [],
  'src/seal.ts': ['src', 'node:path', 'node:zlib'],
  'src/quick-fs.ts': ['node:fs'],
  'src/fault.ts': [],
  'src/file-works.ts': ['src/files'],
  'src/log.ts': ['pino'],
}

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{src,commands}/**/*.{ts,js}', { cwd: root })

/** Every import of a file, type imports, dynamic ones and built-in modules got by name included: files by path from the root, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = [
    ...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\bgetBuiltinModule\()\s*'([^']+)'/gu),
  ].map((match) => match[1] ?? '')
  return specifiers.map((specifier) => {
    if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(file), specifier))
    if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return specifier
    return specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
  })
}

/** The room of a file: the file itself where the table names it, else its folder, else that folder's parent. */
function roomOf(file: string): string {
  let room = file
  while (!(room in MAY_IMPORT) && room !== '.') room = dirname(room)
  return room
}

function isAllowed(file: string, imported: string): boolean {
  const room = roomOf(file)
  const folder = /\.[jt]s$/u.test(room) ? dirname(room) : room
  const own =
    folder === 'src' ? dirname(imported) === 'src' && dirname(file) === 'src' : isIn(imported, folder)
  if (own) return true
  return (MAY_IMPORT[room] ?? []).some(
    (allowed) => imported === allowed || (allowed !== 'src' && isIn(imported, allowed)),
  )
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}

describe('the rooms of the code', () => {
  it('are all named in the table', () => {
    expect(files.filter((file) => roomOf(file) === '.')).toEqual([])
    expect(
      Object.keys(MAY_IMPORT).filter((room) => !files.some((file) => file === room || isIn(file, room))),
    ).toEqual([])
  })

  it('import only what the table allows', () => {
    const forbidden = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(file, imported))
        .map((imported) => `${file} → ${imported}`),
    )
    expect(forbidden).toEqual([])
  })

  it('allow nothing that is not imported', () => {
    const unused = Object.entries(MAY_IMPORT).flatMap(([room, allowed]) => {
      const imported = files.filter((file) => roomOf(file) === room).flatMap(importsOf)
      return allowed
        .filter(
          (one) =>
            !imported.some(
              (path) => path === one || isIn(path, one) || (one === 'src' && dirname(path) === 'src'),
            ),
        )
        .map((one) => `${room} → ${one}`)
    })
    expect(unused).toEqual([])
  })

  it('are read by this test: the table is not passed over', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200)
    expect(isAllowed('src/budget/book.ts', 'src/dialogue/reply.ts')).toBe(false)
    expect(isAllowed('commands/amount.ts', 'discord.js')).toBe(false)
    expect(isAllowed('src/search/fold.ts', 'fuse.js')).toBe(false)
  })
})
