import type { FiscalYear } from '../budget/fiscal-year.ts'
import {
  selectPrograms,
  yearOfSelection,
  type Measure,
  type Selected,
  type Selection,
} from '../budget/selection.ts'
import { sumOf } from '../budget/yen.ts'
import { counted, fullAmount, percent, printedAmount, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Action, type Answer, type Card, type Line } from '../dialogue/reply.ts'
import type { NextRequest, Request } from '../dialogue/request.ts'
import { attached } from './attached.ts'
import { pageOf } from './pages.ts'
import { selectionChart } from './selection-chart.ts'
import { conditionTexts, measureText, orderText, type SelectionQuestion } from './selection-text.ts'
import { listSource } from './source-line.ts'
import { dataNote, programYearMenu } from './which-program.ts'
import { yearNotThere } from './which-year.ts'
import type { World } from './world.ts'

/** What is asked of the programs that a selection fits. */
export interface SelectionAsked extends SelectionQuestion {
  readonly year: FiscalYear | undefined
  readonly wants: { readonly count: boolean; readonly sum: boolean; readonly first: boolean }
  /** How many to see at once, or the place in the order that is asked for. */
  readonly count?: number
  readonly place?: number
  readonly page?: number
  readonly lead: readonly Line[]
  /** The request that asks the same again, of a year. */
  again(year: FiscalYear): NextRequest
  /** The first ten, where only the first was asked for. */
  firstTen(year: FiscalYear): NextRequest
  /** The same of another measure. */
  againAs(measure: Measure, year: FiscalYear): NextRequest
}

/** The programs of a year that conditions fit: what was asked first (which is first, how many, how much), then the list. */
export function selectionAnswer(asked: SelectionAsked, request: Request, world: World): Answer {
  const { selection, by } = asked
  const { locale } = request
  if (asked.year !== undefined && !world.book.years.includes(asked.year))
    return yearNotThere(asked.year, request, world)
  const year = asked.year ?? yearOfSelection(world.book, selection) ?? world.book.years[0]
  if (year === undefined) return yearNotThere(undefined, request, world)
  const found = selectPrograms(world.book, selection, year, by)
  const ordered = asked.isSmallest ? found.toReversed() : found
  const say = speak(locale)
  const others = world.book.years
    .filter((other) => other !== year && selectPrograms(world.book, selection, other, by).length > 0)
    .map((other) => ({ label: yearName(other, locale), request: asked.again(other) }))
  const conditions = conditionTexts(asked, world).map((one) => inLanguage(one, locale))
  const title = [
    ...conditions,
    ...(conditions.length === 0 ? [inLanguage(orderText(asked), locale)] : []),
  ].join(say('・', ', '))
  const heading = say(
    `条件に合う事業: ${title}（${yearName(year, 'ja')}）`,
    `Programs: ${title}; ${yearName(year, 'en')}`,
  )
  if (ordered.length === 0) {
    return {
      outcome: 'not-found',
      card: {
        title: heading,
        lead: [
          ...asked.lead,
          say(
            `${yearName(year, 'ja')}の資料に、条件に合う事業はありません。`,
            `No program in the documents of ${yearName(year, 'en')} fits.`,
          ),
          ...populationNotes(selection, locale),
        ],
        ...insteadOfRise(selection, request, world),
      },
      actions: [...others, ...fromRequest(asked, year, locale)],
    }
  }
  const page = pageOf(ordered, asked.page, asked.again(year), locale, asked.count)
  return {
    outcome: 'answered',
    card: {
      title: heading,
      lead: [
        ...asked.lead,
        ...directLines(asked, ordered, locale),
        ...populationNotes(selection, locale),
        ...wordsNote(asked, locale),
      ],
      facts: [
        {
          label: `${inLanguage(orderText(asked), locale)}${say(`（${page.count}）`, ` (${page.count})`)}`,
          lines: page.items.flatMap((one, at) =>
            selectedLines(page.from + at, one, selection, isCountOnly(asked), locale),
          ),
        },
      ],
      sources: listSource(
        page.items.flatMap(({ entries }) => entries),
        world,
        locale,
      ),
    },
    actions: [...pageActions(asked, page.actions, ordered.length, year, locale), ...others],
    ...(isCountOnly(asked) ? {} : attached(selectionChart(heading, page, asked, locale))),
    menu: programYearMenu(page.items, 'program', locale),
  }
}

/** Nobody turns pages of a single program: where the first alone was asked for, the first ten are a button away. */
function pageActions(
  asked: SelectionAsked,
  turns: readonly Action[],
  found: number,
  year: FiscalYear,
  locale: Request['locale'],
): readonly Action[] {
  if (asked.count !== 1 || !asked.wants.first || found < 2) return turns
  return [{ label: speak(locale)('上位10件', 'The first ten'), request: asked.firstTen(year) }]
}

/** Where no program has both years: what part of the newest budgets is an expansion, as the documents print it. */
function insteadOfRise(
  selection: Selection,
  { locale }: Request,
  world: World,
): Pick<Card, 'facts' | 'sources'> {
  const [year] = world.book.years
  const expanded =
    selection.measure === 'rise' && year !== undefined
      ? selectPrograms(world.book, { ...selection, measure: 'expansion' }, year).slice(0, FEW)
      : []
  if (expanded.length === 0 || year === undefined) return { sources: [dataNote(world, locale)] }
  return {
    facts: [
      {
        label: speak(locale)(
          `前年度とは比べられませんが、${yearName(year, 'ja')}の予算のうちレベルアップ（新しく広げた）分の大きい順`,
          `No comparison with the year before, but the expansion parts of the budgets of ${yearName(year, 'en')}, largest first`,
        ),
        lines: expanded.flatMap((one, at) => selectedLines(at + 1, one, selection, false, locale)),
      },
    ],
    sources: listSource(
      expanded.flatMap(({ entries }) => entries),
      world,
      locale,
    ),
  }
}

