import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import type { Command, OptionDefinitions } from '../../src/dialogue/command.ts'
import { toDefinitions, toSlashCommands } from '../../src/discord/definitions.ts'
import { difference } from '../../src/discord/register.ts'
import { findings } from '../support/discord-rules.ts'

const words = (ja: string, en: string) => ({ ja, en })
const options = {
  page: { kind: 'integer', ja: 'ページ', description: words('頁', 'Page'), minimum: 1, maximum: 9 },
  year: { kind: 'year', ja: '年度', description: words('年', 'Year') },
  area: { kind: 'area', ja: '地区', description: words('所', 'Area') },
  kind: { kind: 'opening-kind', ja: '種類', description: words('種', 'Kind') },
  thing: { kind: 'opening', ja: 'もの', description: words('物', 'Thing') },
  on: { kind: 'day', ja: '日', description: words('日', 'Day') },
  command: { kind: 'command', ja: 'コマンド', description: words('命', 'Command') },
  program: { kind: 'program', ja: '事業', description: words('事', 'Program'), required: true },
} as const satisfies OptionDefinitions
const say: Command<undefined> = {
  name: 'say',
  ja: '言う',
  description: words('言います', 'Says'),
  options,
  examples: [],
  answer: () => ({ outcome: 'answered', card: { title: 'x' } }),
}

