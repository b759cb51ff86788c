import type { Remark } from './layout.ts'

/** The number that a list prints before an item, and the line on which it stands. */
export interface Numbered {
  readonly row: number
  readonly line: number
}

/** Where items that should be numbered 1, 2, 3 … in the order of the document are not. */
export function numberingRemarks(items: readonly Numbered[]): Remark[] {
  return items.flatMap(({ row, line }, index) => {
    const before = items[index - 1]?.row ?? 0
    if (row === before + 1) return []
    if (row <= before) {
      return [
        {
          line,
          message: {
            ja: `No ${before}の次にNo ${row}があります。番号が正しいか資料で確かめてください`,
            en: `No. ${row} comes after No. ${before}; check the number in the document`,
          },
        },
      ]
    }
    const missing = row - 1 === before + 1 ? `${row - 1}` : `${before + 1}–${row - 1}`
    return [
      {
        line,
        message: {
          ja: `この行の前にNo ${missing}がありません。資料から抜けた行がないか確かめてください`,
          en: `No. ${missing} is missing before this line; check whether the text lacks a row of the document`,
        },
      },
    ]
  })
}

/** What is told where a document has no item at all. */
export const NO_ITEMS: Remark = {
  message: {
    ja: '項目が1つもありません。資料と形式の組み合わせを確かめてください',
    en: 'there is no item; check that the document is of this layout',
  },
}

/** Remarks in the order of the document: first those on all of it, then line by line. */
export function inOrder(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
