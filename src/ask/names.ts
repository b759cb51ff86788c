import { fold } from '../search/fold.ts'
import type { Sentence, Span } from './sentence.ts'

/** What kind of thing a name is one of. */
export type NameKind =
  'program' | 'department' | 'bureau' | 'title' | 'pillar' | 'policy' | 'total' | 'opening'

/** A thing with the names by which a sentence may mention it whole. */
export interface KnownName {
  readonly kind: NameKind
  readonly id: string
  readonly names: readonly string[]
}

/** A name that stands in a sentence. */
export interface NameMark extends Span {
  readonly kind: NameKind
  readonly id: string
}

interface Form {
  readonly kind: NameKind
  readonly id: string
  readonly form: string
}

/** Names ready to be looked for, longest first. */
export interface NameIndex {
  readonly forms: readonly Form[]
}

/** The shortest name that is looked for inside a sentence, but for an abbreviation of what opens: 児相. */
const SHORTEST = 3

/** Brings names into the form in which they are looked for. */
export function nameIndex(names: readonly KnownName[]): NameIndex {
  const forms = new Map<string, Form>()
  for (const { kind, id, names: texts } of names) {
    for (const text of texts) {
      const form = fold(text)
      const isShort = kind === 'opening' && /^\p{Script=Han}{2}$/u.test(form)
      if (form.length >= SHORTEST || isShort) forms.set(`${kind} ${id} ${form}`, { kind, id, form })
    }
  }
  return { forms: [...forms.values()].toSorted((a, b) => b.form.length - a.form.length) }
}

/** What may follow a name of kanji as part of the same word, so that it is still that name: 公園整備費. */
const GOES_ON = /^(?:予算|要求|事業|財源|所管|担当|費|額|等|案|計画書|用|前|内|以外|一覧|全体|合計|総額)/u

/**
 * The names that stand whole in a sentence, the longest first; a part of a longer word is none. What they cover is taken
 * unless `keep`. Of things that share a name all are given.
 */
export function nameMarks(
  sentence: Sentence,
  { forms }: NameIndex,
  kinds?: ReadonlySet<NameKind>,
): NameMark[] {
  const { folded, positions } = foldWithPositions(sentence.left)
  const taken: Span[] = []
  const found: NameMark[] = []
  for (const { kind, id, form } of forms) {
    if (kinds && !kinds.has(kind)) continue
    for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + 1)) {
      const from = positions[at] ?? 0
      const to = (positions[at + form.length - 1] ?? 0) + 1
      const isSame = taken.some((one) => one.from === from && one.to === to)
      if (!isSame && taken.some((one) => one.from < to && from < one.to)) continue
      if (!isWhole(sentence.text, from, to)) continue
      taken.push({ from, to })
      found.push({ kind, id, from, to })
      break
    }
  }
  for (const span of taken) sentence.takeSpan(span)
  return found.toSorted((a, b) => a.from - b.from)
}

function isWhole(text: string, from: number, to: number): boolean {
  const [first, last] = [text.charAt(from), text.charAt(to - 1)]
  const [before, after] = [text.charAt(from - 1), text.charAt(to)]
  const meets = (a: string, b: string): boolean =>
    [/\p{Script=Han}/u, /[ァ-ヺー]/u, /[a-z\d]/iu].some((script) => script.test(a) && script.test(b))
  if (meets(before, first) && !/^(?:区|の|と|各)$/u.test(before)) return false
  return !meets(last, after) || GOES_ON.test(text.slice(to))
}

/** A text folded character by character, with the position of each folded character. */
export function foldWithPositions(text: string): { folded: string; positions: number[] } {
  let folded = ''
  const positions: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const one = /[‐‑‒–—―−ｰ─━ー-]/u.test(character)
      ? /[ぁ-ゖァ-ヺ]/u.test(text.charAt(at - 1))
        ? 'ー'
        : ''
      : character === '\u{E000}'
        ? '\u{E000}'
        : foldOne(character)
    for (const _ of one) positions.push(at)
    folded += one
  }
  return { folded, positions }
}

const FOLDED = new Map<string, string>()

/** Folding one character is asked for again and again. */
function foldOne(character: string): string {
  const known = FOLDED.get(character)
  if (known !== undefined) return known
  const folded = fold(character)
  if (FOLDED.size < 5000) FOLDED.set(character, folded)
  return folded
}
