import type { Program } from '../budget/program.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import { joinedTexts } from './joined-texts.ts'

/** A prepared program as JSON on one line: its id first, sets as lists. */
export function programText(indexed: IndexedProgram): string {
  const { program, names, parts, keywords, words, englishNameWords, english, amounts, text, ...rest } =
    indexed
  const stored: StoredProgram = {
    id: program.id,
    contentBones: text.contentBones,
    contentSounds: text.contentSounds,
    ...rest,
    names: names.map(storedName),
    parts: parts.map(storedName),
    keywords: keywords.map(storedName),
    words: [...words],
    englishNameWords: [...englishNameWords],
    english: [...english],
    amounts: [...amounts],
  }
  return JSON.stringify(stored)
}

/** Reads such a line. */
export function programIn(line: string, program: Program): IndexedProgram {
  const { id: _, contentBones, contentSounds, ...rest } = JSON.parse(line) as StoredProgram
  const named = {
    names: rest.names.map(nameOf),
    parts: rest.parts.map(nameOf),
    keywords: rest.keywords.map(nameOf),
  }
  return {
    ...rest,
    ...named,
    program,
    text: joinedTexts({ ...named, content: rest.content }, contentBones, contentSounds),
    words: new Set(rest.words),
    englishNameWords: new Set(rest.englishNameWords),
    english: new Set(rest.english),
    amounts: new Set(rest.amounts),
  }
}

type StoredProgram = Omit<
  IndexedProgram,
  'program' | 'names' | 'parts' | 'keywords' | 'words' | 'englishNameWords' | 'english' | 'amounts' | 'text'
> & {
  readonly id: string
  readonly contentBones: string
  readonly contentSounds: string
  readonly names: readonly StoredName[]
  readonly parts: readonly StoredName[]
  readonly keywords: readonly StoredName[]
  readonly words: readonly string[]
  readonly englishNameWords: readonly string[]
  readonly english: readonly string[]
  readonly amounts: readonly number[]
}

/** Forms that are the same as the name is shown are left out. */
type StoredName = Pick<IndexedName, 'shown' | 'sound' | 'initials'> &
  Partial<Pick<IndexedName, SameForm>> & { readonly wordStarts: readonly number[] }

const SAME_FORMS = ['form', 'plain', 'bones'] as const
type SameForm = (typeof SAME_FORMS)[number]

function storedName({ wordStarts, ...name }: IndexedName): StoredName {
  const stored: Record<string, unknown> = { ...name, wordStarts: [...wordStarts] }
  for (const form of SAME_FORMS) if (stored[form] === name.shown) delete stored[form]
  return stored as unknown as StoredName
}

function nameOf({ wordStarts, ...name }: StoredName): IndexedName {
  const { shown } = name
  return { form: shown, plain: shown, bones: shown, ...name, wordStarts: new Set(wordStarts) }
}
