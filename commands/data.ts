import { holdings } from '../src/answers/holdings.ts'
import { pageOf, PAGE_OPTION } from '../src/answers/pages.ts'
import { documentNaming, withNamed } from '../src/answers/which-name.ts'
import { documentStages } from '../src/answers/source-line.ts'
import { dataNote } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import type { Locale } from '../src/budget/bilingual.ts'
import type { BudgetDocument, Correction } from '../src/budget/program.ts'
import { sumOf } from '../src/budget/yen.ts'
import type { Command } from '../src/dialogue/command.ts'
import { counted, fullAmount, yearName } from '../src/dialogue/figures.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'
import { quote } from '../src/dialogue/quote.ts'
import { strong, type Answer, type Fact, type Line } from '../src/dialogue/reply.ts'
import type { Request } from '../src/dialogue/request.ts'

const options = {
  document: {
    kind: 'document',
    ja: '資料名',
    description: { ja: '資料の名前（省略すると全部）', en: 'A document (all when left out)' },
  },
  page: PAGE_OPTION,
} as const

/** The documents behind the answers: what they cover and do not, and the state of the data. */
export const data: Command<World, typeof options> = {
  name: 'data',
  ja: '資料',
  description: {
    ja: 'もとにした資料、範囲、訂正、データの版を示します',
    en: 'The documents, what they cover, corrections, version',
  },
  options,
  examples: [{}],
  answer: ({ document: text, page }, request, world) => {
    const say = speak(request.locale)
    if (text === undefined) return overview(request, world)
    return withNamed(text, 'document', documentNaming(world), request, {
      found: (document) => ofDocument(document, page, request, world),
      notFound: () => ({
        outcome: 'not-found',
        card: {
          title: say('見つかりませんでした', 'Not found'),
          lead: [
            say(`「${quote(text)}」という資料はありません。`, `There is no document "${quote(text)}".`),
            say(
              `あるのは${world.book.documents.length}点です。`,
              `There are ${world.book.documents.length}.`,
            ),
          ],
          sources: [dataNote(world, request.locale)],
        },
        actions: world.book.documents.map((one) => documentAction(one, request)),
      }),
    })
  },
}

function overview(request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const { book } = world
  return {
    outcome: 'answered',
    card: {
      title: say('答えのもとにした資料', 'The documents behind the answers'),
      lead: [
        say(
          `${book.programs.length}事業・${book.documents.length}点の公表資料。数字はすべて資料の行に基づき、作った数字はありません。`,
          `${counted(book.programs.length, 'program')} from ${counted(book.documents.length, 'published document')}. Every figure comes from a row of a document; none is made up.`,
        ),
      ],
      facts: book.documents.flatMap((document) => documentFacts(document, request, world)),
      sources: [
        say('英語の名前と概要は公式のものではありません。', 'English names and summaries are unofficial.'),
        dataNote(world, locale),
      ],
    },
    actions: book.documents.map((one) => documentAction(one, request)),
  }
}

function ofDocument(
  document: BudgetDocument,
  page: number | undefined,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const list = pageOf(
    correctionsOf(document, world, locale),
    page,
    { command: 'data', options: { document: document.id } },
    locale,
  )
  return {
    outcome: 'answered',
    card: {
      title: inLanguage(document.title, locale),
      facts: [
        ...documentFacts(document, request, world),
        {
          label: say(`表記の訂正（${list.count}）`, `Corrections of print slips (${list.count})`),
          lines: list.items,
        },
      ].filter((fact) => fact.lines.length > 0),
      sources: [dataNote(world, locale)],
    },
    actions: list.actions,
  }
}

/** The print slips of a document: those of its rows, then those outside of rows, each with its place. */
function correctionsOf(document: BudgetDocument, world: World, locale: Locale): string[] {
  const slip = (place: string, one: Pick<Correction, 'printed' | 'meant' | 'reason'>): string =>
    `${place}「${one.printed}」→「${one.meant}」 ${inLanguage(one.reason, locale)}`
  const ofRows = world.book.programs
    .flatMap((program) => program.entries.filter((entry) => entry.source.document.id === document.id))
    .toSorted((a, b) => a.source.row - b.source.row)
    .flatMap((entry) => entry.corrections.map((one) => slip(`${entry.source.row}. `, one)))
  const outside = world.book.totals.documentCorrections
    .filter((one) => one.place.document.id === document.id)
    .map((one) => slip(speak(locale)(`${one.place.line}行目 `, `Line ${one.place.line}: `), one))
  return [...ofRows, ...outside]
}

function documentFacts(document: BudgetDocument, request: Request, world: World): Fact[] {
  const { locale } = request
  const say = speak(locale)
  const entries = world.book.programs.flatMap((program) =>
    program.entries.filter((entry) => entry.source.document.id === document.id),
  )
  const totals = (['requested', 'budgeted'] as const).flatMap((stage): Line[] => {
    const amounts = entries.flatMap((entry) => (entry[stage] ? [entry[stage].total] : []))
    const name = stage === 'requested' ? say('要求額', 'Requested') : say('予算額', 'Budgeted')
    return amounts.length === 0
      ? []
      : [[say(`${name}の合計 `, `${name} in all `), strong(fullAmount(sumOf(amounts), locale))]]
  })
  return [
    {
      label: inLanguage(document.title, locale),
      lines: [
        `${inLanguage(document.publisher, locale)} · ${yearName(document.fiscalYear, locale)} · ${documentStages(document, entries, locale)}`,
        ...(entries.length > 0 ? [say(`${entries.length}件`, counted(entries.length, 'row'))] : []),
        ...totals,
        ...holdings(document, world.book, locale),
      ],
    },
    { label: say('対象', 'What its rows are'), lines: [inLanguage(document.population, locale)] },
    { label: say('ないもの', 'What it does not hold'), lines: [inLanguage(document.notCovered, locale)] },
  ]
}

function documentAction(document: BudgetDocument, request: Request): NonNullable<Answer['actions']>[number] {
  return {
    label: inLanguage(document.title, request.locale),
    request: { command: 'data', options: { document: document.id } },
  }
}
