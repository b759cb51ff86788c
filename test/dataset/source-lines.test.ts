import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../src/budget/partial-date.ts'
import { loadBook } from '../../src/dataset/load.ts'
import type { Tables } from '../../src/dataset/read-tables.ts'
import { plainCharacters } from './sources/sheets.ts'
import { sourceText } from './sources/texts.ts'

const { tables } = loadBook(fileURLToPath(new URL('../../data/', import.meta.url)))

const plain = (text: string): string => plainCharacters(text).replaceAll(/[\s,]/gu, '')

/** The lines of every document whose text form is there, without spaces, separators and look-alike characters. */
const linesOf = new Map(
  tables.documents.flatMap(({ id }) => {
    const text = sourceText(`${id}.txt`)
    return text === undefined ? [] : [[id, text.split('\n').map(plain)] as const]
  }),
)

/** 千円 as documents print it in sentences: 16,975,238 → 169億7523万8千円. */
function inUnits(thousands: number): string {
  const [oku, man, thousand] = [
    Math.floor(thousands / 100_000),
    Math.floor((thousands % 100_000) / 10),
    thousands % 10,
  ]
  return `${oku ? `${oku}億` : ''}${man ? `${man}万` : ''}${thousand ? `${thousand}千` : ''}円`
}

const figuresOf = (...texts: (string | undefined)[]): string[] =>
  texts.flatMap((text) => plain(text ?? '').match(/\d+(\.\d+)?/gu) ?? [])

/** A name is at its place if a part of it is that no other word could be: three characters in a row. */
const partsOf = (name: string): string[] =>
  Array.from({ length: Math.max(1, plain(name).length - 2) }, (_, at) => plain(name).slice(at, at + 3))

/** The month in which something opens, as documents print it. */
function monthOf(date: PartialDate | undefined): string[] {
  return date === undefined || date.precision === 'fiscal-year'
    ? []
    : [`令和${date.year - 2018}年${date.month}月`]
}

interface Place {
  readonly row: { readonly document: string; readonly line: number; readonly $line: number }
  /** What must all stand there. */
  readonly all?: readonly string[]
  /** What one of must stand there. */
  readonly some?: readonly string[]
}

/** How many lines a printed sentence or cell goes on, and what of each row must stand from its line on. */
const PLACES: { [N in keyof Tables]?: readonly [lines: number, place: (row: Tables[N][number]) => Place] } = {
  accounts: [1, (row) => ({ row, all: [inUnits(row.amount)] })],
  'plan-summary': [1, (row) => ({ row, all: [`${row.programs}事業`, inUnits(row.amount_man * 10)] })],
  'focus-areas': [3, (row) => ({ row, all: [row.name] })],
  'focus-items': [3, (row) => ({ row, all: [row.name] })],
  'focus-points': [9, (row) => ({ row, all: figuresOf(row.text_ja) })],
  'focus-figures': [7, (row) => ({ row, all: figuresOf(row.value, row.before, row.after) })],
  'key-figures': [5, (row) => ({ row, all: figuresOf(row.value) })],
  'document-corrections': [1, (row) => ({ row, all: [row.printed] })],
  announcements: [6, (row) => ({ row, some: [...partsOf(row.name), ...monthOf(row.date)] })],
  'follow-ups': [9, (row) => ({ row, all: figuresOf(row.later) })],
  schedules: [1, (row) => ({ row, all: [row.printed.split('…').at(-1) ?? ''] })],
  details: [9, (row) => ({ row, all: figuresOf(/（.*）$/u.exec(row.text_ja)?.[0]) })],
}

/** The rows of a table of which something does not stand at their place, as the table's line and what is missing. */
function misplaced(name: keyof Tables): string[] {
  const [length, place] = PLACES[name] as [number, (row: unknown) => Place]
  return tables[name].map(place).flatMap(({ row, all = [], some }) => {
    const near =
      linesOf
        .get(row.document)
        ?.slice(row.line - 1, row.line - 1 + length)
        .join('') ?? ''
    const missing = all.filter((text) => !near.includes(plain(text)))
    if (some && !some.some((text) => near.includes(text))) missing.push(some.join('/'))
    return missing.map((text) => `${name}.csv:${row.$line} (line ${row.line}): ${text}`)
  })
}

describe.skipIf(linesOf.size < tables.documents.length)(
  'the documents as published (needs SOURCES_DIR)',
  () => {
    it('have as many lines as the data says', () => {
      expect(tables.documents.map(({ id, lines }) => [id, lines])).toEqual(
        tables.documents.map(({ id }) => [id, linesOf.get(id)?.length]),
      )
    })

    it.each(Object.keys(PLACES) as (keyof Tables)[])(
      'print what a row of %s.csv says on the line it names',
      (name) => {
        expect(misplaced(name)).toEqual([])
      },
    )
  },
)
