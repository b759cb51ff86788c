import type { Bilingual } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import { firstDay, lastDay, type PartialDate } from '../budget/partial-date.ts'

const SOON_DAYS = 92

/**
 * Where a planned date stands on a day in Tokyo: passed, within its own month or year, soon (in the next three months)
 * or later; undecided where no document prints a date. It is computed at the moment of asking: a plan that has passed may
 * have been kept or moved.
 */
export function openingStatus(date: PartialDate | undefined, today: Day): Bilingual {
  if (!date) return { ja: '未定', en: 'undecided' }
  if (lastDay(date) < today) {
    return { ja: '予定時期を過ぎた', en: 'planned time has passed' }
  }
  if (firstDay(date) <= today) {
    switch (date.precision) {
      case 'day':
        return { ja: '今日', en: 'today' }
      case 'month':
        return { ja: '今月', en: 'this month' }
      case 'fiscal-year':
        return { ja: '今年度中', en: 'this fiscal year' }
    }
  }
  const days = (Date.parse(firstDay(date)) - Date.parse(today)) / 86_400_000
  return days <= SOON_DAYS ? { ja: 'まもなく', en: 'soon' } : { ja: '予定', en: 'planned' }
}
