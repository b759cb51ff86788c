import type { FiscalYear } from '../budget/fiscal-year.ts'
import { keyFiguresIn } from '../budget/totals.ts'
import { KEY_FIGURE_KINDS, STAGES } from '../budget/vocabulary.ts'
import { yearName } from '../dialogue/figures.ts'
import { inLanguage, printedValue, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { documentSources } from './source-line.ts'
import { groupingActions, otherTotalYears } from './total-actions.ts'
import type { World } from './world.ts'

/** The other printed figures of a year: use of funds, revenue, large spending, all as printed. */
export function keyFiguresAnswer(year: FiscalYear, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const figures = keyFiguresIn(world.book.totals, year)
  const stage = STAGES[figures[0]?.place.document.stage ?? 'budget']
  return {
    outcome: 'answered',
    card: {
      title: say(
        `予算の主な数字（${yearName(year, 'ja')}）`,
        `Key figures of the budget, ${yearName(year, 'en')}`,
      ),
      lead: [
        say(
          `資料の表記のままです（段階: ${stage.ja}）。もとになる範囲がそれぞれ違うので、足し合わせないでください。`,
          `As the document prints them (stage: ${stage.en}). They cover different things: do not add them.`,
        ),
      ],
      facts: [...Map.groupBy(figures, ({ kind }) => kind)].map(([kind, ofKind]) => ({
        label: inLanguage(KEY_FIGURE_KINDS[kind], locale),
        lines: ofKind.map(({ subject, value }): Line => [
          `${inLanguage(subject, locale)}  `,
          strong(printedValue(value, locale)),
        ]),
      })),
      sources: documentSources(
        figures.map(({ place }) => place),
        world,
        locale,
      ),
    },
    actions: [
      ...otherTotalYears({ kind: 'grouping', grouping: 'figures' }, year, request, world),
      ...groupingActions('figures', request, world),
    ],
  }
}
