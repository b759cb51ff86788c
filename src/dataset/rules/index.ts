import { amountsInOrder } from './amounts-in-order.ts'
import { completeEntries } from './complete-entries.ts'
import { controlTotals } from './control-totals.ts'
import { followUpDates } from './follow-up-dates.ts'
import { formerNames } from './former-names.ts'
import { fundingAddsUp } from './funding-adds-up.ts'
import { namesExplained } from './names-explained.ts'
import { openingDates } from './opening-dates.ts'
import { openingsAgree } from './openings-agree.ts'
import { positionsWithoutGaps } from './positions-without-gaps.ts'
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
  openingsAgree,
  positionsWithoutGaps,
  formerNames,
  followUpDates,
  namesExplained,
  stableIds,
]
