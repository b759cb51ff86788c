import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Entry, Program } from '../../src/budget/program.ts'
import { ACCOUNTS, CATEGORIES, FUNDING_SOURCES } from '../../src/budget/vocabulary.ts'
import { loadBook } from '../../src/dataset/load.ts'

const FILE = 'r2-budget-programs.txt'
const LONGEST_SHARED_RUN = 14
const sources = process.env['SOURCES_DIR']
const path = sources === undefined ? undefined : join(sources, FILE)
const text = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined

/** A row of the document: what can be read off it without understanding it. */
interface PrintedRow {
  readonly line: number
  readonly section: string
  readonly pillar: string
  readonly policy: string | undefined
  readonly category: string
  readonly name: string
  readonly departments: readonly string[]
  readonly departmentsAndOthers: boolean
  readonly title: string
  readonly titleAndOthers: boolean
  readonly amount: number
  readonly funding: readonly (readonly [source: string, amount: number])[]
}

/** Reads the tables of the document, line by line; `content` is the cell with the description. */
function readDocument(document: string): { row: PrintedRow; content: string }[] {
  const chapter = { number: '', name: '' }
  let part: { number: string; name: string } | undefined
  let category: string | undefined
  return document.split('\n').flatMap((line, index) => {
    const heading = /^(\d) (\S+)$/.exec(line)
    if (heading) {
      chapter.number = heading[1] ?? ''
      chapter.name = heading[2] ?? ''
      part = undefined
    }
    const subheading = /^\((\d)\) (\S+)$/.exec(line)
    if (subheading) part = { number: `(${subheading[1]})`, name: subheading[2] ?? '' }
    if (!line.startsWith('|')) category = undefined
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.length !== 7) return []
    const [, kind = '', program = '', amount = '', funding = '', content = ''] = cells
    if (kind === '区分' || /^-+$/.test(kind)) return []
    const parts = /^(.+?) ((?:[[〔][^\]〕]+[\]〕] ?)+)\(([^()]+)\)$/.exec(program)
    if (!parts) return []
    category = kind || category
    const [, name = '', brackets = '', title = ''] = parts
    const departments = [...brackets.matchAll(/[[〔]([^\]〕]+)[\]〕]/g)].map((match) => match[1] ?? '')
    return [
      {
        content,
        row: {
          line: index + 1,
          section: chapter.number + (part?.number ?? ''),
          pillar: chapter.name,
          policy: part?.name,
          category: category ?? 'none',
          name,
          departments: departments.map((department) => department.replace(/ほか$/, '')),
          departmentsAndOthers: departments.some((department) => department.endsWith('ほか')),
          title: title.replace(/ほか$/, ''),
          titleAndOthers: title.endsWith('ほか'),
          amount: Number(amount.replaceAll(',', '')),
          funding: [...funding.matchAll(/(\S+) ([\d,]+)/g)].map(
            (match) => [match[1] ?? '', Number(match[2]?.replaceAll(',', ''))] as const,
          ),
        },
      },
    ]
  })
}

/** What an entry of the data says its row looks like. */
function printed(entry: Entry): PrintedRow {
  return {
    line: entry.source.line,
    section: entry.source.section,
    pillar: entry.pillar.name.ja,
    policy: entry.policy?.name.ja,
    category: CATEGORIES[entry.category].ja,
    name: entry.printedName,
    departments: entry.departments.map((department) => department.name.ja),
    departmentsAndOthers: entry.departmentsAndOthers,
    title: entry.title.account === 'general' ? entry.title.name.ja : ACCOUNTS[entry.title.account].ja,
    titleAndOthers: entry.titleAndOthers,
    amount: entry.budgeted?.total ?? Number.NaN,
    funding: entry.funding.map(({ source, amount }) => [FUNDING_SOURCES[source].ja, amount] as const),
  }
}

/** The runs longer than allowed that a text shares with another, outside the given names. */
function sharedRuns(own: string, other: string, names: readonly string[]): string[] {
  const length = LONGEST_SHARED_RUN + 1
  const plain = (one: string) => one.replaceAll(/\s/gu, '')
  const unnamed = names.map(plain).reduce((rest, name) => rest.replaceAll(name, '\0'), plain(own))
  return Array.from({ length: Math.max(0, unnamed.length - length + 1) }, (_, start) =>
    unnamed.slice(start, start + length),
  ).filter((run) => plain(other).includes(run))
}

/** What an entry can only call by its name: the program, its places and what opens. */
function namesOf(program: Program, entry: Entry): string[] {
  return [
    program.name.ja,
    entry.printedName,
    ...entry.facilities.map((facility) => facility.name.ja),
    ...entry.openings.map((opening) => opening.what.ja),
  ].toSorted((a, b) => b.length - a.length)
}

describe.skipIf(text === undefined)(`the published text (needs SOURCES_DIR with ${FILE})`, () => {
  const rows = readDocument(text ?? '')
  const book = loadBook(fileURLToPath(new URL('../../data/', import.meta.url))).book
  const programs = book?.programs.toSorted(
    (a, b) => (a.entries[0]?.source.line ?? 0) - (b.entries[0]?.source.line ?? 0),
  )

  it('has 135 rows, and every figure of every row is in the data as printed', () => {
    expect(rows).toHaveLength(135)
    expect(programs?.flatMap((program) => program.entries.map(printed))).toEqual(rows.map(({ row }) => row))
  })

  it('numbers its rows from the top as the data does', () => {
    expect(programs?.map((program) => program.entries[0]?.source.row)).toEqual(rows.map((_, i) => i + 1))
  })

  it(`shares no run of more than ${LONGEST_SHARED_RUN} characters with a summary, but for names`, () => {
    const shared = programs?.flatMap((program, index) =>
      program.entries.flatMap((entry) =>
        sharedRuns(entry.summary.ja, rows[index]?.content ?? '', namesOf(program, entry)).map(
          (run) => `${program.id}: ${run}`,
        ),
      ),
    )
    expect(shared).toEqual([])
  })
})
