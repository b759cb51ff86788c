import { describe, expect, it } from 'vitest'
import { categoryMark } from '../../../src/ask/marks/categories.ts'
import { comparingMark } from '../../../src/ask/marks/comparing.ts'
import { listingMarks } from '../../../src/ask/marks/listing.ts'
import { negatedSpans } from '../../../src/ask/marks/negation.ts'
import { isByRate, measureMark, orderMark } from '../../../src/ask/marks/orders.ts'
import { sourceMarks } from '../../../src/ask/marks/sources.ts'
import { Sentence } from '../../../src/ask/sentence.ts'

describe('the funding sources that a sentence names', () => {
  it.each<[string, string[]]>([
    ['国庫支出金の割合', ['national']],
    ['国のお金で', ['national']],
    ['国からいくら出てる', ['national']],
    ['都の補助は何%', ['metropolitan']],
    ['都から出るのは', ['metropolitan']],
    ['国と都と区でどう分けてる', ['national', 'metropolitan', 'general']],
    ['一般財源', ['general']],
    ['区の持ち出し', ['general']],
    ['国民健康保険料が占める割合', ['nhi-premiums']],
    ['その他の財源', ['other']],
    ['from the national government', ['national']],
    ['how much does Tokyo pay towards it', ['metropolitan']],
    ['metropolitan grants', ['metropolitan']],
    ['general revenue', ['general']],
    ['国民健康保険料徴収', []],
    ['全国連携の推進', []],
    ['国際化', []],
    ['都市計画道路', []],
    ['京都', []],
  ])('%s → %j', (text, sources) => {
    expect(sourceMarks(new Sentence(text))).toEqual(sources)
  })
})

describe('the order that is asked for', () => {
  it.each<[string, object | undefined]>([
    ['一番大きい', { isSmallest: false, isSuperlative: true }],
    ['大きい順に', { isSmallest: false, isSuperlative: false }],
    ['一番少額なの', { isSmallest: true, isSuperlative: true }],
    ['最も少ない', { isSmallest: true, isSuperlative: true }],
    ['the smallest', { isSmallest: true, isSuperlative: true }],
    ['トップ10', { isSmallest: false, isSuperlative: true }],
    ['2番目に大きい', { isSmallest: false, isSuperlative: false }],
    ['いくら', undefined],
  ])('%s → %j', (text, order) => {
    expect(orderMark(new Sentence(text))).toEqual(order)
  })

  it.each([
    ['一番大きい', 'budget', false],
    ['一番削られた', 'cut', false],
    ['減額率が一番高い', 'cut', true],
    ['前年度から一番減らされた', 'fall', false],
    ['令和2年度で要求から最も減らされた', 'cut', false],
    ['一番増えた', 'rise', false],
    ['要求より増えた', 'granted-more', false],
    ['満額認められた', 'granted-in-full', false],
    ['要求したけどつかなかった', 'refused', false],
    ['got zero', 'refused', false],
    ['grew the most', 'rise', false],
    ['cut the most', 'cut', false],
  ])('%s is measured by %s', (text, measure, byRate) => {
    const sentence = new Sentence(text)
    expect([measureMark(sentence), isByRate(sentence)]).toEqual([measure, byRate])
  })
})

describe('what is asked of several programs', () => {
  const nothing = { count: false, sum: false, list: false, isAbout: false }
  it.each<[string, object]>([
    ['事業は何件ですか', { ...nothing, count: true, isAbout: true }],
    ['事業の数は', { ...nothing, count: true }],
    ['合計はいくら', { ...nothing, sum: true }],
    ['全部でなんぼ', { ...nothing, sum: true }],
    ['どんな事業がある', { ...nothing, list: true }],
    ['保育園まわりで', { ...nothing, isAbout: true }],
    ['課ごとの合計', { ...nothing, sum: true, by: 'department' }],
    ['重点的な取組', { ...nothing, by: 'focus' }],
    ['which programs', { ...nothing, list: true }],
    ['how many programs', { ...nothing, count: true }],
    ['計画事業', nothing],
    ['予算はいくら', nothing],
  ])('%s → %j', (text, listing) => {
    expect(listingMarks(new Sentence(text))).toEqual(listing)
  })
})

describe('what is compared', () => {
  it.each<[string, string | undefined]>([
    ['AとBはどっちが高い', 'more'],
    ['差はいくら', 'difference'],
    ['何倍ですか', 'times'],
    ['AとBを比べて', 'beside'],
    ['compare A and B', 'beside'],
    ['which costs more', 'more'],
    ['予算は', undefined],
  ])('%s → %s', (text, comparing) => {
    expect(comparingMark(new Sentence(text))).toBe(comparing)
  })
})

describe('the category', () => {
  it.each<[string, string | undefined]>([
    ['新規事業', 'new'],
    ['臨時・継続の事業', 'temporary-continuing'],
    ['レベルアップ', 'expanded'],
    ['in the category "expanded"', 'expanded'],
    ['新規・レベルアップ事業の総額', undefined],
    ['new programs', 'new'],
    ['新しい図書館', undefined],
  ])('%s → %s', (text, category) => {
    expect(categoryMark(new Sentence(text))).toBe(category)
  })
})

describe('what is not meant', () => {
  it.each<[string, string[]]>([
    ['児童遊園じゃなくて公園のトイレ', ['児童遊園じゃなくて']],
    ['防災課以外の事業', ['防災課以外の']],
    ['予算ではなく要求', ['予算ではなく']],
    ['（各地区じゃないほう）', ['各地区じゃないほう']],
    ['科学館…じゃなくて図書館', ['科学館…じゃなくて']],
    ['programs that have no general revenue', ['have no general revenue']],
    ['except the Tax Section', ['except the Tax Section']],
    ['高いんじゃないですか', []],
    ['予算はいくら', []],
  ])('%s → %j', (text, expected) => {
    expect(negatedSpans(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
  })
})
