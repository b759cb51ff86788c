import { describe, expect, it } from 'vitest'
import { ASK_FLOORS, belowAskFloor } from '../../bench/ask/floors.ts'
import { INTENTS } from '../../bench/ask/intents.ts'
import { judge } from '../../bench/ask/judge.ts'
import type { Judged } from '../../bench/ask/report.ts'
import { readSentences, type Sentence } from '../../bench/ask/sentence-set.ts'
import { ask, realDesk } from '../support/desk.ts'

const sentences = readSentences()
const NOON = new Date('2020-06-15T12:00:00+09:00')

const judged = (half: Sentence['half']): Judged[] =>
  sentences
    .filter((one) => one.half === half)
    .map((sentence) => {
      const { text, locale } = sentence
      const reply = ask('ask', { question: text }, { locale, now: NOON })
      return { sentence, title: reply.card.title, ...judge(sentence, reply, realDesk().book) }
    })

describe('the answers to the public sentences', () => {
  it.each(['tuned', 'unseen'] as const)('do not fall below their floor on the %s half', (half) => {
    expect(belowAskFloor(judged(half), ASK_FLOORS[half])).toEqual([])
  })

  it('are told by intents that have a name', () => {
    const intents = new Set<string>(Object.keys(INTENTS))
    expect(sentences.map(({ intent }) => intent).filter((intent) => !intents.has(intent))).toEqual([])
  })

  it('fall below a floor that they do not reach', () => {
    const [sentence] = sentences
    if (!sentence) throw new Error('there are no sentences')
    const one = (faults: string[], wrongFigures: string[]): Judged => ({
      sentence,
      title: '',
      faults,
      wrongFigures,
    })
    expect(belowAskFloor([one([], []), one(['x'], ['1千円'])], { right: 51, wrongFigure: 49 })).toEqual([
      'fully right: 50.0 % < 51 %',
      'wrong figure: 50.0 % > 49 %',
    ])
  })
})
