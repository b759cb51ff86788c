import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Query } from './query.ts'

/** The kinds of evidence that a program is meant, strongest first, with the confidence each starts from. */
export const EVIDENCE = {
  id: 100,
  'exact-name': 98,
  'exact-reading': 95,
  name: 80,
  reading: 76,
  part: 66,
  'part-reading': 62,
  keyword: 60,
  english: 58,
  words: 46,
  content: 40,
  'name-typo': 30,
  'reading-typo': 26,
} as const

export type EvidenceKind = keyof typeof EVIDENCE

/** Why a program was found. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** The name, reading or word that matched, as a reader knows it. */
  readonly matched: string
  /** Higher is better; comparable between programs. */
  readonly score: number
}

/** The share of a query that a name standing inside it must fill for the query to mean that name. */
const MOST_OF_QUERY = 0.6
const SHORTEST_SOUND = 3
const SHORTEST_SOUND_INSIDE = 5

/** The strongest evidence for a program, typos left aside. */
export function evidenceFor(query: Query, indexed: IndexedProgram): Evidence | undefined {
  const forms = [query.form, ...query.otherForms]
  let best: Evidence | undefined
  const offer = (kind: EvidenceKind, matched: string, coverage: number): void => {
    const score = EVIDENCE[kind] + Math.min(1, coverage) * 10
    if (best === undefined || score > best.score) best = { kind, matched, score }
  }
  if (indexed.ids.includes(query.text)) offer('id', query.text, 1)
  for (const form of forms) {
    for (const name of indexed.names) byForm(name, form, 'exact-name', 'name', offer)
    for (const part of indexed.parts) byForm(part, form, 'part', 'part', offer)
    for (const keyword of indexed.keywords) byForm(keyword, form, 'keyword', 'words', offer)
  }
  if (indexed.englishName === query.form) offer('exact-name', indexed.program.name.en, 1)
  if (query.sound !== undefined) {
    const byReading = bySound(query.sound, query.kana ?? query.sound, offer)
    for (const name of indexed.names) byReading(name, 'exact-reading', 'reading')
    for (const part of indexed.parts) byReading(part, 'part-reading', 'part-reading')
    if (query.soundWasTyped) for (const keyword of indexed.keywords) byReading(keyword, 'keyword', 'keyword')
  }
  if (query.english.length > 0 && query.english.every((word) => indexed.english.has(word))) {
    offer('english', query.english.join(' '), query.english.length / 5)
  }
  if (query.words.length > 1 && query.words.every((word) => holds(indexed, word))) {
    const inName = query.words.filter((word) => indexed.names.some((name) => name.form.includes(word)))
    offer('words', query.words.join(' '), inName.length / query.words.length)
  }
  for (const form of forms) {
    const enough = form.length >= (/^[ぁ-ゖーa-z0-9]+$/u.test(form) ? 3 : 2)
    if (enough && indexed.content.some((text) => text.includes(form)))
      offer('content', form, form.length / 20)
  }
  return best
}

type Offer = (kind: EvidenceKind, matched: string, coverage: number) => void

function byForm(
  name: IndexedName,
  form: string,
  exact: EvidenceKind,
  around: EvidenceKind,
  offer: Offer,
): void {
  if (form === '') return
  if (name.form === form) return offer(exact, name.shown, 1)
  const longEnough = form.length >= 2 || /\p{Script=Han}/u.test(form)
  if (longEnough && name.form.includes(form)) {
    const bonus = name.form.startsWith(form) ? 0.15 : 0
    offer(exact === 'exact-name' ? 'name' : exact, name.shown, form.length / name.form.length + bonus)
  } else if (name.form.length >= MOST_OF_QUERY * form.length && form.includes(name.form)) {
    offer(around, name.shown, name.form.length / form.length)
  }
}

/** Compares names with a sound; a name itself is told by the reading that matched, a facility by its name. */
function bySound(
  sound: string,
  kana: string,
  offer: Offer,
): (name: IndexedName, exact: EvidenceKind, inside: EvidenceKind) => void {
  return (name, exact, inside) => {
    if (sound.length < 2) return
    if (name.sound === sound) return offer(exact, exact === 'exact-reading' ? kana : name.shown, 1)
    for (let at = name.sound.indexOf(sound); at !== -1; at = name.sound.indexOf(sound, at + 1)) {
      const begins = at === 0 || name.wordStarts.has(at)
      const shortest = at === 0 ? 2 : begins ? SHORTEST_SOUND : SHORTEST_SOUND_INSIDE
      if (sound.length < shortest) continue
      const coverage = sound.length / name.sound.length + (at === 0 ? 0.15 : 0)
      return offer(inside, inside === 'reading' ? kana : name.shown, coverage)
    }
  }
}

function holds(indexed: IndexedProgram, word: string): boolean {
  return (
    indexed.words.has(word) ||
    indexed.names.some((name) => name.form.includes(word)) ||
    indexed.parts.some((part) => part.form.includes(word)) ||
    (word.length >= 2 && indexed.content.some((text) => text.includes(word)))
  )
}
