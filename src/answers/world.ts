import { bothNames } from '../dialogue/language.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { BudgetDocument, Department } from '../budget/program.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import { FUNDING_SOURCES } from '../budget/vocabulary.ts'
import { createNameFinder, type NameFinder } from '../search/name-finder.ts'
import { lazily } from '../search/once.ts'
import type { ProgramSearch } from '../search/program-search.ts'
import { foldWithVariants, isVariant } from '../search/variants.ts'
import { namedTotals } from './total-names.ts'
import type { Total } from './total.ts'

/** What a command may look at. */
export interface World {
  readonly book: BudgetBook
  readonly programs: ProgramSearch
  readonly departments: NameFinder<Department>
  readonly sources: NameFinder<FundingSource>
  readonly documents: NameFinder<BudgetDocument>
  /** Things that open, by every name that documents give them. */
  readonly openings: NameFinder<OpeningPlan>
  readonly totals: NameFinder<Total>
}

/** Everything that commands look at, with a search that is ready. The other finders are made when one is first needed. */
export function worldOf(book: BudgetBook, programs: ProgramSearch): World {
  return lazily<World>({
    book: () => book,
    programs: () => programs,
    departments: () =>
      createNameFinder(
        book.departments.map((thing) => ({
          thing,
          names: [thing.id, thing.name.ja, thing.name.en, bothNames(thing.name, 'en')],
          readings: [thing.reading],
        })),
      ),
    sources: () =>
      createNameFinder(
        (Object.keys(FUNDING_SOURCES) as FundingSource[]).map((thing) => {
          const { ja, en, reading, aliases } = FUNDING_SOURCES[thing]
          return {
            thing,
            names: [thing, ja, en, bothNames({ ja, en }, 'en'), ...aliases],
            readings: [reading],
          }
        }),
      ),
    documents: () =>
      createNameFinder(
        book.documents.map((thing) => ({
          thing,
          names: [thing.id, thing.title.ja, thing.title.en],
          readings: [],
        })),
      ),
    openings: () =>
      createNameFinder(
        book.openingPlans.map((thing) => ({
          thing,
          names: [thing.id, bothNames(thing.name, 'en'), ...namesOf(thing)],
          readings: thing.statements.map(({ reading }) => reading),
        })),
      ),
    totals: () => createNameFinder(namedTotals(book), foldWithVariants(book.words, isVariant)),
  })
}

/** Every name of a thing that opens in both languages, also without （仮称） before it or a remark in （） behind it. */
function namesOf(plan: OpeningPlan): string[] {
  const names = [...plan.statements.map(({ name }) => name), ...plan.otherNames].flatMap(({ ja, en }) => [
    ja,
    ja.replace(PROVISIONAL, ''),
    ja.replace(REMARK, ''),
    en,
    en.replace(REMARK, ''),
  ])
  return [...new Set(names)]
}

const PROVISIONAL = /^[（(]仮称[）)]/u
const REMARK = /\s*[（(][^（）()]*[）)]$/u
