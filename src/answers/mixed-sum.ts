/** What must not be added up: stages; years; the basic plan, focus areas or accounts and anything else. */
export type MixedSum = 'stages' | 'years' | 'plan' | 'focus' | 'accounts'

const TOGETHER = /と|＋|\+|足[すし]|合わせ|合計|合算|\band\b|\bplus\b|&/iu
/** The count, the sum or the share is asked for as well: nothing is added to it. */
const AND_FIGURE =
  /(?:件数|事業数|個数|総額|合計額?|金額|予算額?|割合|内訳)(?:と|および|及び|・)(?:その)?(?=件数|事業数|個数|総額|合計|金額|割合|内訳|何件|いくつ)/gu
const YEARS = /(?:令和|R)(?:元|\d{1,2})|20\d{2}/giu
const PLAN = /計画事業|基本計画|(?:basic )?plan programs?|(?:programs? of the )?basic plan/giu
const FOCUS = /取り?組み?|再掲|focus/iu
const ACCOUNT = /会計|予算総額|予算全体|\baccounts?\b/iu
/** Two things are put together, and not counted or added within one. */
const ADDED =
  /足[すし]|合わせ|合算|＋|\+|&|\bplus\b|\badd|\btogether\b|\band\b|(?:会計|総額|全体|事業|一覧|額)(?:と|や)/iu
const PROGRAMS = /(?<!何|計画)事業(?!費|数|量)|一覧|programs?|\blist\b/iu

/** Reads a question that adds up what must not be added: 要求と予算の合計. Undefined for any other text. */
export function readMixedSum(text: string): MixedSum | undefined {
  const typed = text.normalize('NFKC')
  if (!TOGETHER.test(typed)) return undefined
  if (/要求|request/iu.test(typed) && /予算|budget/iu.test(typed)) return 'stages'
  if (new Set(typed.match(YEARS)).size > 1) return 'years'
  const rest = typed.replace(PLAN, '').replaceAll(AND_FIGURE, '')
  if (PLAN.test(typed))
    return [PROGRAMS, FOCUS, ACCOUNT].some((other) => other.test(rest)) ? 'plan' : undefined
  if (FOCUS.test(rest)) return PROGRAMS.test(rest) || ACCOUNT.test(rest) ? 'focus' : undefined
  const withoutAccounts = rest.replaceAll(/[^とや+&\s]*事業会計/gu, '会計')
  const isBoth = ACCOUNT.test(withoutAccounts) && PROGRAMS.test(withoutAccounts)
  return isBoth && ADDED.test(withoutAccounts) ? 'accounts' : undefined
}
