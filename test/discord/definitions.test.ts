import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import type { Command, OptionDefinitions } from '../../src/dialogue/command.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { difference } from '../../src/discord/register.ts'

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
    const total = toDefinitions(commands, []).find(({ name }) => name === 'total')
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
    const names = toDefinitions([say], [fiscalYear(2018)])[0]?.options?.flatMap((option) =>
      option.name === 'year' && 'choices' in option ? (option.choices ?? []).map(({ name }) => name) : [],
    )
    expect(names).toEqual(['fiscal 2018'])
  })
})

describe('the difference to what Discord knows', () => {
  const wanted = toDefinitions(commands, [fiscalYear(2020)])

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
