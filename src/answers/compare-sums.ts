import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { Entry } from '../budget/program.ts'
import { percentOf, type ThousandYen } from '../budget/yen.ts'
import { counted, percent, printedAmount, spokenAmount, yearName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { compareActions, type YearPair } from './compare-actions.ts'
import { attached } from './attached.ts'
import { compareSumsChart } from './compare-chart.ts'
import { differenceFact, noDifferenceFact } from './compare-difference.ts'
import { marked, populationLines, yearsDiffer, type Mark } from './compare-notes.ts'
import type { Comparable } from './compare-request.ts'
import { idOfThing, nameOfThing, type Thing } from './compare-thing.ts'
import { SOURCE_MARKS } from './funding-facts.ts'
import { listSource } from './source-line.ts'
import { departmentSum, sourceSum, type DepartmentSum } from './sums.ts'
import type { World } from './world.ts'

type Picked = YearPair & { readonly noneInCommon: boolean }

/** One side of which amounts of a year were added. */
interface SumSide {
  readonly thing: Comparable
  readonly total: ThousandYen
  /** What is said behind the total: how many programs, which share. */
  readonly detail: string
  readonly entries: readonly Entry[]
}

/** The budgets of two departments, or of one in two years: totals and counts of their programs. */
export function compareDepartments(
  a: Extract<Thing, { kind: 'department' }>,
  b: Extract<Thing, { kind: 'department' }>,
  picked: Picked,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const sums = {
    A: departmentSum(a.department, picked.a, world.book),
    B: departmentSum(b.department, picked.b, world.book),
  }
  const sideOf = (thing: typeof a, sum: DepartmentSum): SumSide => ({
    thing,
    total: sum.total,
    detail: say(`${sum.budgeted}事業`, counted(sum.budgeted, 'program')),
    entries: sum.records.map(({ record }) => record.lead),
  })
  const notes = [
    ...(['A', 'B'] as const).flatMap((mark) => countNotes(mark, sums[mark], locale)),
    ...inBoth(sums.A, sums.B, a.department.id === b.department.id, locale),
    say(
      '課の予算全体ではなく、資料にある事業だけの合計です。',
      "Only the programs in the documents, not the departments' whole budgets.",
    ),
  ]
  const label = say('予算額の合計', 'Budgeted in all')
  return sumsAnswer(sideOf(a, sums.A), sideOf(b, sums.B), label, notes, picked, request, world)
}

/** What two funding sources give to programs, or one in two years. */
export function compareSources(
  a: Extract<Thing, { kind: 'source' }>,
  b: Extract<Thing, { kind: 'source' }>,
  picked: Picked,
  request: Request,
  world: World,
): Answer {
  const say = speak(request.locale)
  const sideOf = (thing: typeof a, year: YearPair['a']): SumSide => {
    const { funded, total, whole } = sourceSum(thing.source, year, world.book)
    const share = percent(percentOf(total, whole))
    return {
      thing,
      total,
      detail: say(
        `${SOURCE_MARKS[thing.source]} ${funded.length}事業・資料の事業費全体の${share}`,
        `${SOURCE_MARKS[thing.source]} ${counted(funded.length, 'program')}, ${share} of all amounts in the document`,
      ),
      entries: funded.map(({ entry }) => entry),
    }
  }
  const label = say('財源の合計（予算）', 'In all (budgeted)')
  return sumsAnswer(sideOf(a, picked.a), sideOf(b, picked.b), label, [], picked, request, world)
}

function sumsAnswer(
  a: SumSide,
  b: SumSide,
  label: string,
  notes: readonly string[],
  picked: Picked,
  { locale }: Request,
  world: World,
): Answer {
  const say = speak(locale)
  const isOne = idOfThing(a.thing) === idOfThing(b.thing)
  const populations = populationLines(documentsOf(a), documentsOf(b), locale)
  const warnings: Line[] = [
    ...(isOne ? [] : yearsDiffer(picked, picked.noneInCommon, locale)),
    ...populations,
    ...notes,
  ]
  const facts: Fact[] = [
    {
      label,
      lines: [totalLine('A', a, picked, locale), totalLine('B', b, picked, locale)],
    },
    populations.length > 0
      ? noDifferenceFact(
          say(
            'もとの資料の範囲が違うので、合計の差と倍率は出しません。',
            'The documents cover different things, so no difference of the totals is told.',
          ),
          locale,
        )
      : differenceFact(a.total, b.total, locale),
    ...(warnings.length === 0
      ? []
      : [{ label: say('比べるときの注意', 'Mind when comparing'), lines: warnings }]),
  ]
  const title = compareTitle(nameOfThing(a.thing), nameOfThing(b.thing), picked, isOne, locale)
  const names = { A: sideName(a.thing, picked.a, locale), B: sideName(b.thing, picked.b, locale) }
  const sides = { A: { name: names.A, total: a.total }, B: { name: names.B, total: b.total } }
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [marked('A', names.A), marked('B', names.B)],
      facts,
      sources: listSource([...a.entries, ...b.entries], world, locale),
    },
    actions: compareActions(a.thing, b.thing, picked, world, locale),
    // What cannot be compared is not drawn side by side.
    ...attached(populations.length === 0 ? compareSumsChart(title, sides, locale) : []),
  }
}

