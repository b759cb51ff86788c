import { describe, expect, it } from 'vitest'
import { programDetail, programLabel, programOfLabel } from '../../src/answers/program-label.ts'
import { realDesk } from '../support/desk.ts'

const museum = () => {
  const program = realDesk().book.program('minato-science-museum-operation')
  if (!program) throw new Error('the museum is not in the data')
  return program
}

describe('the label of a program', () => {
  it('sums it up by newest year, stage and amount', () => {
    expect([
      programDetail(museum(), 'ja'),
      programDetail(museum(), 'en'),
      programLabel(museum(), 'ja'),
      programLabel(museum(), 'en'),
    ]).toEqual([
      '令和2年度予算 298,957千円',
      'fiscal 2020 (Reiwa 2) budget ¥298,957 thousand',
      'みなと科学館管理運営（令和2年度予算 298,957千円）',
      'Minato Science Museum operation みなと科学館管理運営（fiscal 2020 (Reiwa 2) budget ¥298,957 thousand）',
    ])
  })

  it('is never too long for Discord, and always keeps year and amount whole', () => {
    const wrong = (['ja', 'en'] as const).flatMap((locale) =>
      realDesk()
        .book.programs.map((program) => ({ label: programLabel(program, locale), program }))
        .filter(
          ({ label, program }) =>
            Array.from(label).length > 100 || !label.endsWith(`（${programDetail(program, locale)}）`),
        ),
    )
    expect(wrong).toEqual([])
  })

  it('names one program only', () => {
    const labels = (['ja', 'en'] as const).flatMap((locale) =>
      realDesk().book.programs.map((program) => programLabel(program, locale)),
    )
    expect([...new Set(labels)]).toEqual(labels)
  })

  it('leads back to its program, in both languages, though its year or amount be another', () => {
    const { programs } = realDesk().book
    const lost = (['ja', 'en'] as const).flatMap((locale) =>
      programs.flatMap((program) => {
        const label = programLabel(program, locale)
        const former = label.replace(/2(?=年度| \()/u, '1').replace(/[\d,]+(?=千円| thousand)/u, '7')
        return [label, former].filter((text) => programOfLabel(text, programs)?.id !== program.id)
      }),
    )
    expect(lost).toEqual([])
  })

  it('that was cut leads back only where no other program begins so', () => {
    const named = (id: string, ja: string) => ({ ...museum(), id, name: { ja, en: 'x' } })
    const programs = [
      named('park', '公園の整備'),
      named('park-plan', '公園の整備計画'),
      named('school', '学校'),
    ]
    expect(
      [
        '学…（令和2年度予算 1千円）',
        '公園の…（令和2年度予算 1千円）',
        '公園の整備（令和2年度予算 1千円）',
      ].map((label) => programOfLabel(label, programs)?.id),
    ).toEqual(['school', undefined, 'park'])
  })

  it('is no name alone, nor a year and an amount alone', () => {
    const { programs } = realDesk().book
    expect(
      ['みなと科学館管理運営', '（令和2年度予算 298,957千円）', '…（令和2年度予算 1千円）', ''].map((text) =>
        programOfLabel(text, programs),
      ),
    ).toEqual([undefined, undefined, undefined, undefined])
  })

  it('tells the newest year, a budget of nothing, and a request where there is no budget', () => {
    const details = [
      'minato-tobacco-rules',
      'tax-arrears-deposit-inquiry',
      'disability-service-staff-housing',
    ]
    expect(
      details.flatMap((id) => {
        const program = realDesk().book.program(id)
        return program ? [programDetail(program, 'ja'), programDetail(program, 'en')] : []
      }),
    ).toEqual([
      '令和3年度予算 570,272千円',
      'fiscal 2021 (Reiwa 3) budget ¥570,272 thousand',
      '令和2年度予算 0千円',
      'fiscal 2020 (Reiwa 2) budget ¥0 thousand',
      '令和2年度要求 25,830千円',
      'fiscal 2020 (Reiwa 2) request ¥25,830 thousand',
    ])
  })

  it('leaves out what the data does not hold', () => {
    const [entry] = museum().entries
    if (!entry) throw new Error('the museum has no entry')
    const { budgeted: _, ...withoutAmount } = entry
    expect([
      programDetail({ ...museum(), entries: [withoutAmount] }, 'ja'),
      programDetail({ ...museum(), entries: [] }, 'ja'),
    ]).toEqual(['令和2年度', ''])
  })
})
