import type { Locale } from '../budget/bilingual.ts'
import { PRIVATE, type Command, type CommandGroup } from './command.ts'
import { inLanguage, speak } from './language.ts'
import { quote } from './quote.ts'
import type { Action, Answer } from './reply.ts'
import type { Request } from './request.ts'
import type { Trouble } from './trouble.ts'

const helpAction = (locale: Locale, command?: string): Action => ({
  label: speak(locale)('使い方', 'Help'),
  request: { command: 'help', options: { ...(command !== undefined && { command }), [PRIVATE]: true } },
})

/** What is answered to a command that does not exist. */
export function noSuchCommand(request: Request): Answer {
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

/** What is answered where a group is named, and not which of its commands. */
export function incomplete<W>(
  group: CommandGroup,
  commands: readonly Command<W>[],
  request: Request,
): Answer {
  const say = speak(request.locale)
  const members = commands.filter((one) => one.group === group)
  const names = members.map((one) => `/${say(one.ja, one.name)}`).join(say('・', ', '))
  return {
    outcome: 'invalid',
    card: {
      title: say('入力を確かめてください', 'Please check your input'),
      lead: [say(`次のどれかを使ってください: ${names}`, `Use one of these: ${names}`)],
    },
    actions: [helpAction(request.locale, group.name)],
  }
}

/** What is answered to an option that cannot be read. */
export function unreadable(
  command: Pick<Command<never>, 'name'>,
  problem: { ja: string; en: string },
  request: Request,
): Answer {
  return {
    outcome: 'invalid',
    card: {
      title: speak(request.locale)('入力を確かめてください', 'Please check your input'),
      lead: [inLanguage(problem, request.locale)],
    },
    actions: [helpAction(request.locale, command.name)],
  }
}

/** What is answered to a button that this version did not make. */
export function oldButton(locale: Locale): Answer {
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

/** What is answered where a fault kept the answer away; the log has it under the code. */
export function failed(code: string, locale: Locale): Answer {
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

/** What is answered where something outside the bot went wrong: what, and what to do. */
export function troubled({ words }: Trouble, locale: Locale): Answer {
  return {
    outcome: 'failed',
    card: {
      title: speak(locale)('できませんでした', 'It could not be done'),
      lead: [inLanguage(words, locale)],
    },
    actions: [helpAction(locale)],
  }
}
