import { namedTotals } from '../answers/total-names.ts'
import { idOfTotal, nameOfTotal, type Total } from '../answers/total.ts'
import type { BudgetBook } from '../budget/book.ts'
import { groupNames, NOT_PRINTED } from '../budget/groups.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { Department, Program } from '../budget/program.ts'
import { singulars } from '../search/english.ts'
import { fold } from '../search/fold.ts'
import { nameIndex, type KnownName, type NameIndex } from './names.ts'
import { onceFor } from '../search/once.ts'

/** Everything that a sentence may name whole. Made when the first sentence is asked; a book never changes. */
export const knownNames: (book: BudgetBook) => NameIndex = onceFor((book) =>
  nameIndex([
    ...book.programs.map((program) => ofProgram(program, book)),
    ...book.departments.map(ofDepartment),
    ...ofGroups(book),
    ...ofTotals(book),
    ...book.openingPlans.map((plan) => ofOpening(plan, book)),
  ]),
)

const PROVISIONAL = /^[（(]仮称[）)]/u
const REMARK = /\s*[（(][^（）()]*[）)]/gu

/** A program by its name and printed names, also without （仮称） and remarks; its reading; and its English name. */
function ofProgram({ id, name, reading, entries }: Program, { programs }: BudgetBook): KnownName {
  const printed = [name.ja, ...entries.map(({ printedName }) => printedName)]
  const names = printed.flatMap((one) => [one, one.replace(PROVISIONAL, ''), one.replaceAll(REMARK, '')])
  // Short readings stand inside other words.
  const readings = reading.length >= 7 ? [reading] : []
  const bare = name.en.replaceAll(REMARK, '')
  const isShared = programs.some((one) => one.id !== id && fold(one.name.en).includes(fold(bare)))
  const english = isShared ? [name.en] : [name.en, bare]
  return {
    kind: 'program',
    id,
    names: [...names, ...readings, ...english, ...english.flatMap(shortOf), ...english.map(singularOf)],
  }
}

/** An English name with its words in the singular: the lively shopping street project. */
function singularOf(name: string): string {
  return name.replaceAll(/[A-Za-z]+/gu, (word) => singulars(word)[0] ?? word)
}

/** What people leave out of an English name: the city promotion project, the Minato disaster radio. */
function shortOf(name: string): string[] {
  const short = name
    .replace(/^Minato(?: City(?:'s)?)? (?=\S+ \S)/u, '')
    .replace(/(?<=\S \S+) (?:projects?|programs?|services?)$/u, '')
  return short === name ? [] : [short]
}

/** A department by its names; in English also as a department or an office. */
function ofDepartment({ id, name, reading }: Department): KnownName {
  const stem = name.en.replace(/,.*$/u, '').replace(/ (?:Section|Officer|Office|Center)s?$/u, '')
  const english = ['Section', 'Department', 'Office', 'Division'].map((word) => `${stem} ${word}`)
  const readings = reading.length >= 6 ? [reading] : []
  return { kind: 'department', id, names: [name.ja, ...readings, name.en, ...english] }
}

/** A thing that opens, by every name that documents give it, and what is short for one: 児相. */
function ofOpening({ id, name, otherNames, statements }: OpeningPlan, { words }: BudgetBook): KnownName {
  const all = [name, ...otherNames, ...statements.map((one) => one.name)].flatMap(({ ja, en }) => [ja, en])
  const bare = new Set(all.map((one) => one.replace(/^港区立?/u, '')))
  const short = words.filter(({ kind, means }) => kind === 'abbreviation' && bare.has(means))
  const names = [...all, ...short.map(({ written }) => written)]
  return {
    kind: 'opening',
    id,
    names: names.flatMap((one) => [
      one,
      one.replace(PROVISIONAL, ''),
      one.replaceAll(REMARK, ''),
      ...shortOf(one),
      one.replace(PREFIX, ''),
    ]),
  }
}

/** What people leave out before the name of a place, or say in other words: 新しい三田図書館. */
const PREFIX = /^(?:港区立?|区立|新)(?=\p{Script=Han}{4})/u

/** Bureaus, budget titles, pillars and policies that a list of programs is grouped by. */
function ofGroups(book: BudgetBook): KnownName[] {
  return groupNames(book).flatMap(({ grouping, id, name }): KnownName[] =>
    id !== NOT_PRINTED &&
    (grouping === 'bureau' || grouping === 'title' || grouping === 'pillar' || grouping === 'policy')
      ? [
          {
            kind: grouping,
            id,
            names: [name.ja, ...englishOf(name.en), ...shortOf(name.en), ...asGroup(name.en, grouping)],
          },
        ]
      : [],
  )
}

/** A group by what it is and its name: the Welfare title, education expenses. */
function asGroup(name: string, grouping: string): string[] {
  const kinds = grouping === 'title' ? TITLES : [grouping]
  return kinds.flatMap((kind) => [`${name} ${kind}`, `${kind} ${name}`, `${kind} of ${name}`])
}

const TITLES = [
  'title',
  'titles',
  'budget title',
  'budget titles',
  'expenses',
  'expenditure',
  'expenditures',
  'spending',
]

/** An English name that is more than one everyday word. */
function englishOf(name: string): string[] {
  return /\s/u.test(name.trim()) ? [name] : []
}

/** Totals by their names; an account also by what it is called for short, where that says that it is an account. */
function ofTotals(book: BudgetBook): KnownName[] {
  return namedTotals(book)
    .filter(({ thing }) => thing.kind !== 'grouping')
    .map(({ thing, names }) => ({
      kind: 'total',
      id: idOfTotal(thing),
      names: [
        nameOfTotal(thing).ja,
        ...englishOf(nameOfTotal(thing).en),
        ...names.filter((one) => isAccount(one, thing)),
      ],
    }))
}

function isAccount(name: string, total: Total): boolean {
  return (
    total.kind === 'account' &&
    total.account !== 'all' &&
    /会計|account/iu.test(name) &&
    fold(name) !== fold('会計')
  )
}
