import { globSync, readFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { create, type Font } from 'fontkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fontFiles, openFont } from '../../src/charts/font.ts'
import { COLORS, PAPER } from '../../src/charts/plan.ts'
import { openPainter, planOf } from '../../src/charts/picture.ts'
import type { BarChart, Chart, ShareChart, Timeline } from '../../src/dialogue/chart.ts'
import { layoutFaults } from './layout.ts'

const measure = openFont()
const paint = openPainter()

const LONG =
  '（仮称）港区子ども家庭総合支援センター整備・運営準備および開設準備事業（子ども家庭課・児童相談所設置準備担当）'
const LONG_EN =
  'Support for the Minato welfare agency for people with disabilities and preparing the Child and Family Center'

const bars = (
  rows: readonly (readonly [string, number, string])[],
  more: Partial<BarChart> = {},
): BarChart => ({
  kind: 'bars',
  locale: 'ja',
  title: 'ランキング: 予算額の大きい順（令和2年度）',
  note: '113件中 1〜10件目',
  unit: 'thousand-yen',
  bars: rows.map(([label, value, printed]) => ({ label, value, printed, color: value < 0 ? 'red' : 'blue' })),
  ...more,
})

const shares = (parts: readonly (readonly [string, number])[], locale: 'ja' | 'en' = 'ja'): ShareChart => ({
  kind: 'shares',
  locale,
  title: '財源内訳',
  shares: parts.map(([label, percent]) => ({
    label,
    percent,
    share: `${percent.toFixed(1)}%`,
    amount: '1,234,567千円',
    color: 'green',
  })),
})

const timeline = (times: Timeline['times'], today = '2020-06-15'): Timeline => ({
  kind: 'timeline',
  locale: 'ja',
  title: '開設予定',
  today,
  asOf: '令和2年6月15日現在',
  times,
})

const month = (first: string, last: string, printed: string): Timeline['times'][number] => ({
  label: LONG,
  first,
  last,
  precision: 'month',
  printed,
})
const year = (first: string, last: string, printed: string): Timeline['times'][number] => ({
  label: 'みなと科学館',
  first,
  last,
  precision: 'fiscal-year',
  printed,
})

const WORST: Readonly<Record<string, Chart>> = {
  'ten long names and one huge amount': bars(
    Array.from({ length: 10 }, (_, at) => [
      `${at + 1}. ${LONG}`,
      at === 0 ? 152_950_000 : 10 - at,
      at === 0 ? '152,950,000千円' : `${10 - at}千円`,
    ]),
  ),
  'ten English names': bars(
    Array.from({ length: 10 }, (_, at) => [LONG_EN, 1000 * (10 - at), `¥${10 - at},000 thousand  12.3%`]),
    { locale: 'en', title: LONG_EN },
  ),
  'what was cut': bars([
    ['保育園', -1_234_567, '−1,234,567千円'],
    ['科学館', -3, '−3千円'],
  ]),
  'rates of thousands of percent': bars(
    [
      ['保育園', 12_345.6, '+12345.6%'],
      ['科学館', 0.3, '+0.3%'],
    ],
    { unit: 'percent' },
  ),
  'an amount beside nothing': bars([
    ['要求額', 0, '0千円'],
    ['予算額', 900, '900千円'],
  ]),
  'tiny shares': shares([
    ['国庫支出金', 60.2],
    ['都支出金', 30],
    ['国民健康保険料', 9.2],
    ['その他財源', 0.3],
    ['一般財源', 0.3],
  ]),
  'English sources': shares(
    [
      ['National Health Insurance premiums (国民健康保険料)', 50],
      [LONG_EN, 50],
    ],
    'en',
  ),
  'months and fiscal years': timeline([
    month('2020-04-01', '2020-04-30', '令和2年4月'),
    year('2023-04-01', '2024-03-31', '令和5年度'),
    month('2024-03-01', '2024-03-31', '令和6年3月'),
  ]),
  'one fiscal year': timeline([
    year('2020-04-01', '2021-03-31', '令和2年度'),
    month('2021-03-01', '2021-03-31', '令和3年3月'),
  ]),
  'a fiscal year between others, in English': {
    ...timeline([
      year('2020-04-01', '2021-03-31', 'fiscal 2020 (Reiwa 2)'),
      year('2021-04-01', '2022-03-31', 'fiscal 2021 (Reiwa 3)'),
      year('2022-04-01', '2023-03-31', 'fiscal 2022 (Reiwa 4)'),
    ]),
    locale: 'en',
    asOf: 'As of 15 June 2020',
  },
  'a long time': timeline(
    [month('1989-04-01', '1989-04-30', '1989年4月'), year('2030-04-01', '2031-03-31', '令和12年度')],
    '2090-01-01',
  ),
}

describe('the layout of a picture', () => {
  it.each(Object.entries(WORST))(
    '%s: nothing is cut off, and nothing stands over anything else',
    (_, chart) => {
      const plan = planOf(chart, measure)
      expect(layoutFaults(plan, measure)).toEqual([])
      expect(plan.texts.filter(({ text }) => text.includes('…'))).toEqual([])
    },
  )

  it('says what is wrong: a text beyond the edge and one over another are found', () => {
    const plan = planOf(
      bars([
        ['保育園', 1, '1千円'],
        ['科学館', 2, '2千円'],
      ]),
      measure,
    )
    const [first, ...others] = plan.texts
    if (!first) throw new Error('no text')
    expect(layoutFaults({ ...plan, texts: [{ ...first, x: 790 }, ...others] }, measure)).toEqual([
      `outside: ${first.text}`,
    ])
    expect(layoutFaults({ ...plan, texts: [first, first] }, measure)).toEqual([
      `over each other: ${first.text} | ${first.text}`,
    ])
  })

  it('keeps to that whatever the labels are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('あ', '漢', 'ー', '（', '）', 'W', 'i', ' ', '<', '&', '\u202E', 'ש', '🏫'),
      }),
    )
    const bar = fc.tuple(text, fc.integer({ min: 0, max: 10 ** 9 }), text)
    fc.assert(
      fc.property(text, fc.array(bar, { minLength: 2, maxLength: 10 }), (title, rows) => {
        expect(layoutFaults(planOf(bars(rows, { title }), measure), measure)).toEqual([])
      }),
      { numRuns: 30 },
    )
    const share = fc.tuple(text, fc.double({ min: 0.01, max: 100, noNaN: true }))
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 5 }), (parts) => {
        expect(layoutFaults(planOf(shares(parts), measure), measure)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('shows a month narrow and a fiscal year wide and hatched', () => {
    const { bars: placed } = planOf(WORST['months and fiscal years'] as Chart, measure)
    expect(placed.map(({ from, to, hatched }) => ({ days: Math.round(to - from), hatched }))).toEqual([
      { days: 30, hatched: false },
      { days: 366, hatched: true },
      { days: 31, hatched: false },
    ])
  })

  it('shows every share, a tiny one too, and fills the bar', () => {
    const { bars: placed } = planOf(WORST['tiny shares'] as Chart, measure)
    expect(placed.map(({ from, to }) => Number((to - from).toFixed(1)))).toEqual([58.2, 30, 9.2, 1.3, 1.3])
    expect(placed.at(-1)?.to).toBeCloseTo(100)
  })

  it('keeps letters at 11 pixels or more on a phone 350 wide', () => {
    for (const chart of Object.values(WORST)) {
      const { texts, width } = planOf(chart, measure)
      expect(Math.min(...texts.map(({ size }) => (size * 350) / width))).toBeGreaterThan(11)
    }
  })
})

