import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataDirectory, environment } from './config.ts'
import { withCoverage } from './dataset/describe-coverage.ts'
import { describePackage } from './dataset/describe-package.ts'
import { checkedTablesText, TABLES_FILE } from './dataset/checked-tables.ts'
import { filesOf } from './dataset/files.ts'
import { printFinding } from './dataset/finding.ts'
import { loadBook } from './dataset/load.ts'
import { buildDictionary } from './search/build-dictionary.ts'
import { DICTIONARY_FILE, dictionaryText, readDictionary } from './search/dictionary.ts'
import { dictionaryWords, loadKuromoji } from './search/kuromoji.ts'
import { prepareSearch } from './search/prepare.ts'
import { PREPARED_FILE, preparedText } from './search/prepared.ts'
import { sudachiSynonyms } from './search/sudachi.ts'
import { searchedTexts } from './search/texts.ts'
import { WORD_FILE, wordFileText } from './search/word-file.ts'

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
  const analyze = await loadKuromoji()
  const words = Object.fromEntries(searchedTexts(book).map((text) => [text, analyze(text)]))
  const dictionary = buildDictionary(
    words,
    dictionaryWords(),
    sudachiSynonyms(),
    book.words.map(({ written }) => written),
    analyze,
  )
  const wordText = wordFileText(words)
  mkdirSync(dirname(join(directory, WORD_FILE)), { recursive: true })
  writeFileSync(join(directory, WORD_FILE), wordText)
  writeFileSync(join(directory, DICTIONARY_FILE), dictionaryText(dictionary, wordText))
  // Prepared from what was written, as a start without the prepared file would.
  const written = readDictionary(join(directory, DICTIONARY_FILE), join(directory, WORD_FILE))
  if (!written) throw new Error(`${DICTIONARY_FILE} cannot be read again`)
  const prepared = prepareSearch(book, words, written)
  writeFileSync(join(directory, PREPARED_FILE), preparedText(prepared, book.version))
  writeFileSync(
    join(directory, TABLES_FILE),
    checkedTablesText({ tables, version: book.version }, filesOf(directory)),
  )
  console.log(
    `datapackage.json, README.md, ${TABLES_FILE}, ${WORD_FILE}, ${DICTIONARY_FILE}, ${PREPARED_FILE}: ${Object.keys(words).length} texts`,
  )
}
