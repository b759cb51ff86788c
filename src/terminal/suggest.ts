import type { Locale } from '../budget/bilingual.ts'
import { splitLine } from '../dialogue/command-names.ts'
import { PRIVATE, PRIVATE_OPTION } from '../dialogue/command.ts'
import type { Desk } from '../dialogue/desk.ts'
import type { KnownCommand } from './parse.ts'

/**
 * What the Tab key offers for the line typed so far: commands, then option names, then the desk's own suggestions for
 * a value. Returns the whole candidates and the piece of the line that they replace, as readline wants them.
 */
export function suggest(
  line: string,
  commands: readonly KnownCommand[],
  desk: Desk,
  locale: Locale,
): [candidates: string[], replaced: string] {
  const split = splitLine(line, commands)
  if (!split || !/^\s/u.test(split.rest)) {
    const typed = line.trimStart().replace(/^\//u, '').toLowerCase()
    const names = commands.flatMap(({ name, ja }) => [name, ja])
    const fitting = names.filter((name) => name.startsWith(typed)).map((name) => `/${name} `)
    return [fitting, line]
  }
  const { command, rest: afterName } = split
  const definitions = { ...command.options, [PRIVATE]: PRIVATE_OPTION }
  const rest = afterName.slice(1)
  const last = /\S*$/u.exec(rest)?.[0] ?? ''
  const names = Object.keys(definitions)
    .filter((name) => name.startsWith(last))
    .map((name) => `${name}:`)
  const value = /(?:^|\s)([^\s:=：＝]+)[:=：＝]([^:=：＝]*)$/su.exec(rest)
  if (value) {
    const [, option = '', typed = ''] = value
    // Behind a value and a space, the last word may begin the next option.
    if (/\s/u.test(typed) && last !== '' && names.length > 0) return [names, last]
    return [desk.complete(command.name, option, typed, locale).map((choice) => choice.value), typed]
  }
  const [first] = Object.keys(command.options)
  if (first === undefined || last === '' || names.length > 0) return [names, last]
  const choices = desk.complete(command.name, first, rest.trim(), locale)
  return [choices.map((choice) => `${first}:${choice.value}`), rest]
}
