import type { Locale } from '../budget/bilingual.ts'
import {
  PRIVATE,
  PRIVATE_OPTION,
  type Command,
  type OptionDefinition,
  type OptionDefinitions,
  type OptionKind,
} from './command.ts'
import { inLanguage, speak } from './language.ts'
import { readMessage } from './message-menu.ts'
import { quote } from './quote.ts'
import { nameOf, readOptions } from './read-options.ts'
import type { Action, Answer, Reply } from './reply.ts'
import type { NextRequest, Request } from './request.ts'
import { decodeRequest } from './request-code.ts'

/** A suggestion while an option is typed. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** Suggests what an option of some kind may be, for what is typed so far. */
export type Completer<W> = (typed: string, locale: Locale, world: W) => Choice[]

/** What a desk needs. */
export interface DeskParts<W> {
  readonly commands: readonly Command<W>[]
  readonly world: W
  readonly completers: Partial<Record<OptionKind, Completer<W>>>
  /** Is told of faults that nobody expected, with the short code that the asker sees. */
  onFault(error: unknown, code: string, request: unknown): void
}

/** Where questions are answered, whichever way they come. Nothing that it is asked makes it throw. */
export interface Desk {
  answer(request: Request): Reply
  /** What a press on a button, or a choice in a menu, asks. */
  press(code: string, picked: readonly string[], at: Pick<Request, 'locale' | 'now'>): Reply
  /** What a message's context menu asks, by its name in either language; `text` is the message without markup. */
  askAbout(menu: string, text: string, at: Pick<Request, 'locale' | 'now'>): Reply
  complete(command: string, option: string, typed: string, locale: Locale): Choice[]
}

/** Opens a desk. */
export function openDesk<W>({ commands, world, completers, onFault }: DeskParts<W>): Desk {
  const commandOf = (name: string): Command<W> | undefined =>
    commands.find((one) => one.name === name || one.ja === name)

  /** What a command answers, or the one that it hands over to; and the request that was answered. */
  const answered = (
    request: Request,
  ): { given: Answer; named: Request; isPrivate: boolean; isUnread?: true } => {
    const command = commandOf(request.command)
    if (!command) return { given: noSuchCommand(request), named: request, isPrivate: true, isUnread: true }
    const named = { ...readable(command.options, request), command: command.name }
    const read = readOptions(command.options, named.options)
    if ('problem' in read)
      return { given: unreadable(command, read.problem, request), named, isPrivate: true, isUnread: true }
    const given = command.answer(read.args, named, world)
    if (!('instead' in given)) return { given, named, isPrivate: read.isPrivate }
    const { instead, lead, actions = [] } = given
    const other = answered({ ...named, ...instead })
    return {
      named: other.named,
      isPrivate: read.isPrivate,
      given: {
        ...other.given,
        card: { ...other.given.card, lead: [...lead, ...(other.given.card.lead ?? [])] },
        actions: [...(other.given.actions ?? []), ...actions],
      },
    }
  }

  const answer = (request: Request): Reply => {
    try {
      const { given, named, isPrivate, isUnread } = answered(request)
      return isUnread ? { ...given, private: true } : addressed(given, named, isPrivate)
    } catch (error) {
      const code = faultCode()
      onFault(error, code, request)
      return { ...failed(code, request.locale), private: true }
    }
  }

  return {
    answer,
    press: (code, picked, at) => {
      const next = decodeRequest(code, picked)
      return next ? answer({ ...next, ...at }) : { ...oldButton(at.locale), private: true }
    },
    askAbout: (name, text, at) => {
      const menu = commands.find(({ messageMenu: one }) => one && (one.ja === name || one.en === name))
      const asked = { command: menu?.name ?? name, options: {}, ...at }
      if (!menu) return { ...noSuchCommand(asked), private: true }
      const read = readMessage(menu, text)
      return 'problem' in read
        ? { ...unreadable(menu, read.problem, asked), private: true }
        : answer({ ...asked, options: { ...read.options, [PRIVATE]: true } })
    },
    complete: (name, option, typed, locale) => {
      const definitions = commandOf(name)?.options
      const definition = definitions && optionOf(definitions, option)
      const completer = definition && completers[definition.kind]
      if (!completer) return []
      try {
        return completer(lookedAt(typed, definition), locale, world)
      } catch (error) {
        onFault(error, faultCode(), { complete: name, option, typed })
        return []
      }
    },
  }
}

function optionOf(definitions: OptionDefinitions, given: string): OptionDefinition | undefined {
  const name = nameOf(definitions, given)
  return name === undefined ? undefined : definitions[name]
}

