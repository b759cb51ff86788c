import type { Locale } from '../budget/bilingual.ts'
import type { FocusArea, FocusFigure, FocusItem } from '../budget/totals.ts'
import { yearName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, printedChange, printedValue, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { programDetail } from './program-label.ts'
import { documentSources } from './source-line.ts'
import { totalName } from './total.ts'
import { groupingActions, totalRequest } from './total-actions.ts'
import { focusAmountLine } from './total-focus.ts'
import { programMenu } from './which-program.ts'
import type { World } from './world.ts'

/** One headed amount under a focus area: what is done, the printed figures, and the programs that it is about. */
export function itemAnswer(area: FocusArea, item: FocusItem, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const year = area.place.document.fiscalYear
  const ids = [...new Set(item.points.flatMap(({ programs }) => programs))]
  const programs = ids.flatMap((id) => world.book.program(id) ?? [])
  const facts: Fact[] = [
    {
      label: say('行うこと', 'What is done'),
      lines: item.points.map(({ text }) => `・${inLanguage(text, locale)}`),
    },
    {
      label: say('資料の数字', 'Printed figures'),
      lines: item.figures.map((figure) => figureLine(figure, locale)),
    },
    {
      label: say('関わる事業', 'Programs that it is about'),
      lines: programs.flatMap((program): Line[] => [
        bothNames(program.name, locale),
        `　${programDetail(program, locale)}`,
      ]),
    },
  ]
  return {
    outcome: 'answered',
    card: {
      title: say(
        `${item.name.ja}（${yearName(year, 'ja')}）`,
        `${bothNames(item.name, 'en')}, ${yearName(year, 'en')}`,
      ),
      lead: [
        focusAmountLine(item, locale),
        say(
          `取組${area.number}「${area.name.ja}」の項目です。`,
          `An item of focus area ${area.number}, "${area.name.en}".`,
        ),
        ...(item.note ? [inLanguage(item.note, locale)] : []),
        ...(programs.length > 0
          ? [
              say(
                'この額は、下の事業の額を合計したものではありません。',
                'The amount is not the sum of the programs below.',
              ),
            ]
          : []),
      ],
      facts: facts.filter(({ lines }) => lines.length > 0),
      sources: [
        say(
          '「行うこと」は資料をもとにした要約で、公式の文ではありません。',
          'What is done is our summary and unofficial.',
        ),
        ...documentSources(
          [item, ...item.points, ...item.figures].map(({ place }) => place),
          world,
          locale,
        ),
      ],
    },
    actions: [
      {
        label: totalName({ kind: 'area', area }, locale),
        request: totalRequest({ kind: 'area', area }),
      },
      ...groupingActions(undefined, request, world),
    ],
    ...(programs.length > 0 && {
      menu: programMenu(programs, 'program', { command: 'program', options: {} }, locale),
    }),
  }
}

function figureLine({ subject, figure }: FocusFigure, locale: Locale): Line {
  const printed =
    'value' in figure
      ? printedValue(figure.value, locale)
      : printedChange(figure.before, figure.after, locale)
  return [`${inLanguage(subject, locale)}  `, strong(printed)]
}
