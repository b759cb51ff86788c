import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { recordsOf } from '../budget/year-record.ts'
import { yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Action, Answer, Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { compareRequest, type Comparable } from './compare-request.ts'
import { aloneRequest, nameOfThing, yearsOfThing, type Thing } from './compare-thing.ts'
import { invalid } from './invalid.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

const KINDS: Readonly<Record<Thing['kind'], Bilingual>> = {
  program: { ja: '事業', en: 'a program' },
  department: { ja: '所管', en: 'a department' },
  source: { ja: '財源', en: 'a funding source' },
  total: { ja: '予算全体の集計', en: 'a total of the whole budget' },
}

/** Says that two things are of different kinds, or totals, and what can be asked instead. */
export function notAlike(a: Thing, b: Thing | undefined, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const things = b ? [a, b] : [a]
  const hasTotal = things.some(({ kind }) => kind === 'total')
  return {
    outcome: 'out-of-scope',
    card: {
      title: say('比べられないものです', 'These cannot be compared'),
      lead: [
        ...things.map((thing): Line => {
          const kind = KINDS[thing.kind]
          return say(
            `「${nameOfThing(thing).ja}」は${kind.ja}です。`,
            `${nameOfThing(thing).en} is ${kind.en}.`,
          )
        }),
        hasTotal
          ? say(
              '会計・取組・計画事業の額は、事業の一覧とは範囲が違うので比べません。前の年度との差は /集計 にあります。',
              'Accounts, focus areas and the programs of the basic plan cover something else than the lists of programs. /total tells how they changed.',
            )
          : say(
              '事業どうし、所管どうし、財源どうしなら比べられます。',
              'Two programs, two departments or two funding sources can be compared.',
            ),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: [
      ...things.map((thing) => alone(thing, undefined, locale)),
      ...(b ? otherDepartment(a, b, locale) : []),
    ],
  }
}

/** A department beside a program: the department of the program can be compared. */
function otherDepartment(a: Thing, b: Thing, locale: Locale): Action[] {
  const department = [a, b].find((thing) => thing.kind === 'department')
  const program = [a, b].find((thing) => thing.kind === 'program')
  const other = program && recordsOf(program.program)[0]?.lead.departments[0]
  if (!department || !other || other.id === department.department.id) return []
  return [
    {
      label: speak(locale)(
        `${department.department.name.ja}と${other.name.ja}を比べる`,
        `Compare ${department.department.name.en} with ${other.name.en}`,
      ),
      request: compareRequest(department, { kind: 'department', department: other }),
    },
  ]
}

/** Says that there is one year of a thing, or none, so that it cannot be compared with itself. */
export function onlyOneYear(thing: Comparable, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const name = inLanguage(nameOfThing(thing), locale)
  const years = yearsOfThing(thing, world)
  const there = years.map((year) => yearName(year, locale)).join(say('・', ', '))
  return {
    outcome: 'not-found',
    card: {
      title: say(`${name}はほかの年度と比べられません`, `${name}: no other year to compare`),
      lead: [
        years.length === 0
          ? say(
              `「${name}」の額は、どの年度の資料にもありません。`,
              `No document gives an amount of ${name}.`,
            )
          : say(`「${name}」は${there}の資料にだけあります。`, `The data holds ${name} in ${there} only.`),
        say('比べる相手を with に入れてください。', 'Give what to compare it with in the option with.'),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: [alone(thing, years[0], locale)],
  }
}

/** Says that a thing was to be compared with itself in the same year. */
export function sameTwice(thing: Comparable, request: Request): Answer {
  const name = nameOfThing(thing)
  return invalid(
    {
      ja: `「${name.ja}」の同じ年度どうしになっています。年度（year と with_year）を変えるか、別の相手を入れてください。`,
      en: `This compares ${name.en} with itself in the same year. Give two years (year and with_year), or something else to compare it with.`,
    },
    request,
    [
      {
        label: speak(request.locale)('新しい2つの年度を比べる', 'Compare its two newest years'),
        request: compareRequest(thing, undefined),
      },
    ],
  )
}

/** Says that the documents do not hold a thing in the year that is asked for, and which they hold. */
export function yearMissing(
  thing: Comparable,
  year: FiscalYear,
  sides: { readonly a: Comparable; readonly b: Comparable | undefined },
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const name = inLanguage(nameOfThing(thing), locale)
  const years = yearsOfThing(thing, world)
  const there = years.map((one) => yearName(one, locale)).join(say('・', ', '))
  return {
    outcome: 'not-found',
    card: {
      title: say(`${yearName(year, 'ja')}の${name}`, `${name}, ${yearName(year, 'en')}`),
      lead: [
        say(
          `「${name}」の${yearName(year, 'ja')}の額は資料にありません。`,
          `The data holds no amounts of ${name} in ${yearName(year, 'en')}.`,
        ),
        ...(years.length === 0 ? [] : [say(`あるのは ${there} です。`, `It holds ${there}.`)]),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: [
      ...(sides.b || years.length > 1
        ? [
            {
              label: say('資料にある年度で比べる', 'Compare the years in the data'),
              request: compareRequest(sides.a, sides.b),
            },
          ]
        : []),
      alone(thing, years[0], locale),
    ],
  }
}

function alone(thing: Thing, year: FiscalYear | undefined, locale: Locale): Action {
  return { label: inLanguage(nameOfThing(thing), locale), request: aloneRequest(thing, year) }
}