/** More characters than these are no name of anything: names have up to 100. */
const LONGEST_TYPED = 400

/** What is looked at of a text that was typed: as many characters as its option tells, else as any name has and more. */
function lookedAt(typed: string, definition: OptionDefinition | undefined): string {
  const text = typed.toWellFormed()
  return text.length <= LONGEST_TYPED || definition?.maximum !== undefined
    ? text
    : text.trim().slice(0, LONGEST_TYPED).toWellFormed()
}

/** The request with its options under their English names and in whole characters, so that buttons can carry them. */
function readable(definitions: OptionDefinitions, request: Request): Request {
  const all = { ...definitions, [PRIVATE]: PRIVATE_OPTION }
  return {
    ...request,
    options: Object.fromEntries(
      Object.entries(request.options).map(([given, value]) => [
        nameOf(all, given) ?? given,
        typeof value === 'string' ? lookedAt(value, optionOf(all, given)) : value,
      ]),
    ),
  }
}

/**
 * Decides who sees an answer, and who will see the next one. Answers are public unless asked in private; whatever
 * needs a next step from the asker is for the asker alone. A next question stays between the bot and whoever presses,
 * who can show it to all; a choice that completes the question is answered as the question was meant.
 */
function addressed(answer: Answer, request: Request, isPrivate: boolean): Reply {
  if (answer.outcome !== 'answered') {
    // What completes the question keeps its audience; help and the like are for the asker.
    const keep = (next: NextRequest): NextRequest =>
      isPrivate || next.command !== request.command ? inPrivate(next) : next
    return {
      ...answer,
      private: true,
      ...(answer.actions && {
        actions: answer.actions.map((one) => ({ ...one, request: keep(one.request) })),
      }),
      ...(answer.menu && { menu: { ...answer.menu, request: keep(answer.menu.request) } }),
    }
  }
  const actions = (answer.actions ?? []).map((one) => ({ ...one, request: inPrivate(one.request) }))
  return {
    ...answer,
    private: isPrivate,
    actions: isPrivate ? [...actions, shareAction(request)] : actions,
    ...(answer.menu && { menu: { ...answer.menu, request: inPrivate(answer.menu.request) } }),
  }
}

function inPrivate(request: NextRequest): NextRequest {
  return { ...request, options: { ...request.options, [PRIVATE]: true } }
}

function shareAction(request: Request): Action {
  const { [PRIVATE]: _, ...options } = request.options
  return {
    label: speak(request.locale)('みんなに見せる', 'Show to everyone'),
    request: { command: request.command, options },
    main: true,
  }
}

const helpAction = (locale: Locale, command?: string): Action => ({
  label: speak(locale)('使い方', 'Help'),
  request: { command: 'help', options: { ...(command !== undefined && { command }), [PRIVATE]: true } },
})

function noSuchCommand(request: Request): Answer {
  const say = speak(request.locale)
  const name = quote(request.command)
  return {
    outcome: 'invalid',
    card: {
      title: say('入力を確かめてください', 'Please check your input'),
      lead: [say(`「${name}」というコマンドはありません。`, `There is no command "${name}".`)],
    },
    actions: [helpAction(request.locale)],
  }
}

function unreadable<W>(command: Command<W>, problem: { ja: string; en: string }, request: Request): Answer {
  return {
    outcome: 'invalid',
    card: {
      title: speak(request.locale)('入力を確かめてください', 'Please check your input'),
      lead: [inLanguage(problem, request.locale)],
    },
    actions: [helpAction(request.locale, command.name)],
  }
}

function oldButton(locale: Locale): Answer {
  const say = speak(locale)
  return {
    outcome: 'invalid',
    card: {
      title: say('このボタンは古くなりました', 'This button is out of date'),
      lead: [
        say(
          'ボットの更新前のものです。もう一度コマンドで聞いてください。',
          'It is from before an update. Please ask again by command.',
        ),
      ],
    },
    actions: [helpAction(locale)],
  }
}

function failed(code: string, locale: Locale): Answer {
  const say = speak(locale)
  return {
    outcome: 'failed',
    card: {
      title: say('申し訳ありません', 'Sorry'),
      lead: [
        say(
          `こちらの不具合で答えられませんでした。もう一度試すか、管理者に番号 ${code} を伝えてください。`,
          `Something went wrong on our side. Try again, or tell the administrator the code ${code}.`,
        ),
      ],
    },
    actions: [helpAction(locale)],
  }
}

function faultCode(): string {
  return crypto.randomUUID().slice(0, 6).toUpperCase()
}
