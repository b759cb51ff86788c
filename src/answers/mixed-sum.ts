/** What must not be added up: stages; years; the basic plan, focus areas or accounts and anything else. */
export type MixedSum = 'stages' | 'years' | 'plan' | 'focus' | 'accounts'

const TOGETHER = /と|＋|\+|足[すし]|合わせ|合計|合算|\band\b|\bplus\b|&/iu
const YEARS = /(?:令和|R)(?:元|\d{1,2})|20\d{2}/giu
const PLAN = /計画事業|基本計画|plan programs?|basic plan/giu
const FOCUS = /取り?組み?|再掲|focus/iu
const ACCOUNT = /会計|予算総額|予算全体|\baccounts?\b/iu
const PROGRAMS = /事業|一覧|programs?|\blist\b/iu

/** Reads a question that adds up what must not be added: 要求と予算の合計. Undefined for any other text. */
export function readMixedSum(text: string): MixedSum | undefined {
  const typed = text.normalize('NFKC')
  if (!TOGETHER.test(typed)) return undefined
  if (/要求|request/iu.test(typed) && /予算|budget/iu.test(typed)) return 'stages'
  if (new Set(typed.match(YEARS)).size > 1) return 'years'
  const rest = typed.replace(PLAN, '')
  if (rest !== typed) return [PROGRAMS, FOCUS, ACCOUNT].some((other) => other.test(rest)) ? 'plan' : undefined
  if (FOCUS.test(rest)) return PROGRAMS.test(rest) || ACCOUNT.test(rest) ? 'focus' : undefined
  const withoutAccounts = rest.replaceAll(/[^とや+&\s]*事業会計/gu, '会計')
  return ACCOUNT.test(withoutAccounts) && PROGRAMS.test(withoutAccounts) ? 'accounts' : undefined
}
