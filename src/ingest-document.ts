import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bilingual } from './budget/bilingual.ts'
import { dataDirectory, environment } from './config.ts'
import { printFinding } from './dataset/finding.ts'
import { readTables } from './dataset/read-tables.ts'
import { compareWithData } from './ingest/compare.ts'
import { decode, isArchive, LARGEST_FILE, TOO_LARGE } from './ingest/decode.ts'
import { help, USAGE } from './ingest/help.ts'
import type { IngestReport, Layout } from './ingest/layout.ts'
import { LAYOUTS } from './ingest/layouts.ts'
import { printComparison, printReport } from './ingest/print-report.ts'
import { candidatesAsCsv, candidatesAsJson } from './ingest/write-candidates.ts'

/**
 * `npm run ingest -- <layout> <file>`: what a published document gives, for a person to review. Gives the exit code:
 * 1 where anything was wrong or unreadable.
 */
async function ingest(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (!asked) return fail(USAGE)
  if (asked.help) {
    console.log(help())
    return 0
  }
  const [layoutName = '', file, ...others] = asked.positionals
  if (file === undefined || others.length > 0) return fail(USAGE)
  const layout: Layout | undefined = LAYOUTS.find(({ name }) => name === layoutName)
  if (!layout) {
    const names = LAYOUTS.map(({ name }) => name)
    return fail({
      ja: `様式「${layoutName}」はありません。${names.join('・')} のどれかにしてください`,
      en: `there is no layout "${layoutName}"; use one of ${names.join(', ')}`,
    })
  }
  const problem = asked.out === undefined ? undefined : problemOfTarget(asked.out)
  if (problem) return fail(problem)
  const read = readBytes(file)
  if ('problem' in read) return fail(read.problem, file)
  const given = await readDocument(layout, read.bytes, asked.sheet)
  if ('problem' in given) return fail(given.problem, file)
  const { report } = given
  console.log(printReport(layout, report))
  const compared = asked.document === undefined || compare(report, layout.complete, asked.document)
  if (report.unreadable.length > 0) {
    return fail({
      ja: `読めない所が${report.unreadable.length}件あります。直してからもう一度読み込んでください${asked.out === undefined ? '' : `（${asked.out} は書いていません）`}`,
      en: `${report.unreadable.length} thing(s) are unreadable; put them right and read the document again${asked.out === undefined ? '' : ` (${asked.out} is not written)`}`,
    })
  }
  return compared && (asked.out === undefined || write(asked.out, report)) ? 0 : 1
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        document: { type: 'string' },
        out: { type: 'string' },
        sheet: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { ...values, positionals }
  } catch {
    return undefined
  }
}

/** The bytes of a plain file. One above the limit is refused by its size, unread. */
function readBytes(file: string): { readonly bytes: Uint8Array } | { readonly problem: Bilingual } {
  const unreadable = {
    problem: {
      ja: '読めません。ファイルの名前と場所を確かめてください',
      en: 'the file cannot be read; check its name and place',
    },
  }
  try {
    const status = statSync(file)
    if (!status.isFile()) return unreadable
    return status.size > LARGEST_FILE ? { problem: TOO_LARGE } : { bytes: readFileSync(file) }
  } catch {
    return unreadable
  }
}

/** What a layout makes of a file: of its text, or of the sheet of a workbook. */
async function readDocument(
  layout: Layout,
  bytes: Uint8Array,
  sheet: string | undefined,
): Promise<{ readonly report: IngestReport } | { readonly problem: Bilingual }> {
  if (layout.readRecords && isArchive(bytes)) {
    // Only workbooks need what reads them.
    const { readWorkbook } = await import('./ingest/workbook.ts')
    const read = await readWorkbook(bytes, sheet)
    if ('problem' in read) return read
    if ('records' in read) return { report: layout.readRecords(read.records) }
    const { unreadable } = read
    return { report: { candidates: [], carriedDown: [], pairedBySums: [], unassigned: [], unreadable } }
  }
  if (sheet !== undefined) return { problem: NO_SHEETS }
  const decoded = decode(bytes)
  return 'problem' in decoded ? decoded : { report: layout.read(decoded.text) }
}

/** Prints how the report compares with the data; false where it cannot be compared. */
function compare(report: IngestReport, complete: readonly string[], document: string): boolean {
  const { tables, findings } = readTables(dataDirectory(environment()))
  if (findings.length > 0) {
    for (const finding of findings) console.error(printFinding(finding))
    return false
  }
  const comparison = compareWithData(report.candidates, complete, tables, document)
  if ('problem' in comparison) {
    fail(comparison.problem)
    return false
  }
  console.log(printComparison(document, comparison))
  return true
}

/** What is wrong with a path for candidates; undefined where they may be written there. */
function problemOfTarget(out: string): Bilingual | undefined {
  const path = realPath(resolve(out))
  if (!['.csv', '.json'].includes(extname(out).toLowerCase())) {
    return {
      ja: `--out のファイル名は .csv か .json で終わらせてください（${out}）`,
      en: `the file of --out must end in .csv or .json (${out})`,
    }
  }
  if (
    [dataDirectory({}), dataDirectory(environment())].some((directory) => isWithin(path, realPath(directory)))
  ) {
    return {
      ja: `--out は data/ の中には書きません（${out}）。候補は人が確かめてから data/ に移します`,
      en: `--out writes nothing into data/ (${out}): a person reviews candidates before they go there`,
    }
  }
  return statSync(path, { throwIfNoEntry: false }) ? alreadyThere(out) : undefined
}

function isWithin(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way === '' || (!way.startsWith('..') && way !== resolve(path))
}

/** A path with the links in it followed, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}

/** Writes the candidates to a path where nothing is yet; false where that fails. */
function write(out: string, { candidates }: IngestReport): boolean {
  const text =
    extname(out).toLowerCase() === '.json' ? candidatesAsJson(candidates) : candidatesAsCsv(candidates)
  try {
    writeFileSync(out, text, { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    fail(isThere ? alreadyThere(out) : cannotWrite(out))
    return false
  }
  console.log(
    `候補${candidates.length}件を ${out} に書きました / ${candidates.length} candidate(s) written to ${out}`,
  )
  return true
}

function alreadyThere(out: string): Bilingual {
  return {
    ja: `${out} はもうあります。上書きはしません。別の名前にしてください`,
    en: `${out} exists already and is not overwritten; give another name`,
  }
}

function cannotWrite(out: string): Bilingual {
  return {
    ja: `${out} に書けません。フォルダーがあるか、書き込めるかを確かめてください`,
    en: `${out} cannot be written; see whether its folder exists and can be written to`,
  }
}

function fail({ ja, en }: Bilingual, file?: string): number {
  console.error(`${file === undefined ? '' : `${file}: `}${ja} / ${en}`)
  return 1
}

const NO_SHEETS: Bilingual = {
  ja: '--sheet はExcelのブック（XLSX）を様式 spreadsheet で読むときだけ使えます',
  en: '--sheet is for an Excel workbook (XLSX) and the layout spreadsheet only',
}

process.exitCode = await ingest(process.argv.slice(2))
