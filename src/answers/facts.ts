import type { Locale } from '../budget/bilingual.ts'
import type { Entry, Program } from '../budget/program.ts'
import { ACCOUNTS, AREAS, CATEGORIES, FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import { percentOf, thousandYen } from '../budget/yen.ts'
import { dateName, fullAmount, percent, printedAmount, yearName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'

/** The mark of each funding source, in its line and in the bar. */
export const SOURCE_MARKS: Readonly<Record<FundingSource, string>> = {
  national: '🟦',
  metropolitan: '🟩',
  'nhi-premiums': '🟪',
  other: '🟨',
  general: '🟧',
}

/** The program's name and the year that an answer is about. In English the Japanese name stands beside. */
export function titleOf(program: Program, entry: Entry, locale: Locale): string {
  const year = yearName(entry.fiscalYear, locale)
  return locale === 'ja'
    ? `${program.name.ja}（${year}）`
    : `${program.name.en} (${program.name.ja}), ${year}`
}

/** 予算額 and 要求額 with their expansion parts, and the difference where both are known. */
export function amountFacts(entry: Entry, locale: Locale): Fact[] {
  const say = speak(locale)
  const stage = (label: string, amount: Entry['budgeted']): Fact[] =>
    amount
      ? [
          {
            label,
            lines: [
              [
                strong(printedAmount(amount.total, locale)),
                fullAmount(amount.total, locale).slice(printedAmount(amount.total, locale).length),
              ],
              ...(amount.expansion === undefined
                ? []
                : [
                    say(
                      `うちレベルアップ分 ${printedAmount(amount.expansion, 'ja')}`,
                      `of it the expansion: ${printedAmount(amount.expansion, 'en')}`,
                    ),
                  ]),
            ],
          },
        ]
      : []
  const { requested, budgeted } = entry
  const facts = [
    ...stage(say('予算額', 'Budgeted'), budgeted),
    ...stage(say('要求額', 'Requested'), requested),
  ]
  if (requested && budgeted) {
    const difference = thousandYen(budgeted.total - requested.total)
    facts.push({
      label: say('要求から予算への差', 'From request to budget'),
      lines: [
        `${difference > 0 ? '+' : ''}${fullAmount(difference, locale)} ${percent(percentOf(difference, requested.total))}`,
      ],
    })
  }
  return facts
}

/** 所管, with 款 or account and 区分. */
export function placeFacts(entry: Entry, locale: Locale): Fact[] {
  const say = speak(locale)
  return [
    { label: say('所管', 'Department'), lines: departmentLines(entry, locale), short: true },
    { label: say('款・会計', 'Budget title'), lines: [budgetTitleName(entry, locale)], short: true },
    { label: say('区分', 'Category'), lines: [inLanguage(CATEGORIES[entry.category], locale)], short: true },
  ]
}

/** The departments in charge, one a line. */
export function departmentLines(entry: Entry, locale: Locale): Line[] {
  const say = speak(locale)
  return [
    ...entry.departments.map(({ name }) => bothNames(name, locale)),
    ...(entry.departmentsAndOthers
      ? [say('ほか（資料に名前がありません）', 'and others (the document does not name them)')]
      : []),
  ]
}

/** 款, with the account where it is not the general one. */
export function budgetTitleName(entry: Entry, locale: Locale): string {
  const { title } = entry
  const others = entry.titleAndOthers ? speak(locale)('ほか', ' and others') : ''
  const account = inLanguage(ACCOUNTS[title.account], locale)
  const name = bothNames(title.name, locale)
  return title.name.ja === ACCOUNTS[title.account].ja
    ? name
    : `${name}${others}${locale === 'ja' ? `（${account}）` : `, ${account}`}`
}

/** Where the money comes from: a line for each source, the bar, and the sum. */
export function fundingFact(entry: Entry, locale: Locale): Fact {
  const say = speak(locale)
  const label = say('財源内訳', 'Funding')
  const whole = entry.budgeted?.total
  if (whole === undefined || entry.funding.length === 0) {
    return {
      label,
      lines: [say('この資料に財源の記載はありません。', 'The document does not give the funding.')],
    }
  }
  const parts = entry.funding
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ source, amount }) => ({ source, amount, share: percentOf(amount, whole) }))
  return {
    label,
    lines: [
      ...parts.map(({ source, amount, share }): Line => [
        `${SOURCE_MARKS[source]} ${bothNames(FUNDING_SOURCES[source], locale)} `,
        strong(percent(share)),
        `  ${printedAmount(amount, locale)}`,
      ]),
      { bar: parts.map(({ source, share }) => ({ mark: SOURCE_MARKS[source], percent: share })) },
      say(
        `合計 ${printedAmount(whole, 'ja')}（予算額と一致）`,
        `Sum ${printedAmount(whole, 'en')} (equals the budget)`,
      ),
    ],
  }
}

/** What opens and when, as the entry announces it. */
export function openingsFact(entry: Entry, locale: Locale): Fact | undefined {
  if (entry.openings.length === 0) return undefined
  return {
    label: speak(locale)('開設・開始の予定', 'Planned openings'),
    lines: entry.openings.flatMap((opening): Line[] => [
      [
        strong(dateName(opening.date, locale)),
        `  ${bothNames(opening.what, locale)}${areaNote(opening.area, locale)}`,
      ],
      ...(opening.note ? [`　${inLanguage(opening.note, locale)}`] : []),
    ]),
  }
}

/** （芝地区） behind a place, where the district is known. */
export function areaNote(area: keyof typeof AREAS | undefined, locale: Locale): string {
  if (area === undefined) return ''
  return locale === 'ja' ? `（${AREAS[area].ja}）` : ` (${AREAS[area].en})`
}

/** The places that the program works on. */
export function facilitiesFact(entry: Entry, locale: Locale): Fact | undefined {
  if (entry.facilities.length === 0) return undefined
  return {
    label: speak(locale)('施設・場所', 'Facilities and places'),
    lines: entry.facilities.map(
      (facility) =>
        `${bothNames(facility.name, locale)}${areaNote(facility.area, locale)} — ${inLanguage(facility.work, locale)}`,
    ),
  }
}

/** Conditions before → after, and the other printed conditions. */
export function changesFact(entry: Entry, locale: Locale): Fact | undefined {
  const lines: Line[] = [
    ...entry.changes.map((change): Line => [
      `${inLanguage(change.subject, locale)}  `,
      strong(`${change.before} → ${change.after}`),
    ]),
    ...entry.terms.map((term): Line => [`${inLanguage(term.subject, locale)}  `, strong(term.value)]),
  ]
  return lines.length === 0
    ? undefined
    : { label: speak(locale)('変わること・条件', 'Changes and conditions'), lines }
}

/** Print slips, and what we read instead. */
export function correctionsFact(entry: Entry, locale: Locale): Fact | undefined {
  if (entry.corrections.length === 0) return undefined
  return {
    label: speak(locale)('資料の表記の訂正', 'Print slips corrected'),
    lines: entry.corrections.map(
      (one) => `「${one.printed}」→「${one.meant}」 ${inLanguage(one.reason, locale)}`,
    ),
  }
}
