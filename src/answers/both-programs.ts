import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Program } from '../budget/program.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Answer, Fact, Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { compareRequest } from './compare-request.ts'
import { marked, type Mark } from './compare-notes.ts'
import { titleOf } from './facts.ts'
import { sourceLines } from './source-line.ts'
import { TOPIC_NAMES, topicFacts, type ProgramTopic } from './topic-facts.ts'
import type { World } from './world.ts'

/** The same question about two programs. */
export interface BothQuestion {
  readonly a: Program
  readonly b: Program
  /** What is asked, first things first; at least one. */
  readonly topics: readonly ProgramTopic[]
  /** The years that are named, the later of which is meant. */
  readonly years: readonly FiscalYear[]
  readonly sources: readonly FundingSource[]
  readonly lead: readonly Line[]
}

/** Answers what is asked of two programs, of each in its own words; nothing is added or compared. */
export function bothAnswer(question: BothQuestion, { locale }: Request, world: World): Answer {
  const { a, b, topics, lead } = question
  const say = speak(locale)
  const sides = ([['A', a], ['B', b]] as const).map(([mark, program]) => ({
    mark,
    program,
    record: recordIn(program, question),
  })) // prettier-ignore
  const told = sides.flatMap((one) => topics.map((topic) => factsOf(topic, one, question, world, locale)))
  return {
    outcome: told.some((facts) => facts.some(({ isThere }) => isThere)) ? 'answered' : 'not-found',
    card: {
      title: say(`${a.name.ja}と${b.name.ja}`, `${a.name.en} and ${b.name.en}`),
      lead: [
        ...lead,
        ...sides.map(({ mark, program, record }) =>
          marked(mark, titleOf(program, record.fiscalYear, locale)),
        ),
      ],
      facts: told.flatMap((facts) => facts.map(({ fact }) => fact)),
      sources: sourceLines([...new Set(sides.flatMap(({ record }) => record.entries))], world, locale),
    },
    actions: [
      ...sides.map(({ program, record }) => ({
        label: inLanguage(program.name, locale),
        request: { command: 'program', options: { program: program.id, year: record.fiscalYear } },
      })),
      {
        label: say('2つを比べる', 'Compare the two'),
        request: compareRequest({ kind: 'program', program: a }, { kind: 'program', program: b }),
      },
    ],
  }
}

interface Side {
  readonly mark: Mark
  readonly program: Program
  readonly record: YearRecord
}

/** The record of the year that is meant; where there is none, and where none is named, the newest. */
function recordIn(program: Program, { years }: BothQuestion): YearRecord {
  const records = recordsOf(program)
  const year = Math.max(...years)
  const record = records.find(({ fiscalYear }) => fiscalYear === year) ?? records[0]
  if (!record) throw new RangeError(`${program.id} has no record`)
  return record
}

function factsOf(
  topic: ProgramTopic,
  { mark, program, record }: Side,
  { sources }: BothQuestion,
  world: World,
  locale: Locale,
): { readonly fact: Fact; readonly isThere: boolean }[] {
  const say = speak(locale)
  const labelled = (label: string): string => say(`${label}（${mark}）`, `${label} (${mark})`)
  const facts = topicFacts(topic, { program, record, sources }, world, locale)
  if (facts.length > 0) {
    return facts.map((fact) => ({ fact: { ...fact, label: labelled(fact.label) }, isThere: true }))
  }
  const nothing = say('資料に書かれていません。', 'The documents do not say that.')
  return [
    { fact: { label: labelled(inLanguage(TOPIC_NAMES[topic], locale)), lines: [nothing] }, isThere: false },
  ]
}
