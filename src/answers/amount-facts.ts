import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Entry } from '../budget/program.ts'
import { FUNDING_SOURCES } from '../budget/vocabulary.ts'
import type { Disagreement, StageFigure, YearRecord } from '../budget/year-record.ts'
import { percentOf, thousandYen, type ThousandYen } from '../budget/yen.ts'
import { fullAmount, percent, printedAmount, spokenAmount, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'

/** 予算額 and 要求額 with their expansion parts, and the difference where both are known. */
export function amountFacts(record: YearRecord, locale: Locale): Fact[] {
  const say = speak(locale)
  const { requested, budgeted } = record
  return [
    budgeted
      ? stageFact('budgeted', budgeted, locale)
      : {
          label: say('予算額', 'Budgeted'),
          lines: [
            say(
              '予算の一覧にありません。要求だけの事業です。',
              'Not in the list of budgeted programs; it was only requested.',
            ),
            ...(record.entries.some((entry) => entry.decision)
              ? []
              : [say('その理由は資料に書かれていません。', 'The documents print no reason.')]),
          ],
        },
    ...(requested ? [stageFact('requested', requested, locale)] : []),
    ...(requested && budgeted
      ? [
          {
            label: say('要求から予算への差', 'From request to budget'),
            lines: [
              differenceLine(requested.total, budgeted.total, locale),
              ...unexplainedRise(record, requested, budgeted, locale),
            ],
          },
        ]
      : []),
  ]
}

/** Where more was budgeted than requested, in another document and without a reason: that says so. */
export function unexplainedRise(
  { entries }: YearRecord,
  requested: StageFigure,
  budgeted: StageFigure,
  locale: Locale,
): Line[] {
  const isExplained =
    entries.some(({ decision, note }) => decision ?? note) ||
    requested.from.some(({ source }) => budgeted.from.some((one) => one.source.document === source.document))
  if (budgeted.total <= requested.total || isExplained) return []
  return [
    speak(locale)(
      '要求と予算は別の資料の数字で、増えた理由は資料に書かれていません。',
      'The two figures are from different documents, and neither prints why more was granted.',
    ),
  ]
}

/** The budgets of all years in 千円, oldest first; none where the record's year or every other one has no budget. */
export function budgetYears(
  record: YearRecord,
  all: readonly YearRecord[],
): { readonly fiscalYear: FiscalYear; readonly total: ThousandYen }[] {
  const years = all
    .flatMap(({ fiscalYear, budgeted }) => (budgeted ? [{ fiscalYear, total: budgeted.total }] : []))
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
  return years.length > 1 && years.some(({ fiscalYear }) => fiscalYear === record.fiscalYear) ? years : []
}

/**
 * The budgets of all years, oldest first, for a program that several years budget; and the difference from the year
 * before the record's, or to the next one from the oldest.
 */
export function yearsFact(record: YearRecord, all: readonly YearRecord[], locale: Locale): Fact | undefined {
  const say = speak(locale)
  const years = budgetYears(record, all)
  const at = years.findIndex(({ fiscalYear }) => fiscalYear === record.fiscalYear)
  const [earlier, later] = at === 0 ? years : years.slice(at - 1)
  if (!earlier || !later) return undefined
  const name = (fiscalYear: FiscalYear): string => yearName(fiscalYear, locale)
  const which =
    years.length === 2
      ? ''
      : say(
          `${name(earlier.fiscalYear)}から${name(later.fiscalYear)}へ `,
          `${name(earlier.fiscalYear)} to ${name(later.fiscalYear)}: `,
        )
  return {
    label: say('年度をまたぐ予算額', 'Budget across years'),
    lines: [
      ...years.map(({ fiscalYear, total }): Line => [
        `${name(fiscalYear)}  `,
        strong(printedAmount(total, locale)),
      ]),
      `${which}${differenceLine(earlier.total, later.total, locale)}`,
    ],
  }
}

/** Where documents of a year differ: both stand, the later one leads. */
export function disagreementFacts(record: YearRecord, locale: Locale): Fact[] {
  const say = speak(locale)
  const label = say('資料による違い（後の資料を先に示します）', 'Documents differ (the later one first)')
  const lines = [
    ...record.disagreements.flatMap((one) => disagreementLines(one, locale)),
    ...departmentDifference(record, locale),
  ]
  return lines.length === 0 ? [] : [{ label, lines }]
}

function stageFact(stage: 'budgeted' | 'requested', figure: StageFigure, locale: Locale): Fact {
  const say = speak(locale)
  const label = stage === 'budgeted' ? say('予算額', 'Budgeted') : say('要求額', 'Requested')
  const spoken = spokenAmount(figure.total, locale)
  return {
    label,
    lines: [
      [strong(printedAmount(figure.total, locale)), say(`（${spoken}）`, ` (${spoken})`)],
      ...(figure.total === 0 && stage === 'budgeted'
        ? [say('要求されましたが、予算は付きませんでした。', 'It was requested, but no money was granted.')]
        : []),
      ...(figure.expansion === undefined
        ? []
        : [
            say(
              `うちレベルアップ分 ${printedAmount(figure.expansion, 'ja')}`,
              `of it the expansion: ${printedAmount(figure.expansion, 'en')}`,
            ),
          ]),
      ...(figure.from.length > 1 ? mergedLines(figure, locale) : []),
    ],
  }
}

/** Which requests became the one program, and what each was. */
function mergedLines(figure: StageFigure, locale: Locale): Line[] {
  return figure.from.map((entry) => {
    const amount = entry.requested?.total ?? entry.budgeted?.total ?? thousandYen(0)
    const name = speak(locale)(entry.printedName, `"${entry.printedName}"`)
    return `　${name} ${printedAmount(amount, locale)}`
  })
}

/** The difference from one amount to a later one, readable and in percent of the first: −2,000千円（−200万円） −20.0%. */
export function differenceLine(before: ThousandYen, after: ThousandYen, locale: Locale): string {
  const difference = thousandYen(after - before)
  const sign = difference > 0 ? '+' : ''
  if (difference === 0) return speak(locale)('同額', 'no difference')
  const share = percentOf(difference, before)
  const rate = before === 0 ? '' : ` ${sign}${share < 0 ? `−${percent(-share)}` : percent(share)}`
  return `${sign}${fullAmount(difference, locale)}${rate}`
}

function disagreementLines(one: Disagreement, locale: Locale): Line[] {
  const say = speak(locale)
  if (one.on === 'funding') {
    const all = [...new Set(one.values.flatMap(({ funding }) => funding.map(({ source }) => source)))]
    return one.values.map(({ entry, funding }) => {
      const absent = all
        .filter((source) => !funding.some((part) => part.source === source))
        .map((source) => inLanguage(FUNDING_SOURCES[source], locale))
        .join(say('、', ', '))
      const parts = funding.map(
        ({ source, amount }) =>
          `${inLanguage(FUNDING_SOURCES[source], locale)} ${printedAmount(amount, locale)}`,
      )
      return `${documentName(entry, locale)}: ${say('財源', 'funding')} ${parts.join(say('、', ', '))}${absent === '' ? '' : say(`（${absent}の記載なし）`, ` (${absent} not given)`)}`
    })
  }
  const stage = one.on === 'budgeted' ? say('予算額', 'budgeted') : say('要求額', 'requested')
  return one.values.map(
    ({ entry, amount }) => `${documentName(entry, locale)}: ${stage} ${printedAmount(amount, locale)}`,
  )
}

/** Documents that put a program under different departments. */
function departmentDifference(record: YearRecord, locale: Locale): Line[] {
  const written = record.entries.map((entry) => ({
    entry,
    names: entry.departments.map((one) => inLanguage(one.name, locale)).join(speak(locale)('、', ', ')),
  }))
  if (new Set(written.map(({ names }) => names)).size < 2) return []
  return written.map(
    ({ entry, names }) => `${documentName(entry, locale)}: ${speak(locale)('所管', 'department')} ${names}`,
  )
}

function documentName(entry: Entry, locale: Locale): string {
  const { title } = entry.source.document
  return speak(locale)(`「${title.ja}」`, title.en)
}
