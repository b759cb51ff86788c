import { fiscalYearOf, type Day } from '../budget/calendar.ts'
import type { Timeline } from '../dialogue/chart.ts'
import { dateName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Tick } from './axis.ts'
import { headerOf, stacked } from './header.ts'
import {
  INNER,
  LINE,
  PADDING,
  PAPER,
  SIZE,
  WIDTH,
  type PlacedBar,
  type PlacedText,
  type Plan,
  type Swatch,
} from './plan.ts'
import { cutTo, drawable, wrap, type Measure } from './text.ts'

const LABEL_LINES = 3
const THICK = 23
const BETWEEN = 9
const GAP = 12
const SWATCH = 26
/** The narrowest that a bar is drawn, so that a day is seen. */
const NARROWEST = 14

/** Places planned times on a line of fiscal years: what is known to the month is narrow, what is known to the year wide. */
export function planTimeline(chart: Timeline, measure: Measure): Plan {
  const { times, locale } = chart
  const header = headerOf(chart, measure)
  const [start, end] = range(chart)
  const at = (day: number): number => PADDING + ((day - start) / (end - start)) * INNER
  const today = dayNumber(chart.today)
  const isShown = today >= start && today <= end
  const legend = legendOf(chart, isShown, header.bottom - 6, measure)
  const texts: PlacedText[] = [...header.texts, ...legend.texts]
  const bars: PlacedBar[] = []
  let top = legend.bottom
  const plotTop = top
  for (const time of times) {
    const name = stacked(
      wrap(time.label, INNER, LABEL_LINES, (text) => measure(text, SIZE.label)),
      top,
      LINE.label,
      { x: PADDING, size: SIZE.label, color: PAPER.text, align: 'left' },
    )
    const bar = barOf(time, (end - start) / INNER, start, end)
    const date = dateText(time.printed, at(bar.from), at(bar.to), measure)
    // A date that has room on no side of its bar stands over it.
    const over = date.isBeside ? 0 : LINE.small
    const y = name.bottom + over + 3 + THICK / 2
    bars.push({ ...bar, y })
    texts.push(...name.texts, { ...date.text, y: date.isBeside ? y : name.bottom + over / 2 })
    top = y + THICK / 2 + BETWEEN
  }
  const grid = yearsBetween(start, end, locale)
  texts.push(...tickTexts(grid, at, top, measure))
  return {
    width: WIDTH,
    height: Math.round(top + LINE.small + PADDING - 8),
    texts: texts.filter(({ text }) => text !== ''),
    bars,
    swatches: legend.swatches,
    plot: { left: PADDING, right: WIDTH - PADDING, top: plotTop, bottom: top, start, end },
    grid,
    ...(isShown && { line: today }),
  }
}

/** Days since 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / 86_400_000
}

const april = (year: number): number => dayNumber(`${year}-04-01`)

/** Whole fiscal years around all times, with the day of the question where it is not far off. */
function range({ times, today }: Timeline): readonly [number, number] {
  const years = times.flatMap(({ first, last }) => [fiscalYearOf(first), fiscalYearOf(last)])
  const now = fiscalYearOf(today)
  const [least, most] = [Math.min(...years), Math.max(...years)]
  const isNear = now >= least - 2 && now <= most + 2
  return [april(isNear ? Math.min(least, now) : least), april((isNear ? Math.max(most, now) : most) + 1)]
}

function barOf(
  { first, last, precision }: Timeline['times'][number],
  daysPerPixel: number,
  start: number,
  end: number,
): Omit<PlacedBar, 'y'> {
  const [from, to] = [dayNumber(first), dayNumber(last) + 1]
  const lacking = Math.max(0, NARROWEST * daysPerPixel - (to - from)) / 2
  const shift = Math.max(0, start - (from - lacking)) - Math.max(0, to + lacking - end)
  const isYear = precision === 'fiscal-year'
  return {
    from: from - lacking + shift,
    to: to + lacking + shift,
    height: THICK,
    color: isYear ? 'sky' : 'orange',
    hatched: isYear,
  }
}

