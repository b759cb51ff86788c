import { describe, expect, it } from 'vitest'
import { withCoverage } from '../../src/dataset/describe-coverage.ts'
import { loadBook } from '../../src/dataset/load.ts'
import { writeInventedData } from '../support/invented-data.ts'

const MARKED = `# Data

<!-- coverage: written by a machine -->
what was true last year
<!-- end of coverage -->

Where documents differ, both stand.
`

describe('what the data covers, in data/README.md', () => {
  using data = writeInventedData()
  const { tables } = loadBook(data.directory)
  const lines = withCoverage(MARKED, tables).split('\n')

  it('replaces what stands between the marks, and nothing else', () => {
    expect([lines.slice(0, 5), lines.slice(-5)]).toEqual([
      ['# Data', '', '<!-- coverage: written by a machine -->', '', '6 programs, 11 entries, 4 documents.'],
      ['', '<!-- end of coverage -->', '', 'Where documents differ, both stand.', ''],
    ])
    expect(lines).not.toContain('what was true last year')
  })

  it('tells the documents in their order, with the sums of those that have any', () => {
    const start = lines.findIndex((line) => line.startsWith('| document '))
    expect(lines.slice(start, start + 6)).toEqual([
      '| document | id | fiscal year | stage | programs | requested, 千円 | budgeted, 千円 | not in it |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 令和3年度 予算の要求 | `requests-2021` | 2021 | requested | 5 | 11,000 |  | budgeted amounts, funding |',
      '| 令和3年度 要求の説明書 | `sheets-2021` | 2021 | budgeted | 2 | 1,900 | 1,000 | other programs |',
      '| 令和3年度 主な事業 | `plan-2021` | 2021 | budgeted | 4 | 50,000 | 174,500 | executed amounts |',
      '| 令和3年度 予算のあらまし | `outline-2021` | 2021 | budgeted |  |  |  | amounts of single programs |',
    ])
  })

  it('tells how many rows a table has, and how many of each document', () => {
    expect(lines).toContain('| `line-items` | What an amount is made of, at both stages | 3 |  | 3 |  |  |')
    expect(lines).toContain('| `bureaus` | Bureaus (部), the level above departments | 2 |  |  |  |  |')
  })

  it('leaves a text without the marks as it is', () => {
    expect(withCoverage('# Data\n', tables)).toBe('# Data\n')
  })

  it('changes nothing when it is written again', () => {
    const once = withCoverage(MARKED, tables)
    expect(withCoverage(once, tables)).toBe(once)
  })
})
