import { blank, join, list, record, repeated, size, text } from './json.ts'

/** What Discord refuses in a list of choices, offered by autocomplete or written into an option. */
export function choiceFindings(value: unknown, path: string): string[] {
  const choices = list(value).map((choice) => record(choice))
  const locales = new Set(choices.flatMap((choice) => Object.keys(record(choice.name_localizations))))
  const names = (locale?: string) =>
    choices.map((choice) => text(record(choice.name_localizations)[locale ?? ''] ?? choice.name))
  return [
    ...choices.flatMap((choice, index) => oneChoice(choice, join(path, index))),
    ...repeated(names()).map((name) => `${path} has the name ${name} more than once`),
    ...[...locales].flatMap((locale) =>
      repeated(names(locale)).map((name) => `${path} has the name ${name} more than once in ${locale}`),
    ),
    ...repeated(choices.map((choice) => JSON.stringify(choice.value))).map(
      (same) => `${path} has the value ${same} more than once`,
    ),
  ]
}

function oneChoice({ name, value }: Record<string, unknown>, path: string): string[] {
  const found: string[] = []
  if (blank(name)) found.push(`${join(path, 'name')} is empty`)
  if (typeof value !== 'string') return found
  if (value === '') found.push(`${join(path, 'value')} is empty`)
  if (size(value) > 100) found.push(`${join(path, 'value')} has more than 100 characters`)
  return found
}
