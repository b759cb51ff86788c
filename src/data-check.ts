import { dataDirectory, environment } from './config.ts'
import { tablesFileFindings } from './dataset/checked-tables.ts'
import { filesOf } from './dataset/files.ts'
import { printFinding, type Finding } from './dataset/finding.ts'
import { loadBook } from './dataset/load.ts'
import { openDeskWith } from './open-desk.ts'

/** `npm run data:check`: everything that is wrong with the data, at once. */
const directory = process.argv[2] ?? dataDirectory(environment())
const { book, tables, findings } = loadBook(directory)
const wrong = book ? await generatedFindings(book) : findings
if (!book || wrong.length > 0) {
  for (const finding of wrong) console.error(printFinding(finding))
  console.error(`誤り ${wrong.length}件 / ${wrong.length} finding(s)`)
  process.exitCode = 1
} else {
  const count = `${book.programs.length}事業・${book.documents.length}資料 / ${book.programs.length} programs, ${book.documents.length} document(s)`
  console.log(`誤りはありません（${count}、版 ${book.version}） / no findings`)
}

/** What is wrong with the files that are made from good tables. */
async function generatedFindings(good: NonNullable<typeof book>): Promise<readonly Finding[]> {
  const opened = await openDeskWith(good, directory, () => {})
  const checked = { tables, version: good.version }
  return [
    ...tablesFileFindings(checked, filesOf(directory)),
    ...('findings' in opened ? opened.findings : []),
  ]
}
