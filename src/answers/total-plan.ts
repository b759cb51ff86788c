import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { BudgetDocument } from '../budget/program.ts'
import { planSummaryIn, type PlanLine } from '../budget/totals.ts'
import { PLAN_PARTS, STAGES } from '../budget/vocabulary.ts'
import { counted, tenThousandsAmount, yearName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { documentSources } from './source-line.ts'
import { roundingNote } from './rounding-note.ts'
import { attached } from './attached.ts'
import { planChart } from './total-charts.ts'
import { groupingActions, otherTotalYears } from './total-actions.ts'
import type { World } from './world.ts'

/** The summary of the programs of the basic plan (計画事業) in a year. */
export function planAnswer(year: FiscalYear, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const lines = planSummaryIn(world.book.totals, year)
  const total = lines.find((line) => line.kind === 'total')
  const title = say(
    `基本計画の計画事業（${yearName(year, 'ja')}）`,
    `Programs of the basic plan (計画事業), ${yearName(year, 'en')}`,
  )
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [
        ...(total ? [figureLine(total, locale), ...roundingNote(total.amount, total.rounding, locale)] : []),
        ...otherSetNote(lines, world, locale),
      ],
      facts: groupsOf(lines).map((group) => groupFact(group, locale)),
      sources: documentSources(
        lines.map(({ place }) => place),
        world,
        locale,
      ),
    },
    actions: [
      ...otherTotalYears({ kind: 'grouping', grouping: 'plan' }, year, request, world),
      ...groupingActions('plan', request, world),
    ],
    ...attached(
      planChart(
        title,
        lines.filter(({ kind }) => kind === 'subtotal'),
        locale,
      ),
    ),
  }
}

/** One line of the summary, or one subtotal with its lines. */
export function planLineAnswer(line: PlanLine, request: Request, world: World): Answer {
  const { locale } = request
  const year = line.place.document.fiscalYear
  const all = planSummaryIn(world.book.totals, year)
  const group = groupsOf(all).find((one) => one.includes(line)) ?? [line]
  const name = bothNames(line.name, locale)
  const title = speak(locale)(
    `計画事業: ${name}（${yearName(year, 'ja')}）`,
    `Basic plan: ${name}, ${yearName(year, 'en')}`,
  )
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [figureLine(line, locale), ...otherSetNote(all, world, locale)],
      ...(line.kind === 'subtotal' && { facts: [groupFact(group, locale)] }),
      sources: documentSources(
        line.kind === 'subtotal' ? group.map(({ place }) => place) : [line.place],
        world,
        locale,
      ),
    },
    actions: groupingActions(undefined, request, world),
    ...attached(
      line.kind === 'subtotal'
        ? planChart(
            title,
            group.filter((one) => one !== line),
            locale,
          )
        : [],
    ),
  }
}

/** 130事業 208億100万円（予算）. */
function figureLine(line: PlanLine, locale: Locale): Line {
  const stage = inLanguage(STAGES[line.place.document.stage], locale)
  return [
    speak(locale)(`${line.programs}事業 `, `${counted(line.programs, 'program')}, `),
    strong(tenThousandsAmount(line.amount, locale)),
    speak(locale)(`（${stage}、${PLAN_PARTS[line.part].ja}）`, ` (${stage}; ${PLAN_PARTS[line.part].en})`),
  ]
}

/** The lines of the summary in groups that each end with their subtotal; lines under none make one of their own. */
function groupsOf(lines: readonly PlanLine[]): PlanLine[][] {
  const groups: PlanLine[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'total') continue
    groups.at(-1)?.push(line)
    if (line.kind === 'subtotal') groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

function groupFact(group: readonly PlanLine[], locale: Locale): Fact {
  const say = speak(locale)
  const subtotal = group.find((line) => line.kind === 'subtotal')
  const lines = group.filter((line) => line !== subtotal)
  const figures = (line: PlanLine): string =>
    say(`${line.programs}事業`, counted(line.programs, 'program')) +
    `  ${tenThousandsAmount(line.amount, locale)}`
  return {
    label: subtotal
      ? say(
          `${subtotal.name.ja}（計 ${figures(subtotal)}）`,
          `${bothNames(subtotal.name, 'en')}: ${figures(subtotal)}`,
        )
      : say('そのほか', 'Others'),
    lines: [
      ...lines.flatMap((line): Line[] => [inLanguage(line.name, locale), `　${figures(line)}`]),
      ...(subtotal ? roundingNote(subtotal.amount, subtotal.rounding, locale) : []),
    ],
  }
}

/** The programs of the plan are another set than the programs that the bot knows one by one. */
function otherSetNote(lines: readonly PlanLine[], world: World, locale: Locale): string[] {
  const document = lines[0]?.place.document
  const total = lines.find((line) => line.kind === 'total')
  if (!document || !total) return []
  const listed = entriesIn(document, world)
  return [
    speak(locale)(
      `この${total.programs}の計画事業は、同じ資料が1件ずつ示す新規・臨時・レベルアップの${listed}事業とは別の集まりです。比べたり足したりできません。`,
      `These ${total.programs} programs are another set than the ${listed} new, temporary and expanded programs that the document lists one by one: the two must not be compared or added.`,
    ),
  ]
}

function entriesIn(document: BudgetDocument, world: World): number {
  return world.book.programs.flatMap(({ entries }) =>
    entries.filter(({ source }) => source.document === document),
  ).length
}
