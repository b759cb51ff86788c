import type { IndexedName, IndexedProgram } from './indexed.ts'

/** Texts of a program of one kind, joined. */
export interface JoinedTexts {
  readonly name: string
  readonly part: string
  readonly keyword: string
  readonly content: string
  /** Without the kana that may or may not be written after kanji. */
  readonly nameBones: string
  readonly partBones: string
  readonly keywordBones: string
  readonly contentBones: string
  readonly nameSounds: string
  readonly partSounds: string
  readonly keywordSounds: string
  readonly contentSounds: string
}

/** Joins what is compared, so that one look tells whether it is there at all. */
export function joinedTexts(
  { names, parts, keywords, content }: Pick<IndexedProgram, 'names' | 'parts' | 'keywords' | 'content'>,
  contentBones: string,
  contentSounds: string,
): JoinedTexts {
  const joined = (some: readonly IndexedName[], field: 'form' | 'bones' | 'sound'): string =>
    some.map((name) => name[field]).join('\n')
  return {
    name: joined(names, 'form'),
    part: joined(parts, 'form'),
    keyword: joined(keywords, 'form'),
    content: content.join('\n'),
    nameBones: joined(names, 'bones'),
    partBones: joined(parts, 'bones'),
    keywordBones: joined(keywords, 'bones'),
    contentBones,
    nameSounds: joined(names, 'sound'),
    partSounds: joined(parts, 'sound'),
    keywordSounds: joined(keywords, 'sound'),
    contentSounds,
  }
}
