import type { Locale } from '../budget/bilingual.ts'
import type { ProgramYear } from '../budget/book.ts'
import type { GroupedList, ProgramGroup, ProgramList } from '../budget/groups.ts'
import { planSummaryIn } from '../budget/totals.ts'
import { STAGES, type ProgramGrouping } from '../budget/vocabulary.ts'
import { sumOf } from '../budget/yen.ts'
import { counted, fullAmount } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Line } from '../dialogue/reply.ts'
import type { World } from './world.ts'

/** What the programs of a list are, and what they are not: neither the whole budget nor the programs of the plan. */
export function populationNotes(list: ProgramList, world: World, locale: Locale): string[] {
  const say = speak(locale)
  const { document, programs } = list
  const plan = planSummaryIn(world.book.totals, list.fiscalYear).find(({ kind }) => kind === 'total')
  return [
    say(
      `「${document.title.ja}」に載った${programs.length}事業の額で（段階: ${STAGES.budget.ja}）、区の予算全体ではありません。`,
      `Amounts of the ${programs.length} programs in "${document.title.ja}" (stage: ${STAGES.budget.en}), not the whole budget.`,
    ),
    plan
      ? say(
          `この${programs.length}事業と、基本計画の${plan.programs}の計画事業は別の集まりです。足したり比べたりできません。`,
          `These ${programs.length} programs and the ${plan.programs} programs of the basic plan (計画事業) are different sets: they must not be added or compared.`,
        )
      : say(
          `この${programs.length}事業と、基本計画の計画事業は別の集まりです。足したり比べたりできません。`,
          `These ${programs.length} programs and the programs of the basic plan (計画事業) are different sets: they must not be added or compared.`,
        ),
  ]
}

/** What was requested for all of some programs, where the document of their list prints the request of each. */
export function requestNote(
  programs: readonly ProgramYear[],
  { document }: ProgramList,
  locale: Locale,
): Line[] {
  const requested = programs.flatMap(({ record }) =>
    record.requested?.from[0]?.source.document.id === document.id ? [record.requested.total] : [],
  )
  if (requested.length === 0 || requested.length < programs.length) return []
  return [
    speak(locale)(
      `要求額の合計 ${fullAmount(sumOf(requested), 'ja')}（段階: ${STAGES.request.ja}。予算額とは足せません）`,
      `Requested in all ${fullAmount(sumOf(requested), 'en')} (stage: ${STAGES.request.en}; not to be added to the budget).`,
    ),
  ]
}

/** What of some programs' budgets is new or expanded, where the document of their list prints it. */
export function expansionNote(
  programs: readonly ProgramYear[],
  { document }: ProgramList,
  locale: Locale,
): Line[] {
  const expanded = programs.flatMap(({ record: { budgeted } }) =>
    budgeted?.from[0]?.source.document.id === document.id &&
    budgeted.expansion !== undefined &&
    !budgeted.expansionFrom
      ? [budgeted.expansion]
      : [],
  )
  if (expanded.length === 0) return []
  const sum = sumOf(expanded)
  return [
    speak(locale)(
      `うちレベルアップ分の合計 ${fullAmount(sum, 'ja')}`,
      `Of it what is expanded: ${fullAmount(sum, 'en')}.`,
    ),
  ]
}

/** What a reader must know before adding the groups up. */
export function overlapNotes(
  { grouping, groups, inSeveral, list }: GroupedList,
  world: World,
  locale: Locale,
): string[] {
  const say = speak(locale)
  const notes: string[] = []
  if (inSeveral > 0 && grouping === 'department') {
    notes.push(
      say(
        `複数の課が担当する事業はそれぞれに数えています（${inSeveral}事業）。課の額や割合を足すと、合計や100%を超えます。`,
        `A program of several departments is counted in full in each (${counted(inSeveral, 'program')}), so amounts and shares add up to more than the total and 100%.`,
      ),
    )
  }
  if (inSeveral > 0 && grouping === 'source') {
    notes.push(
      say(
        `財源が2つ以上ある${inSeveral}事業は、事業数ではそれぞれに数えています。額は財源ごとに分けてあり、重なりません。`,
        `${counted(inSeveral, 'program')} with two or more sources count once in each; their amounts are split and do not overlap.`,
      ),
    )
  }
  if (groups.some((group) => isCollective(group, world))) {
    notes.push(
      say(
        '「各地区…」は、5つの地区をまとめた1行です。',
        'A line such as "各地区…" stands for all five districts.',
      ),
    )
  }
  const others = list.programs.filter(({ record }) => hasOthers(grouping, record.lead)).length
  return [...notes, ...othersNote(others, grouping, locale)]
}

/** True for a group that stands for all five districts: its department, or all departments of its bureau, do. */
function isCollective({ grouping, id, programs }: ProgramGroup, { book }: World): boolean {
  if (grouping === 'department') return book.departments.some((one) => one.id === id && one.isCollective)
  return (
    grouping === 'bureau' &&
    programs.every(({ record }) => record.lead.departments.every((one) => one.isCollective))
  )
}

/** True where the document adds ほか to what a program is grouped by. */
export function hasOthers(
  grouping: ProgramGrouping,
  lead: { readonly departmentsAndOthers: boolean; readonly titleAndOthers: boolean },
): boolean {
  return (
    (grouping === 'department' && lead.departmentsAndOthers) || (grouping === 'title' && lead.titleAndOthers)
  )
}

/** Says where programs with ほか are counted; nothing where there is none. */
export function othersNote(programs: number, grouping: ProgramGrouping, locale: Locale): string[] {
  if (programs === 0) return []
  const [ja, en] = grouping === 'title' ? ['款', 'title'] : ['課', 'department']
  return [
    speak(locale)(
      `資料に「ほか」とある${programs}事業は、名前が書かれた${ja}に全額を数えています。`,
      `${counted(programs, 'program')} printed with "ほか" (and others) ${programs === 1 ? 'is' : 'are'} counted in full under the named ${en}.`,
    ),
  ]
}
