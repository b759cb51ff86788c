import { bothAnswer } from '../../answers/both-programs.ts'
import { TOPIC_NAMES } from '../../answers/topic-facts.ts'
import type { World } from '../../answers/world.ts'
import type { Program } from '../../budget/program.ts'
import type { MeaningRule, Understanding } from '../meaning.ts'
import { coreNames } from '../subject/core-names.ts'
import { isTelling } from '../subject/telling.ts'
import { side } from './comparison.ts'
import { topicsOf } from './program.ts'

/** What names a program so clearly that と belongs to its name. */
const NAMED = 84

/** The same of two programs, where nothing is compared: 手話通訳とDV被害者支援の担当課. */
export const severalPrograms: MeaningRule = {
  name: 'several programs',
  read: (understanding) => {
    const { reading, picked } = understanding
    const { comparing, topics: asked, order, listing } = reading
    if (comparing !== undefined || asked.length === 0 || order || listing.list || listing.isAbout)
      return undefined
    if (picked.kind === 'one' && picked.score >= NAMED) return undefined
    const [a, b] = pairIn(understanding)
    if (!a || !b) return undefined
    const topics = topicsOf(reading)
    if (topics.every((topic) => topic === 'amount')) return side(a.id, b.id, reading)
    const what = (language: 'ja' | 'en'): string =>
      topics.map((topic) => TOPIC_NAMES[topic][language]).join(' · ')
    return {
      said: {
        ja: `${a.name.ja}と${b.name.ja} · ${what('ja')}`,
        en: `${a.name.en} and ${b.name.en} · ${what('en')}`,
      },
      answer: ({ request, world, lead }) =>
        bothAnswer(
          { a, b, topics, years: reading.years, sources: reading.sources, lead: [lead] },
          request,
          world,
        ),
    }
  },
}

/** The two programs that are named whole, or that two stretches with と between them call by their names. */
function pairIn({ reading, world }: Understanding): readonly Program[] {
  const named = reading.names.flatMap(({ kind, id }) => (kind === 'program' ? [id] : []))
  const whole = [...new Set(named)].flatMap((id) => world.book.program(id) ?? [])
  if (whole.length > 0) return whole.length === 2 ? whole : []
  for (const { text } of reading.segments) {
    for (const { index } of text.matchAll(BESIDE)) {
      const [a, b] = [calledSo(text.slice(0, index), world), calledSo(text.slice(index + 1), world)]
      if (a && b && a !== b) return [a, b]
    }
  }
  return []
}

/** What stands between two nouns. */
const BESIDE = /(?<=[\p{Script=Han}ァ-ヺーA-Za-z\d])[と・](?=[\p{Script=Han}ァ-ヺA-Za-z\d])/gu

/** The least that speaks for a name, how far ahead it must be, and among how many programs it is looked for. */
const [LEAST, AHEAD, MOST_RANKED] = [60, 3, 60]

/** What is said of anything that a program is for. */
const GENERIC_END = /(?:の?(?:対策|事業|取り?組み?))$/u

/** The program that some words call by its name, with nothing in them that stands elsewhere. */
function calledSo(words: string, { book, programs }: World): Program | undefined {
  if (!isTelling(words)) return undefined
  const [core, ...others] = coreNames(book).called(words)
  if (core && others.length === 0) return core
  const [first, second] = programs.rank(words.replace(GENERIC_END, ''), MOST_RANKED)
  if (!first || first.why.weak === true || first.why.score < LEAST) return undefined
  if (first.why.score - (second?.why.score ?? 0) < AHEAD) return undefined
  const isTyped = (first.why.words ?? []).every(
    ({ typed, how }) => how === 'typed' || how === 'meant' || !isTelling(typed),
  )
  return isTyped ? first.program : undefined
}
