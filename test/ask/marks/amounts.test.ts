import { describe, expect, it } from 'vitest'
import { amountMarks } from '../../../src/ask/marks/amounts.ts'
import { englishNumberOf, numberOf } from '../../../src/ask/marks/numbers.ts'
import { shareMarks } from '../../../src/ask/marks/shares.ts'
import { countMarks } from '../../../src/ask/marks/counts.ts'
import { Sentence } from '../../../src/ask/sentence.ts'

describe('a number as people write it', () => {
  it.each<[string, number | undefined]>([
    ['1億2,000万', 120_000_000],
    ['5千万', 50_000_000],
    ['三', 3],
    ['十五', 15],
    ['二十', 20],
    ['1.5億', 150_000_000],
    ['億', 100_000_000],
    ['298,957', 298_957],
    ['いくつ', undefined],
    ['', undefined],
  ])('%s → %j', (text, value) => {
    expect(numberOf(text)).toBe(value)
  })

  it.each<[string, number | undefined]>([
    ['three', 3],
    ['Twelve', 12],
    ['1,000', 1000],
    ['many', undefined],
  ])('in English: %s → %j', (text, value) => {
    expect(englishNumberOf(text)).toBe(value)
  })
})

describe('bounds on an amount, in 千円', () => {
  it.each<[string, object]>([
    ['1億円以上の事業', { min: 100_000 }],
    ['5億以上', { min: 500_000 }],
    ['一億円を超える', { min: 100_000, isMinOpen: true }],
    ['1000万円超', { min: 10_000, isMinOpen: true }],
    ['5,000万円未満', { max: 50_000, isMaxOpen: true }],
    ['100万円以下', { max: 1000 }],
    ['10億円より大きい', { min: 1_000_000, isMinOpen: true }],
    ['1,000万〜5,000万円', { min: 10_000, max: 50_000 }],
    ['5千万円から1億円の事業', { min: 50_000, max: 100_000 }],
    ['3億以上5億以下', { min: 300_000, max: 500_000 }],
    ['1〜5億円', { min: 100_000, max: 500_000 }],
    ['1億円台', { min: 100_000, max: 200_000, isMaxOpen: true }],
    ['298,957千円以上', { min: 298_957 }],
    ['more than 100 million yen', { min: 100_000, isMinOpen: true }],
    ['100 million yen or more', { min: 100_000 }],
    ['under ¥5,000,000', { max: 5000, isMaxOpen: true }],
    ['at most 3 billion yen', { max: 3_000_000 }],
    ['between 10 and 50 million yen', { min: 10_000, max: 50_000 }],
    ['11回目以降', {}],
    ['3割以上', {}],
    ['3件以上', {}],
  ])('%s → %j', (text, bounds) => {
    expect(amountMarks(new Sentence(text))).toEqual(bounds)
  })
})

describe('bounds on a share, in percent', () => {
  it.each<[string, object]>([
    ['国のお金で半分以上', { least: 50 }],
    ['過半を占める', { least: 50, isOpen: true }],
    ['3割以上削られた', { least: 30 }],
    ['7割を超える', { least: 70, isOpen: true }],
    ['20%未満', { most: 20, isOpen: true }],
    ['3分の2以上', { least: 200 / 3 }],
    ['一般財源だけで', { least: 100 }],
    ['more than half', { least: 50, isOpen: true }],
    ['at least 80%', { least: 80 }],
    ['何割', {}],
  ])('%s → %j', (text, bounds) => {
    expect(shareMarks(new Sentence(text))).toEqual(bounds)
  })
})

describe('how many are wanted', () => {
  it.each<[string, object]>([
    ['上位5件', { count: 5 }],
    ['トップ3', { count: 3 }],
    ['大きい順に三つ教えて', { count: 3 }],
    ['5つ挙げて', { count: 5 }],
    ['top 10', { count: 10 }],
    ['the three largest', { count: 3 }],
    ['2番目に大きい', { place: 2 }],
    ['second largest', { place: 2 }],
    ['トップ100', { count: 25 }],
    ['何件ですか', {}],
    ['1歳児', {}],
  ])('%s → %j', (text, wanted) => {
    expect(countMarks(new Sentence(text))).toEqual(wanted)
  })
})
