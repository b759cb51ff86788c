import type { Locale } from '../budget/bilingual.ts'
import { sumOf } from '../budget/yen.ts'
import type { StageFigure, YearRecord } from '../budget/year-record.ts'
import { fullAmount, printedAmount, spokenAmount, yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'
import { differenceLine, unexplainedRise } from './amount-facts.ts'
import { differenceFact, noDifferenceFact } from './compare-difference.ts'
import { marked } from './compare-notes.ts'
import type { Records } from './compare-programs.ts'

const MARKS = ['A', 'B'] as const

/** The amount of a record that leads: what was budgeted, else what was only requested. */
function leading({ budgeted, requested }: YearRecord): { figure: StageFigure | undefined; stage: Stage } {
  return budgeted ? { figure: budgeted, stage: 'budgeted' } : { figure: requested, stage: 'requested' }
}

type Stage = 'budgeted' | 'requested'

function stageName(stage: Stage, locale: Locale): string {
  return stage === 'budgeted' ? speak(locale)('予算額', 'budgeted') : speak(locale)('要求額', 'requested')
}

/** What each side gets, with its stage and year. What was only requested says so. */
export function amountsFact(records: Records, locale: Locale): Fact {
  const say = speak(locale)
  const stages = new Set(MARKS.map((mark) => leading(records[mark]).stage))
  const label =
    stages.size > 1
      ? say('予算額と要求額', 'Budgeted and requested')
      : stages.has('budgeted')
        ? say('予算額', 'Budgeted')
        : say('要求額', 'Requested')
  return {
    label,
    lines: MARKS.flatMap((mark) => amountLines(records[mark], locale).map((line) => marked(mark, line))),
  }
}

function amountLines(record: YearRecord, locale: Locale): Line[] {
  const say = speak(locale)
  const { figure, stage } = leading(record)
  const year = yearName(record.fiscalYear, locale)
  if (!figure) return [say(`${year}の額は資料にありません。`, `The documents give no amount for ${year}.`)]
  const spoken = spokenAmount(figure.total, locale)
  const name = stageName(stage, locale)
  return [
    [
      strong(printedAmount(figure.total, locale)),
      say(`（${spoken}） ${year}の${name}`, ` (${spoken}), ${name}, ${year}`),
    ],
    ...(stage === 'requested'
      ? [
          say(
            '予算の一覧にありません。要求だけの事業です。',
            'Not in the list of budgeted programs; it was only requested.',
          ),
        ]
      : figure.total === 0
        ? [say('要求されましたが、予算は付きませんでした。', 'It was requested, but no money was granted.')]
        : []),
  ]
}

/** A − B and the ratio of amounts of one stage; where the stages differ, that there is none. */
export function stageGapFact(records: Records, locale: Locale): Fact {
  const say = speak(locale)
  const [a, b] = [leading(records.A), leading(records.B)]
  if (!a.figure || !b.figure) {
    return noDifferenceFact(
      say('額のない側があるので、差は出せません。', 'One side has no amount, so there is no difference.'),
      locale,
    )
  }
  if (a.stage === b.stage) return differenceFact(a.figure.total, b.figure.total, locale)
  const [ofA, ofB] = [stageName(a.stage, locale), stageName(b.stage, locale)]
  return noDifferenceFact(
    say(
      `Aは${ofA}、Bは${ofB}です。段階が違うので、差と倍率は出しません。`,
      `A is ${ofA}, B is ${ofB}: the stages differ, so no difference or ratio is told.`,
    ),
    locale,
  )
}

/** What two programs get together; only where one list of one year budgets both, so that nothing is added twice. */
export function togetherFact({ A, B }: Records, locale: Locale): Fact[] {
  const [a, b] = [A.budgeted, B.budgeted]
  const [from, other] = [a?.from[0]?.source.document, b?.from[0]?.source.document]
  if (!a || !b || from === undefined || from.id !== other?.id) return []
  const say = speak(locale)
  return [
    {
      label: say('2つの予算額の合計', 'Budgeted for the two together'),
      lines: [[strong(fullAmount(sumOf([a.total, b.total]), locale))]],
    },
  ]
}

/** What was requested, and what became of it; only where both sides have a request and one of them a budget. */
export function fromRequestFact(records: Records, locale: Locale): Fact[] {
  const say = speak(locale)
  if (!records.A.requested || !records.B.requested) return []
  if (!records.A.budgeted && !records.B.budgeted) return []
  return [
    {
      label: say('要求額と、予算までの差', 'Requested, and from request to budget'),
      lines: MARKS.flatMap((mark) => {
        const { requested, budgeted } = records[mark]
        if (!requested) return []
        const amount = say(
          `要求 ${fullAmount(requested.total, 'ja')}`,
          `requested ${fullAmount(requested.total, 'en')}`,
        )
        if (!budgeted) return [marked(mark, say(`${amount}・予算の記載なし`, `${amount}; not budgeted`))]
        const cut = differenceLine(requested.total, budgeted.total, locale)
        return [
          marked(mark, say(`${amount} → 予算まで ${cut}`, `${amount} → to the budget ${cut}`)),
          ...unexplainedRise(records[mark], requested, budgeted, locale).map((line) => marked(mark, line)),
        ]
      }),
    },
  ]
}

/** うちレベルアップ分 of each side's amount, where a document gives one. */
export function expansionFact(records: Records, locale: Locale): Fact[] {
  const say = speak(locale)
  const parts = MARKS.map((mark) => ({ mark, ...leading(records[mark]) }))
  if (parts.every(({ figure }) => figure?.expansion === undefined)) return []
  return [
    {
      label: say('うちレベルアップ分', 'Of it the expansion'),
      lines: parts.map(({ mark, figure, stage }) =>
        marked(
          mark,
          figure?.expansion === undefined
            ? say('資料に記載なし', 'not given')
            : [
                strong(printedAmount(figure.expansion, locale)),
                say(`（${stageName(stage, 'ja')}のうち）`, ` (of what is ${stageName(stage, 'en')})`),
              ],
        ),
      ),
    },
  ]
}
