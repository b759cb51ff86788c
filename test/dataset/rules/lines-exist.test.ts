import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('lines', () => {
  it.each([
    ['entries.csv', '1(1),12', '1(1),61', 'plan-2021', 61, 60, 2],
    ['line-items.csv', ',,45', ',,999', 'sheets-2021', 999, 60, 4],
    ['accounts.csv', '-10.0,3', '-10.0,41', 'outline-2021', 41, 40, 2],
  ] as const)(
    'refuse one that the document does not have, in %s',
    (file, was, is, document, line, lines, at) => {
      expect(inventedFindings({ [file]: (text: string) => text.replace(was, is) })).toEqual([
        {
          file,
          line: at,
          message: {
            ja: `${line}行目は ${document} にありません（全${lines}行）`,
            en: `${document} has no line ${line}; it has ${lines} lines`,
          },
        },
      ])
    },
  )

  it('accept the last one', () => {
    expect(inventedFindings({ 'entries.csv': (text) => text.replace('1(1),12', '1(1),60') })).toEqual([])
  })
})
