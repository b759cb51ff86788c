/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>

/** The value as an object; an empty one when it is something else. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : {}
}

/** The value as a list; an empty one when it is something else. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The value as a string; an empty one when it is something else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The value as a number; zero when it is something else. */
export function number(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

/** The value as the type it is known to have: the answer of a server whose shapes are typed elsewhere. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type
export function as<Type>(value: unknown): Type {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where this is done
  return value as Type
}

/** How long Discord says a string is: in code points, not in UTF-16 units. */
export function size(value: string): number {
  return Array.from(value).length
}

/** Whether nothing would be left of a string once Discord has trimmed it. */
export function blank(value: unknown): boolean {
  return text(value).trim() === ''
}

/** The values which occur more than once, each named once. */
export function repeated(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([value]) => value)
}

/** Where in the body something stands: `data.embeds[0].title`. */
export function join(base: string, ...keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, base)
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