describe('the picture', () => {
  it('is a PNG of the plan, in one and a half times its pixels', () => {
    for (const chart of Object.values(WORST)) {
      const png = paint(chart)
      const { width, height } = planOf(chart, measure)
      expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 1.5, Math.floor(height * 1.5)])
    }
  })

  it('holds the colours of the plan exactly, under every bar and in every corner', async () => {
    for (const chart of [WORST['what was cut'], WORST['ten long names and one huge amount']]) {
      if (!chart) throw new Error('no chart')
      const plan = planOf(chart, measure)
      const image = await loadImage(paint(chart))
      const context = createCanvas(image.width, image.height).getContext('2d')
      context.drawImage(image, 0, 0)
      const colorAt = (x: number, y: number): string =>
        `#${Buffer.from(context.getImageData(Math.round(x * 1.5), Math.round(y * 1.5), 1, 1).data.subarray(0, 3)).toString('hex')}`
      expect([colorAt(1, 1), colorAt(plan.width - 2, plan.height - 2)]).toEqual([
        PAPER.background,
        PAPER.background,
      ])
      expect(plan.bars.map(({ y }) => colorAt(plan.plot.left + 2, y))).toEqual(
        plan.bars.map(({ color }) => COLORS[color]),
      )
    }
  })

  it('has the same bytes for the same chart', () => {
    for (const chart of Object.values(WORST))
      expect(paint(chart).equals(paint(structuredClone(chart)))).toBe(true)
  })

  it('is drawn whatever the labels are', () => {
    const hostile = [
      '<svg onload="x">&amp;',
      '\u202Eabc\u0000\u001B[31m',
      'שלום عالم',
      '\uD800',
      '𠮷'.repeat(500),
      '',
    ]
    const chart = bars(
      hostile.map((label, at) => [label, at, label]),
      { title: hostile.join(''), note: hostile.join('\n') },
    )
    expect(paint(chart).length).toBeGreaterThan(1000)
  })

  it('has a font that knows every character that data/ names things with', () => {
    const fonts = fontFiles().map((file) => create(readFileSync(file)) as Font)
    const names = [
      'programs',
      'departments',
      'bureaus',
      'facilities',
      'openings',
      'announcements',
      'focus-areas',
      'focus-items',
      'plan-summary',
      'budget-titles',
      'pillars',
      'policies',
      'entries',
    ]
    const texts = globSync('data/*.csv')
      .filter((file) => names.some((name) => file === `data/${name}.csv`))
      .map((file) => readFileSync(file, 'utf8'))
    expect(texts).toHaveLength(names.length)
    const characters = new Set(Array.from(`${texts.join('')}億万千円約−％¥～〜①Ⅰ髙﨑`.replaceAll(/\s/gu, '')))
    const missing = [...characters].filter((one) =>
      fonts.some((font) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
    )
    expect(missing).toEqual([])
    expect(fonts.every((font) => !font.hasGlyphForCodePoint(0x1f3eb))).toBe(true)
  })
})
