import type { Tables } from '../read-tables.ts'
import { entryKey, type Rule } from './rule.ts'

const COLUMN = {
  requested: 'requested',
  'requested-expansion': 'requested_expansion',
  budgeted: 'budgeted',
  'budgeted-expansion': 'budgeted_expansion',
} as const

/** The sums and counts of control-totals.csv come out of the tables. */
export const controlTotals: Rule = (tables) =>
  tables['control-totals'].flatMap((control) => {
    const found = measured(tables, control)
    if (found === control.value) return []
    const what = [control.document, control.measure, control.by, control.key].filter(Boolean).join(' ')
    return [
      {
        file: 'control-totals.csv',
        line: control.$line,
        message: {
          ja: `${what}: ${control.value} のはずが、表からは ${found} になります`,
          en: `${what}: should be ${control.value}, but the tables give ${found}`,
        },
      },
    ]
  })

function measured(tables: Tables, control: Tables['control-totals'][number]): number {
  const entries = tables.entries.filter(
    (entry) =>
      entry.document === control.document && (control.by !== 'category' || entry.category === control.key),
  )
  if (control.by === 'source') {
    const keys = new Set(entries.map(entryKey))
    const parts = tables.funding.filter((part) => keys.has(entryKey(part)) && part.source === control.key)
    return control.measure === 'rows' ? parts.length : parts.reduce((sum, part) => sum + part.amount, 0)
  }
  const { measure } = control
  return measure === 'rows'
    ? entries.length
    : entries.reduce((sum, entry) => sum + (entry[COLUMN[measure]] ?? 0), 0)
}
