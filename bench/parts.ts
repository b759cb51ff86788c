import '../src/quick-imports.js'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Opens the desk step by step as a start does, asks it once, and prints as JSON how many milliseconds each part took. */
const DATA = fileURLToPath(new URL('../data', import.meta.url))
const parts: Record<string, number> = {}
let before = 0
function lap(part: string): void {
  const now = performance.now()
  parts[part] = now - before
  before = now
}

lap('Node itself')
const { openBook } = await import('../src/dataset/open-book.ts')
const { PREPARED_FILE, readPrepared } = await import('../src/search/prepared.ts')
const { searchIn } = await import('../src/search/program-search.ts')
const { worldOf } = await import('../src/answers/world.ts')
const { completers } = await import('../src/answers/completers.ts')
const { commands } = await import('../commands/index.ts')
const { openDesk } = await import('../src/dialogue/desk.ts')
const { makeFile } = await import('../src/files/make-file.ts')
const { answerLine } = await import('../src/terminal/script.ts')
lap('modules')
const { book } = await openBook(DATA)
if (!book) throw new Error('the data has findings; see npm run data:check')
lap('data')
const prepared = readPrepared(join(DATA, PREPARED_FILE), book)
if (!prepared) throw new Error('what was prepared is stale; run npm run data:build')
const world = worldOf(book, searchIn(prepared))
lap('search')
const fail = (error: unknown): never => {
  throw error
}
const desk = openDesk({ commands, world, completers, onFault: fail })
const question = { id: 1, command: 'amount', options: { program: 'かがくかん' } }
const works = { makeFile, onTrouble: fail }
const answer = await answerLine(JSON.stringify(question), desk, { locale: 'ja', now: new Date() }, works)
if (!JSON.stringify(answer).includes('298,957')) throw new Error('that is not the answer')
lap('answer')
console.log(JSON.stringify(parts))
