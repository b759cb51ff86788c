import { parseInstant } from '../budget/calendar.ts'

type OptionValue = string | number | boolean

interface Shared {
  readonly id: string | number | null
  readonly locale: string | undefined
  /** The moment of asking. */
  readonly now: Date | undefined
  /** Whether the answer shall bring its files. */
  readonly files: boolean
}

/** What a script asks with one line. */
export type ScriptRequest = Shared &
  (
    | {
        readonly command: string
        readonly subcommand: string | undefined
        readonly options: Readonly<Record<string, OptionValue>>
      }
    | { readonly autocomplete: string; readonly option: string; readonly value: OptionValue | undefined }
    | { readonly menu: string; readonly text: string }
    | { readonly component: string; readonly values: readonly string[] }
  )

/**
 * Reads the request that a line of JSON holds; undefined where it has none of the shapes. Fields that no shape has are
 * passed over, and an option that is null counts as not given. Written by hand, as zod would take 40 ms to load.
 */
export function readScriptRequest(json: unknown): ScriptRequest | undefined {
  if (!isObject(json)) return undefined
  const { id = null, locale, now, files } = json
  const moment = typeof now === 'string' ? parseInstant(now) : undefined
  if (!isId(id) || !isOptionally(isText, locale) || (now !== undefined && moment === undefined)) {
    return undefined
  }
  const shared = { id, locale, now: moment, files: files === true }

  const { command, subcommand, options = {} } = json
  if (isText(command) && isOptionally(isText, subcommand) && isObject(options)) {
    const given = Object.entries(options).filter(([, value]) => value !== null)
    if (given.every((one): one is [string, OptionValue] => isOptionValue(one[1]))) {
      return { ...shared, command, subcommand, options: Object.fromEntries(given) }
    }
  }
  const { autocomplete, option, value } = json
  if (isText(autocomplete) && isText(option) && isOptionally(isOptionValue, value)) {
    return { ...shared, autocomplete, option, value }
  }
  const { menu, text } = json
  if (isText(menu) && isText(text)) return { ...shared, menu, text }
  const { component, values = [] } = json
  if (isText(component) && Array.isArray(values) && values.every(isText)) {
    return { ...shared, component, values }
  }
  return undefined
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isId(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number'
}

function isOptionValue(value: unknown): value is OptionValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function isOptionally<T>(is: (value: unknown) => value is T, value: unknown): value is T | undefined {
  return value === undefined || is(value)
}
