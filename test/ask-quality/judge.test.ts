import { describe, expect, it } from 'vitest'
import { holds, judge } from '../../bench/ask/judge.ts'
import { failureLines, intentTable, percentile, type Judged } from '../../bench/ask/report.ts'
import type { Sentence } from '../../bench/ask/sentence-set.ts'
import { shippedMaterial } from '../../bench/search/material.ts'
import type { Reply } from '../../src/dialogue/reply.ts'

const { book } = shippedMaterial()

const sentence: Sentence = {
  half: 'tuned',
  intent: 'amount',
  text: '令和2年度のみなと科学館はいくら？',
  locale: 'ja',
  outcomes: ['answered'],
  programs: ['minato-science-museum-operation'],
  year: 2020,
  must: [['298,957千円']],
  mustNot: [],
}

const reply = (...lead: string[]): Reply => ({
  outcome: 'answered',
  private: false,
  card: { title: 'みなと科学館管理運営（令和2年度）', lead },
})

describe('judging a reply to a sentence', () => {
  it('finds nothing wrong where outcome, program, year and figure are right', () => {
    expect(judge(sentence, reply('298,957千円、一般財源 88.1%'), book)).toEqual({
      faults: [],
      wrongFigures: [],
    })
  })

  it('takes full width for half width, and one of several wordings', () => {
    const other = { ...sentence, must: [['三億円', '約2億9,896万円']] }
    expect(judge(other, reply('２９８，９５７千円（約２億９，８９６万円）'), book).faults).toEqual([])
  })

  it('says everything that is missing', () => {
    const wrong: Reply = { outcome: 'not-found', private: true, card: { title: '見つかりませんでした' } }
    expect(judge(sentence, wrong, book)).toEqual({
      faults: [
        'not-found instead of answered',
        'program minato-science-museum-operation is missing',
        '298,957千円 is missing',
      ],
      wrongFigures: [],
    })
  })

  it('misses the year that the sentence names', () => {
    const undated = {
      ...reply('298,957千円'),
      card: { title: 'みなと科学館管理運営', lead: ['298,957千円'] },
    }
    expect(judge(sentence, undated, book).faults).toEqual(['fiscal 2020 is missing'])
  })

  it('calls a figure wrong that the data of the program cannot give', () => {
    expect(judge(sentence, reply('298,957千円', '201,352千円', '12.3%'), book)).toEqual({
      faults: ['201,352千円 is wrong', '12.3% is wrong'],
      wrongFigures: ['201,352千円', '12.3%'],
    })
  })

  it('calls a forbidden figure wrong, and any figure where no answer is right', () => {
    const forbidding = { ...sentence, intent: 'negation', mustNot: ['263,471千円'] }
    expect(judge(forbidding, reply('298,957千円', '263,471千円'), book).wrongFigures).toEqual(['263,471千円'])
    const impossible = { ...sentence, intent: 'absent', outcomes: ['not-found'], must: [], year: undefined }
    expect(judge(impossible, reply('298,957千円'), book)).toEqual({
      faults: ['answered instead of not-found', '298,957千円 is wrong'],
      wrongFigures: ['298,957千円'],
    })
  })

  it('takes a program that a choice or a button asks for as shown', () => {
    const choosing: Sentence = { ...sentence, intent: 'choose', outcomes: ['choose'], must: [] }
    const request = { command: 'amount', options: {} }
    const value = 'minato-science-museum-operation'
    const asked: Reply = {
      outcome: 'choose',
      private: true,
      card: { title: 'どの事業ですか' },
      menu: { placeholder: '', request, option: 'program', choices: [{ label: '科学館', value }] },
    }
    expect(judge(choosing, asked, book).faults).toEqual([])
  })

  it('finds a number only as a whole', () => {
    expect(holds('予算額: 25,000千円', '5,000千円')).toBe(false)
    expect(holds('予算額: 5,000千円', '5,000千円')).toBe(true)
    expect(holds('補助率 3/40', '3/4')).toBe(false)
  })
})

describe('the report on sentences', () => {
  const judged = (half: Sentence['half'], faults: string[], wrongFigures: string[] = []): Judged => ({
    sentence: { ...sentence, half },
    title: '答え',
    faults,
    wrongFigures,
  })

  it('counts what is fully right and what has a wrong figure, by intent and half', () => {
    const some = [judged('tuned', []), judged('tuned', ['x'], ['1千円']), judged('unseen', [])]
    expect(intentTable(some, 'en').slice(1)).toEqual([
      ['**all**', '50.0% (1/2)', '1', '100.0% (1/1)', '0'],
      ['amount', '50.0% (1/2)', '1', '100.0% (1/1)', '0'],
    ])
  })

  it('tells failures of the tuned half only', () => {
    expect(failureLines([judged('tuned', ['a', 'b']), judged('tuned', []), judged('unseen', ['c'])])).toEqual(
      ['[amount] 令和2年度のみなと科学館はいくら？\n  → 答え\n  ✗ a; b'],
    )
  })

  it('gives the time that a share of the answers does not exceed', () => {
    expect([percentile([4, 1, 3, 2], 0.5), percentile([4, 1, 3, 2], 0.99), percentile([], 0.5)]).toEqual([
      2, 4, 0,
    ])
  })
})
