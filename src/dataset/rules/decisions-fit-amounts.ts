import { entryKey, type Rule } from './rule.ts'

const FITS = {
  'as-requested': (requested: number, budgeted: number) => budgeted === requested && budgeted > 0,
  reduced: (requested: number, budgeted: number) => budgeted < requested && budgeted > 0,
  refused: (_: number, budgeted: number) => budgeted === 0,
  increased: (requested: number, budgeted: number) => budgeted > requested,
} as const

/** What a decision says became of a request is what the two amounts of its entry show; no budget counts as 0. */
export const decisionsFitAmounts: Rule = (tables) => {
  const entries = new Map(tables.entries.map((entry) => [entryKey(entry), entry]))
  return tables.decisions.flatMap((decision) => {
    const entry = entries.get(entryKey(decision))
    if (entry === undefined) return []
    const at = { file: 'decisions.csv', line: decision.$line }
    const { requested, budgeted = 0 } = entry
    if (requested === undefined) {
      return [
        {
          ...at,
          message: {
            ja: `${entry.program}: 要求額がないのに決定があります。entries.csv に要求額を書いてください`,
            en: `${entry.program}: has a decision but no requested amount; give it one in entries.csv`,
          },
        },
      ]
    }
    if (FITS[decision.outcome](requested, budgeted)) return []
    return [
      {
        ...at,
        message: {
          ja: `${entry.program}: 決定 ${decision.outcome} が、要求額${requested}千円・予算額${budgeted}千円と合いません`,
          en: `${entry.program}: the outcome ${decision.outcome} does not fit ${requested} 千円 requested and ${budgeted} budgeted`,
        },
      },
    ]
  })
}
