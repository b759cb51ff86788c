import { accountComparisons } from './account-comparisons.ts'
import { accountsAddUp } from './accounts-add-up.ts'
import { amountsInOrder } from './amounts-in-order.ts'
import { completeEntries } from './complete-entries.ts'
import { controlTotals } from './control-totals.ts'
import { correctionsNeeded } from './corrections-needed.ts'
import { decisionsFitAmounts } from './decisions-fit-amounts.ts'
import { englishTexts } from './english-texts.ts'
import { followUpDates } from './follow-up-dates.ts'
import { formerNames } from './former-names.ts'
import { focusAddsUp } from './focus-adds-up.ts'
import { focusFiguresComplete } from './focus-figures-complete.ts'
import { fundingAddsUp } from './funding-adds-up.ts'
import { lineItemsAddUp } from './line-items-add-up.ts'
import { linesExist } from './lines-exist.ts'
import { linksComplete } from './links-complete.ts'
import { namesExplained } from './names-explained.ts'
import { numberedFromOne } from './numbered-from-one.ts'
import { openingDates } from './opening-dates.ts'
import { plausibleReadings } from './plausible-readings.ts'
import { policiesUnderPillars } from './policies-under-pillars.ts'
import { openingsAgree } from './openings-agree.ts'
import { planAddsUp } from './plan-adds-up.ts'
import { printedValues } from './printed-values.ts'
import { references } from './references.ts'
import type { Rule } from './rule.ts'
import { scheduleMonths } from './schedule-months.ts'
import { similarPairs } from './similar-pairs.ts'
import { stableIds } from './stable-ids.ts'
import { uniqueKeys } from './unique-keys.ts'
import { wordsNeeded } from './words-needed.ts'

/** Every rule that the data must keep, in the order in which findings are told. */
export const RULES: readonly Rule[] = [
  uniqueKeys,
  references,
  completeEntries,
  numberedFromOne,
  linesExist,
  fundingAddsUp,
  lineItemsAddUp,
  amountsInOrder,
  decisionsFitAmounts,
  controlTotals,
  openingDates,
  scheduleMonths,
  policiesUnderPillars,
  openingsAgree,
  formerNames,
  followUpDates,
  namesExplained,
  linksComplete,
  correctionsNeeded,
  plausibleReadings,
  englishTexts,
  printedValues,
  wordsNeeded,
  similarPairs,
  stableIds,
  accountsAddUp,
  accountComparisons,
  planAddsUp,
  focusAddsUp,
  focusFiguresComplete,
]
