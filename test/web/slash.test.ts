import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { messageMenusOf, slashesOf } from '../../src/web/page/definitions.js'
import { choicesFor, matching, questionOf, startOf, typedLine, valueOf } from '../../src/web/page/slash.js'
import { ask, realDesk } from '../support/desk.ts'

const definitions = toDefinitions(commands, realDesk().book.years)
const slashes = slashesOf(definitions)
const slash = (command: string) => {
  const found = slashes.find((one) => one.command === command)
  if (!found) throw new Error(`no /${command}`)
  return found
}
const option = (command: string, name: string) => {
  const found = slash(command).options.find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('the list behind a slash', () => {
  it('has every command under both names, and the menus of messages apart', () => {
    expect(slashes.map(({ command, title }) => [command, title.ja])).toEqual(
      commands.map(({ name, ja }) => [name, ja]),
    )
    expect(messageMenusOf(definitions)).toEqual([{ en: 'Look up the budget', ja: '予算を調べる' }])
  })

  it('has a subcommand as the desk calls it', () => {
    const sub = (name: string, ja: string) => ({
      type: 1,
      name,
      name_localizations: { ja },
      description: name,
      options: [{ type: 5, name: 'all', description: 'all' }],
    })
    const body = {
      name: 'digest',
      name_localizations: { ja: '配信' },
      description: 'digests',
      options: [
        sub('list', '一覧'),
        { type: 2, name: 'server', description: 'server', options: [sub('forget', '忘れる')] },
      ],
    }
    const options = [
      {
        name: 'all',
        label: { en: 'all', ja: 'all' },
        description: { en: 'all', ja: 'all' },
        kind: 'boolean',
        required: false,
        choices: [
          { label: { ja: 'はい', en: 'Yes' }, value: true },
          { label: { ja: 'いいえ', en: 'No' }, value: false },
        ],
        completes: false,
      },
    ]
    expect(slashesOf([body])).toEqual([
      {
        command: 'digest list',
        title: { en: 'digest list', ja: '配信 一覧' },
        description: { en: 'list', ja: 'list' },
        options,
      },
      {
        command: 'digest server forget',
        title: { en: 'digest server forget', ja: '配信 server 忘れる' },
        description: { en: 'forget', ja: 'forget' },
        options,
      },
    ])
  })

  it.each([
    ['', ['集計', '開設予定', '予算額']],
    ['予', ['予算額', '開設予定', '集計']],
    ['AMOUNT', ['予算額', '集計']],
    ['ﾖﾃｲ', []],
  ])(
    'finds %j: names that begin so, names that hold it, what holds it in its description',
    (typed, found) => {
      const made = [
        { name: 'total', ja: '集計', description: 'amounts', description_ja: '予算の合計' },
        { name: 'openings', ja: '開設予定', description: 'what opens', description_ja: '何がいつ' },
        { name: 'amount', ja: '予算額', description: 'money', description_ja: 'お金' },
      ].map(({ ja, description_ja, ...one }) => ({
        ...one,
        name_localizations: { ja },
        description_localizations: { ja: description_ja },
      }))
      expect(matching(slashesOf(made), typed).map(({ title }) => title.ja)).toEqual(found)
    },
  )
})

describe('a typed line', () => {
  it.each([
    ['/予算額 みなと科学館', 'amount', { program: { text: 'みなと科学館' } }],
    ['／amount　みなと 科学館 ', 'amount', { program: { text: 'みなと 科学館' } }],
    ['/Total ', 'total', {}],
  ])('%j begins a command', (line, command, filled) => {
    const begun = startOf(slashes, line)
    expect([begun?.slash.command, Object.fromEntries(begun?.filled ?? [])]).toEqual([command, filled])
  })

  it.each(['予算額 みなと', '/予算額', '/予算額みなと', '/お天気 今日', '/', ''])(
    '%j begins none',
    (line) => {
      expect(startOf(slashes, line)).toBeUndefined()
    },
  )
})

describe('the value of an option', () => {
  it.each([
    ['amount', 'program', ' みなと科学館 ', { value: 'みなと科学館' }],
    ['amount', 'program', '　', { problem: 'isRequired' }],
    ['amount', 'year', '', {}],
    ['amount', 'year', '令和2年度', { value: 2020 }],
    ['amount', 'year', '2020', { value: 2020 }],
    ['amount', 'year', '平成', { problem: 'notAChoice' }],
    ['amount', 'private', 'YES', { value: true }],
    ['amount', 'private', 'いいえ', { value: false }],
    ['ranking', 'count', '１０', { value: 10 }],
    ['ranking', 'count', '0', { problem: 'notANumber' }],
    ['ranking', 'count', '2.5', { problem: 'notANumber' }],
    ['ranking', 'count', '多め', { problem: 'notANumber' }],
    ['search', 'min', '10,000', { value: 10_000 }],
    ['ask', 'question', 'あ'.repeat(5000), { problem: 'tooLong' }],
  ])('/%s %s written %j', (command, name, text, value) => {
    expect(valueOf(option(command, name), { text })).toEqual(value)
  })

  it('is the choice that was picked, whatever is written', () => {
    expect(valueOf(option('amount', 'program'), { text: '科学館', picked: 'some-id' })).toEqual({
      value: 'some-id',
    })
  })

  it('is offered by a part of its name in either language', () => {
    const offered = (typed: string) => choicesFor(option('ranking', 'by'), typed).map(({ value }) => value)
    expect([offered('削'), offered('CUT')]).toEqual([
      ['cut', 'cut-rate'],
      ['cut', 'cut-rate'],
    ])
    expect(offered('').length).toBeGreaterThan(3)
  })
})

describe('a question', () => {
  it('is what the desk is asked, and is shown as it would be typed', () => {
    const filled = new Map([
      ['by', { text: '要求から削られた額' }],
      ['count', { text: '5' }],
      ['department', { text: ' ' }],
    ])
    const read = questionOf(slash('ranking'), filled)
    const question = { command: 'ranking', options: { by: 'cut', count: 5 } }
    expect(read).toEqual({ question })
    expect(ask(question.command, question.options).outcome).toBe('answered')
    expect(typedLine(slashes, question, 'ja')).toEqual({
      command: 'ランキング',
      options: [
        { name: '順', value: '要求から削られた額' },
        { name: '件数', value: '5' },
      ],
    })
  })

  it('cannot be asked while an option is wrong', () => {
    expect(questionOf(slash('amount'), new Map())).toEqual({
      option: option('amount', 'program'),
      problem: 'isRequired',
    })
  })
})
