import { expect, it } from 'vitest'
import { manyPrograms, partsOf } from '../../bench/search/many-programs.ts'
import { shippedMaterial } from '../../bench/search/material.ts'
import { BudgetBook } from '../../src/budget/book.ts'
import { createProgramSearch } from '../../src/search/prepare.ts'

it('among many programs that hold it in their names, a whole name means its own', () => {
  const shipped = shippedMaterial()
  const few = shipped.book.programs.slice(0, 10)
  const many = manyPrograms(
    { ...shipped, book: new BudgetBook({ ...partsOf(shipped.book), programs: few }) },
    600,
  )
  // Their own come last, after sixty names each that hold theirs.
  const book = new BudgetBook({ ...partsOf(many.book), programs: many.book.programs.toReversed() })
  const search = createProgramSearch(book, many.words, many.dictionary)
  const found = few.map(({ name }) => search.find(name.ja))
  expect(found.map((one) => (one.kind === 'one' ? one.hit.program.id : one.kind))).toEqual(
    few.map(({ id }) => id),
  )
})
