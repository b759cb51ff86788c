import { PRIVATE, PRIVATE_OPTION, type OptionDefinitions } from '../dialogue/command.ts'
import { splitLine } from '../dialogue/command-names.ts'
import { nameOf } from '../dialogue/read-options.ts'
import type { NextRequest } from '../dialogue/request.ts'

/** What the terminal must know of a command to read a line. */
export interface KnownCommand {
  readonly name: string
  readonly ja: string
  readonly options: OptionDefinitions
}

/**
 * Reads a typed line the way Discord's input line works: `/amount program:みなと科学館 year:2020`, with = for :, Japanese
 * names, and the first option's name left out (`予算額 みなと科学館`). Undefined when the line names no command.
 */
export function parseLine(line: string, commands: readonly KnownCommand[]): NextRequest | undefined {
  const split = splitLine(line.normalize('NFC'), commands)
  return split && { command: split.command.name, options: readPairs(split.rest, split.command) }
}

/** Options out of `name=value` arguments that a shell has cut; an argument without a name is the first option's. */
export function parseArguments(words: readonly string[], command: KnownCommand): NextRequest['options'] {
  const options: Record<string, string> = {}
  const plain: string[] = []
  for (const word of words) {
    const pair = /^([^=:：＝\s]+)[=:：＝](.*)$/su.exec(word)
    const name = pair?.[1] === undefined ? undefined : nameOf(optionsOf(command), pair[1])
    if (pair && name !== undefined) options[name] = pair[2] ?? ''
    else if (pair && /[=＝]/u.test(word)) options[pair[1] ?? ''] = pair[2] ?? ''
    else plain.push(word)
  }
  return plain.length > 0 ? { [firstOption(command)]: plain.join(' '), ...options } : options
}

function readPairs(text: string, command: KnownCommand): NextRequest['options'] {
  const definitions = optionsOf(command)
  const names = Object.entries(definitions).flatMap(([name, { ja }]) => [name, ja])
  const marker = new RegExp(
    `(?:^|\\s)(${names.toSorted((a, b) => b.length - a.length).join('|')})[:=：＝]`,
    'gu',
  )
  const marks = [...text.matchAll(marker)]
  const options: Record<string, string> = {}
  const lead = text.slice(0, marks[0]?.index ?? text.length).trim()
  if (lead !== '') options[firstOption(command)] = unquoted(lead)
  marks.forEach((mark, index) => {
    const value = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length)
    options[nameOf(definitions, mark[1] ?? '') ?? ''] = unquoted(value.trim())
  })
  return options
}

function optionsOf(command: KnownCommand): OptionDefinitions {
  return { ...command.options, [PRIVATE]: PRIVATE_OPTION }
}

function firstOption(command: KnownCommand): string {
  return Object.keys(command.options)[0] ?? ''
}

function unquoted(text: string): string {
  return /^(["'「]).*(["'」])$/su.test(text) ? text.slice(1, -1) : text
}
