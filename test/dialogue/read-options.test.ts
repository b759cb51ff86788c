import { describe, expect, it } from 'vitest'
import type { OptionDefinitions } from '../../src/dialogue/command.ts'
import type { OptionValue } from '../../src/dialogue/request.ts'
import { nameOf, readOptions } from '../../src/dialogue/read-options.ts'

const description = { ja: '説明', en: 'Description' }
const definitions = {
  word: { kind: 'text', ja: '言葉', description, required: true },
  count: { kind: 'integer', ja: '数', description, minimum: 1, maximum: 2000 },
  any: { kind: 'integer', ja: '整数', description },
  year: { kind: 'year', ja: '年度', description },
  on: { kind: 'day', ja: '日', description },
  until: { kind: 'day', ja: 'まで', description, monthEnds: true },
  category: { kind: 'category', ja: '区分', description },
  by: { kind: 'grouping', ja: '分け方', description },
  order: { kind: 'ranking-order', ja: '順', description },
  area: { kind: 'area', ja: '地区', description },
  kind: { kind: 'opening-kind', ja: '種類', description },
} as const satisfies OptionDefinitions

const readOne = (name: string, value: OptionValue): unknown => {
  const read = readOptions(definitions, { word: 'x', [name]: value })
  return 'problem' in read ? 'unreadable' : read.args[name]
}

describe('options', () => {
  it('are read by their English and Japanese names, and empty ones are left out', () => {
    expect(
      readOptions(definitions, { 言葉: ' みなと　科学館 ', 数: '１，２００', year: '　', 自分だけ: 'はい' }),
    ).toEqual({ args: { word: ' みなと　科学館 ', count: 1200 }, isPrivate: true })
  })

  it('are public unless asked otherwise', () => {
    expect(readOptions(definitions, { word: 'x' })).toEqual({ args: { word: 'x' }, isPrivate: false })
  })

  const readable: [string, OptionValue, unknown][] = [
    ['count', 5, 5],
    ['count', '2,000', 2000],
    ['any', '-7', -7],
    ['any', 0, 0],
    ['year', 2020, 2020],
    ['year', '令和2年度', 2020],
    ['year', 'R2', 2020],
    ['year', '令和元年', 2019],
    ['year', '平成31', 2019],
    ['year', '２０２０年度', 2020],
    ['on', '2020-06-15', '2020-06-15'],
    ['on', '2020/6/5', '2020-06-05'],
    ['on', '2020年6月15日', '2020-06-15'],
    ['on', '２０２０．６．１５', '2020-06-15'],
    ['on', '2020-06', '2020-06-01'],
    ['on', '2020年6月', '2020-06-01'],
    ['on', '2020-02-29', '2020-02-29'],
    ['on', '1989-04-01', '1989-04-01'],
    ['on', '2101-03-31', '2101-03-31'],
    ['until', '2020-02', '2020-02-29'],
    ['until', '2020年12月', '2020-12-31'],
    ['until', '2020-06-15', '2020-06-15'],
    ['order', 'cut-rate', 'cut-rate'],
    ['order', '前年度から増えた額', 'rise'],
    ['order', 'largest BUDGET', 'largest'],
    ['category', 'new', 'new'],
    ['category', '臨時・継続', 'temporary-continuing'],
    ['category', 'EXPANDED', 'expanded'],
    ['by', 'plan', 'plan'],
    ['by', '取組', 'focus'],
    ['by', 'key figures', 'figures'],
    ['area', '芝浦港南地区', 'shibaura-konan'],
    ['area', 'azabu district', 'azabu'],
    ['kind', '保育園', 'nursery'],
    ['kind', 'School', 'school'],
    ['kind', 'system', 'system'],
    ['word', 12, '12'],
    ['word', true, 'true'],
  ]
  it.each(readable)('%s %j is read as %j', (name, given, value) => {
    expect(readOne(name, given)).toBe(value)
  })

  const unreadable: [string, OptionValue][] = [
    ['count', 0],
    ['count', 2001],
    ['count', '1.5'],
    ['count', 'five'],
    ['count', true],
    ['any', ','],
    ['any', '-,'],
    ['any', '9'.repeat(20)],
    ['any', 1e21],
    ['any', Number.NaN],
    ['year', '来年'],
    ['year', 20],
    ['year', 1988],
    ['year', 2101],
    ['year', '令和0年'],
    ['on', '2021-02-29'],
    ['on', '2020-13-01'],
    ['on', '2020-00-10'],
    ['on', '2020'],
    ['on', 'tomorrow'],
    ['on', '0020-06-15'],
    ['on', '1989-03-31'],
    ['on', '2101-04-01'],
    ['until', '2101-04'],
    ['category', '大きい'],
    ['by', '大きい'],
    ['area', 'toString'],
    ['kind', '病院'],
    ['private', 'maybe'],
  ]
  it.each(unreadable)('%s %j is not read', (name, given) => {
    expect(readOne(name, given)).toBe('unreadable')
  })

  it('say which one cannot be read, and how to write it', () => {
    expect([
      readOptions(definitions, { word: 'x', count: 0 }),
      readOptions(definitions, { word: 'x', any: 'many' }),
      readOptions(definitions, { word: 'x', on: '明日' }),
      readOptions(definitions, { word: 'x', area: '銀座' }),
    ]).toEqual([
      {
        problem: {
          ja: '数（count）の「0」が読み取れません。整数を入れてください（1〜2000）。',
          en: 'I could not read "0" as count. Give a whole number (1–2000).',
        },
      },
      {
        problem: {
          ja: '整数（any）の「many」が読み取れません。整数を入れてください。',
          en: 'I could not read "many" as any. Give a whole number.',
        },
      },
      {
        problem: {
          ja: '日（on）の「明日」が読み取れません。2020-06-15 のように入れてください。',
          en: 'I could not read "明日" as on. Write it like 2020-06-15.',
        },
      },
      {
        problem: {
          ja: '地区（area）の「銀座」が読み取れません。芝地区・麻布地区・赤坂地区・高輪地区・芝浦港南地区のどれかを入れてください。',
          en: 'I could not read "銀座" as area. Use one of: Shiba district; Azabu district; Akasaka district; Takanawa district; Shibaura-Konan district.',
        },
      },
    ])
  })

  it('say which required one is missing, and which there are when one is unknown', () => {
    expect([
      readOptions(definitions, { count: 1 }),
      readOptions(definitions, { word: 'x', months: 1 }),
    ]).toEqual([
      { problem: { ja: '言葉（word）を入れてください。説明。', en: 'Please give word. Description.' } },
      {
        problem: {
          ja: '「months」という項目はありません。使えるのは word・count・any・year・on・until・category・by・order・area・kind・private です。',
          en: 'There is no option "months". You can use word, count, any, year, on, until, category, by, order, area, kind, private.',
        },
      },
    ])
  })

  it.each(['__proto__', 'constructor', 'toString', ''])('have no option by the name of %j', (name) => {
    expect(nameOf(definitions, name)).toBeUndefined()
  })
})
