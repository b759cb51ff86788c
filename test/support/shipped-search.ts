import { createProgramSearch } from '../../src/search/prepare.ts'
import { shipped } from './shipped.ts'

/** The search over the shipped data. It keeps nothing between two queries, so that tests may share it. */
export const shippedSearch = createProgramSearch(shipped.book, shipped.words, shipped.dictionary)
