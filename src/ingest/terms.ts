import { CATEGORIES, FUNDING_SOURCES, type Category, type FundingSource } from '../budget/vocabulary.ts'

/** 区分 by its printed name, its English name or its id; dots, commas, spaces and width do not count. */
export function readCategory(text: string): Category | undefined {
  return named(CATEGORIES, text)
}

/** 財源 by its printed name, its English name or its id; dots, commas, spaces and width do not count. */
export function readFundingSource(text: string): FundingSource | undefined {
  return named(FUNDING_SOURCES, text)
}

function named<K extends string>(
  vocabulary: Readonly<Record<K, { ja: string; en: string }>>,
  text: string,
): K | undefined {
  const key = plain(text)
  return (Object.keys(vocabulary) as K[]).find((id) =>
    [id, vocabulary[id].ja, vocabulary[id].en].some((name) => plain(name) === key),
  )
}

/** A word in the form in which words are compared here: without width, case, spaces, dots, commas and joining marks. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s・,_-]/gu, '')
}
