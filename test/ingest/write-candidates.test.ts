import { describe, expect, it } from 'vitest'
import { csvRecords } from '../../src/ingest/csv-records.ts'
import type { Candidate } from '../../src/ingest/layout.ts'
import { candidatesAsCsv, candidatesAsJson } from '../../src/ingest/write-candidates.ts'

const CANDIDATES: Candidate[] = [
  {
    kind: 'program',
    line: 3,
    fields: { printed_name: '星の"教室", 東', funding_general: 5, departments: ['教育課', '公園課'] },
  },
  {
    kind: 'program',
    line: 4,
    fields: { printed_name: '=1+2', funding_national: 1, open: true, text: 'a\nb' },
  },
]

const CSV = `\uFEFF${[
  'kind,line,printed_name,departments,open,text,funding_national,funding_general',
  'program,3,"星の""教室"", 東",教育課、公園課,,,,5',
  `program,4,'=1+2,,true,"a\nb",1,`,
].join('\r\n')}\r\n`

describe('candidates are written', () => {
  it('as CSV for a spreadsheet, where no text can be a formula', () => {
    expect(candidatesAsCsv(CANDIDATES)).toBe(CSV)
  })

  it('as CSV that is read again', () => {
    expect(csvRecords(CSV).records.map(({ cells }) => cells.length)).toEqual([8, 8, 8])
  })

  it.each(['=1', '+1', '-1', '@a', '\ta', '＝1', '－1'])(
    "with a ' before %j, alone or first in a list",
    (text) => {
      expect(candidatesAsCsv([{ kind: 'x', line: 1, fields: { a: text, b: [text, 'c'] } }])).toBe(
        `\uFEFFkind,line,a,b\r\nx,1,'${text},'${text}、c\r\n`,
      )
    },
  )

  it('as JSON, exactly as read', () => {
    expect(JSON.parse(candidatesAsJson(CANDIDATES))).toEqual(CANDIDATES)
  })
})
