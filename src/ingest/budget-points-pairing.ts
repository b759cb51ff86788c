/** An amount of a table whose cells are out of order, in 円, with the line where it stands. */
export interface LooseAmount {
  readonly line: number
  readonly yen: number
}

/** A row of the accounts table: this year, the year before, and the difference. Percentages with one decimal. */
export interface PairedRow {
  readonly now: LooseAmount
  readonly before: LooseAmount
  readonly difference: LooseAmount
  readonly share: number
  readonly shareBefore: number
  readonly growth: number
}

/** All rows: the accounts, and the total that they add up to in both years. */
export interface PairedTable {
  readonly total: PairedRow
  readonly accounts: readonly PairedRow[]
}

/** Above this many rows the ways to pair are too many to be tried. */
export const MOST_ROWS = 8

type Triple = Pick<PairedRow, 'now' | 'before' | 'difference'>

/**
 * Every way to put all amounts into rows of (now, before, difference) in which each difference is now − before, one row
 * is the sum of the others in both years, and the shares and growth rates computed from them are exactly the printed
 * percentages, each as often as printed. It stops at the second way, for then none is proved.
 */
export function pairAccounts(amounts: readonly LooseAmount[], percents: readonly number[]): PairedTable[] {
  if (amounts.length % 3 !== 0 || amounts.length !== percents.length || amounts.length / 3 > MOST_ROWS)
    return []
  const triples = triplesOf(amounts, new Set(percents))
  const printed = inOrder(percents)
  const found: PairedTable[] = []
  const cover = (left: readonly LooseAmount[], rows: readonly Triple[]): void => {
    const [first] = left
    if (found.length > 1) return
    if (first) {
      for (const triple of triples) {
        const parts = [triple.now, triple.before, triple.difference]
        if (!parts.includes(first) || !parts.every((part) => left.includes(part))) continue
        cover(
          left.filter((one) => !parts.includes(one)),
          [...rows, triple],
        )
      }
      return
    }
    for (const total of rows) {
      const table = tableOf(
        total,
        rows.filter((row) => row !== total),
      )
      if (table && inOrder(percentsOf(table)) === printed) found.push(table)
    }
  }
  cover(amounts, [])
  return found
}

/** Rows that are possible by themselves: the difference fits, and its growth rate is printed somewhere. */
function triplesOf(amounts: readonly LooseAmount[], percents: ReadonlySet<number>): Triple[] {
  return amounts.flatMap((now) =>
    amounts.flatMap((before) =>
      amounts.flatMap((difference): Triple[] => {
        const isRow =
          new Set([now, before, difference]).size === 3 &&
          now.yen > 0 &&
          before.yen > 0 &&
          now.yen - before.yen === difference.yen &&
          percents.has(percent(difference.yen, before.yen))
        return isRow ? [{ now, before, difference }] : []
      }),
    ),
  )
}

function tableOf(total: Triple, accounts: readonly Triple[]): PairedTable | undefined {
  const sum = (field: 'now' | 'before'): number => accounts.reduce((all, row) => all + row[field].yen, 0)
  if (sum('now') !== total.now.yen || sum('before') !== total.before.yen) return undefined
  const row = (triple: Triple): PairedRow => ({
    ...triple,
    share: percent(triple.now.yen, total.now.yen),
    shareBefore: percent(triple.before.yen, total.before.yen),
    growth: percent(triple.difference.yen, triple.before.yen),
  })
  return { total: row(total), accounts: accounts.map(row) }
}

function percentsOf({ total, accounts }: PairedTable): number[] {
  return [total, ...accounts].flatMap(({ share, shareBefore, growth }) => [share, shareBefore, growth])
}

function inOrder(percents: readonly number[]): string {
  return percents.toSorted((a, b) => a - b).join(' ')
}

/** How many percent a part is of a whole, with one decimal; a half is rounded away from zero. */
function percent(part: number, whole: number): number {
  return (Math.sign(part) * Math.round((Math.abs(part) / whole) * 1000)) / 10
}
