import type { PageLocale, Table } from '../search/tables.ts'
import { INTENTS } from './intents.ts'
import type { Verdict } from './judge.ts'
import type { Sentence } from './sentence-set.ts'

/** A sentence, what was said to it, and how good that is. */
export interface Judged extends Verdict {
  readonly sentence: Sentence
  readonly title: string
}

const HALVES = ['tuned', 'unseen'] as const

const HEADS = {
  en: {
    intent: 'what is asked',
    tuned: 'tuned half',
    unseen: 'unseen half',
    wrong: 'wrong figure',
    all: 'all',
  },
  ja: {
    intent: '聞いたこと',
    tuned: '見て直した半分',
    unseen: '見ていない半分',
    wrong: '誤った数字',
    all: '全体',
  },
} as const

/** A line for every intent, and one for all: how many replies are fully right, and how many give a wrong figure. */
export function intentTable(judged: readonly Judged[], locale: PageLocale): Table {
  const head = HEADS[locale]
  const byIntent = Map.groupBy(judged, ({ sentence }) => sentence.intent)
  const named = Object.entries(INTENTS).flatMap(([intent, name]): Table => {
    const of = byIntent.get(intent)
    return of ? [[name[locale], ...cells(of)]] : []
  })
  return [
    [head.intent, ...HALVES.flatMap((half) => [head[half], head.wrong])],
    [`**${head.all}**`, ...cells(judged)],
    ...named,
  ]
}

/** What is wrong with the sentences of the tuned half; those of the other half are nobody's to read. */
export function failureLines(judged: readonly Judged[]): string[] {
  return judged
    .filter(({ sentence, faults }) => sentence.half === 'tuned' && faults.length > 0)
    .map(
      ({ sentence, title, faults }) =>
        `[${sentence.intent}] ${sentence.text}\n  → ${title}\n  ✗ ${faults.join('; ')}`,
    )
}

/** The time in ms that a share (0.5, 0.99) of the times does not exceed. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

function cells(judged: readonly Judged[]): string[] {
  return HALVES.flatMap((half) => {
    const own = judged.filter(({ sentence }) => sentence.half === half)
    const right = own.filter(({ faults }) => faults.length === 0).length
    const wrong = own.filter(({ wrongFigures }) => wrongFigures.length > 0).length
    const share =
      own.length === 0 ? '–' : `${((right / own.length) * 100).toFixed(1)}% (${right}/${own.length})`
    return [share, String(wrong)]
  })
}
