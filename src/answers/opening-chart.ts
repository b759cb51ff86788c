import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { firstDay, lastDay, type PartialDate } from '../budget/partial-date.ts'
import type { ChartTime } from '../dialogue/chart.ts'
import { dateName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { chartFile } from './chart-file.ts'
import { dayText } from './opening-question.ts'

/** As many as a page holds, with some that were moved and so stand there twice. */
const MOST_TIMES = 13

/** When things open, as seen on a day; a date that was moved stands over the one that counts now. */
export function openingsChart(
  title: string,
  plans: readonly OpeningPlan[],
  today: Day,
  locale: Locale,
  note?: string,
): readonly Attachment[] {
  const times = plans.flatMap((plan) => timesOf(plan, locale))
  const shown = times.slice(0, MOST_TIMES)
  const left = times.length - shown.length
  const more = speak(locale)(`図は初めの${shown.length}件`, `the first ${shown.length} are drawn`)
  const notes = [...(note === undefined ? [] : [note]), ...(left > 0 ? [more] : [])]
  return chartFile('openings', {
    kind: 'timeline',
    locale,
    title,
    ...(notes.length > 0 && { note: notes.join(speak(locale)('、', '; ')) }),
    today,
    asOf: speak(locale)(`${dayText(today, 'ja')}現在`, `As of ${dayText(today, 'en')}`),
    times: shown,
  })
}

function timesOf({ name, planned, earlier }: OpeningPlan, locale: Locale): ChartTime[] {
  if (!planned) return []
  const label = inLanguage(name, locale)
  const timeOf = (date: PartialDate, of: string): ChartTime => ({
    label: of,
    first: firstDay(date),
    last: lastDay(date),
    precision: date.precision,
    printed: dateName(date, locale),
  })
  const moved = earlier.filter((one) => one.moved)
  return [
    ...moved.map(({ date }) =>
      timeOf(date, speak(locale)(`${label}（変更前の予定）`, `${label} (before it was moved)`)),
    ),
    timeOf(planned.date, label),
  ]
}