/** A date behind its bar where there is room, else before it, else along with it. */
function dateText(
  printed: string,
  left: number,
  right: number,
  measure: Measure,
): { readonly text: Omit<PlacedText, 'y'>; readonly isBeside: boolean } {
  const widthOf = (one: string): number => measure(one, SIZE.small, true)
  const text = cutTo(drawable(printed), INNER, widthOf)
  const width = widthOf(text)
  const look = { text, size: SIZE.small, bold: true, color: PAPER.text } as const
  if (right + GAP + width <= WIDTH - PADDING) {
    return { text: { ...look, x: right + GAP, align: 'left' }, isBeside: true }
  }
  if (left - GAP - width >= PADDING) {
    return { text: { ...look, x: left - GAP, align: 'right' }, isBeside: true }
  }
  const x = Math.max(PADDING, Math.min(left, WIDTH - PADDING - width))
  return { text: { ...look, x, align: 'left' }, isBeside: false }
}

/** The first of April of each year. */
function yearsBetween(start: number, end: number, locale: Timeline['locale']): Tick[] {
  const first = fiscalYearOf(isoDay(start))
  const count = Math.round((end - start) / 365.25)
  return Array.from({ length: count + 1 }, (_, at) => ({
    value: april(first + at),
    label: dateName({ precision: 'month', year: first + at, month: 4 }, locale),
  }))
}

function isoDay(day: number): Day {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The labels of the years, or of every second, third and so on, so that all have room beside each other. */
function tickTexts(
  grid: readonly Tick[],
  at: (day: number) => number,
  top: number,
  measure: Measure,
): PlacedText[] {
  const placed = grid.map(({ value, label }) => {
    const width = measure(label, SIZE.small)
    const left = Math.min(Math.max(at(value) - width / 2, PADDING), WIDTH - PADDING / 2 - width)
    return { label, left, right: left + width }
  })
  const every = (step: number): typeof placed => placed.filter((_, index) => index % step === 0)
  const steps = placed.map((_, index) => index + 1)
  const step = steps.find((one) =>
    every(one).every(({ left }, index, all) => left >= (all[index - 1]?.right ?? 0) + GAP),
  )
  return every(step ?? placed.length).map(({ label, left }) => ({
    text: label,
    x: left,
    y: top + LINE.small / 2,
    size: SIZE.small,
    color: PAPER.muted,
    align: 'left',
  }))
}

/** What the bars and the line mean, as many beside each other as there is room for. */
function legendOf(
  { times, locale, asOf }: Timeline,
  hasLine: boolean,
  top: number,
  measure: Measure,
): { texts: readonly PlacedText[]; swatches: readonly Swatch[]; bottom: number } {
  const say = speak(locale)
  const has = (isYear: boolean): boolean =>
    times.some(({ precision }) => (precision === 'fiscal-year') === isYear)
  const items = [
    { color: 'orange', text: say('月まで決まっている', 'known to the month'), isShown: has(false) },
    { color: 'sky', text: say('年度だけ（月は未定）', 'fiscal year only, no month'), isShown: has(true) },
    { color: 'line', text: asOf, isShown: hasLine },
  ] as const
  const texts: PlacedText[] = []
  const swatches: Swatch[] = []
  let [x, y] = [PADDING, top + LINE.small / 2]
  for (const { color, text: words } of items.filter(({ isShown }) => isShown)) {
    const text = cutTo(drawable(words), INNER - SWATCH - 10, (one) => measure(one, SIZE.small))
    const width = SWATCH + 10 + measure(text, SIZE.small)
    if (x > PADDING && x + width > WIDTH - PADDING) [x, y] = [PADDING, y + LINE.small]
    swatches.push({ x, y: y - SWATCH / 2, size: SWATCH, color, hatched: color === 'sky' })
    texts.push({ text, x: x + SWATCH + 10, y, size: SIZE.small, color: PAPER.muted, align: 'left' })
    x += width + 28
  }
  return { texts, swatches, bottom: y + LINE.small / 2 + 10 }
}
