import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { ProgramYear } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import { strong, type Action, type Answer, type Line, type Menu } from '../dialogue/reply.ts'
import type { NextRequest, Request } from '../dialogue/request.ts'
import type { Hit } from '../search/program-search.ts'
import { programDetail, programOfLabel, recordDetail } from './program-label.ts'
import { newestFirst } from './program-order.ts'
import { programsMeant } from './programs-meant.ts'
import { isPlain, reason } from './why-found.ts'
import type { World } from './world.ts'

/** How many candidates are written out with the reason why they fit. */
const LISTED = 10
/** The most choices that a menu can offer. */
const MENU_SIZE = 25

/**
 * Finds the program that a text means and answers with it; else says which programs it may be, or that there is none
 * and what comes nearest. `option` is the command's option that holds the text.
 */
export function withProgram(
  text: string,
  option: string,
  request: Request,
  world: World,
  answer: (program: Program, why: Line | undefined) => Answer,
): Answer {
  const known = world.book.program(text.trim()) ?? programOfLabel(text, world.book.programs)
  if (known) return answer(known, undefined)
  const found = programsMeant(text, world)
  switch (found.kind) {
    case 'one':
      return answer(
        found.hit.program,
        isPlain(found.hit) ? undefined : reason(found.hit, world.book, request.locale),
      )
    case 'several':
      return chooseProgram(text, option, newestFirst(found.hits), request, world)
    case 'none':
      return programNotFound(text, option, found.nearest, request, world)
  }
}

/**
 * Like withProgram, and takes the record of a year: where no year is given, the newest that `holds` what the question
 * is about, else the newest.
 */
export function withRecord(
  text: string,
  year: FiscalYear | undefined,
  request: Request,
  world: World,
  answer: (program: Program, record: YearRecord, why: Line | undefined) => Answer,
  holds: (record: YearRecord) => boolean = () => true,
): Answer {
  return withProgram(text, 'program', request, world, (program, why) => {
    const records = recordsOf(program)
    const record =
      year === undefined
        ? (records.find(holds) ?? records[0])
        : records.find((one) => one.fiscalYear === year)
    return record ? answer(program, record, why) : yearNotFound(program, year, request)
  })
}

/** A menu of programs that fills `option` of the request. */
export function programMenu(
  programs: readonly Program[],
  option: string,
  request: NextRequest,
  locale: Locale,
): Menu {
  return {
    placeholder: speak(locale)('事業を選んでください', 'Choose a program'),
    request: { command: request.command, options: without(request.options, option) },
    option,
    choices: programs.slice(0, MENU_SIZE).map((program) => ({
      label: inLanguage(program.name, locale),
      value: program.id,
      detail: programDetail(program, locale),
    })),
  }
}

/** A menu that opens the programs of a list in the year of the list; in their newest where the list mixes years. */
export function programYearMenu(items: readonly ProgramYear[], command: string, locale: Locale): Menu {
  const [year, ...others] = new Set(items.map(({ record }) => record.fiscalYear))
  const options = year === undefined || others.length > 0 ? {} : { year }
  const menu = programMenu(
    items.map(({ program }) => program),
    'program',
    { command, options },
    locale,
  )
  return {
    ...menu,
    choices: menu.choices.map((choice, at) => {
      const record = items[at]?.record
      return record && others.length === 0 ? { ...choice, detail: recordDetail(record, locale) } : choice
    }),
  }
}

/** Asks which of several programs is meant. */
export function chooseProgram(
  text: string,
  option: string,
  hits: readonly Hit[],
  request: Request,
  world: World,
): Answer {
  const say = speak(request.locale)
  const [first] = hits
  const single = hits.length === 1 && first
  const shown = hits.slice(0, MENU_SIZE)
  const cut = hits.length > shown.length
  const ask = single
    ? say(`「${quote(text)}」は次の事業のことですか。`, `Do you mean this program by "${quote(text)}"?`)
    : say(
        `「${quote(text)}」に合う事業が${hits.length}件あります。${cut ? `近い順に${shown.length}件を示します。` : ''}下から選んでください。`,
        `${hits.length} programs fit "${quote(text)}"${cut ? `; the closest ${shown.length} are shown` : ''}. Choose one below.`,
      )
  return {
    outcome: 'choose',
    card: {
      title: say('どの事業ですか', 'Which program?'),
      lead: [ask],
      facts: [
        {
          label:
            hits.length > LISTED
              ? say(`候補（${hits.length}件中${LISTED}件）`, `Candidates (${LISTED} of ${hits.length})`)
              : say('候補', 'Candidates'),
          lines: shown.slice(0, LISTED).flatMap((hit) => candidate(hit, world, request.locale)),
        },
      ],
      sources: [dataNote(world, request.locale)],
    },
    menu: programMenu(
      shown.map((hit) => hit.program),
      option,
      request,
      request.locale,
    ),
  }
}

