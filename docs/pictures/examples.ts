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

/** One picture of the whole page: how wide it is, what was asked before, and what is being typed. */
export interface Screenshot {
  readonly file: string
  readonly locale: Locale
  readonly colorScheme: 'dark' | 'light'
  readonly viewport: { readonly width: number; readonly height: number }
  readonly requests: readonly NextRequest[]
  readonly typed: string
}

/** The page on a desktop and on a phone. */
export const SCREENSHOTS: readonly Screenshot[] = [
  {
    file: 'page-desktop',
    locale: 'ja',
    colorScheme: 'dark',
    viewport: { width: 1100, height: 720 },
    requests: [{ command: 'funding', options: { program: 'シティハイツ高浜' } }],
    typed: '/予算額 かがく',
  },
  {
    file: 'page-phone',
    locale: 'ja',
    colorScheme: 'light',
    viewport: { width: 360, height: 720 },
    requests: [{ command: 'funding', options: { program: '母子手帳アプリ' } }],
    typed: '',
  },
]

/** Questions that make a better picture than the first example of their command. */
const BETTER: Readonly<Record<string, NextRequest['options']>> = {
  compare: { program: 'にぎわい商店街', with: 'シティプロモーション推進' },
  data: { document: '予算のポイント' },
  department: { department: '教育指導課' },
  funding: { program: 'シティハイツ高浜' },
  openings: { area: '赤坂' },
  ranking: { by: 'cut', count: 3 },
  search: { query: 'ほいく' },
}

/** The command of a group that makes its picture. */
const OF_GROUPS: ReadonlySet<string> = new Set(['digest preview'])

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
  const shown = commands.filter(({ name, group }) => !group || OF_GROUPS.has(name))
  const japanese = shown.map(({ name, group, examples }): Example => ({
    file: group?.name ?? name,
    locale: 'ja',
    request: { command: name, options: BETTER[name] ?? examples[0] ?? {} },
  }))
  return [...japanese, ENGLISH]
}
