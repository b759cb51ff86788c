import type { TextPlace } from '../../src/budget/program.ts'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadBook } from '../../src/dataset/load.ts'
import { tenThousandYen } from '../../src/budget/yen.ts'
import { tenThousandsAmount } from '../../src/dialogue/figures.ts'
import { sourceText } from './sources/texts.ts'

const totals = loadBook(fileURLToPath(new URL('../../data/', import.meta.url))).book?.totals
const texts = new Map(
  ['r3-budget-points', 'r2-budget-programs'].map((id) => [id, sourceText(`${id}.txt`)?.split('\n')]),
)

/** What stands around a line of a document: widths made one, spaces gone. Headings stand next to their amounts. */
function around({ document, line }: TextPlace, lines = 0): string {
  const text = texts.get(document.id) ?? []
  return text
    .slice(line - 1 - lines, line + lines)
    .join('')
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
}

/** Those whose figure does not stand where the data says. */
function misplaced(figures: readonly { place: TextPlace; figure: string }[], lines = 0): string[] {
  return figures
    .filter(
      ({ place, figure }) => !around(place, lines).includes(figure.normalize('NFKC').replaceAll(/\s/gu, '')),
    )
    .map(({ place, figure }) => `${place.document.id} ${place.line}: ${figure}`)
}

/** 208391749 千円 as the table prints it: 2,083億9,174万9千円. */
function toTheThousand(amount: number): string {
  const man = tenThousandsAmount(tenThousandYen(Math.floor(amount / 10)), 'ja')
  return amount % 10 === 0 ? man : man.replace('円', `${amount % 10}千円`)
}

describe.skipIf([...texts.values()].includes(undefined) || !totals)('the figures above programs', () => {
  it('of the accounts stand in the table of the document, whose columns the text mixes up', () => {
    const figures = (totals?.accounts ?? []).map(({ amount, place }) => ({
      place,
      figure: toTheThousand(amount),
    }))
    expect([figures.length, misplaced(figures, 20)]).toEqual([10, []])
  })

  it('of the basic plan stand in the document on the line that the data names', () => {
    const figures = (totals?.planSummary ?? []).map(({ amount, programs, place }) => ({
      place,
      figure: `${programs}事業${place.line === 45 ? '|' : ''}${tenThousandsAmount(amount, 'ja')}`,
    }))
    expect([figures.length, misplaced(figures)]).toEqual([19, []])
  })

  it('of the focus items stand in the document on the line that the data names', () => {
    const items = (totals?.focusAreas ?? []).flatMap((area) => area.items)
    const figures = items.map(({ amount, place }) => ({ place, figure: tenThousandsAmount(amount, 'ja') }))
    expect([figures.length, misplaced(figures)]).toEqual([25, []])
  })

  it('as key figures stand in the document within a few lines, as the text breaks them', () => {
    const figures = (totals?.keyFigures ?? []).map(({ value, place }) => ({ place, figure: value.ja }))
    expect([figures.length, misplaced(figures, 4)]).toEqual([29, []])
  })
})
