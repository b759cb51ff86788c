import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../src/ask/mentions.ts'
import { shipped } from '../support/shipped.ts'

const named = (text: string) => {
  const { departments, ...rest } = mentionsIn(text, shipped.book.departments)
  return { ...rest, departments: departments.map(({ id }) => id) }
}
const nothing = {
  years: [],
  departments: [],
  sources: [],
  category: undefined,
  min: undefined,
  max: undefined,
  leastShare: undefined,
  count: undefined,
  isNegated: false,
}

describe('what a sentence names', () => {
  it.each<[string, object]>([
    ['みなと科学館', nothing],
    ['令和3年度の予算', { ...nothing, years: [2021] }],
    ['R2と2021年度', { ...nothing, years: [2020, 2021] }],
    ['1億円以上の事業', { ...nothing, min: 100_000 }],
    ['5,000万円未満', { ...nothing, max: 50_000 }],
    ['more than 100 million yen', { ...nothing, min: 100_000 }],
    ['上位5件', { ...nothing, count: 5 }],
    ['トップ3', { ...nothing, count: 3 }],
    ['国庫支出金で半分以上', { ...nothing, sources: ['national'], leastShare: 50 }],
    ['住宅課の事業', { ...nothing, departments: ['housing'] }],
    ['新規の事業', { ...nothing, category: 'new' }],
    ['住宅課以外', { ...nothing, departments: ['housing'], isNegated: true }],
  ])('%s', (text, expected) => {
    const { rest: _, ...found } = named(text)
    expect(found).toEqual(expected)
  })
})
