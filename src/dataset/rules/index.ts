import { accountComparisons } from './account-comparisons.ts'
import { accountsAddUp } from './accounts-add-up.ts'
import { amountsInOrder } from './amounts-in-order.ts'
import { completeEntries } from './complete-entries.ts'
import { controlTotals } from './control-totals.ts'
import { focusAddsUp } from './focus-adds-up.ts'
import { focusFiguresComplete } from './focus-figures-complete.ts'
import { fundingAddsUp } from './funding-adds-up.ts'
import { namesExplained } from './names-explained.ts'
import { openingDates } from './opening-dates.ts'
import { planAddsUp } from './plan-adds-up.ts'
import { references } from './references.ts'
import type { Rule } from './rule.ts'
import { stableIds } from './stable-ids.ts'
import { uniqueKeys } from './unique-keys.ts'

/** Every rule that the data must keep, in the order in which findings are told. */
export const RULES: readonly Rule[] = [
  uniqueKeys,
  references,
  completeEntries,
  fundingAddsUp,
  amountsInOrder,
  controlTotals,
  openingDates,
  namesExplained,
  stableIds,
  accountsAddUp,
  accountComparisons,
  planAddsUp,
  focusAddsUp,
  focusFiguresComplete,
]
