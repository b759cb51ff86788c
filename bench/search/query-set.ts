import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A look-up as a person might type it, and what that person means by it. */
export interface LookUp {
  /** The search was tuned on one half; nobody looked at the other while tuning. */
  readonly half: 'tuned' | 'unseen'
  /** What is special about how it is typed: kana, typo, everyday word … */
  readonly kind: string
  readonly query: string
  /** Ids of the programs that are right answers; none for what the documents do not hold. */
  readonly right: readonly string[]
}

/** The public query set: what each look-up means was written down from the documents alone, before any engine was asked. */
export function readQuerySet(): LookUp[] {
  const rows: Record<string, string>[] = parse(readFileSync(new URL('queries.csv', import.meta.url)), {
    columns: true,
  })
  return rows.map(({ half, kind = '', query = '', means = '', also = '' }) => ({
    half: half === 'tuned' ? 'tuned' : 'unseen',
    kind,
    query,
    right: means === 'none' ? [] : [means, ...also.split(' ').filter(Boolean)],
  }))
}
