import type { BudgetBook } from '../budget/book.ts'
import { groupNames, NOT_PRINTED, type GroupName } from '../budget/groups.ts'
import { FUNDING_SOURCES, type FundingSource, type ProgramGrouping } from '../budget/vocabulary.ts'
import { bothNames } from '../dialogue/language.ts'
import { createNameFinder, type NamedThing, type NameFinder } from '../search/name-finder.ts'
import type { Naming } from './which-name.ts'
import type { World } from './world.ts'

/**
 * Finds groups of programs by name: those of one grouping, or of all. Everyday words (国, 税金) mean a funding source only
 * where the grouping says so: without it they may mean a figure of the whole budget.
 */
export function groupFinder(
  by: ProgramGrouping | undefined,
  { book }: Pick<World, 'book'>,
): NameFinder<GroupName> {
  let finders = FINDERS.get(book)
  if (!finders) {
    finders = new Map()
    FINDERS.set(book, finders)
  }
  let finder = finders.get(by)
  if (!finder) {
    const groups = groupNames(book).filter(({ grouping }) => by === undefined || grouping === by)
    finder = createNameFinder(groups.map((group) => named(group, by !== undefined, book)))
    finders.set(by, finder)
  }
  return finder
}

/** Groups that programs are filtered by beside departments and sources, which have filters of their own. */
export function filterGroupNaming({ book }: Pick<World, 'book'>): Naming<GroupName> {
  let finder = FILTER_FINDERS.get(book)
  if (!finder) {
    const groups = groupNames(book).filter(
      ({ grouping, id }) => FILTERED_BY.has(grouping) && id !== NOT_PRINTED,
    )
    finder = createNameFinder(groups.map((group) => named(group, true, book)))
    FILTER_FINDERS.set(book, finder)
  }
  return {
    finder,
    called: { ja: '部・款・分野・政策', en: 'bureau, title, pillar or policy' },
    idOf: ({ id }) => id,
    nameOf: ({ name }) => name,
  }
}

const FILTERED_BY: ReadonlySet<ProgramGrouping> = new Set(['bureau', 'title', 'pillar', 'policy'])
const FILTER_FINDERS = new WeakMap<BudgetBook, NameFinder<GroupName>>()

/** Made when first asked for, as a start needs none: a book never changes. */
const FINDERS = new WeakMap<BudgetBook, Map<ProgramGrouping | undefined, NameFinder<GroupName>>>()

function named(group: GroupName, wholly: boolean, book: BudgetBook): NamedThing<GroupName> {
  const { id, name, grouping } = group
  const source =
    grouping === 'source' && id in FUNDING_SOURCES ? FUNDING_SOURCES[id as FundingSource] : undefined
  const department = book.departments.find((one) => grouping === 'department' && one.id === id)
  const reading = source?.reading ?? department?.reading
  return {
    thing: group,
    names: [name.ja, name.en, bothNames(name, 'en'), ...(wholly ? [id, ...(source?.aliases ?? [])] : [])],
    readings: reading === undefined ? [] : [reading],
  }
}
