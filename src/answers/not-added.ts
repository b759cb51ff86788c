import type { FiscalYear } from '../budget/fiscal-year.ts'
import { programListIn, yearsOfGrouping, type ProgramList } from '../budget/groups.ts'
import { yearsOf } from '../budget/totals.ts'
import { BUDGET_GROUPINGS, PROGRAM_GROUPINGS } from '../budget/vocabulary.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import { counted, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { groupRequest } from './group-actions.ts'
import type { MixedSum } from './mixed-sum.ts'
import { listSource } from './source-line.ts'
import { totalRequest } from './total-actions.ts'
import type { World } from './world.ts'

const REASONS: Readonly<Record<MixedSum, Bilingual>> = {
  stages: {
    ja: '要求額と予算額は、同じ事業の2つの段階の額です。足すと同じお金を二重に数えます。',
    en: 'Requested and budgeted amounts are two stages of the same programs: adding them counts the same money twice.',
  },
  years: {
    ja: '年度によって一覧に載る事業の範囲が違うので、足しても2年分の予算にはなりません。',
    en: 'The lists of the years cover different programs: their sum would not be the budget of two years.',
  },
  plan: {
    ja: '計画事業の合計は、事業の一覧とも会計や取組とも別の集まりです。同じ事業を含むことがあるので、足せません。',
    en: 'The programs of the basic plan (計画事業) are another set than the list of programs, the accounts or the focus areas. They may hold the same programs and must not be added.',
  },
  focus: {
    ja: '取組の額は事業の額や会計と重なり、再掲（2つの取組に載る額）もあるので、足せません。',
    en: 'Amounts of focus areas overlap with programs and accounts, and some are repeated (再掲) under two areas: they must not be added.',
  },
  accounts: {
    ja: '一覧の事業の額は、会計の額の中にすでに含まれています。足すと同じお金を二重に数えます。',
    en: 'The amounts of the listed programs are already part of the accounts: adding them counts the same money twice.',
  },
}

/** Refuses to add what must not be added: why, and what can be seen instead. `first` says what it was about. */
export function notAdded(mixed: MixedSum, request: Request, world: World, first?: Bilingual): Answer {
  const { locale } = request
  const say = speak(locale)
  const lists = world.book.years.flatMap((year) => programListIn(world.book, year) ?? [])
  return {
    outcome: 'out-of-scope',
    card: {
      title: say('足し合わせられない額です', 'These amounts cannot be added'),
      lead: [
        ...(first ? [inLanguage(first, locale)] : []),
        inLanguage(REASONS[mixed], locale),
        ...(mixed === 'years' ? lists.map((list) => listLine(list, request)) : []),
        mixed === 'stages'
          ? say(
              '予算額だけの合計は下のボタンで見られます。1つの事業の要求額と予算額は /予算額 で並べて見られます。',
              'The buttons sum budgeted amounts alone. /amount shows what was requested and budgeted for one program side by side.',
            )
          : say('下のボタンで、それぞれを別に見られます。', 'The buttons show each on its own.'),
      ],
      sources: listSource(
        mixed === 'years' ? lists.flatMap(({ programs }) => programs.map(({ record }) => record.lead)) : [],
        world,
        locale,
      ),
    },
    actions: insteadOf(mixed, request, world),
  }
}

function listLine({ fiscalYear, document, programs }: ProgramList, { locale }: Request): string {
  return speak(locale)(
    `${yearName(fiscalYear, 'ja')}: ${programs.length}事業（${document.title.ja}）`,
    `${yearName(fiscalYear, 'en')}: ${counted(programs.length, 'program')} (${document.title.en})`,
  )
}

function insteadOf(mixed: MixedSum, { locale }: Request, { book }: World): Action[] {
  const budget = mixed === 'plan' ? 'plan' : mixed === 'focus' ? 'focus' : 'accounts'
  const whole: Action[] =
    mixed === 'stages' || mixed === 'years' || yearsOf(book.totals, budget).length === 0
      ? []
      : [
          {
            label: inLanguage(BUDGET_GROUPINGS[budget], locale),
            request: totalRequest({ kind: 'grouping', grouping: budget }),
          },
        ]
  return [...whole, ...yearsOfGrouping(book, 'category').map((year) => byCategory(year, locale))]
}

function byCategory(year: FiscalYear, locale: Request['locale']): Action {
  const { ja, en } = PROGRAM_GROUPINGS.category
  return {
    label: speak(locale)(
      `${yearName(year, 'ja')}の事業の合計（${ja}ごと）`,
      `Programs of ${yearName(year, 'en')} (${en.toLowerCase()})`,
    ),
    request: groupRequest('category', undefined, year),
  }
}
