import type { Locale } from '../../src/budget/bilingual.ts'
import { parseFiscalYear } from '../../src/budget/fiscal-year.ts'
import { AREAS, CATEGORIES, RANKINGS, TOTAL_GROUPINGS } from '../../src/budget/vocabulary.ts'
import type { OptionDefinition, OptionDefinitions, OptionKind } from '../../src/dialogue/command.ts'
import { yearName } from '../../src/dialogue/figures.ts'
import type { NextRequest, OptionValue } from '../../src/dialogue/request.ts'

/** A slash command the way Discord shows it while it is typed. */
export interface Asked {
  readonly command: string
  readonly options: readonly { readonly name: string; readonly value: string }[]
}

/** What a picture must know of a command. */
export interface NamedCommand {
  readonly name: string
  readonly ja: string
  readonly options: OptionDefinitions
}

/** What somebody with Discord in this language typed to ask the request. */
export function askedLine(
  { command: name, options }: NextRequest,
  commands: readonly NamedCommand[],
  locale: Locale,
): Asked {
  const command = commands.find((one) => one.name === name)
  return {
    command: (locale === 'ja' ? command?.ja : undefined) ?? name,
    options: Object.entries(options).map(([option, value]) => {
      const definition = command?.options[option]
      return {
        name: (locale === 'ja' ? definition?.ja : undefined) ?? option,
        value: valueName(value, definition, commands, locale),
      }
    }),
  }
}

/** Where an option has choices, Discord shows the name of the choice and not its value. */
function valueName(
  value: OptionValue,
  definition: OptionDefinition | undefined,
  commands: readonly NamedCommand[],
  locale: Locale,
): string {
  const key = String(value)
  const vocabulary = (definition && VOCABULARIES[definition.kind]) ?? {}
  const year = definition?.kind === 'year' ? parseFiscalYear(key) : undefined
  if (year !== undefined) return yearName(year, locale)
  if (definition?.kind === 'command' && locale === 'ja') {
    return commands.find((one) => one.name === key)?.ja ?? key
  }
  return vocabulary[key]?.[locale] ?? key
}

const VOCABULARIES: Partial<Record<OptionKind, Readonly<Record<string, { ja: string; en: string }>>>> = {
  area: AREAS,
  category: CATEGORIES,
  grouping: TOTAL_GROUPINGS,
  'ranking-order': RANKINGS,
}
