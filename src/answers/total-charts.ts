import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { ProgramYear } from '../budget/book.ts'
import type { AccountKey, AccountYear, PlanLine } from '../budget/totals.ts'
import type { ProgramGroup } from '../budget/groups.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import type { TenThousandYen, ThousandYen } from '../budget/yen.ts'
import type { ChartColor } from '../dialogue/chart.ts'
import { percent, printedAmount, tenThousandsAmount, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { barsOf, chartFile } from './chart-file.ts'
import { SOURCE_COLORS } from './funding-chart.ts'
import type { Page } from './pages.ts'
import { accountTerm } from './total.ts'

/** The colour of each account, as its mark in the lines of a reply. */
const ACCOUNT_COLORS: Readonly<Record<AccountKey, ChartColor>> = {
  general: 'blue',
  nhi: 'green',
  'late-elderly-medical': 'purple',
  'long-term-care': 'yellow',
  all: 'sky',
}

/** How all accounts together split into single ones. */
export function accountsChart(
  title: string,
  accounts: readonly AccountYear[],
  locale: Locale,
): readonly Attachment[] {
  return chartFile('total', {
    kind: 'shares',
    locale,
    title,
    shares: accounts
      .toSorted((a, b) => b.amount - a.amount)
      .map(({ account, amount, sharePercent }) => ({
        label: inLanguage(accountTerm(account), locale),
        percent: sharePercent,
        share: percent(sharePercent),
        amount: printedAmount(amount, locale),
        color: ACCOUNT_COLORS[account],
      })),
  })
}

/** One account in two years, the earlier first. */
export function accountChart(
  name: string,
  years: readonly AccountYear[],
  locale: Locale,
): readonly Attachment[] {
  return chartFile('total', {
    kind: 'bars',
    locale,
    title: name,
    unit: 'thousand-yen',
    bars: years.map(({ account, fiscalYear, amount }) => ({
      label: yearName(fiscalYear, locale),
      value: amount,
      printed: printedAmount(amount, locale),
      color: ACCOUNT_COLORS[account],
    })),
  })
}

/** Focus areas, or the headed amounts of one, with their numbers. */
export function focusChart(
  title: string,
  areas: readonly { readonly number: number; readonly name: Bilingual; readonly amount: TenThousandYen }[],
  locale: Locale,
): readonly Attachment[] {
  return chartFile('total', {
    kind: 'bars',
    locale,
    title,
    unit: 'ten-thousand-yen',
    bars: areas.map(({ number, name, amount }) => ({
      label: `${number}. ${inLanguage(name, locale)}`,
      value: amount,
      printed: tenThousandsAmount(amount, locale),
      color: 'blue',
    })),
  })
}

/** Lines of the summary of the basic plan. */
export function planChart(title: string, lines: readonly PlanLine[], locale: Locale): readonly Attachment[] {
  return chartFile('total', {
    kind: 'bars',
    locale,
    title,
    unit: 'ten-thousand-yen',
    bars: lines.map(({ name, amount }) => ({
      label: inLanguage(name, locale),
      value: amount,
      printed: tenThousandsAmount(amount, locale),
      color: 'blue',
    })),
  })
}

/** The groups of a page with their sums and shares of the list. */
export function groupsChart(title: string, page: Page<ProgramGroup>, locale: Locale): readonly Attachment[] {
  const say = speak(locale)
  const { shown, ...noted } = barsOf(page, locale)
  return chartFile('total', {
    kind: 'bars',
    locale,
    title,
    ...noted,
    unit: 'thousand-yen',
    bars: shown.map(({ grouping, id, name, amount, sharePercent }, at) => ({
      label: `${page.from + at}. ${inLanguage(name, locale)}`,
      value: amount,
      printed: say(
        `${printedAmount(amount, 'ja')}（${percent(sharePercent)}）`,
        `${printedAmount(amount, 'en')} (${percent(sharePercent)})`,
      ),
      color: grouping === 'source' ? (SOURCE_COLORS[id as FundingSource] ?? 'blue') : 'blue',
    })),
  })
}

/** The programs of a page with what each gets. */
export function programsChart(
  name: string,
  title: string,
  page: Page<ProgramYear & { readonly amount: ThousandYen }>,
  locale: Locale,
  color: ChartColor = 'blue',
): readonly Attachment[] {
  const { shown, ...noted } = barsOf(page, locale)
  return chartFile(name, {
    kind: 'bars',
    locale,
    title,
    ...noted,
    unit: 'thousand-yen',
    bars: shown.map(({ program, amount }, at) => ({
      label: `${page.from + at}. ${inLanguage(program.name, locale)}`,
      value: amount,
      printed: printedAmount(amount, locale),
      color,
    })),
  })
}

/** The budgets of a department's programs on a page; what was only requested has none and is left out. */
export function departmentChart(
  title: string,
  page: Page<ProgramYear>,
  locale: Locale,
): readonly Attachment[] {
  const items = page.items.flatMap((one) => {
    const amount = one.record.budgeted?.total
    return amount ? [{ ...one, amount }] : []
  })
  return programsChart('department', title, { ...page, items }, locale)
}
