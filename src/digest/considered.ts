import { dayText } from '../answers/opening-question.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { lastDay } from '../budget/partial-date.ts'
import { dateName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Fact } from '../dialogue/reply.ts'
import type { DigestFilter } from '../dialogue/subscription.ts'
import { isDated, isIn, windowFrom } from './matching.ts'

/** Why a thing is told by a digest, or is not. */
export type Verdict = 'told' | 'other-area' | 'unknown-area' | 'other-kind' | 'undated' | 'passed' | 'later'

/** The most names that are written out for one reason. */
const MOST_NAMES = 10

/** Why a digest of a day tells a thing, or does not. */
export function verdictOn(plan: OpeningPlan, filter: DigestFilter, today: Day): Verdict {
  const { areas, kinds, months } = filter
  if (areas.length > 0 && plan.area === undefined) return 'unknown-area'
  if (areas.length > 0 && plan.area && !areas.includes(plan.area)) return 'other-area'
  if (kinds.length > 0 && !kinds.includes(plan.kind)) return 'other-kind'
  if (!isDated(plan)) return 'undated'
  const { date } = plan.planned
  if (isIn(windowFrom(today, months), date)) return 'told'
  return lastDay(date) < today ? 'passed' : 'later'
}

/** Everything that opens by the documents, and why a digest of that day told it or did not: a fact for each reason. */
export function consideredFacts(
  filter: DigestFilter,
  book: BudgetBook,
  day: Day,
  isPast: boolean,
  locale: Locale,
): Fact[] {
  const say = speak(locale)
  const byVerdict = Map.groupBy(book.openingPlans, (plan) => verdictOn(plan, filter, day))
  const { to } = windowFrom(day, filter.months)
  const window = say(
    `${dayText(day, 'ja')}から${dayText(to, 'ja')}まで`,
    `${dayText(day, 'en')} to ${dayText(to, 'en')}`,
  )
  const labels: Readonly<Record<Verdict, string>> = {
    told: isPast ? say('送る予定に入ったもの', 'Told') : say('今なら送るもの', 'Would be told now'),
    later: say('送らない: 期間より先', 'Not told: after the window'),
    passed: say('送らない: 時期を過ぎた', 'Not told: the time has passed'),
    undated: say('送らない: 時期が資料にない', 'Not told: no time in the documents'),
    'other-area': say('送らない: 地区が違う', 'Not told: another district'),
    'unknown-area': say('送らない: 地区が資料から分からない', 'Not told: district not in the documents'),
    'other-kind': say('送らない: 種類が違う', 'Not told: another kind'),
  }
  return [
    {
      label: say('考えたもの', 'What was considered'),
      lines: [
        say(
          `資料にある${book.openingPlans.length}件を、${window}の期間と登録の条件で調べました。予算が認められなかったものは予定に数えません。`,
          `All ${book.openingPlans.length} things in the documents, for ${window} and what was asked for. What was refused funding is no plan.`,
        ),
      ],
    },
    ...(Object.keys(labels) as Verdict[]).flatMap((verdict): Fact[] => {
      const plans = byVerdict.get(verdict) ?? []
      if (plans.length === 0 && verdict !== 'told') return []
      return [
        {
          label: `${labels[verdict]}${say(`（${plans.length}件）`, ` (${plans.length})`)}`,
          lines: [plans.length === 0 ? say('ありません。', 'Nothing.') : names(plans, locale)],
        },
      ]
    }),
  ]
}

function names(plans: readonly OpeningPlan[], locale: Locale): string {
  const say = speak(locale)
  const shown = plans.slice(0, MOST_NAMES).map(({ name, planned }) => {
    const when = planned
      ? say(`（${dateName(planned.date, 'ja')}）`, ` (${dateName(planned.date, 'en')})`)
      : ''
    return `${inLanguage(name, locale)}${when}`
  })
  const rest = plans.length - shown.length
  return shown.join(say('、', ', ')) + (rest > 0 ? say(` ほか${rest}件`, ` and ${rest} more`) : '')
}
