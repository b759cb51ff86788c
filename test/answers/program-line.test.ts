import { describe, expect, it } from 'vitest'
import { programLines } from '../../src/answers/program-line.ts'
import { thousandYen } from '../../src/budget/yen.ts'
import { realDesk } from '../support/desk.ts'

const museum = () => {
  const program = realDesk().book.program('minato-science-museum-operation')
  if (!program) throw new Error('the museum is not in the data')
  return program
}

describe('a program in a list', () => {
  it('has its name on one line, and its amount and a note on the next', () => {
    expect([
      programLines(3, museum(), thousandYen(298_957), '新規', 'ja'),
      programLines(12, museum(), thousandYen(298_957), '', 'en'),
      programLines(1, museum(), undefined, '名前に一致', 'ja'),
    ]).toEqual([
      [['3. ', { strong: 'みなと科学館管理運営' }], '　298,957千円  新規'],
      [['12. ', { strong: 'Minato Science Museum operation' }], '　¥298,957 thousand'],
      [['1. ', { strong: 'みなと科学館管理運営' }], '　名前に一致'],
    ])
  })

  it('has one line alone where there is neither an amount nor a note', () => {
    const lines = programLines(1, museum(), undefined, '', 'ja')
    expect(lines).toEqual([['1. ', { strong: 'みなと科学館管理運営' }]])
  })
})
