import { choiceFindings } from './choices.ts'
import { blank, join, list, number, record, type Json } from './json.ts'
import { labelFindings, sharedNames, weight } from './names.ts'

const subcommand = 1
const subcommandGroup = 2
const completable = new Set([3, 4, 10])

/** What Discord refuses in a whole set of commands, beyond what it refuses in each of them. */
export function commandSetFindings(commands: readonly Json[], path: string): string[] {
  const slash = commands.filter((command) => typeOf(command) === 1)
  const byType = Map.groupBy(commands, (command) => typeOf(command))
  return [
    ...(slash.length > 100 ? [`${path} has more than 100 slash commands`] : []),
    ...[...byType.values()].flatMap((same) => sharedNames(same, path)),
    ...commands.flatMap((command, index) => commandFindings(command, join(path, index))),
  ]
}

/** What Discord refuses in one command. */
export function commandFindings(command: Json, path: string): string[] {
  const heavy = weight(command) > 8000 ? [`${path} has more than 8000 characters altogether`] : []
  if (typeOf(command) !== 1) return [...heavy, ...menuFindings(command, path)]
  return [
    ...heavy,
    ...labelFindings(command, path),
    ...optionFindings(command.options, join(path, 'options')),
  ]
}

/** What Discord refuses in a list of options, and in those below it. */
export function optionFindings(value: unknown, path: string): string[] {
  const options = list(value).map((option) => record(option))
  const nested = options.filter((option) => isNested(option))
  return [
    ...(nested.length > 0 && nested.length < options.length
      ? [`${path} mixes subcommands with other options`]
      : []),
    ...(misplaced(options) ? [`${path} has a required option after an optional one`] : []),
    ...sharedNames(options, path),
    ...options.flatMap((option, index) => oneOption(option, join(path, index))),
  ]
}

function oneOption(option: Json, path: string): string[] {
  const found = labelFindings(option, path)
  if (isNested(option)) return [...found, ...optionFindings(option.options, join(path, 'options'))]
  if (option.autocomplete === true && !completable.has(number(option.type))) {
    found.push(`${path} has autocomplete, which its type does not allow`)
  }
  if (option.autocomplete === true && list(option.choices).length > 0) {
    found.push(`${path} has both choices and autocomplete`)
  }
  for (const [least, most] of [
    ['min_value', 'max_value'],
    ['min_length', 'max_length'],
  ] as const) {
    if (number(option[least]) > number(option[most] ?? Infinity)) {
      found.push(`${path} has a ${least} above its ${most}`)
    }
  }
  return [...found, ...choiceFindings(option.choices, join(path, 'choices'))]
}

/** A command in a context menu has a name of any letters and no description. */
function menuFindings(command: Json, path: string): string[] {
  return [
    ...(blank(command.name) ? [`${join(path, 'name')} is empty`] : []),
    ...(blank(command.description) ? [] : [`${join(path, 'description')} is not for a context menu`]),
  ]
}

function misplaced(options: readonly Json[]): boolean {
  const optional = options.findIndex((option) => option.required !== true)
  return optional !== -1 && options.slice(optional).some((option) => option.required === true)
}

function isNested({ type }: Json): boolean {
  return type === subcommand || type === subcommandGroup
}

function typeOf(command: Json): number {
  return number(command.type ?? 1)
}
