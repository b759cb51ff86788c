import { firstActions } from '../src/answers/first-questions.ts'
import type { World } from '../src/answers/world.ts'
import { commandNamed } from '../src/dialogue/command-names.ts'
import {
  PRIVATE,
  PRIVATE_OPTION,
  type Command,
  type CommandGroup,
  type OptionDefinition,
  type OptionDefinitions,
} from '../src/dialogue/command.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'
import { quote } from '../src/dialogue/quote.ts'
import { strong, type Action, type Answer, type Fact } from '../src/dialogue/reply.ts'
import type { Request } from '../src/dialogue/request.ts'

const options = {
  command: {
    kind: 'command',
    ja: 'コマンド',
    description: { ja: '説明を見たいコマンド', en: 'The command to explain' },
  },
} as const

type AnyCommand = Pick<
  Command<World>,
  'name' | 'ja' | 'description' | 'examples' | 'messageMenu' | 'group'
> & {
  options: OptionDefinitions
}

/** What one can ask, with examples to press. `list` gives all commands: help is one of them itself. */
export function helpFor(list: () => readonly AnyCommand[]): Command<World, typeof options> {
  return {
    name: 'help',
    ja: 'ヘルプ',
    description: { ja: '使い方と例を示します', en: 'What you can ask, with examples' },
    options,
    examples: [{}, { command: 'search' }],
    answer: ({ command: text }, request) => {
      if (text === undefined) return overview(list(), request)
      const wanted = text.trim().replace(/^\//u, '')
      const command = commandNamed(list(), wanted)
      if (command) return explain(command, request)
      const group = commandNamed(groupsOf(list()), wanted)
      return group ? explainGroup(group, list(), request) : unknown(text, list(), request)
    },
  }
}

function overview(commands: readonly AnyCommand[], request: Request): Answer {
  const say = speak(request.locale)
  return {
    outcome: 'answered',
    card: {
      title: say('予算ボットの使い方', 'What you can ask the budget bot'),
      lead: [
        say(
          '事業の名前は、漢字・ひらがな・ローマ字・一部だけ・普段の言葉のどれでも通じます。下の例を押してみてください。',
          'Write a program in kanji, kana, romaji or English, in part or in everyday words. Press an example to try.',
        ),
      ],
      facts: [
        {
          label: say('コマンド', 'Commands'),
          lines: namedOnce(commands).map((one) => [
            strong(`/${say(one.ja, one.name)}`),
            `  ${inLanguage(one.description, request.locale)}`,
          ]),
        },
      ],
      sources: [
        say(
          '数字は公表された予算資料のものだけで、意見や推計は答えません。',
          'Figures come from published budget documents only; no opinions, no estimates.',
        ),
      ],
    },
    actions: firstActions(request.locale),
  }
}

function explain(command: AnyCommand, request: Request): Answer {
  const say = speak(request.locale)
  return {
    outcome: 'answered',
    card: {
      title: `/${say(`${command.ja}（${command.name}）`, `${command.name} (${command.ja})`)}`,
      lead: [inLanguage(command.description, request.locale)],
      facts: [
        ...Object.entries<OptionDefinition>({ ...command.options, [PRIVATE]: PRIVATE_OPTION }).map(
          ([name, option]) => ({
            label: say(`${option.ja}（${name}）`, `${name} (${option.ja})`),
            lines: [
              `${inLanguage(option.description, request.locale)}${option.required ? say('【必須】', ' [required]') : ''}`,
            ],
          }),
        ),
        ...messageMenuFacts(command, request),
      ],
    },
    actions: command.examples.map((example) => exampleAction(command, example, request)),
  }
}

/** A group of commands: what each of them does, with a button to its explanation. */
function explainGroup(group: CommandGroup, commands: readonly AnyCommand[], request: Request): Answer {
  const say = speak(request.locale)
  const members = commands.filter((one) => one.group === group)
  return {
    outcome: 'answered',
    card: {
      title: `/${say(`${group.ja}（${group.name}）`, `${group.name} (${group.ja})`)}`,
      lead: [inLanguage(group.description, request.locale)],
      facts: [
        {
          label: say('コマンド', 'Commands'),
          lines: members.map((one) => [
            strong(`/${say(one.ja, one.name)}`),
            `  ${inLanguage(one.description, request.locale)}`,
          ]),
        },
      ],
    },
    actions: members.map((one) => ({
      label: `/${say(one.ja, one.name)}`,
      request: { command: 'help', options: { command: one.name } },
    })),
  }
}

/** Every command and group by one name each, in the order of the list. */
function namedOnce(commands: readonly AnyCommand[]): CommandGroup[] {
  return [...new Set(commands.map((command) => command.group ?? command))]
}

function groupsOf(commands: readonly AnyCommand[]): CommandGroup[] {
  return [...new Set(commands.flatMap(({ group }) => group ?? []))]
}

function messageMenuFacts({ messageMenu: menu }: AnyCommand, { locale }: Request): Fact[] {
  if (!menu) return []
  const say = speak(locale)
  return [
    {
      label: say('メッセージから', 'From a message'),
      lines: [
        say(
          `Discordのメッセージを右クリック（長押し）し、「アプリ」の「${menu.ja}」を選ぶと、その文章で調べます。返事は自分だけに見えます。`,
          `On Discord, right-click (or hold) a message and choose Apps, "${menu.en}": its text is looked up. Only you see the reply.`,
        ),
      ],
    },
  ]
}

function exampleAction(
  command: AnyCommand,
  example: AnyCommand['examples'][number],
  request: Request,
): Action {
  const words = Object.values(example).join(' ')
  return {
    label: `/${speak(request.locale)(command.ja, command.name)} ${words}`.trim(),
    request: { command: command.name, options: example },
  }
}

function unknown(text: string, commands: readonly AnyCommand[], request: Request): Answer {
  const say = speak(request.locale)
  const names = namedOnce(commands)
    .map((one) => `/${say(one.ja, one.name)}`)
    .join(say('・', ', '))
  return {
    outcome: 'not-found',
    card: {
      title: say('見つかりませんでした', 'Not found'),
      lead: [
        say(
          `「${quote(text)}」というコマンドはありません。あるのは ${names} です。`,
          `There is no command "${quote(text)}". There are ${names}.`,
        ),
      ],
    },
    actions: [{ label: say('使い方', 'Help'), request: { command: 'help', options: {} } }],
  }
}
