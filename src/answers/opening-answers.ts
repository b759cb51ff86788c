import type { Locale } from '../budget/bilingual.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { Program } from '../budget/program.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import { strong, type Action, type Answer, type Fact, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { attached } from './attached.ts'
import { areaNote } from './facts.ts'
import { openingsChart } from './opening-chart.ts'
import { onlyYear, calendarFiles } from './opening-calendar.ts'
import { earlierDateLines, noDate, statusNote } from './opening-dates.ts'
import { detailLines, programsLine } from './opening-details.ts'
import { filterNote, placeLead } from './opening-place-notes.ts'
import { allOpenings, asOfNote, isAskedFor, windowName, type OpeningQuestion } from './opening-question.ts'
import { planSources } from './opening-sources.ts'
import { sourceLines } from './source-line.ts'
import type { World } from './world.ts'

/** Everything that opens of a program; says so where nothing does. */
export function openingsOfProgram(
  program: Program,
  why: Line | undefined,
  asked: OpeningQuestion,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const all = world.book.plansOf(program)
  const plans = all.filter((plan) => isAskedFor(plan, asked))
  const name = bothNames(program.name, locale)
  const title = say(`${name}の開設予定`, `Openings of ${name}`)
  const actions = [
    programButton(program, say('この事業のすべて', 'Everything about it')),
    allOpenings(request),
  ]
  if (all.length > 0 && plans.length === 0) return noneFits(title, all, asked, request, world, actions)
  if (plans.length === 0) {
    return {
      outcome: 'not-found',
      card: {
        title,
        lead: [
          program.entries.some(({ openings }) => openings.length > 0)
            ? say(
                '要求にあった予定は、予算が付いたことが資料にないため示しません。',
                'It was requested with a time, but the data shows no money for it, so it is no plan.',
              )
            : say(
                'この事業の開設・開始の時期は資料にありません。',
                'The data gives no opening date for this program.',
              ),
        ],
        sources: sourceLines(program.entries.slice(0, 1), world, locale),
      },
      actions,
    }
  }
  return {
    outcome: 'answered',
    card: {
      title,
      ...(why && { lead: [why] }),
      facts: plans.map((plan) => planFact(plan, asked, locale)),
      sources: [asOfNote(asked, locale), ...planSources(plans, world, locale)],
    },
    actions,
    ...attached([
      ...calendarFiles(plans, asked, world, locale),
      ...openingsChart(title, plans, asked.today, locale),
    ]),
  }
}

/** Things that are asked for by their own names, with the programs that they belong to. */
export function openingsByName(
  all: readonly OpeningPlan[],
  typed: string,
  asked: OpeningQuestion,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const plans = all.filter((plan) => isAskedFor(plan, asked))
  const [only, ...others] = all
  const name =
    only && others.length === 0
      ? bothNames(only.name, locale)
      : say(`「${quote(typed)}」`, `"${quote(typed)}"`)
  const programs = [...new Set(all.flatMap((plan) => plan.programs))]
  const title = say(`${name}の開設予定`, `Opening of ${name}`)
  const actions = [
    ...programs.slice(0, 3).map((program) => programButton(program, inLanguage(program.name, locale))),
    allOpenings(request),
  ]
  if (plans.length === 0) return noneFits(title, all, asked, request, world, actions)
  return {
    outcome: 'answered',
    card: {
      title,
      facts: plans.map((plan) => {
        const { label, lines } = planFact(plan, asked, locale)
        return { label, lines: [...lines, programsLine(plan, locale)] }
      }),
      sources: [asOfNote(asked, locale), ...planSources(plans, world, locale)],
    },
    actions,
    ...attached([
      ...calendarFiles(plans, asked, world, locale),
      ...openingsChart(title, plans, asked.today, locale),
    ]),
  }
}

/** That nothing of what was named fits the other filters, and what there is. */
function noneFits(
  title: string,
  all: readonly OpeningPlan[],
  asked: OpeningQuestion,
  { locale }: Request,
  world: World,
  actions: readonly Action[],
): Answer {
  const say = speak(locale)
  const window = windowName(asked, locale)
  return {
    outcome: 'not-found',
    card: {
      title: title + filterNote(asked, locale),
      lead: [
        ...placeLead(asked.place, locale),
        say(
          `${window === '' ? '指定の条件' : `指定の条件（${window}）`}に合う予定は資料にありません。条件を外した予定は次のとおりです。`,
          `Nothing fits these filters${window === '' ? '' : ` (${window})`}. Without them there is:`,
        ),
      ],
      facts: all.map((plan) => planFact(plan, asked, locale)),
      sources: [asOfNote(asked, locale), ...planSources(all, world, locale)],
    },
    actions,
  }
}

/** A thing with its date, how it stands on the day, what earlier documents said, and what is printed of it. */
function planFact(plan: OpeningPlan, { today }: OpeningQuestion, locale: Locale): Fact {
  const { planned } = plan
  return {
    label: bothNames(plan.name, locale) + areaNote(plan.area, locale),
    lines: [
      planned
        ? [strong(dateName(planned.date, locale)), `  ${statusNote(planned.date, today, locale)}`]
        : [strong(noDate(locale)), `  ${statusNote(undefined, today, locale)}`],
      ...(planned?.date.precision === 'fiscal-year' ? [onlyYear(locale)] : []),
      ...earlierDateLines(plan, locale),
      ...detailLines(plan, locale),
    ],
  }
}

function programButton(program: Program, label: string): Action {
  return { label, request: { command: 'program', options: { program: program.id } } }
}
