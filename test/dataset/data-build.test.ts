import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startBot } from '../support/bot-process.ts'
import { writeInventedData } from '../support/invented-data.ts'

const shipped = fileURLToPath(new URL('../../data/', import.meta.url))

async function build(directory: string) {
  await using process = await startBot({ BOT_BUDGET_DATA: directory }, 'src/data-build.ts')
  const code = await process.exited
  return { code, stdout: process.stdout, stderr: process.stderr }
}

it('makes from the shipped tables, byte for byte, what is shipped beside them', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'data-build-'))
  try {
    cpSync(shipped, directory, { recursive: true, filter: (path) => !/\.jsonl?$/u.test(path) })
    const result = await build(directory)
    const texts = Object.keys(JSON.parse(readFileSync(join(shipped, 'generated/words.json'), 'utf8'))).length
    expect(result).toEqual({
      code: 0,
      stdout: `datapackage.json, README.md, generated/tables.json, generated/words.json, generated/dictionary.json, generated/search.jsonl: ${texts} texts\n`,
      stderr: '',
    })
    for (const file of [
      'datapackage.json',
      'README.md',
      'generated/tables.json',
      'generated/words.json',
      'generated/dictionary.json',
      'generated/search.jsonl',
    ]) {
      expect(readFileSync(join(directory, file), 'utf8')).toBe(readFileSync(join(shipped, file), 'utf8'))
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
})

it('makes no words from broken tables, but tells what is wrong with them', async () => {
  using data = writeInventedData(undefined, { 'pillars.csv': () => undefined })
  expect(await build(data.directory)).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'pillars.csv  ファイルが読めません。data/ に置いてください / cannot be read; put the file into data/\n',
  })
  expect(existsSync(join(data.directory, 'generated'))).toBe(false)
})
