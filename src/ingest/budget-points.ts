import { readAccounts } from './budget-points-accounts.ts'
import { findChapters } from './budget-points-chapters.ts'
import { readChanges, readKeyFigures } from './budget-points-figures.ts'
import { readFocus } from './budget-points-focus.ts'
import { readOpenings } from './budget-points-openings.ts'
import type { Layout } from './layout.ts'

/**
 * 予算のポイント: a narrative of the whole budget, as text that a PDF gives in scrambled order. It gives the accounts, the
 * focus areas with their headed amounts, and what is printed in one breath of the rest: changes, figures of the whole
 * budget, openings with their month. Whatever the text holds apart is told by line.
 */
export const budgetPoints: Layout = {
  name: 'budget-points',
  description: {
    ja: '予算のポイント（会計・重点的な取組・新しい施設）。PDFから取り出した並びの乱れたテキスト。金額は億円・万円',
    en: 'Budget points (accounts, focus areas, new facilities): scrambled text out of a PDF, in 億円 and 万円',
  },
  complete: ['accounts', 'focus-areas', 'focus-items'],
  read(text) {
    const chapters = findChapters(text)
    if ('problems' in chapters) {
      return { ...NOTHING, unreadable: chapters.problems.map((message) => ({ message })) }
    }
    const { policy, totals, focus, facilities } = chapters.lines
    const accounts = readAccounts(totals, chapters.year)
    const areas = readFocus(policy, focus)
    const openings = readOpenings(facilities, focus)
    return {
      candidates: [
        ...accounts.candidates,
        ...areas.candidates,
        ...readChanges(focus),
        ...readKeyFigures(chapters.lines),
        ...openings.candidates,
      ],
      carriedDown: [],
      pairedBySums: [...accounts.pairedBySums, ...areas.pairedBySums],
      unassigned: [...accounts.unassigned, ...areas.unassigned, ...openings.unassigned],
      unreadable: [...accounts.unreadable, ...areas.unreadable],
    }
  },
}

const NOTHING = { candidates: [], carriedDown: [], pairedBySums: [], unassigned: [] }
