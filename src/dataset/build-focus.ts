import type { TextPlace } from '../budget/program.ts'
import type { FocusArea, FocusFigure, FocusItem, FocusPoint } from '../budget/totals.ts'
import { tenThousandYen } from '../budget/yen.ts'
import { noteOf } from './build-parts.ts'
import type { Printed } from './printed-values.ts'
import type { Tables } from './read-tables.ts'

type PlaceOf = (row: { document: string; line: number }) => TextPlace

/** Makes the focus areas (取組) with their items, and what is done under each. */
export function buildFocusAreas(tables: Tables, placeOf: PlaceOf, printed: Printed): FocusArea[] {
  const items = Map.groupBy(
    tables['focus-items'].toSorted((a, b) => a.item - b.item),
    areaKey,
  )
  const itemOf = itemBuilder(tables, placeOf, printed)
  return tables['focus-areas']
    .toSorted((a, b) => a.area - b.area)
    .map((row) => ({
      number: row.area,
      name: { ja: row.name, en: row.name_en },
      reading: row.reading,
      amount: tenThousandYen(row.amount_man),
      rounding: tenThousandYen(row.rounding_man),
      items: (items.get(areaKey(row)) ?? []).map(itemOf),
      place: placeOf(row),
    }))
}

function itemBuilder(
  tables: Tables,
  placeOf: PlaceOf,
  printed: Printed,
): (row: Tables['focus-items'][number]) => FocusItem {
  const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position
  const points = Map.groupBy(tables['focus-points'].toSorted(byPosition), itemKey)
  const figures = Map.groupBy(tables['focus-figures'].toSorted(byPosition), itemKey)
  const programs = Map.groupBy(tables['focus-programs'], pointKey)
  const pointOf = (row: Tables['focus-points'][number]): FocusPoint => ({
    text: { ja: row.text_ja, en: row.text_en },
    programs: (programs.get(pointKey(row)) ?? []).map(({ program }) => program),
    place: placeOf(row),
  })
  const figureOf = (row: Tables['focus-figures'][number]): FocusFigure => ({
    subject: { ja: row.subject_ja, en: row.subject_en },
    figure:
      row.value === undefined
        ? { before: printed(row.before ?? ''), after: printed(row.after ?? '') }
        : { value: printed(row.value) },
    place: placeOf(row),
  })
  return (row) => ({
    number: row.item,
    name: { ja: row.name, en: row.name_en },
    reading: row.reading,
    amount: tenThousandYen(row.amount_man),
    keywords: row.keywords ?? [],
    points: (points.get(itemKey(row)) ?? []).map(pointOf),
    figures: (figures.get(itemKey(row)) ?? []).map(figureOf),
    ...noteOf(row.note_ja, row.note_en),
    place: placeOf(row),
  })
}

interface InArea {
  readonly document: string
  readonly area: number
}

interface InItem extends InArea {
  readonly item: number
}

const areaKey = ({ document, area }: InArea): string => `${document}#${area}`
const itemKey = (row: InItem): string => `${areaKey(row)}#${row.item}`
const pointKey = (row: InItem & { readonly position: number }): string => `${itemKey(row)}#${row.position}`
