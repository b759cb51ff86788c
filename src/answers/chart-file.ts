import type { Locale } from '../budget/bilingual.ts'
import { describeChart, type Chart } from '../dialogue/chart.ts'
import { speak } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import type { Page } from './pages.ts'

/** As many bars as a picture holds that is still read where it stands in a chat, without opening it. */
export const MOST_BARS = 10

/** A chart as a picture that goes with a reply. None where a single bar would say nothing. */
export function chartFile(name: string, chart: Chart): readonly Attachment[] {
  return marksOf(chart) < 2
    ? []
    : [{ name: `${name}.png`, description: describeChart(chart), content: chart }]
}

function marksOf(chart: Chart): number {
  switch (chart.kind) {
    case 'bars':
      // Nothing but nothing is no picture either.
      return chart.bars.some(({ value }) => value !== 0) ? chart.bars.length : 0
    case 'shares':
      return chart.shares.length
    case 'timeline':
      return chart.times.length
  }
}

/** What of a list the bars are: which of its pages, and that they are only its beginning where that is long. */
export function barsOf<T>(
  { items, count, actions }: Pick<Page<T>, 'items' | 'count' | 'actions'>,
  locale: Locale,
): { readonly shown: readonly T[]; readonly note?: string } {
  const shown = items.slice(0, MOST_BARS)
  if (shown.length < items.length) {
    const words = speak(locale)(
      `${count}の、初めの${shown.length}件`,
      `${count}; the first ${shown.length} are drawn`,
    )
    return { shown, note: words }
  }
  return actions.length === 0 ? { shown } : { shown, note: count }
}
