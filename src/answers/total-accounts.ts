import type { TextPlace } from '../budget/program.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { accountsIn, type AccountKey, type AccountYear } from '../budget/totals.ts'
import { STAGES } from '../budget/vocabulary.ts'
import { thousandYen } from '../budget/yen.ts'
import {
  fullAmount,
  percent,
  signedPercent,
  spokenAmount,
  printedAmount,
  yearName,
} from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Bar, type Fact, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { documentSources } from './source-line.ts'
import { accountTerm } from './total.ts'
import { attached } from './attached.ts'
import { accountChart, accountsChart } from './total-charts.ts'
import { groupingActions, otherTotalYears, totalMenu } from './total-actions.ts'
import type { World } from './world.ts'

/** The mark of each account, in its line and in the bar. */
const MARKS: Readonly<Record<AccountKey, string>> = {
  general: '🟦',
  nhi: '🟩',
  'late-elderly-medical': '🟪',
  'long-term-care': '🟨',
  all: '',
}

/** The accounts of a year and all of them together, beside the year before where the document gives it. */
export function accountsAnswer(year: FiscalYear, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const accounts = accountsIn(world.book.totals, year)
  const single = accounts.filter(({ account }) => account !== 'all')
  const whole = accounts.filter(({ account }) => account === 'all')
  const bar: Bar = {
    bar: single.map(({ account, sharePercent }) => ({ mark: MARKS[account], percent: sharePercent })),
  }
  const title = say(
    `会計ごとの予算額（${yearName(year, 'ja')}）`,
    `Budget by account, ${yearName(year, 'en')}`,
  )
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [stageNote(accounts, locale)],
      facts: [
        ...whole.map((one) => accountFact(one, world, locale, [bar])),
        ...single.map((one) => accountFact(one, world, locale)),
      ],
      sources: accountSources(accounts, year, world, locale),
    },
    actions: [
      ...otherTotalYears({ kind: 'grouping', grouping: 'accounts' }, year, request, world),
      ...groupingActions('accounts', request, world),
    ],
    ...attached(accountsChart(title, single, locale)),
    menu: totalMenu(
      accounts.map(({ account }) => ({ kind: 'account', account })),
      year,
      request,
      world,
    ),
  }
}

/** One account in a year, or all of them together. */
export function accountAnswer(account: AccountKey, year: FiscalYear, request: Request, world: World): Answer {
  const { locale } = request
  const accounts = accountsIn(world.book.totals, year)
  const shown = accounts.filter((one) => one.account === account)
  const name = bothNames(accountTerm(account), locale)
  return {
    outcome: 'answered',
    card: {
      title: speak(locale)(`${name}（${yearName(year, 'ja')}）`, `${name}, ${yearName(year, 'en')}`),
      lead: [stageNote(shown, locale)],
      facts: shown.map((one) => accountFact(one, world, locale)),
      sources: accountSources(shown, year, world, locale),
    },
    actions: [
      ...otherTotalYears({ kind: 'account', account }, year, request, world),
      ...groupingActions(undefined, request, world),
    ],
    ...attached(
      accountChart(
        name,
        shown.flatMap((one) => [...[yearBefore(one, world)].filter((before) => before !== undefined), one]),
        locale,
      ),
    ),
  }
}

function accountFact(one: AccountYear, world: World, locale: Locale, more: readonly Bar[] = []): Fact {
  const say = speak(locale)
  const before = yearBefore(one, world)
  const share = (of: AccountYear): string =>
    of.account === 'all'
      ? ''
      : say(` 構成比${percent(of.sharePercent)}`, `, ${percent(of.sharePercent)} of all accounts`)
  const growth = one.growthPercent === undefined ? '' : say('、', ', ') + signedPercent(one.growthPercent)
  const change = one.difference === undefined ? [] : [signedAmount(one.difference, locale) + growth]
  const spoken = spokenAmount(one.amount, locale)
  return {
    label: `${MARKS[one.account]} ${bothNames(accountTerm(one.account), locale)}`.trim(),
    lines: [
      [strong(printedAmount(one.amount, locale)), say(`（${spoken}）`, ` (${spoken})`) + share(one)],
      ...more,
      ...(before
        ? [`${yearName(before.fiscalYear, locale)}: ${printedAmount(before.amount, locale)}${share(before)}`]
        : []),
      ...change.map((text): Line => say(`前年度から ${text}`, `Change from the year before: ${text}`)),
    ],
  }
}

function signedAmount(difference: number, locale: Locale): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
  return sign + fullAmount(thousandYen(Math.abs(difference)), locale)
}

/** The same account in the year before, where the same document gives it. */
function yearBefore(one: AccountYear, world: World): AccountYear | undefined {
  return world.book.totals.accounts.find(
    (other) =>
      other.place.document === one.place.document &&
      other.account === one.account &&
      other.fiscalYear === one.fiscalYear - 1,
  )
}

/** 当初予算額: at which stage the amounts stand. */
function stageNote(accounts: readonly AccountYear[], locale: Locale): string {
  const stage = accounts[0]?.place.document.stage ?? 'budget'
  const name = inLanguage(STAGES[stage], locale)
  return speak(locale)(
    `当初予算の額です（段階: ${name}）。`,
    `Amounts of the initial budget (stage: ${name}).`,
  )
}

function accountSources(
  accounts: readonly AccountYear[],
  year: FiscalYear,
  world: World,
  locale: Locale,
): string[] {
  const places: TextPlace[] = accounts.flatMap((one) => [
    one.place,
    ...[yearBefore(one, world)].flatMap((before) => (before ? [before.place] : [])),
  ])
  const isLater = places.some(({ document }) => document.fiscalYear !== year)
  return [
    ...(isLater
      ? [
          speak(locale)(
            '翌年度の資料に、前年度の額として載っている額です。',
            'The document of the year after gives these as amounts of the year before.',
          ),
        ]
      : []),
    ...documentSources(places, world, locale),
  ]
}