function documentsOf({ entries }: SumSide): Entry['source']['document'][] {
  return entries.filter(({ budgeted }) => budgeted).map(({ source }) => source.document)
}

function totalLine(mark: Mark, { total, detail }: SumSide, years: YearPair, locale: Locale): Line {
  const spoken = spokenAmount(total, locale)
  const year = yearName(mark === 'A' ? years.a : years.b, locale)
  return marked(mark, [
    strong(printedAmount(total, locale)),
    speak(locale)(`（${spoken}） ${year}・${detail}`, ` (${spoken}), ${year}, ${detail}`),
  ])
}

function sideName(thing: Comparable, year: YearPair['a'], locale: Locale): string {
  const name = bothNames(nameOfThing(thing), locale)
  return speak(locale)(`${name}（${yearName(year, 'ja')}）`, `${name}, ${yearName(year, 'en')}`)
}

/** The title of a comparison: both names, or one name and both years. */
export function compareTitle(
  a: Bilingual,
  b: Bilingual,
  years: YearPair,
  isOne: boolean,
  locale: Locale,
): string {
  const say = speak(locale)
  const [first, second] = isOne
    ? [yearName(years.a, locale), yearName(years.b, locale)]
    : [inLanguage(a, locale), inLanguage(b, locale)]
  return isOne
    ? say(`${a.ja}（${first}と${second}の比較）`, `${a.en} (${a.ja}): ${first} and ${second} compared`)
    : say(`${first}と${second}の比較`, `${first} and ${second} compared`)
}

/** What a total does not say: shared programs, and what was only requested. */
function countNotes(mark: Mark, { shared, onlyRequested }: DepartmentSum, locale: Locale): string[] {
  const say = speak(locale)
  return [
    ...(shared > 0
      ? [
          say(
            `${mark}は、ほかの課と共同の${shared}事業の全額を含みます。`,
            `${mark} holds ${counted(shared, 'program')} shared with other departments, counted in full.`,
          ),
        ]
      : []),
    ...(onlyRequested > 0
      ? [
          say(
            `${mark}にはほかに、要求されて予算が付かなかった事業が${onlyRequested}件あります。`,
            `Besides, ${mark} has ${counted(onlyRequested, 'program')} requested and not budgeted.`,
          ),
        ]
      : []),
  ]
}

/** Programs that two departments share are in both totals. */
function inBoth(a: DepartmentSum, b: DepartmentSum, isOne: boolean, locale: Locale): string[] {
  if (isOne) return []
  const ofB = new Set(b.records.map(({ program }) => program))
  const both = a.records.filter(({ program, record }) => record.budgeted?.total && ofB.has(program)).length
  if (both === 0) return []
  return [
    speak(locale)(
      `AとBが共同で行う${both}事業は、両方の合計に入っています。`,
      `${counted(both, 'program')} of both A and B ${both === 1 ? 'is' : 'are'} in both totals.`,
    ),
  ]
}
