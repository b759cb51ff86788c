import { loadBook } from '../../src/dataset/load.ts'
import { readDictionary } from '../../src/search/dictionary.ts'
import { readWordFile } from '../../src/search/word-file.ts'

/** The shipped data, read once for all tests that search it: nobody may change it. */
const { book } = loadBook('data')
const words = readWordFile('data/generated/words.json')
const dictionary = readDictionary('data/generated/dictionary.json', 'data/generated/words.json')
if (!book || !words || !dictionary) throw new Error('The shipped data is not whole: run npm run data:build')

export const shipped = { book, words, dictionary }
