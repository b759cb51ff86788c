import type { Bar } from './reply.ts'

/** As many squares as fit on one line of a phone. */
const BAR_CELLS = 12

/** Squares on one line, shared out by largest remainder; every share above nothing gets at least one. */
export function drawBar({ bar }: Bar): string {
  const shares = bar.filter(({ percent }) => percent > 0)
  const exact = shares.map(({ percent }) => (percent / 100) * BAR_CELLS)
  const cells = exact.map((one) => Math.max(1, Math.floor(one)))
  // A share that was raised to one square has got more than its part already.
  const byRemainder = exact
    .map((one, index) => ({ index, remainder: one < 1 ? -1 : one - Math.floor(one) }))
    .toSorted((a, b) => b.remainder - a.remainder)
  for (let turn = 0; sum(cells) < BAR_CELLS && byRemainder.length > 0; turn++) {
    const index = byRemainder[turn % byRemainder.length]?.index ?? 0
    cells[index] = (cells[index] ?? 0) + 1
  }
  while (sum(cells) > BAR_CELLS) {
    const largest = cells.indexOf(Math.max(...cells))
    cells[largest] = (cells[largest] ?? 1) - 1
  }
  return shares.map(({ mark }, index) => mark.repeat(cells[index] ?? 0)).join('')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
