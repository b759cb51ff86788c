import { openDeskOn } from './open-desk.ts'
import { dataDirectory, environment } from './config.ts'
import { printFinding } from './dataset/finding.ts'

/** `npm run data:check`: everything that is wrong with the data, at once. */
const directory = process.argv[2] ?? dataDirectory(environment())
const opened = openDeskOn(directory, () => {})
if ('findings' in opened) {
  for (const finding of opened.findings) console.error(printFinding(finding))
  console.error(`誤り ${opened.findings.length}件 / ${opened.findings.length} finding(s)`)
  process.exitCode = 1
} else {
  const { book } = opened
  const count = `${book.programs.length}事業・${book.documents.length}資料 / ${book.programs.length} programs, ${book.documents.length} document(s)`
  console.log(`誤りはありません（${count}、版 ${book.version}） / no findings`)
}
