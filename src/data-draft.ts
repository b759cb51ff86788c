import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reason } from './answers/why-found.ts'
import type { Bilingual } from './budget/bilingual.ts'
import { dataDirectory, environment } from './config.ts'
import { csvText } from './dataset/csv-text.ts'
import { printFinding } from './dataset/finding.ts'
import { loadBook } from './dataset/load.ts'
import { TABLES, type TableName } from './dataset/tables.ts'
import { draftRows } from './ingest/draft.ts'
import { toDoList, type Nearest } from './ingest/draft-to-do.ts'
import type { Candidate } from './ingest/layout.ts'
import { plainText } from './dialogue/reply.ts'
import { DICTIONARY_FILE, readDictionary } from './search/dictionary.ts'
import { createProgramSearch } from './search/prepare.ts'
import { readWordFile, WORD_FILE } from './search/word-file.ts'

/** Tables that a person may add to besides those that reading fills: what the text tells. */
const BY_HAND: readonly TableName[] = [
  'corrections',
  'openings',
  'facilities',
  'changes',
  'terms',
  'similar-programs',
  'words',
]
const MOST_NEAREST = 3

/** `npm run data:draft -- <candidates.json> <document id> <folder>`: candidates in the columns of data/, to fill in. */
function draft([file, document, folder]: readonly string[]): number {
  if (file === undefined || document === undefined || folder === undefined) return fail(USAGE)
  const directory = dataDirectory(environment())
  const { book, tables, findings } = loadBook(directory)
  if (!book) {
    for (const finding of findings) console.error(printFinding(finding))
    return 1
  }
  if (tables.documents.some(({ id }) => id === document)) return fail(alreadyThere(document))
  if (!('value' in TABLES.documents.columns.id.read(document))) return fail(noId(document))
  const candidates = readCandidates(file)
  if (!candidates) return fail(noCandidates(file))
  const words = readWordFile(join(directory, WORD_FILE))
  const dictionary = readDictionary(join(directory, DICTIONARY_FILE), join(directory, WORD_FILE))
  const search = words && dictionary && createProgramSearch(book, words, dictionary)
  const nearest = (name: string): Nearest[] =>
    (search?.rank(name) ?? []).slice(0, MOST_NEAREST).map((hit) => {
      const { id, name: named } = hit.program
      return { id, name: named.ja, why: plainText(reason(hit, book, 'ja')) }
    })
  const made = draftRows(candidates, tables, document)
  try {
    mkdirSync(folder)
    const drafted = Object.keys(made.rows) as TableName[]
    for (const table of [...drafted, ...BY_HAND]) {
      const columns = Object.keys(TABLES[table].columns)
      const rows = (made.rows[table] ?? []).map((row) => columns.map((column) => row[column] ?? ''))
      writeFileSync(join(folder, `${table}.csv`), csvText([columns, ...rows]))
    }
    writeFileSync(join(folder, TO_DO), toDoList(document, made, candidates, nearest))
  } catch {
    return fail({
      ja: `${folder} を作れません。まだないフォルダーの名前にしてください`,
      en: `${folder} cannot be made; name a folder that does not exist yet`,
    })
  }
  console.log(
    `${made.programs.length}事業: ${join(folder, TO_DO)} を見て埋めてください / see it and fill in the rest`,
  )
  return 0
}

const TO_DO = 'to-do.md'

/** The candidates that `npm run ingest -- … --out <file.json>` wrote; undefined for any other file. */
function readCandidates(file: string): Candidate[] | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(content) && content.every(isCandidate) ? content : undefined
  } catch {
    return undefined
  }
}

function isCandidate(value: unknown): value is Candidate {
  if (typeof value !== 'object' || value === null) return false
  const { kind, line, fields } = value as Record<string, unknown>
  return typeof kind === 'string' && typeof line === 'number' && typeof fields === 'object' && fields !== null
}

function fail({ ja, en }: Bilingual): number {
  console.error(`${ja} / ${en}`)
  return 1
}

const alreadyThere = (document: string): Bilingual => ({
  ja: `資料「${document}」は data/ にもうあります。npm run ingest の --document で比べてください`,
  en: `the document "${document}" is in data/ already; compare with npm run ingest and --document`,
})
const noId = (document: string): Bilingual => ({
  ja: `「${document}」は資料のidになりません。r8-budget-programs のように英小文字・数字・ハイフンで書いてください`,
  en: `"${document}" is no document id; write it like r8-budget-programs`,
})
const noCandidates = (file: string): Bilingual => ({
  ja: `${file} は候補のファイルではありません。npm run ingest -- … --out <ファイル.json> で作ってください`,
  en: `${file} is no file of candidates; make it with npm run ingest -- … --out <file.json>`,
})
const USAGE: Bilingual = {
  ja: '使い方: npm run data:draft -- <候補.json> <資料id> <フォルダー>',
  en: 'usage: npm run data:draft -- <candidates.json> <document id> <folder>',
}

process.exitCode = draft(process.argv.slice(2))
