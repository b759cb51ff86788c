import { areaNote } from '../answers/facts.ts'
import { earlierDateLines, statusNote } from '../answers/opening-dates.ts'
import { otherNamesLines, programNames } from '../answers/opening-details.ts'
import { dayText } from '../answers/opening-question.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { Day } from '../budget/calendar.ts'
import type { BudgetDocument } from '../budget/program.ts'
import { PRIVATE } from '../dialogue/command.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact, type Line } from '../dialogue/reply.ts'
import { REMINDERS } from '../dialogue/subscription.ts'
import { changesFact } from './changes-fact.ts'
import type { DatedPlan } from './matching.ts'
import { splitIntoParts } from './parts.ts'
import { numbersNote } from './words.ts'
import { hasNews, type DigestContent, type DigestItem } from './select.ts'

/** What a digest says beside its content. */
export interface DigestFrame {
  readonly locale: Locale
  /** The subscriptions that it answers, a line each. */
  readonly subscriptions: readonly string[]
  /** The code of each part, by which the part is known again in its channel; in a preview there is none. */
  codeOf?(part: number): string
}

/** A digest as the messages that are posted, in order: one, or more where it is long. */
export function composeDigest(
  content: DigestContent,
  book: BudgetBook,
  frame: DigestFrame,
): readonly [Answer, ...Answer[]] {
  const { locale } = frame
  const say = speak(locale)
  const { today, window } = content
  const title = window
    ? say('開設予定のお知らせ', 'Upcoming openings')
    : say('もうすぐの開設予定', 'Reminder of openings')
  const lead = leadOf(content, locale)
  const several = frame.subscriptions.length > 1
  const facts = hasNews(content)
    ? [...changesFact(content.changes, several, locale), ...byDate(content.items, today, several, locale)]
    : around(content, locale)
  const sources = [...sourcesOf(content, book, locale), ...frame.subscriptions]
  const parts = splitIntoParts({ title: `${title}${dayNote(today, locale)}`, lead, facts, sources }, locale)
  return parts.map((card, at): Answer => {
    const code = frame.codeOf?.(at + 1)
    const known = code === undefined ? say('見本', 'preview') : code
    return {
      outcome: hasNews(content) ? 'answered' : 'not-found',
      card: { ...card, sources: [...(card.sources ?? []), say(`配信番号 ${known}`, `Digest ${known}`)] },
      ...(at === parts.length - 1 && actionsOf(content, locale)),
    }
  }) as [Answer, ...Answer[]]
}

function dayNote(today: Day, locale: Locale): string {
  return speak(locale)(`（${dayText(today, 'ja')}）`, `, ${dayText(today, 'en')}`)
}

function leadOf({ window, items }: DigestContent, locale: Locale): Line[] {
  if (!window) return []
  const say = speak(locale)
  const [from, to] = [dayText(window.from, locale), dayText(window.to, locale)]
  return items.length === 0
    ? [
        say(
          `${from}から${to}までの開設予定は資料にありません。`,
          `The data holds no opening planned from ${from} to ${to}.`,
        ),
      ]
    : [
        say(
          `${from}から${to}までに開設・開始の予定 ${items.length}件`,
          `Planned from ${from} to ${to}: ${items.length}`,
        ),
      ]
}

/** One fact for each month or day, then one for each fiscal year. */
function byDate(items: readonly DigestItem[], today: Day, several: boolean, locale: Locale): Fact[] {
  const say = speak(locale)
  const groups = Map.groupBy(items, ({ plan }) => dateName(plan.planned.date, locale))
  return [...groups].map(([label, group]) => {
    const date = group[0]?.plan.planned.date
    const vague =
      date?.precision === 'fiscal-year' ? say('（月は資料にありません）', ' (no month in the documents)') : ''
    return {
      label: `${label}${vague}  ${date ? statusNote(date, today, locale) : ''}`,
      lines: group.flatMap((item) => itemLines(item, several, locale)),
    }
  })
}

function itemLines({ plan, numbers, reminders }: DigestItem, several: boolean, locale: Locale): Line[] {
  const say = speak(locale)
  const { source } = plan.planned
  const below = [
    ...(reminders.length > 0 ? [reminderNote(reminders, locale)] : []),
    ...earlierDateLines(plan, locale),
    ...otherNamesLines(plan, locale),
    ...(plan.programs.length === 0 ? [] : [programNames(plan, locale)]),
    say(
      `出典「${source.document.title.ja}」テキスト${source.line}行目`,
      `Source "${source.document.title.ja}", text line ${source.line}`,
    ),
  ]
  return [
    [
      strong(bothNames(plan.name, locale)),
      `${areaNote(plan.area, locale)}${several ? numbersNote(numbers, locale) : ''}`,
    ],
    ...below.map((line) => `　${line}`),
  ]
}

function reminderNote(reminders: DigestItem['reminders'], locale: Locale): string {
  const say = speak(locale)
  const names = reminders.map((one) => inLanguage(REMINDERS[one], locale)).join(say('・', ', '))
  return say(`⏰ ${names}のお知らせ`, `⏰ Reminder: ${names}`)
}

function around({ before, after, today }: DigestContent, locale: Locale): Fact[] {
  const say = speak(locale)
  const told = (label: string, plan: DatedPlan | undefined): Fact[] =>
    plan
      ? [
          {
            label,
            lines: [
              [
                strong(dateName(plan.planned.date, locale)),
                `  ${bothNames(plan.name, locale)}  ${statusNote(plan.planned.date, today, locale)}`,
              ],
            ],
          },
        ]
      : []
  return [
    ...told(say('その前の最後の予定', 'The last one before'), before),
    ...told(say('その後の次の予定', 'The next one after'), after),
  ]
}

function sourcesOf(content: DigestContent, book: BudgetBook, locale: Locale): string[] {
  const say = speak(locale)
  const { items, today } = content
  const documents = items.length > 0 ? documentsOf(items, book) : book.documents
  const titles = documents.map(({ title }) => `「${title.ja}」`).join('')
  return [
    say(
      `${dayText(today, 'ja')}現在。予定であり、実際の開設は確かめていません。`,
      `As of ${dayText(today, 'en')}. These are plans; whether they were kept is not in the data.`,
    ),
    say(`出典: ${titles}`, `Source: ${titles}`),
    say(`データ版 ${book.version}`, `Data version ${book.version}`),
  ]
}

function documentsOf(items: readonly DigestItem[], book: BudgetBook): BudgetDocument[] {
  return book.documents.filter((document) =>
    items.some(({ plan }) => plan.statements.some(({ source }) => source.document === document)),
  )
}

/** A menu of the things, to see more of each, and a button to look further. What they ask is answered in private. */
function actionsOf({ items }: DigestContent, locale: Locale): Pick<Answer, 'actions' | 'menu'> {
  const say = speak(locale)
  return {
    actions: [
      {
        label: say('資料にある予定をすべて', 'All openings in the data'),
        request: { command: 'openings', options: { from: '1989-04-01', [PRIVATE]: true } },
      },
    ],
    ...(items.length > 0 && {
      menu: {
        placeholder: say('くわしく見るものを選んでください', 'Choose one to see more'),
        request: { command: 'openings', options: { [PRIVATE]: true } },
        option: 'program',
        choices: items.map(({ plan }) => ({
          label: inLanguage(plan.name, locale),
          value: plan.id,
          detail: dateName(plan.planned.date, locale),
        })),
      },
    }),
  }
}
