/** A heading of a document: "2 かがやくまち" is a chapter, "(1) …" a part of it. */
export interface Heading {
  readonly level: 'chapter' | 'part'
  readonly number: number
  readonly name: string
}

/** The chapter (分野) and the part (政策) under which rows stand. */
export interface Place {
  readonly chapter: Heading
  readonly part?: Heading
}

/** The heading that a line is; undefined for any other line, such as a sentence that begins with a number. */
export function headingOf(line: string): Heading | undefined {
  const part = /^[(（]([\d０-９]{1,2})[)）]\s*(\S.*)$/u.exec(line)
  const chapter = /^([\d０-９]{1,2})\s+(\S.*)$/u.exec(line)
  const [, digits, name = ''] = part ?? chapter ?? []
  if (digits === undefined || /[。、]$/u.test(name)) return undefined
  return { level: part ? 'part' : 'chapter', number: Number(digits.normalize('NFKC')), name }
}

/** True where the number of a heading follows on that of the heading before. A document may begin at any chapter. */
export function isNext(heading: Heading, place: Place | undefined): boolean {
  if (heading.level === 'part') return heading.number === (place?.part?.number ?? 0) + 1
  return !place || heading.number === place.chapter.number + 1
}

/** The place under a heading. */
export function placeUnder(heading: Heading, place: Place | undefined): Place {
  return heading.level === 'part' && place ? { ...place, part: heading } : { chapter: heading }
}

/** How the data names a place: 2(1), or 5 for a chapter without parts. */
export function sectionOf({ chapter, part }: Place): string {
  return part ? `${chapter.number}(${part.number})` : String(chapter.number)
}
