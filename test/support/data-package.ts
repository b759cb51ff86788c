import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/**
 * What the Data Package standard, version 2 (https://datapackage.org/standard/data-package/), requires of a
 * descriptor of CSV files with keys between them, written after its text. Stricter than the standard in one thing:
 * a property that it does not know is refused, so that a misspelt one is found.
 */
const name = z.string().regex(/^[-a-z0-9._/]+$/u)
const relativePath = z.string().regex(/^(?!\/|~|\.\.?\/|[a-z]+:)(?!.*\/\.\.\/)[^\\]+$/u)
const fieldNames = z.array(z.string()).min(1)

const described = {
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
}
const given = { required: z.boolean().optional(), unique: z.boolean().optional() }
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...described,
    type: z.literal('string'),
    constraints: z
      .strictObject({
        ...given,
        pattern: z.string().optional(),
        enum: z.array(z.string()).min(1).optional(),
        minLength: z.int().optional(),
        maxLength: z.int().optional(),
      })
      .optional(),
  }),
  z.strictObject({
    ...described,
    type: z.enum(['integer', 'number', 'year']),
    constraints: z
      .strictObject({ ...given, minimum: z.number().optional(), maximum: z.number().optional() })
      .optional(),
  }),
  z.strictObject({ ...described, type: z.literal('boolean'), constraints: z.strictObject(given).optional() }),
])

const resource = z.strictObject({
  name,
  path: relativePath,
  title: z.string(),
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  schema: z.strictObject({
    fields: z.array(field).min(1),
    primaryKey: fieldNames,
    foreignKeys: z
      .array(
        z.strictObject({
          fields: fieldNames,
          reference: z.strictObject({ resource: name, fields: fieldNames }),
        }),
      )
      .min(1)
      .default([]),
    missingValues: z.array(z.string()),
  }),
})

export const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: z.string(),
  description: z.string(),
  licenses: z
    .array(
      z.strictObject({ name: z.string().regex(/^[-\w.]+$/u), path: z.url(), title: z.string().optional() }),
    )
    .min(1),
  resources: z.array(resource).min(1),
})

type Field = z.infer<typeof field>
type Resource = z.infer<typeof resource>
type Value = string | number | boolean | null
type Rows = readonly Record<string, Value>[]

/** Every row of every CSV file of a data package, read by nothing but its descriptor, and what is wrong with them. */
export function readDataPackage(directory: string): { rows: ReadonlyMap<string, Rows>; problems: string[] } {
  const { resources } = dataPackage.parse(
    JSON.parse(readFileSync(join(directory, 'datapackage.json'), 'utf8')),
  )
  const problems: string[] = []
  const rows = new Map(
    resources.map((one) => [one.name, readResource(one, join(directory, one.path), problems)]),
  )
  return { rows, problems: [...problems, ...resources.flatMap((one) => keyProblems(one, rows))] }
}

function readResource({ name: table, schema }: Resource, path: string, problems: string[]): Rows {
  const [header = [], ...records] = parse(
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)),
  )
  const names = schema.fields.map((one) => one.name)
  if (header.join() !== names.join()) problems.push(`${table}: the columns are ${header.join()}`)
  return records.map((record, at) =>
    Object.fromEntries(
      schema.fields.map((one, index) => {
        const cell = record[index] ?? ''
        const value = schema.missingValues.includes(cell) ? null : valueOf(one, cell)
        if (value === undefined || !fits(one, value)) {
          problems.push(`${table} ${at + 1} ${one.name}: ${JSON.stringify(cell)}`)
        }
        return [one.name, value ?? null]
      }),
    ),
  )
}

/** The value of a cell by the lexical rules of Table Schema; undefined where it is none of its type. */
function valueOf({ type }: Field, cell: string): Value | undefined {
  switch (type) {
    case 'string':
      return cell
    case 'boolean':
      return cell === 'true' || (cell === 'false' ? false : undefined)
    case 'year':
      return /^\d{4}$/u.test(cell) ? Number(cell) : undefined
    case 'integer':
      return /^[+-]?\d+$/u.test(cell) ? Number(cell) : undefined
    case 'number':
      return /^[+-]?\d+(\.\d*)?$/u.test(cell) ? Number(cell) : undefined
  }
}

function fits({ constraints, ...one }: Field, value: Value): boolean {
  if (value === null) return constraints?.required !== true
  if (constraints === undefined || typeof value === 'boolean') return true
  if (typeof value === 'number') {
    return !('minimum' in constraints) || value >= (constraints.minimum ?? Number.NEGATIVE_INFINITY)
  }
  if (one.type !== 'string') return false
  const { pattern, enum: words } = constraints as { pattern?: string; enum?: readonly string[] }
  // A pattern holds for the whole value, as in XML Schema.
  return (
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value)) &&
    (words === undefined || words.includes(value))
  )
}

function keyProblems({ name: table, schema }: Resource, all: ReadonlyMap<string, Rows>): string[] {
  const rows = all.get(table) ?? []
  const keys = rows.map((row) => keyOf(row, schema.primaryKey))
  return [
    ...keys
      .filter((key, at) => key === undefined || keys.indexOf(key) !== at)
      .map((key) => `${table}: the primary key ${key ?? 'with an empty cell'} is not one row's own`),
    ...schema.foreignKeys.flatMap(({ fields, reference }) => {
      const target = all.get(reference.resource)
      if (target === undefined) return [`${table}: refers to ${reference.resource}, which is no resource`]
      const known = new Set(target.map((row) => keyOf(row, reference.fields)))
      return rows
        .map((row) => keyOf(row, fields))
        .filter((key) => key !== undefined && !known.has(key))
        .map((key) => `${table}: ${fields.join()} ${key} is not in ${reference.resource}`)
    }),
  ]
}

/** The values of the fields together; undefined where one of them is missing. */
function keyOf(row: Record<string, Value>, fields: readonly string[]): string | undefined {
  const values = fields.map((one) => row[one])
  return values.some((value) => value === null || value === undefined) ? undefined : JSON.stringify(values)
}
