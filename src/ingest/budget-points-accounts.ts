import type { FiscalYear } from '../budget/fiscal-year.ts'
import { ACCOUNTS, type Account } from '../budget/vocabulary.ts'
import type { TextLine } from './budget-points-chapters.ts'
import { pairAccounts, type LooseAmount, type PairedRow } from './budget-points-pairing.ts'
import type { Candidate, Remark } from './layout.ts'
import { compact, readYen, YEN } from './yen.ts'

/** What the chapter about the whole budget gives. */
interface AccountsReport {
  readonly candidates: readonly Candidate[]
  readonly pairedBySums: readonly Remark[]
  readonly unassigned: readonly Remark[]
  readonly unreadable: readonly Remark[]
}

/**
 * The accounts table of a fiscal year and the year before, whose cells the text gives out of order. Subtraction, shares
 * and growth rates prove the rows; no sum proves the names: the sentence about the general account names that one, and
 * the order of the pie chart and its legend the others. Amounts of candidates are in 千円.
 */
export function readAccounts(lines: readonly TextLine[], year: FiscalYear): AccountsReport {
  const legend = lines.findIndex(({ text }) => text.startsWith('●'))
  const isFigures = ({ text }: TextLine): boolean => ONLY_FIGURES.test(compact(text))
  const table = (legend < 0 ? lines : lines.slice(0, legend)).filter(isFigures)
  const line = table[0]?.line
  const amounts = table.flatMap(amountsOf)
  const percents = table.flatMap(({ text }) => percentsOf(text))
  const [reading, ...others] = pairAccounts(amounts, percents)
  const isWhole = amounts.every(({ yen }) => yen % 1000 === 0)
  if (!reading || others.length > 0 || !isWhole) {
    const message = others.length > 0 ? SEVERAL_READINGS : noReading(amounts.length, percents.length)
    return { ...NOTHING, unreadable: [line === undefined ? { message } : { line, message }] }
  }
  const names = namesOf(lines, reading.accounts)
  const named = reading.accounts.flatMap((row) => {
    const account = names.get(row)
    return account === undefined ? [] : [{ account, row }]
  })
  const nameless = reading.accounts.filter((row) => !names.has(row))
  const rows = [{ account: 'all', row: reading.total }, ...named]
  return {
    ...NOTHING,
    candidates: rows.flatMap(({ account, row }) => candidatesOf(account, row, year)),
    pairedBySums: [
      { line: line ?? 0, message: PAIRED },
      ...(named.length > 1 ? [{ line: line ?? 0, message: NAMED_BY_ORDER }] : []),
    ],
    unassigned: nameless.map(({ now }) => ({ line: now.line, message: NAMELESS })),
  }
}

function candidatesOf(account: string, row: PairedRow, year: FiscalYear): Candidate[] {
  const common = { kind: 'accounts' }
  return [
    {
      ...common,
      line: row.now.line,
      fields: {
        fiscal_year: year,
        account,
        amount: row.now.yen / 1000,
        share_percent: row.share,
        difference: row.difference.yen / 1000,
        growth_percent: row.growth,
      },
    },
    {
      ...common,
      line: row.before.line,
      fields: {
        fiscal_year: year - 1,
        account,
        amount: row.before.yen / 1000,
        share_percent: row.shareBefore,
      },
    },
  ]
}

/** Which account each row is; a row that no sentence and no order names is left out. */
function namesOf(lines: readonly TextLine[], rows: readonly PairedRow[]): Map<PairedRow, Account> {
  const accounts = Object.keys(ACCOUNTS) as Account[]
  const names = new Map<PairedRow, Account>()
  const text = compact(lines.map((one) => one.text).join(''))
  for (const account of accounts) {
    const said = new RegExp(`${ACCOUNTS[account].ja}(?:予算)?は(${YEN})`, 'u').exec(text)?.[1]
    const row = rows.find(({ now }) => said !== undefined && now.yen === readYen(said))
    if (row) names.set(row, account)
  }
  const named = new Set(names.values())
  const legend = lines.flatMap((one) => {
    const account = accounts.find((id) => compact(one.text) === `●${ACCOUNTS[id].ja}`)
    return account === undefined || named.has(account) ? [] : [account]
  })
  const begin = lines.findIndex((one) => one.text.startsWith('●'))
  const slices = lines
    .slice(begin)
    .filter((one) => ONLY_FIGURES.test(compact(one.text)))
    .flatMap(amountsOf)
  const unnamed = slices.flatMap((slice) => rows.filter((row) => !names.has(row) && isRounded(slice, row)))
  const isOneToOne =
    unnamed.length === legend.length &&
    new Set(unnamed).size === unnamed.length &&
    unnamed.length + names.size === rows.length
  if (isOneToOne) for (const [i, row] of unnamed.entries()) names.set(row, legend[i] ?? 'general')
  return names
}

function isRounded({ yen }: LooseAmount, { now }: PairedRow): boolean {
  return Math.round(now.yen / 100_000_000) * 100_000_000 === yen
}

function amountsOf({ line, text }: TextLine): LooseAmount[] {
  return (compact(text).match(new RegExp(YEN, 'gu')) ?? []).flatMap((printed) => {
    const yen = readYen(printed)
    return yen === undefined ? [] : [{ line, yen }]
  })
}

function percentsOf(text: string): number[] {
  return [...compact(text).matchAll(/([△▲]?)(\d+(?:\.\d)?)%/gu)].map(([, sign = '', digits = '']) =>
    sign === '' ? Number(digits) : -Number(digits),
  )
}

const ONLY_FIGURES = new RegExp(String.raw`^(?:${YEN}|[△▲]?\d+(?:\.\d)?%)+$`, 'u')
const NOTHING: AccountsReport = { candidates: [], pairedBySums: [], unassigned: [], unreadable: [] }

const PAIRED = {
  ja: '会計の表の金額・構成比・増減額・増減率を、引き算と割合の計算で組み合わせました。すべての数字が合う組み合わせは1つだけです',
  en: 'the amounts, shares, differences and growth rates of the accounts table are paired by subtraction and percentages; only one way fits every figure',
}
const NAMED_BY_ORDER = {
  ja: '特別会計の名前は計算では決まらないので、円グラフと凡例の並び順で付けました。元の資料で確かめてください',
  en: 'no sum names the special accounts: they are named by the order of the pie chart and its legend; see the original',
}
const NAMELESS = {
  ja: 'この金額の会計の名前が、文からも円グラフの順からも決まりません。元の資料を見て決めてください',
  en: 'neither a sentence nor the order of the pie chart names the account of this amount; see the original',
}
const SEVERAL_READINGS = {
  ja: '会計の表の数字が合う組み合わせが2つ以上あります。元の資料を見て組み合わせてください',
  en: 'the figures of the accounts table fit together in more than one way; pair them by the original',
}
const noReading = (amounts: number, percents: number) => ({
  ja: `会計の表（金額${amounts}個、割合${percents}個）に、増減額・構成比・増減率がすべて合う組み合わせがありません。数字が抜けたり違ったりしていないか元の資料を確かめてください`,
  en: `no way to pair the figures of the accounts table (${amounts} amounts, ${percents} percentages) fits every difference, share and growth rate; see the original for missing or wrong figures`,
})
