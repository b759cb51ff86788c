import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import type { Area, OpeningKind } from '../budget/vocabulary.ts'
import { dayName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Action } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'

/** What is asked about openings, once its days are known. */
export interface OpeningQuestion {
  /** The day on which the question is answered. */
  readonly today: Day
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly area: Area | undefined
  readonly kind: OpeningKind | undefined
  readonly page: number | undefined
}

/** A calendar day in words. */
export function dayText(day: Day, locale: Locale): string {
  return dayName(new Date(`${day}T00:00:00+09:00`), locale)
}

/** On which day the answer stands, and that plans are no facts. */
export function asOfNote({ today }: OpeningQuestion, locale: Locale): string {
  return speak(locale)(
    `${dayText(today, 'ja')}現在。予定であり、実際の開設は確かめていません。`,
    `As of ${dayText(today, 'en')}. These are plans; whether they were kept is not in the data.`,
  )
}

/** A button to every opening with a date, as on the same day. */
export function allOpenings(request: Request): Action {
  const { as_of: asOf } = request.options
  return {
    label: speak(request.locale)('資料にある予定をすべて', 'All openings in the data'),
    request: {
      command: 'openings',
      options: { from: '1989-04-01', ...(asOf !== undefined && { as_of: asOf }) },
    },
  }
}
