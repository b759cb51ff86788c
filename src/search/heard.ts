import { evidence, lowered, weakIf, type Evidence, type EvidenceKind } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Query } from './query.ts'

/** The fewest kana that mean something at the beginning of a name, where another word begins, and anywhere else. */
const FEWEST = { beginning: 2, word: 3, anywhere: 5 }
/** What a sound loses that was guessed from kanji. */
const GUESSED = 6

/** All that speaks for a program in how a query sounds. A name is told by the reading that matched. */
export function* heardEvidence(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  for (const sound of query.sounds) {
    if (sound.length < FEWEST.beginning) continue
    if (query.soundWasTyped) yield* bySounds(sound, query.kana ?? sound, query.next, indexed)
    else yield* byGuess(sound, indexed)
  }
}

/** A sound guessed from kanji says something only where a name is, or begins, just so. */
function* byGuess(sound: string, indexed: IndexedProgram): Generator<Evidence> {
  if (sound.length < FEWEST.word) return
  for (const name of indexed.names) {
    if (!name.sound.startsWith(sound)) continue
    const share = sound.length / name.sound.length
    yield weakIf(sound.length < FEWEST.anywhere, lowered(evidence('reading', sound, share), GUESSED))
  }
}

function* bySounds(
  sound: string,
  kana: string,
  next: string | undefined,
  indexed: IndexedProgram,
): Generator<Evidence> {
  for (const name of indexed.names) {
    // The consonant that was typed last says which kana comes next.
    if (next !== undefined && follows(name.sound, sound, next)) {
      yield evidence('reading', kana, 0.2 + sound.length / name.sound.length)
    }
    yield* bySound(sound, name, kana, 'exact-reading', 'reading', FEWEST.beginning)
  }
  for (const part of indexed.parts) {
    yield* bySound(sound, part, part.shown, 'part-reading', 'part-reading', FEWEST.word)
  }
  for (const keyword of indexed.keywords) {
    yield* bySound(sound, keyword, keyword.shown, 'keyword', 'keyword', FEWEST.word)
  }
}

function follows(text: string, sound: string, next: string): boolean {
  for (let at = text.indexOf(sound); at !== -1; at = text.indexOf(sound, at + 1)) {
    if (next.includes(text.charAt(at + sound.length) || ' ')) return true
  }
  return false
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
