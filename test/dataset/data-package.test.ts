import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadBook } from '../../src/dataset/load.ts'
import { dataPackage, readDataPackage } from '../support/data-package.ts'

const shipped = fileURLToPath(new URL('../../data/', import.meta.url))
const descriptor: unknown = JSON.parse(readFileSync(join(shipped, 'datapackage.json'), 'utf8'))

/** What a reader of the package finds wrong once a text in one of its files is another one. */
function problemsAfter(file: string, was: string, is: string): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'data-package-'))
  try {
    cpSync(shipped, directory, { recursive: true })
    const text = readFileSync(join(directory, file), 'utf8')
    if (!text.includes(was)) throw new Error(`${file} does not hold ${was}`)
    writeFileSync(join(directory, file), text.replace(was, is))
    return readDataPackage(directory).problems
  } finally {
    rmSync(directory, { recursive: true })
  }
}

describe('the data package, to a reader that knows nothing but its description', () => {
  const { rows, problems } = readDataPackage(shipped)

  it('is described by the Data Package standard', () => {
    expect(dataPackage.safeParse(descriptor).error?.issues).toBeUndefined()
  })

  it('describes every CSV file of the folder, and no other', () => {
    const files = readdirSync(shipped).filter((file) => file.endsWith('.csv'))
    expect([...rows.keys()].map((name) => `${name}.csv`).toSorted()).toEqual(files.toSorted())
  })

  it('has values of the types, within the constraints, with keys and references that hold', () => {
    expect(problems).toEqual([])
  })

  it('refers to no table that leads back to it, so that a database can be filled table by table', () => {
    const { resources } = dataPackage.parse(descriptor)
    const filled = new Set<string>()
    for (let before = -1; before < filled.size;) {
      before = filled.size
      for (const { name, schema } of resources) {
        const needs = schema.foreignKeys.map(({ reference }) => reference.resource)
        if (needs.every((need) => need === name || filled.has(need))) filled.add(name)
      }
    }
    expect(resources.map(({ name }) => name).filter((name) => !filled.has(name))).toEqual([])
  })

  it('gives as many rows of every table as the bot reads', () => {
    const { tables } = loadBook(shipped)
    expect(Object.fromEntries([...rows].map(([name, some]) => [name, some.length]))).toEqual(
      Object.fromEntries(Object.entries(tables).map(([name, some]) => [name, some.length])),
    )
  })

  it('has the version that data/README.md tells how to compute', () => {
    const hash = createHash('sha256')
    for (const { name, path } of dataPackage.parse(descriptor).resources) {
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(shipped, path)))
        .update('\0')
    }
    expect(hash.digest('hex').slice(0, 12)).toBe(loadBook(shipped).book?.version)
  })

  it('joins funding to entries by the composite key, and gives the sum of the document', () => {
    const entries = new Map(
      (rows.get('entries') ?? []).map((row) => [`${row['document']} ${row['row']}`, row]),
    )
    const joined = (rows.get('funding') ?? [])
      .filter((part) => part['document'] === 'r2-budget-programs')
      .map(
        (part) => [part['amount'], entries.get(`${part['document']} ${part['row']}`)?.['budgeted']] as const,
      )
    expect(joined.reduce((sum, [amount]) => sum + Number(amount), 0)).toBe(23_584_656)
    expect(joined.filter(([amount, budgeted]) => Number(amount) > Number(budgeted))).toEqual([])
  })

  it.each([
    ['documents.csv', 'r2-requests,1,', 'r2-requests,,', 'a missing value', 'documents 1 order: ""'],
    ['documents.csv', ',2020,request,', ',R2,request,', 'no year', 'documents 1 fiscal_year: "R2"'],
    ['documents.csv', ',2020,request,', ',2020,wish,', 'no word of the enum', 'documents 1 stage: "wish"'],
    ['documents.csv', ',false,', ',no,', 'no boolean', 'documents 1 gives_funding: "no"'],
    ['pillars.csv', 'thriving-', 'Thriving-', 'no id by the pattern', 'pillars 1 id: "Thriving-town"'],
  ])('finds in %s, "%s" → "%s", %s', (file, was, is, _, problem) => {
    expect(problemsAfter(file, was, is)).toContain(problem)
  })

  it('finds a part of an entry that is not there', () => {
    expect(problemsAfter('line-items.csv', 'r2-program-sheets,59,1,', 'r2-program-sheets,99,1,')).toEqual([
      'line-items: document,row ["r2-program-sheets",99] is not in entries',
    ])
  })

  it('finds a row whose key another row has', () => {
    expect(problemsAfter('line-items.csv', 'r2-program-sheets,59,2,', 'r2-program-sheets,59,1,')).toEqual([
      `line-items: the primary key ["r2-program-sheets",59,1] is not one row's own`,
    ])
  })

  it.each([
    ['a misspelt property', { foreignkeys: [] }],
    ['an empty list of references', { foreignKeys: [] }],
    ['a key that is no list', { primaryKey: 'id' }],
  ])('would not be described by the standard with %s', (_, change) => {
    const { resources, ...about } = dataPackage.parse(descriptor)
    const wrong = {
      ...about,
      resources: resources.map((one) => ({ ...one, schema: { ...one.schema, ...change } })),
    }
    expect(dataPackage.safeParse(wrong).success).toBe(false)
  })
})
