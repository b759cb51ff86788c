import { lazily } from './once.ts'
import type { Distance, Wording } from './query.ts'
import { listIn, tableIn, textOfList, textOfTable, type TableText } from './table-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** As many lines a vocabulary is written on. */
export const VOCABULARY_LINES = 7

/** A vocabulary as JSON, a line a part. */
export function vocabularyLines(vocabulary: Vocabulary): string[] {
  const listed = ([word, list]: readonly [string, readonly string[]]) => [word, list.join(' ')] as const
  return [
    textOfTable(vocabulary.readings),
    textOfList(vocabulary.words),
    textOfList(vocabulary.sounds),
    textOfTable(vocabulary.variants),
    textOfTable(Array.from(vocabulary.meanings, ([word, list]) => [word, list.map(wordingText).join(' ')])),
    textOfTable(Array.from(vocabulary.kanji, listed)),
    textOfTable(Array.from(vocabulary.homophones, listed)),
  ].map((text) => JSON.stringify(text))
}

/** Reads such lines, each when it is first needed. */
export function vocabularyIn(line: (at: number) => string): Vocabulary {
  const text = (at: number) => (): TableText => JSON.parse(line(at)) as TableText
  const listed = (list: string): string[] => list.split(' ')
  return lazily<Vocabulary>({
    readings: () => tableIn(text(0), String),
    words: () => listIn(text(1)),
    sounds: () => listIn(text(2)),
    variants: () => new Map(tableIn(text(3), String)),
    meanings: () => tableIn(text(4), (list) => list.split(' ').map(wordingIn)),
    kanji: () => tableIn(text(5), listed),
    homophones: () => tableIn(text(6), listed),
  })
}

const DISTANCES = ['typed', 'meant', 'near', 'heard'] as const satisfies readonly Distance[]

/** A wording with its distance as a digit before it. Folded text holds no space. */
function wordingText({ form, distance }: Wording): string {
  return `${DISTANCES.indexOf(distance)}${form}`
}

function wordingIn(text: string): Wording {
  return { form: text.slice(1), distance: DISTANCES[Number(text.charAt(0))] ?? 'near' }
}
