import type { Locale } from '../../src/budget/bilingual.ts'
import type { NextRequest } from '../../src/dialogue/request.ts'

/** The moment at which every question is asked. */
export const NOW = new Date('2020-06-15T00:00:00Z')

/** One picture: the file's name, and the question that is asked for it. */
export interface Example {
  readonly file: string
  readonly locale: Locale
  readonly request: NextRequest
}

/** Questions that make a better picture than the first example of their command. */
const BETTER: Readonly<Record<string, NextRequest['options']>> = {
  compare: { program: 'にぎわい商店街', with: 'シティプロモーション推進' },
  data: { document: 'r3-budget-points' },
  department: { department: '教育指導課' },
  funding: { program: 'シティハイツ高浜' },
  openings: {},
  ranking: { by: 'cut', count: 5 },
  search: { query: 'ほいく' },
}

/** The command of a group that makes its picture. */
const OF_GROUPS: readonly string[] = ['digest preview']

const ENGLISH: Example = {
  file: 'en-amount',
  locale: 'en',
  request: { command: 'amount', options: { program: 'みなと科学館' } },
}

/** One picture a command or group of commands, in Japanese, and one in English. */
export function examplesOf(
  commands: readonly {
    readonly name: string
    readonly group?: { readonly name: string }
    readonly examples: readonly NextRequest['options'][]
  }[],
): Example[] {
  const shown = commands.filter(({ name, group }) => !group || OF_GROUPS.includes(name))
  const japanese = shown.map(({ name, group, examples }): Example => ({
    file: group?.name ?? name,
    locale: 'ja',
    request: { command: name, options: BETTER[name] ?? examples[0] ?? {} },
  }))
  return [...japanese, ENGLISH]
}