describe('what Discord is told about a command', () => {
  it('is the ways of looking at the whole budget as choices, and names of totals as typed', () => {
    const total = toSlashCommands(commands, []).find(({ name }) => name === 'total')
    expect(total?.options?.slice(0, 2)).toMatchObject([
      {
        name: 'by',
        choices: [
          { name: 'Accounts', name_localizations: { ja: '会計' }, value: 'accounts' },
          { name: 'Focus areas', name_localizations: { ja: '取組' }, value: 'focus' },
          { name: 'Programs of the basic plan', name_localizations: { ja: '計画事業' }, value: 'plan' },
          { name: 'Key figures', name_localizations: { ja: '主な数字' }, value: 'figures' },
          { name: 'Departments', name_localizations: { ja: '所管課' }, value: 'department' },
          { name: 'Bureaus', name_localizations: { ja: '部' }, value: 'bureau' },
          { name: 'Budget titles', name_localizations: { ja: '款・会計' }, value: 'title' },
          { name: 'Categories', name_localizations: { ja: '区分' }, value: 'category' },
          { name: 'Funding sources', name_localizations: { ja: '財源' }, value: 'source' },
          { name: 'Pillars', name_localizations: { ja: '分野' }, value: 'pillar' },
          { name: 'Policies', name_localizations: { ja: '政策' }, value: 'policy' },
        ],
      },
      { name: 'name', autocomplete: true },
    ])
  })

  it('is a group with its commands, for those who may manage the server', () => {
    const digest = toSlashCommands(commands, []).find(({ name }) => name === 'digest')
    expect(digest).toMatchObject({
      name_localizations: { ja: '配信' },
      default_member_permissions: '32',
      contexts: [0, 1, 2],
    })
    expect(
      digest?.options?.map(({ type, name, name_localizations: local }) => [type, name, local?.ja]),
    ).toEqual([
      [1, 'subscribe', '登録'],
      [1, 'list', '一覧'],
      [1, 'preview', '見本'],
      [1, 'why', '理由'],
      [1, 'unsubscribe', '解除'],
      [1, 'resume', '再開'],
      [1, 'export', '書き出し'],
      [1, 'delete', '全消去'],
    ])
    expect(digest?.options?.[5]).toMatchObject({
      options: [
        { type: 7, name: 'channel', channel_types: [0, 5, 10, 11, 12] },
        { type: 5, name: 'private' },
      ],
    })
  })

  it('is the orders of a ranking as choices', () => {
    const ranking = toSlashCommands(commands, []).find(({ name }) => name === 'ranking')
    expect(ranking?.options?.[0]).toEqual({
      type: 3,
      name: 'by',
      name_localizations: { ja: '順' },
      description: 'What to rank by (largest budget when left out)',
      description_localizations: { ja: '何の順に並べるか（省略すると予算額の大きい順）' },
      choices: [
        { name: 'Largest budget', name_localizations: { ja: '予算額の大きい順' }, value: 'largest' },
        { name: 'Smallest budget', name_localizations: { ja: '予算額の小さい順' }, value: 'smallest' },
        {
          name: 'Share of a funding source',
          name_localizations: { ja: '事業費に占める財源の割合' },
          value: 'share',
        },
        { name: 'Cut from the request', name_localizations: { ja: '要求から削られた額' }, value: 'cut' },
        {
          name: 'Cut from the request, in percent',
          name_localizations: { ja: '要求から削られた割合' },
          value: 'cut-rate',
        },
        {
          name: 'Granted above the request',
          name_localizations: { ja: '要求より増えた額' },
          value: 'granted-more',
        },
        {
          name: 'Rise from the year before',
          name_localizations: { ja: '前年度から増えた額' },
          value: 'rise',
        },
        {
          name: 'Rise from the year before, in percent',
          name_localizations: { ja: '前年度から増えた割合' },
          value: 'rise-rate',
        },
        {
          name: 'Fall from the year before',
          name_localizations: { ja: '前年度から減った額' },
          value: 'fall',
        },
      ],
    })
  })

  it('is its names and options in both languages, required ones first, with choices and autocomplete', () => {
    expect(toDefinitions([say], [fiscalYear(2020), fiscalYear(2019)])).toEqual([
      {
        type: 1,
        name: 'say',
        name_localizations: { ja: '言う' },
        description: 'Says',
        description_localizations: { ja: '言います' },
        options: [
          {
            type: 3,
            name: 'program',
            name_localizations: { ja: '事業' },
            description: 'Program',
            description_localizations: { ja: '事' },
            required: true,
            autocomplete: true,
          },
          {
            type: 4,
            name: 'page',
            name_localizations: { ja: 'ページ' },
            description: 'Page',
            description_localizations: { ja: '頁' },
            min_value: 1,
            max_value: 9,
          },
          {
            type: 4,
            name: 'year',
            name_localizations: { ja: '年度' },
            description: 'Year',
            description_localizations: { ja: '年' },
            choices: [
              { name: 'fiscal 2020 (Reiwa 2)', name_localizations: { ja: '令和2年度' }, value: 2020 },
              { name: 'fiscal 2019 (Reiwa 1)', name_localizations: { ja: '令和元年度' }, value: 2019 },
            ],
          },
          {
            type: 3,
            name: 'area',
            name_localizations: { ja: '地区' },
            description: 'Area',
            description_localizations: { ja: '所' },
            choices: [
              { name: 'Shiba district', name_localizations: { ja: '芝地区' }, value: 'shiba' },
              { name: 'Azabu district', name_localizations: { ja: '麻布地区' }, value: 'azabu' },
              { name: 'Akasaka district', name_localizations: { ja: '赤坂地区' }, value: 'akasaka' },
              { name: 'Takanawa district', name_localizations: { ja: '高輪地区' }, value: 'takanawa' },
              {
                name: 'Shibaura-Konan district',
                name_localizations: { ja: '芝浦港南地区' },
                value: 'shibaura-konan',
              },
            ],
          },
          {
            type: 3,
            name: 'kind',
            name_localizations: { ja: '種類' },
            description: 'Kind',
            description_localizations: { ja: '種' },
            choices: [
              { name: 'Facility', name_localizations: { ja: '施設' }, value: 'facility' },
              { name: 'School', name_localizations: { ja: '学校' }, value: 'school' },
              { name: 'Nursery school', name_localizations: { ja: '保育園' }, value: 'nursery' },
              { name: 'Service', name_localizations: { ja: 'サービス' }, value: 'service' },
              { name: 'System', name_localizations: { ja: 'システム' }, value: 'system' },
              { name: 'Office', name_localizations: { ja: '窓口' }, value: 'office' },
            ],
          },
          {
            type: 3,
            name: 'thing',
            name_localizations: { ja: 'もの' },
            description: 'Thing',
            description_localizations: { ja: '物' },
            autocomplete: true,
          },
          {
            type: 3,
            name: 'on',
            name_localizations: { ja: '日' },
            description: 'Day',
            description_localizations: { ja: '日' },
          },
          {
            type: 3,
            name: 'command',
            name_localizations: { ja: 'コマンド' },
            description: 'Command',
            description_localizations: { ja: '命' },
            choices: [{ name: 'say', name_localizations: { ja: '言う' }, value: 'say' }],
          },
          {
            type: 5,
            name: 'private',
            name_localizations: { ja: '自分だけ' },
            description: 'Only I see the reply',
            description_localizations: { ja: '自分だけに見える返事にします' },
          },
        ],
        integration_types: [0, 1],
        contexts: [0, 1, 2],
      },
    ])
  })

  it('names a year before Reiwa without a Reiwa number', () => {
    const names = toSlashCommands([say], [fiscalYear(2018)])[0]?.options?.flatMap((option) =>
      option.name === 'year' && 'choices' in option ? (option.choices ?? []).map(({ name }) => name) : [],
    )
    expect(names).toEqual(['fiscal 2018'])
  })
})

