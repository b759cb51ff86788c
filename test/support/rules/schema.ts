import type { Issue, Schema } from 'discord-api-spec/zod'
import { isDeepStrictEqual } from 'node:util'
import { join } from './json.ts'

/** What the official schema refuses in a body, as sentences. */
export function schemaFindings(schema: Schema, body: unknown, base = ''): string[] {
  const issues = schema.safeParse(lenient(body)).error?.issues ?? []
  return issues.flatMap((issue) => sentences(issue, base))
}

/** The body in the one spelling that the schema knows, where Discord itself accepts more of them. */
function lenient(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => lenient(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lenientEntry(key, item)]))
}

function lenientEntry(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return lenient(value)
  if (key === 'default_member_permissions' && /^\d+$/.test(value)) return Number(value)
  if (key === 'timestamp') return value.replace(/[+-]\d\d:\d\d$/, 'Z')
  return value
}

function sentences(issue: Issue, base: string): string[] {
  const path = join(base, ...issue.path)
  if (issue.code !== 'invalid_union') return [`${path || 'the body'} ${complaint(issue)}`]
  const meant = branch(issue.errors ?? [])
  if (meant === undefined) return [`${path || 'the body'} is of no kind that Discord knows`]
  return meant.flatMap((inner) => sentences(inner, path))
}

/** The alternative of a union which the value was meant to be: its type fits and the least is wrong. */
function branch(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = alternatives.filter((issues) => !issues.some((issue) => isWrongKind(issue)))
  return fitting.toSorted((a, b) => a.length - b.length)[0]
}

function isWrongKind({ code, path }: Issue): boolean {
  return isDeepStrictEqual(path, ['type']) || (code === 'invalid_type' && path.length === 0)
}

function complaint({ code, maximum, minimum, origin, expected, format, values }: Issue): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
  switch (code) {
    case 'too_big':
      return unit ? `has more than ${maximum}${unit}` : `is greater than ${maximum}`
    case 'too_small':
      return unit ? `has fewer than ${minimum}${unit}` : `is less than ${minimum}`
    case 'invalid_type':
      return `is not of the type ${expected}`
    case 'invalid_value':
      return `is none of ${JSON.stringify(values)}`
    case 'invalid_format':
      return `is not in the format ${format}`
    default:
      return `is refused (${code})`
  }
}
