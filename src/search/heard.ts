import { evidence, lowered, weakIf, type Evidence, type EvidenceKind, type Tell } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { KanjiReader } from './kanji-reader.ts'
import type { Query } from './query.ts'

/** The fewest kana that mean something at the beginning of a name, where another word begins, and anywhere else. */
const FEWEST = { beginning: 2, word: 3, anywhere: 5 }
/** What a sound loses that was guessed from kanji. */
const GUESSED = 12
/** What a sound loses that does not go on as the consonant typed last says. */
const UNFINISHED = 8
/** The fewest kana of kanji that may have been chosen wrongly: some of them, or all or two alone, too like others. */
const FEWEST_GUESSED = { kept: 4, other: 6 }
/** What a keyword loses beside a name. */
const LESS_BY_KEYWORD = 4
/** A wrong kanji in fewer characters than these is asked about. */
const FEWEST_SURE = 4

/** Tells all that speaks for a program in how a query sounds. A name is told by the reading that matched. */
export type HeardFinder = (query: Query, indexed: IndexedProgram, tell: Tell) => void

/** A finder that knows how what is written may be read. */
export function heardFinder(reader: KanjiReader): HeardFinder {
  return (query, indexed, tell) => {
    if (query.soundWasTyped) {
      for (const sound of query.sounds) {
        if (sound.length >= FEWEST.beginning) {
          bySounds(sound, query.kana ?? sound, query.next, indexed, tell)
        }
      }
      return
    }
    const { names, parts, keywords } = indexed
    inNames(query, names, 'reading', 0, reader, tell)
    inNames(query, parts, 'part-reading', 0, reader, tell)
    inNames(query, keywords, 'keyword', LESS_BY_KEYWORD, reader, tell)
  }
}

function inNames(
  query: Query,
  names: readonly IndexedName[],
  kind: EvidenceKind,
  less: number,
  reader: KanjiReader,
  tell: Tell,
): void {
  for (const name of names) {
    byHalf(query, name, kind, less, reader, tell)
    byReading(query, name, kind, less, reader, tell)
  }
}

/** What is converted stands in the name, and the name goes on as the kana after it sound. */
function byHalf(
  { half, next, asked }: Query,
  name: IndexedName,
  kind: EvidenceKind,
  less: number,
  reader: KanjiReader,
  tell: Tell,
): void {
  if (!half) return
  const { head, tail } = half
  for (let at = name.form.indexOf(head); at !== -1; at = name.form.indexOf(head, at + 1)) {
    if (at > 0 && head.length < 2) return
    if (!reader.begins(name.form.slice(at + head.length), tail, next)) continue
    const share = (head.length + tail.length / 2) / name.form.length + (at === 0 ? 0.3 : 0.1)
    tell(lowered({ ...evidence(kind, asked, share), words: [{ typed: asked, how: 'heard' }] }, less))
    return
  }
}

/** Everything that was typed reads as a stretch of the name does: some kanji may have been chosen wrongly. */
function byReading(
  { plain, unstripped, asked }: Query,
  name: IndexedName,
  kind: EvidenceKind,
  less: number,
  reader: KanjiReader,
  tell: Tell,
): void {
  const typed = unstripped ?? plain
  if (typed.length < 2) return
  const length = reader.within(typed, name.sound, name.wordStarts)
  if (length < FEWEST_GUESSED.kept) return
  const isKept = Array.from(typed).some((character) => name.plain.includes(character))
  if (length < (isKept && typed.length > 2 ? FEWEST_GUESSED.kept : FEWEST_GUESSED.other)) return
  const why = lowered(evidence(kind, asked, length / name.sound.length), GUESSED + less)
  tell(
    weakIf(length < FEWEST.anywhere || typed.length < FEWEST_SURE, {
      ...why,
      words: [{ typed: asked, how: 'heard' }],
    }),
  )
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
      const at = next === undefined ? -1 : beforeNext(name.sound, sound, next)
      if (at !== -1) {
        tell(evidence('reading', kana, (at === 0 ? 0.35 : 0.2) + sound.length / name.sound.length))
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

/** Where a sound stands that goes on with one of these kana; -1 for nowhere. */
function beforeNext(text: string, sound: string, next: string): number {
  for (let at = text.indexOf(sound); at !== -1; at = text.indexOf(sound, at + 1)) {
    if (next.includes(text.charAt(at + sound.length) || ' ')) return at
  }
  return -1
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