function candidate(hit: Hit, world: World, locale: Locale): Line[] {
  const detail = [programDetail(hit.program, locale), reason(hit, world.book, locale)]
  return [[strong(inLanguage(hit.program.name, locale))], `　${detail.filter(Boolean).join(' · ')}`]
}

/** Says that no program is meant by a text, and what comes near. */
export function programNotFound(
  text: string,
  option: string,
  nearest: readonly Hit[],
  request: Request,
  world: World,
): Answer {
  const say = speak(request.locale)
  const typed = quote(text)
  const count = world.book.programs.length
  return {
    outcome: 'not-found',
    card: {
      title: say('見つかりませんでした', 'Not found'),
      lead: [
        typed === ''
          ? say('事業の名前を入れてください。', 'Please give the name of a program.')
          : say(`「${typed}」に当たる事業は資料にありません。`, `No program in the data fits "${typed}".`),
        say(
          `${count}事業の名前・読み・施設名・内容を探しました。`,
          `Searched the names, readings, facilities and contents of ${count} programs.`,
        ),
        ...(nearest.length > 0
          ? [
              say(
                '書き方が近いものは次のとおりです（答えではありません）。',
                'These are written most alike (no answer, only near):',
              ),
            ]
          : [
              say(
                '短い言葉（例: 保育、公園、図書館）や、ひらがなでも探せます。',
                'Try a shorter word, such as nursery, park or library; hiragana works too.',
              ),
            ]),
      ],
      sources: [dataNote(world, request.locale)],
    },
    actions: [
      ...nearest.map(({ program }): Action => ({
        label: inLanguage(program.name, request.locale),
        request: {
          command: request.command,
          options: { ...without(request.options, option), [option]: program.id },
        },
      })),
      { label: say('資料に何があるか', 'What the data holds'), request: { command: 'data', options: {} } },
      { label: say('使い方', 'Help'), request: { command: 'help', options: {} } },
    ],
  }
}

/** Says that the data holds nothing of a program in a year, and in which years it does. */
export function yearNotFound(program: Program, year: FiscalYear | undefined, request: Request): Answer {
  const say = speak(request.locale)
  const name = inLanguage(program.name, request.locale)
  const asked = year === undefined ? '' : yearName(year, request.locale)
  const there = recordsOf(program)
  return {
    outcome: 'not-found',
    card: {
      title: say(`${asked}の${name}`, `${name}, ${asked}`),
      lead: [
        say(
          `「${name}」の${asked}の記載は資料にありません。`,
          `The data holds nothing about ${name} in ${asked}.`,
        ),
      ],
      facts: [
        {
          label: say('資料にある年度', 'In the data'),
          lines: there.map(({ fiscalYear, budgeted, requested }) => {
            // No amount here: it would be read as that of the year asked for.
            const stage = budgeted
              ? say('予算額', 'budgeted')
              : requested
                ? say('要求額', 'requested')
                : undefined
            const year = yearName(fiscalYear, request.locale)
            return stage === undefined ? year : say(`${year}（${stage}）`, `${year} (${stage})`)
          }),
        },
      ],
    },
    actions: there.map(({ fiscalYear }) => ({
      label: say(`${yearName(fiscalYear, 'ja')}を見る`, `Show ${yearName(fiscalYear, 'en')}`),
      request: {
        command: request.command,
        options: { ...request.options, program: program.id, year: fiscalYear },
      },
    })),
  }
}

/** Which state of the data an answer comes from. */
export function dataNote(world: World, locale: Locale): string {
  return speak(locale)(`データ版 ${world.book.version}`, `Data version ${world.book.version}`)
}

function without(options: NextRequest['options'], name: string): NextRequest['options'] {
  const { [name]: _, ...rest } = options
  return rest
}
