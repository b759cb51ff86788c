import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataDirectory, environment } from './config.ts'
import { withCoverage } from './dataset/describe-coverage.ts'
import { describePackage } from './dataset/describe-package.ts'
import { checkedTablesText, TABLES_FILE } from './dataset/checked-tables.ts'
import { filesOf } from './dataset/files.ts'
import { printFinding } from './dataset/finding.ts'
import { loadBook } from './dataset/load.ts'
import { loadKuromoji } from './search/kuromoji.ts'
import { searchedTexts } from './search/texts.ts'
import { WORD_FILE } from './search/word-file.ts'

/** `npm run data:build`: writes what is made from the tables and kept beside them. */
const directory = dataDirectory(environment())
writeFileSync(join(directory, 'datapackage.json'), `${JSON.stringify(describePackage(), null, 2)}\n`)

const { book, tables, findings } = loadBook(directory)
if (!book) {
  for (const finding of findings) console.error(printFinding(finding))
  process.exitCode = 1
} else {
  const readme = join(directory, 'README.md')
  if (existsSync(readme)) writeFileSync(readme, withCoverage(readFileSync(readme, 'utf8'), tables))
  const words = await loadKuromoji()
  const lines = searchedTexts(book).map((text) => `${JSON.stringify(text)}: ${JSON.stringify(words(text))}`)
  mkdirSync(dirname(join(directory, WORD_FILE)), { recursive: true })
  writeFileSync(join(directory, WORD_FILE), `{\n${lines.join(',\n')}\n}\n`)
  writeFileSync(join(directory, TABLES_FILE), checkedTablesText(tables, filesOf(directory)))
  console.log(`datapackage.json, README.md, ${TABLES_FILE}, ${WORD_FILE}: ${lines.length} texts`)
}