const FEW = 5

/** A button to what was granted above the request, where a rise was asked for and no year can be compared. */
function fromRequest(asked: SelectionAsked, year: FiscalYear, locale: Request['locale']): Action[] {
  return asked.selection.measure === 'rise' || asked.selection.measure === 'fall'
    ? [
        {
          label: speak(locale)('要求との差で見る', 'By the difference from the request'),
          request: asked.againAs('cut', year),
        },
      ]
    : []
}

/** What was asked, in a line or two. */
function directLines(asked: SelectionAsked, ordered: readonly Selected[], locale: Request['locale']): Line[] {
  const { wants, place, selection, by } = asked
  const say = speak(locale)
  const first = ordered[(place ?? 1) - 1]
  const size =
    first && by === 'percent' && first.percent !== undefined
      ? percent(first.percent)
      : first && fullAmount(first.amount, locale)
  const which = place === undefined ? say('一番は ', 'First: ') : say(`${place}番目は `, `No. ${place}: `)
  const measure = inLanguage(measureText(selection, 'amount'), locale)
  const line: Line = [
    strong(say(`${ordered.length}事業`, counted(ordered.length, 'program'))),
    ...(wants.sum
      ? [
          say(`、${measure}の合計 `, `, ${measure} in all `),
          strong(fullAmount(sumOf(ordered.map(({ amount }) => amount)), locale)),
        ]
      : []),
  ]
  return [
    ...(wants.first && first && size !== undefined
      ? [[which, strong(inLanguage(first.program.name, locale)), say('、', ', '), strong(size)] as Line]
      : []),
    ...(wants.first && place !== undefined && !first
      ? [
          say(
            `${place}番目はありません。合うのは${ordered.length}事業です。`,
            `There is no number ${place}: ${ordered.length} fit.`,
          ),
        ]
      : []),
    line,
  ]
}

/** Which programs can be among them at all. */
function populationNotes({ measure, source, notSources }: Selection, locale: Request['locale']): Line[] {
  const say = speak(locale)
  const which =
    source !== undefined || notSources.length > 0
      ? say(
          '財源の内訳が資料にある事業だけを数えています。',
          'Only programs whose funding the documents give.',
        )
      : measure === 'rise' || measure === 'fall'
        ? say(
            '前年度と両方に予算額のある事業だけを比べています。',
            'Only programs budgeted in the year before as well.',
          )
        : measure === 'cut' || measure === 'granted-more'
          ? say(
              '要求額と予算額の両方が資料にある事業だけを比べています。',
              'Only programs with both a request and a budget in the documents.',
            )
          : measure === 'request' || measure === 'refused'
            ? say('要求の段階の額で、予算額ではありません。', 'Amounts as requested, not as budgeted.')
            : say(
                '資料に載った事業だけの数字で、区の予算全体ではありません。',
                'Only the programs in the documents, not the whole budget.',
              )
  return [which]
}

/** That programs were found by words, so that a reader can tell whether those are all. */
function wordsNote({ words }: SelectionAsked, locale: Request['locale']): Line[] {
  return words === undefined
    ? []
    : [
        speak(locale)(
          `「${words}」が名前・施設・キーワードなどに当たる事業を、それぞれ1回だけ数えました。`,
          `Counted are the programs whose name, facilities or keywords fit "${words}", each once.`,
        ),
      ]
}

/** How many is asked, and nothing about amounts: then names alone say which. */
function isCountOnly({ wants, selection }: SelectionAsked): boolean {
  const { min, max, leastShare, mostShare } = selection
  const isBound = [min, max, leastShare, mostShare].some((bound) => bound !== undefined)
  return wants.count && !wants.sum && !wants.first && !isBound
}

function selectedLines(
  number: number,
  one: Selected,
  { measure, source }: Selection,
  isNameOnly: boolean,
  locale: Request['locale'],
): Line[] {
  const say = speak(locale)
  const { program, record, amount, before, after } = one
  const share =
    one.percent === undefined
      ? ''
      : source === undefined
        ? ` ${percent(one.percent)}`
        : say(` 事業費の${percent(one.percent)}`, ` ${percent(one.percent)} of the program`)
  const sign = before === undefined ? '' : measure === 'cut' || measure === 'fall' ? '−' : '+'
  const inCharge = record.lead.departments.map(({ name }) => inLanguage(name, locale)).join(say('、', ', '))
  const [earlier, later] =
    measure === 'cut' || measure === 'granted-more'
      ? [say('要求', 'requested'), say('予算', 'budgeted')]
      : [say('前年度', 'the year before'), yearName(record.fiscalYear, locale)]
  const name: Line = [`${number}. `, strong(inLanguage(program.name, locale))]
  if (isNameOnly) return [[...name, `  ${inCharge}`]]
  return [
    name,
    `　${sign}${fullAmount(amount, locale)}${share}  ${inCharge}`,
    ...(before === undefined || after === undefined
      ? []
      : [`　${earlier} ${printedAmount(before, locale)} → ${later} ${printedAmount(after, locale)}`]),
  ]
}
