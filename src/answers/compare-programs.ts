import type { Locale } from '../budget/bilingual.ts'
import type { Entry } from '../budget/program.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Answer, Fact, Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { disagreementFacts } from './amount-facts.ts'
import { compareActions, type YearPair } from './compare-actions.ts'
import { amountsFact, expansionFact, fromRequestFact, stageGapFact, togetherFact } from './compare-amounts.ts'
import { attached } from './attached.ts'
import { compareProgramsChart } from './compare-chart.ts'
import { marked, populationLines, yearsDiffer, type Mark } from './compare-notes.ts'
import { placesFacts } from './compare-places.ts'
import { compareTitle } from './compare-sums.ts'
import type { Thing } from './compare-thing.ts'
import { titleOf } from './facts.ts'
import { fundingFact } from './funding-facts.ts'
import { amountSources, bureauSource, differingEntries, sourceLines } from './source-line.ts'
import type { World } from './world.ts'
import { ACCOUNTS } from '../budget/vocabulary.ts'
import { fundedOf } from '../budget/year-record.ts'

type ProgramThing = Extract<Thing, { kind: 'program' }>

/** The records of the two sides. */
export type Records = Readonly<Record<Mark, YearRecord>>

const MARKS = ['A', 'B'] as const

/**
 * Two programs side by side, or one in two years: amounts with year and stage, difference and ratio, requests, funding,
 * department and category. An amount that was requested is never compared with one that was budgeted.
 */
export function comparePrograms(
  a: ProgramThing,
  b: ProgramThing,
  picked: YearPair & { readonly noneInCommon: boolean },
  { locale }: Request,
  world: World,
): Answer {
  const isOne = a.program.id === b.program.id
  const records = { A: recordIn(a, picked.a), B: recordIn(b, picked.b) }
  const things = { A: a, B: b }
  const notes: Line[] = [
    ...(isOne ? [] : yearsDiffer(picked, picked.noneInCommon, locale)),
    ...populationLines(documentsOf(records.A), documentsOf(records.B), locale),
    ...accountsDiffer(records, locale),
  ]
  const title = compareTitle(a.program.name, b.program.name, picked, isOne, locale)
  const names = { A: inLanguage(a.program.name, locale), B: inLanguage(b.program.name, locale) }
  return {
    outcome: 'answered',
    card: {
      title,
      lead: MARKS.flatMap((mark): Line[] => [
        marked(mark, titleOf(things[mark].program, records[mark].fiscalYear, locale)),
        ...(things[mark].why ? [marked(mark, things[mark].why)] : []),
      ]),
      facts: [
        amountsFact(records, locale),
        stageGapFact(records, locale),
        ...(isOne ? [] : togetherFact(records, locale)),
        ...fromRequestFact(records, locale),
        ...expansionFact(records, locale),
        ...fundingFacts(records, locale),
        ...placesFacts(records, locale),
        ...MARKS.flatMap((mark) => disagreementFacts(records[mark], locale).map(labelled(mark, locale))),
        ...(notes.length === 0
          ? []
          : [{ label: speak(locale)('比べるときの注意', 'Mind when comparing'), lines: notes }]),
      ],
      sources: sourceLines(
        MARKS.flatMap((mark) => sourcesOf(records[mark])),
        world,
        locale,
      ),
    },
    actions: compareActions(a, b, picked, world, locale),
    ...attached(compareProgramsChart(title, names, records, locale)),
  }
}

/** The record of a year that was picked out of the program's own. */
function recordIn({ program }: ProgramThing, year: YearPair['a']): YearRecord {
  const record = recordsOf(program).find(({ fiscalYear }) => fiscalYear === year)
  if (!record) throw new RangeError(`${program.id} has no record of ${year}`)
  return record
}

function labelled(mark: Mark, locale: Locale): (fact: Fact) => Fact {
  return (fact) => ({ ...fact, label: speak(locale)(`${fact.label}（${mark}）`, `${fact.label} (${mark})`) })
}

function fundingFacts(records: Records, locale: Locale): Fact[] {
  if (!records.A.funded && !records.B.funded) {
    return [
      {
        label: speak(locale)('財源内訳', 'Funding'),
        lines: [
          speak(locale)(
            'どちらも、資料に財源の記載はありません。',
            'The documents give the funding of neither.',
          ),
        ],
      },
    ]
  }
  return MARKS.map((mark) => labelled(mark, locale)(fundingFact(records[mark], locale)))
}

function accountsDiffer(records: Records, locale: Locale): Line[] {
  const [a, b] = [records.A.lead.title?.account, records.B.lead.title?.account]
  if (a === undefined || b === undefined || a === b) return []
  return [
    speak(locale)(
      `会計が違います（A ${ACCOUNTS[a].ja}、B ${ACCOUNTS[b].ja}）。`,
      `They are paid from different accounts: A ${ACCOUNTS[a].en}, B ${ACCOUNTS[b].en}.`,
    ),
  ]
}

function documentsOf({ budgeted, requested }: YearRecord): Entry['source']['document'][] {
  return ((budgeted ?? requested)?.from ?? []).map(({ source }) => source.document)
}

function sourcesOf(record: YearRecord): Entry[] {
  return [
    ...amountSources(record),
    record.lead,
    ...bureauSource(record),
    ...(record.funded ? fundedOf(record.entries) : []),
    ...differingEntries(record),
  ]
}
