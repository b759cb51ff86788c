import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { ask, realDesk } from '../support/desk.ts'
import { findings } from '../support/discord-rules.ts'
import { PLACE } from '../support/guild-memory.ts'
import { problemsOf } from '../support/sendable.ts'

const namesIn = (directory: string, ending: string): string[] =>
  readdirSync(fileURLToPath(new URL(directory, import.meta.url)))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted()

const examples = commands.flatMap(({ name, examples, quiet = false }) =>
  (['ja', 'en'] as const).flatMap((locale) =>
    examples.map((options) => ({ name, locale, options, quiet, shown: JSON.stringify(options) })),
  ),
)

describe('the list of commands', () => {
  it('holds every file of commands/', () => {
    expect([...new Set(commands.map(({ name, group }) => group?.name ?? name))].toSorted()).toEqual(
      namesIn('../../commands/', '.ts').filter((name) => name !== 'index'),
    )
  })

  it('calls every command as its file does, though the file is loaded only when it is asked', async () => {
    const own = commands.filter(({ group, name }) => !group && name !== 'help')
    const exported = await Promise.all(
      own.map(async ({ name }) => {
        const file = (await import(`../../commands/${name}.ts`)) as Record<
          string,
          { name: string; ja: string }
        >
        return [file[name]?.name, file[name]?.ja]
      }),
    )
    expect(exported).toEqual(own.map(({ name, ja }) => [name, ja]))
  })

  it('has a test file for every command', () => {
    const tested = new Set(namesIn('./', '.test.ts'))
    const files = commands.map(({ name, group }) => group?.name ?? name)
    expect(files.filter((name) => !tested.has(name))).toEqual([])
  })

  it('gives every command one English and one Japanese name of its own', () => {
    const names = commands.flatMap(({ name, ja }) => [name, ja])
    expect([...new Set(names)]).toEqual(names)
  })

  it('gives every option of a command one English and one Japanese name of its own', () => {
    const shared = commands.flatMap((command) => {
      const names = Object.entries(command.options).flatMap(([name, { ja }]) => [name, ja])
      return [...names, 'private', '自分だけ'].filter(
        (name, at, all) => all.indexOf(name) !== at || name === '',
      )
    })
    expect(shared).toEqual([])
  })

  it('offers in the menu of messages only what has a text option to fill, under a name of its own', () => {
    const offered = commands.flatMap(({ messageMenu: menu, options }) => (menu ? [{ menu, options }] : []))
    expect(offered.filter(({ menu, options }) => options[menu.option]?.kind !== 'text')).toEqual([])
    const names = offered.flatMap(({ menu }) => [menu.ja, menu.en])
    expect([...new Set(names)]).toEqual(names)
  })

  it('shows examples for every command', () => {
    expect(commands.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([])
  })

  it.each(examples)('answers the example /$name $shown in $locale', ({ name, options, locale, quiet }) => {
    const reply = ask(name, options, { locale, place: PLACE })
    const isPrivate = reply.change !== undefined || quiet
    expect([reply.outcome, reply.private, problemsOf(reply, locale)]).toEqual(['answered', isPrivate, []])
  })

  it('answers to its Japanese name just as to its English one', () => {
    const answers = (key: 'name' | 'ja') =>
      commands.flatMap((command) =>
        command.examples.map((options) => ask(command[key], options, { place: PLACE }).card),
      )
    expect(answers('ja')).toEqual(answers('name'))
  })

  it('is told to Discord in a form that Discord accepts', () => {
    expect(findings('commands', toDefinitions(commands, realDesk().book.years))).toEqual([])
  })

  it('says how to go on when there is no such command', () => {
    expect(ask('weather', { city: 'Tokyo' })).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['「weather」というコマンドはありません。'] },
      actions: [{ label: '使い方', request: { command: 'help', options: { private: true } } }],
      private: true,
    })
  })
})
