/** A row of a table: its cells without the bars, and where it stands. */
export interface PipeRow {
  /** Line in the text, from 1. */
  readonly line: number
  /** The cells, trimmed; undefined where a bar is missing at either end of the line: the row is cut off. */
  readonly cells: readonly string[] | undefined
}

/** Lines between bars that follow each other, the rule under the header left out. */
export interface PipeTable {
  readonly rows: readonly PipeRow[]
}

/** A line of a text that is no table row, or a table. */
export type PipeBlock = { readonly line: number; readonly text: string } | PipeTable

/** Cuts a text into tables written with bars (| a | b |) and other lines. `\|` is a bar inside a cell. */
export function pipeBlocks(text: string): PipeBlock[] {
  const blocks: PipeBlock[] = []
  let rows: PipeRow[] | undefined
  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const line = index + 1
    const printed = raw.trim()
    if (!printed.startsWith('|')) {
      rows = undefined
      blocks.push({ line, text: printed })
      continue
    }
    if (!rows) {
      rows = []
      blocks.push({ rows })
    }
    const cells = cellsOf(printed)
    if (!cells?.every((cell) => /^:?-+:?$/u.test(cell))) rows.push({ line, cells })
  }
  return blocks
}

function cellsOf(line: string): string[] | undefined {
  const parts = line.split(/(?<!\\)\|/u).map((part) => part.replaceAll(String.raw`\|`, '|').trim())
  return parts.length > 2 && parts.at(-1) === '' ? parts.slice(1, -1) : undefined
}