describe('what Discord is told about a command that messages offer', () => {
  const menu = { ...say, messageMenu: { ja: 'これを言う', en: 'Say this', option: 'program' } }

  it('is an entry of their menu behind all slash commands, in both languages and wherever these are', () => {
    const definitions = toDefinitions([menu, { ...say, name: 'other', ja: '他' }], [])
    expect(definitions.map(({ name }) => name)).toEqual(['say', 'other', 'Say this'])
    expect(definitions.at(-1)).toEqual({
      type: 3,
      name: 'Say this',
      name_localizations: { ja: 'これを言う' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    })
    expect(findings('commands', definitions)).toEqual([])
  })

  it('is told by difference, whatever Discord fills in, and never taken for a slash command', () => {
    const wanted = toDefinitions([{ ...menu, messageMenu: { ...menu.messageMenu, en: 'say' } }], [])
    const [slash, entry] = wanted
    if (!slash || !entry) throw new Error('there are two')
    const filled = { ...entry, id: '1', description: '', description_localizations: null, options: [] }
    const untyped = { ...slash, type: undefined }
    expect([
      difference(wanted, [slash, filled]),
      difference(wanted, [slash]),
      difference([slash], wanted),
      difference([slash], [untyped]),
      difference(wanted, [slash, { ...entry, name_localizations: { ja: '別' } }]),
    ]).toEqual([
      { added: [], changed: [], removed: [] },
      { added: ['say'], changed: [], removed: [] },
      { added: [], changed: [], removed: ['say'] },
      { added: [], changed: ['say'], removed: [] },
      { added: [], changed: ['say'], removed: [] },
    ])
  })
})

it('tells Discord the longest text that an option takes', () => {
  const text = { kind: 'text', ja: '文', description: words('文', 'Text') } as const
  const command = { ...say, options: { short: { ...text, maximum: 300 }, any: text } }
  const shown = { type: 3, name_localizations: { ja: '文' }, description: 'Text' }
  const described = { ...shown, description_localizations: { ja: '文' } }
  expect(toSlashCommands([command], [])[0]?.options?.slice(0, 2)).toEqual([
    { ...described, name: 'short', max_length: 300 },
    { ...described, name: 'any' },
  ])
})

describe('the difference to what Discord knows', () => {
  const wanted = toSlashCommands(commands, [fiscalYear(2020)])

  it('is everything at first, and nothing afterwards', () => {
    expect([difference(wanted, []), difference(wanted, wanted)]).toEqual([
      { added: wanted.map(({ name }) => name), changed: [], removed: [] },
      { added: [], changed: [], removed: [] },
    ])
  })

  it('leaves aside what Discord fills in by itself, and the order of keys', () => {
    const present = wanted.map((command) => ({
      id: '1',
      application_id: '2',
      version: '3',
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      ...Object.fromEntries(Object.entries(command).toReversed()),
      options: command.options?.map((option) => ({ required: false, autocomplete: false, ...option })),
    }))
    expect(difference(wanted, present)).toEqual({ added: [], changed: [], removed: [] })
  })

  it('is told by name: added, changed and removed', () => {
    const [first, second, ...others] = wanted
    if (!first || !second) throw new Error('there are commands')
    const present = [{ ...second, description: 'Other' }, ...others, { ...first, name: 'gone' }]
    expect(difference(wanted, present)).toEqual({
      added: [first.name],
      changed: [second.name],
      removed: ['gone'],
    })
  })

  it.each(['name_localizations', 'description_localizations', 'options', 'contexts', 'integration_types'])(
    'sees a change in %s',
    (key) => {
      const [first, ...others] = wanted
      const changed = difference(wanted, [{ ...first, [key]: undefined }, ...others])
      expect(changed).toEqual({ added: [], changed: [first?.name], removed: [] })
    },
  )
})
