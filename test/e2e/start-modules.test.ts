import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { startBot } from '../support/bot-process.ts'

const root = pathToFileURL(fileURLToPath(new URL('../../', import.meta.url))).href
const TELL = new URL('../support/tell-modules.js', import.meta.url).href

/** What a bot has loaded when it has answered questions in the terminal and ended. */
async function loadedFor(questions: string) {
  const directory = mkdtempSync(join(tmpdir(), 'modules-'))
  try {
    const file = join(directory, 'modules.json')
    await using bot = await startBot({ NODE_OPTIONS: `--import=${TELL}`, MODULES_FILE: file })
    bot.stdin.end(`${questions}\n`)
    expect(await bot.exited).toBe(0)
    const { urls, builtins } = JSON.parse(readFileSync(file, 'utf8')) as Record<'urls' | 'builtins', string[]>
    const paths = urls.map((url) => url.replace(root, ''))
    const packages = paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [])
    return {
      stdout: bot.stdout,
      packages: [...new Set(packages)].toSorted(),
      sources: paths.filter((path) => !path.includes('node_modules') && !path.startsWith('node:')),
      builtins,
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

it('the first answer waits for no package but the stemmer, and for nothing that another answer needs', async () => {
  const { stdout, packages, sources, builtins } = await loadedFor('/予算額 かがくかん')
  expect(stdout).toContain('298,957千円')
  expect(packages).toEqual(['stemmer'])
  expect(sources).toContain('commands/amount.ts')
  const early = sources.filter((path) =>
    /^commands\/(?!index|amount|digest|help)|^src\/(?:ask|ingest|web|data-|discord\/connect|dataset\/(?:rules\/(?!rule\.ts)|load|read-tables)|search\/(?:prepare|dictionary|word-file|kuromoji|sudachi)\.ts|files\/(?!limits|make-file|with-files))/u.test(
      path,
    ),
  )
  expect(early).toEqual([])
  const heavy = new Set(['crypto', 'http', 'https', 'sqlite', 'child_process', 'worker_threads', 'inspector'])
  expect(builtins.filter((name) => heavy.has(name))).toEqual([])
  // Each file more costs a sixth of a millisecond: load it with import() where only some questions need it.
  expect(sources.length).toBeLessThan(MOST_FILES)
})

it('romaji and what is offered as near load what they need', async () => {
  const { stdout, packages } = await loadedFor('/予算額 kagakukan\n/予算額 水族館の建設')
  expect(stdout).not.toBe('')
  expect(packages).toEqual(['fuse.js', 'stemmer', 'wanakana'])
})

/** As many source files a first answer may load. */
const MOST_FILES = 160
