import { evidence, lowered, weakIf, type Evidence, type EvidenceKind, type Tell } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Query } from './query.ts'

/** The fewest kana that mean something at the beginning of a name, where another word begins, and anywhere else. */
const FEWEST = { beginning: 2, word: 3, anywhere: 5 }
/** What a sound loses that was guessed from kanji. */
const GUESSED = 6
/** What a sound loses that does not go on as the consonant typed last says. */
const UNFINISHED = 8

/** Tells all that speaks for a program in how a query sounds. A name is told by the reading that matched. */
export function heardEvidence(query: Query, indexed: IndexedProgram, tell: Tell): void {
  for (const sound of query.sounds) {
    if (sound.length < FEWEST.beginning) continue
    if (query.soundWasTyped) bySounds(sound, query.kana ?? sound, query.next, indexed, tell)
    else if (query.isMixed) byGuess(sound, query.asked, indexed, tell)
  }
}

/** A sound guessed from kanji says something only where a name is, or begins, just so. */
function byGuess(sound: string, typed: string, indexed: IndexedProgram, tell: Tell): void {
  if (sound.length < FEWEST.word || !indexed.text.nameSounds.includes(sound)) return
  for (const name of indexed.names) {
    if (!name.sound.startsWith(sound)) continue
    const why = lowered(evidence('reading', sound, sound.length / name.sound.length), GUESSED)
    const words = [{ typed, how: 'heard' as const }]
    tell(weakIf(sound.length < FEWEST.anywhere, { ...why, words }))
  }
}

function bySounds(
  sound: string,
  kana: string,
  next: string | undefined,
  { names, parts, keywords, text }: IndexedProgram,
  tell: Tell,
): void {
  if (text.nameSounds.includes(sound)) {
    for (const name of names) {
      // The consonant that was typed last says which kana comes next.
      if (next !== undefined && follows(name.sound, sound, next)) {
        tell(evidence('reading', kana, 0.2 + sound.length / name.sound.length))
      }
      const why = bySound(sound, name, kana, 'exact-reading', 'reading', FEWEST.beginning)
      if (why) tell(next === undefined ? why : lowered(why, UNFINISHED))
    }
  }
  if (text.partSounds.includes(sound)) {
    for (const part of parts) {
      const why = bySound(sound, part, part.shown, 'part-reading', 'part-reading', FEWEST.word)
      if (why) tell(why)
    }
  }
  if (text.keywordSounds.includes(sound)) {
    for (const keyword of keywords) {
      const why = bySound(sound, keyword, keyword.shown, 'keyword', 'keyword', FEWEST.word)
      if (why) tell(why)
    }
  }
}

function follows(text: string, sound: string, next: string): boolean {
  for (let at = text.indexOf(sound); at !== -1; at = text.indexOf(sound, at + 1)) {
    if (next.includes(text.charAt(at + sound.length) || ' ')) return true
  }
  return false
}

function bySound(
  sound: string,
  name: IndexedName,
  matched: string,
  exact: EvidenceKind,
  inside: EvidenceKind,
  fewestAtBeginning: number,
): Evidence | undefined {
  if (name.sound === sound) return evidence(exact, matched, 1)
  for (let at = name.sound.indexOf(sound); at !== -1; at = name.sound.indexOf(sound, at + 1)) {
    const fewest = at === 0 ? fewestAtBeginning : name.wordStarts.has(at) ? FEWEST.word : FEWEST.anywhere
    if (sound.length < fewest) continue
    return evidence(inside, matched, sound.length / name.sound.length + (at === 0 ? 0.15 : 0))
  }
  return undefined
}
