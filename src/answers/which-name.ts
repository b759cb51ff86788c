import type { Bilingual } from '../budget/bilingual.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import type { NameFinder } from '../search/name-finder.ts'
import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { BudgetDocument, Department } from '../budget/program.ts'
import type { World } from './world.ts'

/** The most choices that a menu can offer. */
const MENU_SIZE = 25

/** A kind of thing that is chosen by name out of a short list. */
export interface Naming<T> {
  readonly finder: NameFinder<T>
  /** What one of them is called: 課, 財源. */
  readonly called: Bilingual
  idOf(thing: T): string
  nameOf(thing: T): Bilingual
}

/** Departments by name. */
export function departmentNaming(world: World): Naming<Department> {
  return {
    finder: world.departments,
    called: { ja: '課', en: 'department' },
    idOf: (one) => one.id,
    nameOf: (one) => one.name,
  }
}

/** Funding sources by name. */
export function sourceNaming(world: World): Naming<FundingSource> {
  return {
    finder: world.sources,
    called: { ja: '財源', en: 'funding source' },
    idOf: (one) => one,
    nameOf: (one) => FUNDING_SOURCES[one],
  }
}

/** Documents by title. */
export function documentNaming(world: World): Naming<BudgetDocument> {
  return {
    finder: world.documents,
    called: { ja: '資料', en: 'document' },
    idOf: (one) => one.id,
    nameOf: (one) => one.title,
  }
}

/** Things that open, by name. */
export function openingNaming(world: World): Naming<OpeningPlan> {
  return {
    finder: world.openings,
    called: { ja: '開設予定', en: 'planned opening' },
    idOf: (one) => one.id,
    nameOf: (one) => one.name,
  }
}

/** Answers with the thing that a text names; asks where several fit; says so where none does. */
export function withNamed<T>(
  text: string,
  option: string,
  naming: Naming<T>,
  request: Request,
  answers: { found(thing: T): Answer; notFound(): Answer },
): Answer {
  const exact = naming.finder.exactly(text)
  if (exact !== undefined) return answers.found(exact)
  const matching = naming.finder.matching(text)
  const [only] = matching
  if (only === undefined) return answers.notFound()
  return matching.length === 1 ? answers.found(only) : choose(text, option, matching, naming, request)
}

/** Asks which of several things a text names. */
export function choose<T>(
  text: string,
  option: string,
  matching: readonly T[],
  naming: Naming<T>,
  request: Request,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const called = inLanguage(naming.called, locale)
  const typed = quote(text)
  const { [option]: _, ...options } = request.options
  const shown = matching.slice(0, MENU_SIZE)
  return {
    outcome: 'choose',
    card: {
      title: say(`どの${called}ですか`, `Which ${called}?`),
      lead: [
        say(
          `「${typed}」に合う${called}が${matching.length}件あります。${shown.length < matching.length ? `${shown.length}件を示します。` : ''}下から選んでください。`,
          `${matching.length} ${called}s fit "${typed}"${shown.length < matching.length ? `; ${shown.length} are shown` : ''}. Choose one below.`,
        ),
      ],
      facts: [
        {
          label: say('候補', 'Candidates'),
          lines: shown.map((one) => bothNames(naming.nameOf(one), locale)),
        },
      ],
    },
    menu: {
      placeholder: say(`${called}を選んでください`, `Choose a ${called}`),
      request: { command: request.command, options },
      option,
      choices: shown.map((one) => ({
        label: inLanguage(naming.nameOf(one), locale),
        value: naming.idOf(one),
      })),
    },
  }
}
