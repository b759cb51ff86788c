import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreignFigures, figuresIn, foldWidth } from '../../bench/ask/figures.ts'
import { selectionSentence, topicSentence } from '../../src/ask/question-text.ts'
import { understand } from '../../src/ask/understand.ts'
import type { SelectionQuestion } from '../../src/answers/selection-text.ts'
import { TOPIC_NAMES, type ProgramTopic } from '../../src/answers/topic-facts.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import { FUNDING_SOURCES, type FundingSource } from '../../src/budget/vocabulary.ts'
import { topicsOf } from '../../src/ask/meanings/program.ts'
import { show } from '../../src/terminal/show.ts'
import { ask, realDesk } from '../support/desk.ts'
import { anyText } from '../support/bad-input.ts'
import { menuWorld as world } from '../support/menu-desk.ts'

const SUBJECTS = [
  ...world.book.programs.map(({ name }) => name.ja),
  ...world.book.programs.map(({ name }) => name.en),
  ...world.book.departments.map(({ name }) => name.ja),
  'プール', '保育園', '国庫支出金', '一般会計', 'はぐくむまち', 'zoo', '新規事業', '渋谷区',
] // prettier-ignore
const WORDS = [
  'の', 'は', 'と', 'で', '、', '？', ' ', '予算', 'いくら', '一番', '合計', '何件', '1億円以上', '半分以上', '令和2年度', '令和3年度', '来年', 'から', '削られた', '増えた', '以外',
  'じゃなくて', '国のお金', '何%', 'いつ', '開く', 'どこの課', '理由', 'how much', 'the', 'largest', 'cut', 'in fiscal 2020', 'more than', '比べて', '内訳', '対象',
] // prettier-ignore

const anySentence = fc
  .array(fc.oneof(fc.constantFrom(...SUBJECTS), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(''))
const anyLocale = fc.constantFrom('ja' as const, 'en' as const)

describe('any sentence', () => {
  it('is answered without a fault, in words of a reply', () => {
    fc.assert(
      fc.property(fc.oneof(anySentence, anyText), anyLocale, (question, locale) => {
        expect(ask('ask', { question }, { locale }).outcome).not.toBe('failed')
      }),
      { numRuns: 400 },
    )
  })

  it('gets no figure about a program that the data of the named programs cannot give', () => {
    fc.assert(
      fc.property(anySentence, anyLocale, (question, locale) => {
        const reply = ask('ask', { question }, { locale })
        const { menu: _, actions: __, ...said } = reply
        const text = foldWidth(show({ ...said, card: { ...said.card, sources: [] } }, locale, false).text)
        const { book } = realDesk()
        const named = book.programs.filter(({ name }) => text.includes(foldWidth(name[locale])))
        const isOfOne =
          reply.outcome === 'answered' && /（令和[23]年度）$|, fiscal 202[01]/u.test(reply.card.title)
        const isProgram = named.some(({ name }) => reply.card.title.startsWith(name[locale]))
        if (!isOfOne || !isProgram) return
        expect(foreignFigures(text, named, book)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('gets no figure where there is no answer but of the programs that are shown', () => {
    fc.assert(
      fc.property(anySentence, (question) => {
        const reply = ask('ask', { question })
        if (reply.outcome !== 'out-of-scope') return
        expect(figuresIn(foldWidth((reply.card.facts ?? []).map(({ label }) => label).join(' ')))).toEqual({
          thousands: [],
          percents: [],
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('the questions that buttons ask again', () => {
  const anyQuestion: fc.Arbitrary<SelectionQuestion> = fc
    .record({
      department: fc.option(fc.constantFrom(...world.book.departments.map(({ id }) => id)), {
        nil: undefined,
      }),
      without: fc.option(fc.constantFrom('disaster-management', 'housing'), { nil: undefined }),
      category: fc.option(fc.constantFrom('new' as const, 'expanded' as const), { nil: undefined }),
      measure: fc.constantFrom('budget' as const, 'cut' as const, 'rise' as const, 'fall' as const),
      min: fc.option(fc.integer({ min: 1, max: 9_999_999 }), { nil: undefined }),
      isMinOpen: fc.boolean(),
      isSmallest: fc.boolean(),
    })
    .map(({ department, without, category, measure, min, isMinOpen, isSmallest }) => ({
      selection: {
        groups: department === undefined ? [] : [{ grouping: 'department' as const, id: department }],
        notGroups:
          without === undefined || without === department
            ? []
            : [{ grouping: 'department' as const, id: without }],
        ...(category && { category }),
        notSources: [],
        notPrograms: [],
        measure,
        ...(min !== undefined && { min, ...(isMinOpen && { isMinOpen }) }),
      },
      by: 'amount' as const,
      isSmallest,
    }))

  it('are read back as the conditions, the order and the year that they say', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const text = selectionSentence(question, fiscalYear(2020), undefined, world)
        const { reading } = understand(text, '2020-06-15', world)
        const { selection } = question
        expect([
          reading.years,
          reading.names.filter(({ kind }) => kind !== 'opening').map(({ id }) => id),
          reading.not.names.map(({ id }) => id),
          reading.category,
          reading.measure,
          reading.amount,
          reading.order?.isSmallest,
        ]).toEqual([
          [2020],
          selection.groups.map(({ id }) => id),
          selection.notGroups.map(({ id }) => id),
          selection.category,
          selection.measure,
          selection.min === undefined
            ? {}
            : { min: selection.min, ...(selection.isMinOpen && { isMinOpen: true }) },
          question.isSmallest,
        ])
      }),
    )
  })

  it.each(Object.keys(TOPIC_NAMES) as ProgramTopic[])('ask for %s again', (topic) => {
    const { reading } = understand(topicSentence([topic], [], fiscalYear(2020)), '2020-06-15', world)
    expect([reading.years, topicsOf(reading)]).toEqual([[2020], [topic]])
  })

  it.each(Object.keys(FUNDING_SOURCES) as FundingSource[])('name %s again', (source) => {
    expect(
      understand(topicSentence(['share'], [source], undefined), '2020-06-15', world).reading.sources,
    ).toEqual([source])
  })
})
