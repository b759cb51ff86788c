import { Locale } from 'discord.js'
import { blank, join, list, record, repeated, size, text, type Json } from './json.ts'

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const locales = new Set<string>(Object.values(Locale))

/** What Discord refuses in the name and description of a slash command or an option, in any language. */
export function labelFindings(item: Json, path: string): string[] {
  return [
    ...everyLanguage(item, 'name', path, nameFindings),
    ...everyLanguage(item, 'description', path, descriptionFindings),
  ]
}

/** The names which two of the items share, in the default language or in a translation. */
export function sharedNames(items: readonly Json[], path: string): string[] {
  const translated = new Set(items.flatMap((item) => Object.keys(record(item.name_localizations))))
  return [undefined, ...translated].flatMap((locale) =>
    repeated(items.map((item) => nameIn(item, locale))).map(
      (name) => `${path} has the name ${name} more than once${locale === undefined ? '' : ` in ${locale}`}`,
    ),
  )
}

/** How much a command counts towards its 8,000 characters: of each text the longest translation. */
export function weight(item: Json): number {
  const children = [...list(item.options), ...list(item.choices)].map((child) => record(child))
  const own = longest(item, 'name') + longest(item, 'description')
  const value = item.value === undefined ? 0 : size(text(item.value) || JSON.stringify(item.value))
  return children.reduce((sum, child) => sum + weight(child), own + value)
}

function nameIn(item: Json, locale: string | undefined): string {
  return text((locale === undefined ? undefined : record(item.name_localizations)[locale]) ?? item.name)
}

function longest(item: Json, key: 'name' | 'description'): number {
  const all = [item[key], ...Object.values(record(item[`${key}_localizations`]))]
  return Math.max(...all.map((value) => size(text(value))))
}

function everyLanguage(
  item: Json,
  key: 'name' | 'description',
  path: string,
  check: (value: unknown, at: string) => string[],
): string[] {
  const at = join(path, `${key}_localizations`)
  return [
    ...check(item[key], join(path, key)),
    ...Object.entries(record(item[`${key}_localizations`])).flatMap(([locale, value]) => [
      ...(locales.has(locale) ? [] : [`${join(at, locale)} is no language that Discord knows`]),
      ...(value === null ? [] : check(value, join(at, locale))),
    ]),
  ]
}

function nameFindings(value: unknown, at: string): string[] {
  const name = text(value)
  if (!namePattern.test(name)) {
    return [`${at} is ${JSON.stringify(value)}: a name is 1 to 32 letters, digits, - _ or '`]
  }
  return name === name.toLowerCase() ? [] : [`${at} is ${name}: a name has no upper case letters`]
}

function descriptionFindings(value: unknown, at: string): string[] {
  if (blank(value)) return [`${at} is empty`]
  return size(text(value)) > 100 ? [`${at} has more than 100 characters`] : []
}
