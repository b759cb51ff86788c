import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { OptionKind } from '../../src/dialogue/command.ts'
import { toChoices } from '../../src/discord/message.ts'
import { anyText, BAD_TEXTS } from '../support/bad-input.ts'
import { ask, complete, press } from '../support/desk.ts'
import { findings } from '../support/discord-rules.ts'
import { PLACE } from '../support/guild-memory.ts'
import { problemsOf } from '../support/sendable.ts'

const LOCALES = ['ja', 'en'] as const
const FREE: ReadonlySet<OptionKind> = new Set([
  'text',
  'program',
  'opening',
  'department',
  'source',
  'command',
  'document',
  'total',
])

const everyOption = commands.flatMap(({ name, options }) => [
  ...Object.entries(options).map(([option, { kind }]) => ({
    command: name,
    option,
    // Beside an option that is required, another one alone is no question.
    free:
      FREE.has(kind) &&
      Object.entries(options).every(([other, { required }]) => !required || other === option),
  })),
  { command: name, option: 'private', free: false },
])
const anyOption = fc.constantFrom(...everyOption)
const anyLocale = fc.constantFrom(...LOCALES)

/** The ids of this project and of others, whole and damaged. */
const anyCode = fc.oneof(
  anyText,
  fc.tuple(anyOption, anyText).map(([{ command, option }, text]) => `q1:${command}?${option}=${text}`),
  fc.tuple(anyOption, anyText).map(([{ command }, text]) => `q1:${command}?*=${text}`),
  fc.tuple(anyOption, anyText).map(([{ command }, text]) => `q1:${command}?${text}`),
)

describe('bad input', () => {
  it.each(everyOption)('is answered in /$command $option', ({ command, option, free }) => {
    const wrong = LOCALES.flatMap((locale) =>
      BAD_TEXTS.flatMap((text) => {
        const reply = ask(command, { [option]: text }, { locale })
        const isNothing = text.normalize('NFKC').trim() === ''
        const expected =
          free && !isNothing ? /^(answered|choose|not-found)$/ : /^(answered|invalid|not-found)$/
        return [
          ...problemsOf(reply, locale, text),
          ...(expected.test(reply.outcome) ? [] : [`outcome ${reply.outcome}`]),
        ].map((problem) => `${JSON.stringify(text.slice(0, 60))}: ${problem}`)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('leads to no other outcome beside good input: a text that means nothing changes no answer', () => {
    const wrong = commands.flatMap(({ name, examples }) =>
      examples.flatMap((options) =>
        ['', '  ', '　'].filter(
          (nothing) => ask(name, { ...options, private: nothing }, { place: PLACE }).outcome !== 'answered',
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('never leads to a fault, whatever is written in an option', () => {
    fc.assert(
      fc.property(anyOption, anyText, anyLocale, ({ command, option }, text, locale) => {
        expect(problemsOf(ask(command, { [option]: text }, { locale }), locale, text)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('never leads to a fault when it stands in several options at once', () => {
    const anyOptions = fc.dictionary(
      fc.oneof(fc.constantFrom(...everyOption.map(({ option }) => option)), fc.string({ maxLength: 8 })),
      fc.oneof(anyText, fc.integer(), fc.boolean(), fc.double()),
      { maxKeys: 5 },
    )
    fc.assert(
      fc.property(anyOption, anyOptions, anyLocale, ({ command }, options, locale) => {
        expect(problemsOf(ask(command, options, { locale }), locale)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never stops autocomplete, whose choices Discord accepts', () => {
    fc.assert(
      fc.property(anyOption, anyText, anyLocale, ({ command, option }, text, locale) => {
        const choices = toChoices(complete(command, option, text, locale))
        expect(findings('callback', { type: 8, data: { choices } })).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never leads to a fault as the id of a button or as a choice in a menu', () => {
    fc.assert(
      fc.property(anyCode, fc.array(anyText, { maxLength: 2 }), anyLocale, (code, picked, locale) => {
        expect(problemsOf(press(code, picked, { locale }), locale)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'q0:amount?program=minato-science-museum-operation',
    'q2:amount?program=minato-science-museum-operation',
    'amount:minato-science-museum-operation',
    'q1:amount?program',
    'q1:',
    'q1:amount?*=program',
    '',
  ])('says that a button from another version is out of date: %j', (code) => {
    expect(press(code)).toEqual({
      outcome: 'invalid',
      card: {
        title: 'このボタンは古くなりました',
        lead: ['ボットの更新前のものです。もう一度コマンドで聞いてください。'],
      },
      actions: [{ label: '使い方', request: { command: 'help', options: { private: true } } }],
      private: true,
    })
  })

  it('says in English that a button is out of date', () => {
    expect(press('old', [], { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'This button is out of date',
        lead: ['It is from before an update. Please ask again by command.'],
      },
      actions: [{ label: 'Help', request: { command: 'help', options: { private: true } } }],
      private: true,
    })
  })
})
