import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeChart, type BarChart, type Timeline } from '../../src/dialogue/chart.ts'

const bars = (labels: readonly string[], more: Partial<BarChart> = {}): BarChart => ({
  kind: 'bars',
  locale: 'ja',
  title: '予算額の大きい順',
  unit: 'thousand-yen',
  bars: labels.map((label, at) => ({ label, value: at, printed: `${at}千円`, color: 'blue' })),
  ...more,
})

const TIMELINE: Timeline = {
  kind: 'timeline',
  locale: 'en',
  title: 'Planned openings',
  today: '2020-06-15',
  asOf: 'As of 15 June 2020',
  times: [
    { label: 'Library', first: '2022-04-01', last: '2022-04-30', precision: 'month', printed: 'April 2022' },
  ],
}

describe('the description of a chart', () => {
  it('says what kind it is, what of, and all its figures', () => {
    expect(describeChart(bars(['保育園', '科学館'], { note: '31件中 1〜2件目' }))).toBe(
      '棒グラフ「予算額の大きい順」（31件中 1〜2件目）: 保育園 0千円、科学館 1千円。',
    )
    expect(describeChart(TIMELINE)).toBe(
      'Timeline "Planned openings": As of 15 June 2020; Library April 2022.',
    )
  })

  it('leaves whole parts out where Discord takes no more, and says how many', () => {
    const labels = Array.from({ length: 10 }, () => 'あ'.repeat(150))
    const ja = describeChart(bars(labels))
    expect(ja).toMatch(/、あ{150} 5千円、ほか4件。$/u)
    expect(describeChart(bars(labels, { locale: 'en' }))).toMatch(/; あ{150} 5千円; 4 more\.$/u)
  })

  it('never is longer than Discord takes, nor breaks a character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 600 })
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 12 }), (title, labels) => {
        const description = describeChart(bars(labels, { title }))
        expect(description.length).toBeLessThanOrEqual(1024)
        expect(description.isWellFormed()).toBe(true)
      }),
    )
  })
})
