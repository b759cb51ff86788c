import type { APIEmbedField } from 'discord-api-types/v10'

const COLUMNS = 12
const IN_ROW = 3

/**
 * The place of each field in the embed's grid of twelve columns, as CSS. Like Discord: fields that may stand beside
 * each other share a row, at most three in one; every other field has a row of its own.
 */
export function columnsOf(fields: readonly Pick<APIEmbedField, 'inline'>[]): string[] {
  return rowsOf(fields).flatMap((row) => {
    const width = COLUMNS / row.length
    return row.map((_, index) => `${index * width + 1} / ${(index + 1) * width + 1}`)
  })
}

function rowsOf<F extends Pick<APIEmbedField, 'inline'>>(fields: readonly F[]): F[][] {
  const rows: F[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (field.inline && last?.[0]?.inline && last.length < IN_ROW) last.push(field)
    else rows.push([field])
  }
  return rows
}
