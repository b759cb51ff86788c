import { evidence, type Evidence, type EvidenceKind } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Query } from './query.ts'

/** The fewest kana that mean something at the beginning of a name, where another word begins, and anywhere else. */
const FEWEST = { beginning: 2, word: 3, anywhere: 5 }

/** All that speaks for a program in how a query sounds. A name is told by the reading that matched. */
export function* heardEvidence(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  const { sound, kana = sound } = query
  if (sound === undefined || kana === undefined || sound.length < FEWEST.beginning) return
  for (const name of indexed.names) {
    yield* bySound(sound, name, kana, 'exact-reading', 'reading', FEWEST.beginning)
  }
  for (const part of indexed.parts) {
    yield* bySound(sound, part, part.shown, 'part-reading', 'part-reading', FEWEST.word)
  }
  // What kanji may sound like is too little to find a word by its sound.
  if (!query.soundWasTyped) return
  for (const keyword of indexed.keywords) {
    yield* bySound(sound, keyword, keyword.shown, 'keyword', 'keyword', FEWEST.word)
  }
}

function* bySound(
  sound: string,
  name: IndexedName,
  matched: string,
  exact: EvidenceKind,
  inside: EvidenceKind,
  fewestAtBeginning: number,
): Generator<Evidence> {
  if (name.sound === sound) return yield evidence(exact, matched, 1)
  for (let at = name.sound.indexOf(sound); at !== -1; at = name.sound.indexOf(sound, at + 1)) {
    const fewest = at === 0 ? fewestAtBeginning : name.wordStarts.has(at) ? FEWEST.word : FEWEST.anywhere
    if (sound.length < fewest) continue
    return yield evidence(inside, matched, sound.length / name.sound.length + (at === 0 ? 0.15 : 0))
  }
}
