import type { FollowUp } from '../budget/announcement.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { FOLLOW_UP_KINDS } from '../budget/vocabulary.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, printedChange, printedValue, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'
import { areaNote } from './facts.ts'
import { earlierDateLines, noDate } from './opening-dates.ts'
import { noteLines, otherNamesLines, visitLines } from './opening-details.ts'

/** What opens of a program and when, by the newest document, with earlier dates, other names and address. */
export function openingsFact(plans: readonly OpeningPlan[], locale: Locale): Fact | undefined {
  if (plans.length === 0) return undefined
  return {
    label: speak(locale)('開設・開始の予定', 'Planned openings'),
    lines: plans.flatMap((plan): Line[] => [
      [
        strong(plan.planned ? dateName(plan.planned.date, locale) : noDate(locale)),
        `  ${bothNames(plan.name, locale)}${areaNote(plan.area, locale)}`,
      ],
      ...[
        ...earlierDateLines(plan, locale),
        ...otherNamesLines(plan, locale),
        ...visitLines(plan, locale),
        ...noteLines(plan, locale),
      ].map((line) => `　${line}`),
    ]),
  }
}

/** What later documents say of a program: what it is about, before → after, and in our own words, with the line. */
export function followUpsFact(followUps: readonly FollowUp[], locale: Locale): Fact | undefined {
  const say = speak(locale)
  if (followUps.length === 0) return undefined
  return {
    label: say('その後', 'What later documents say'),
    lines: followUps.flatMap(({ kind, text, earlier, later, source }): Line[] => {
      const about = kind === 'other' ? [] : [`${inLanguage(FOLLOW_UP_KINDS[kind], locale)}  `]
      return [
        [
          ...about,
          strong(earlier === undefined ? printedValue(later, locale) : printedChange(earlier, later, locale)),
        ],
        `　${inLanguage(text, locale)}${say(`（${source.line}行目）`, ` (line ${source.line})`)}`,
      ]
    }),
  }
}
