import type { BudgetBook } from '../budget/book.ts'
import { groupNames, NOT_PRINTED } from '../budget/groups.ts'
import { englishStems } from '../search/english.ts'
import { isLooseWord } from './subject/function-words.ts'
import type { NameMark } from './names.ts'
import type { Sentence } from './sentence.ts'
import { onceFor } from '../search/once.ts'

/** An office of the ward with the stems of its English name, and how it is called: a section (課) or a department (部). */
interface Office {
  readonly kind: 'department' | 'bureau'
  readonly id: string
  readonly stems: ReadonlySet<string>
}

/** Offices by the words of their English names. Made when the first sentence is asked; a book never changes. */
export type OfficeIndex = readonly Office[]

const CALLED =
  /[\w'’-]+(?: (?:and |for |of |with )?[\w'’-]+){0,5}? (sections?|departments?|divisions?|offices?|officers?|bureaus?|teams?|units?)\b/giu
/** What an office does in everyday words, and in its name. */
const SAME: Readonly<Record<string, string>> = {
  nursery: 'childcare', nurseries: 'childcare', daycare: 'childcare', kids: 'children', child: 'children', family: 'families',
  elderly: 'senior', seniors: 'senior', disability: 'disabilities', disabled: 'disabilities', library: 'libraries',
  garbage: 'waste', rubbish: 'waste', sport: 'sports', transportation: 'transport', international: 'internationalization',
  global: 'climate', warming: 'climate', parks: 'park',
} // prettier-ignore

function stemsOf(text: string): string[] {
  return englishStems(text.toLowerCase().replaceAll(/[a-z]+/gu, (word) => SAME[word] ?? word)).filter(
    (stem) => !GENERIC.has(stem),
  )
}

/** What any office may be called. */
const GENERIC: ReadonlySet<string> = new Set(
  englishStems('section department division office officer bureau team unit measures measure'),
)

/** The offices that a list of programs can be kept to. */
export const officesOf: (book: BudgetBook) => OfficeIndex = onceFor(prepare)

function prepare(book: BudgetBook): OfficeIndex {
  const bureaus = groupNames(book).filter(({ grouping, id }) => grouping === 'bureau' && id !== NOT_PRINTED)
  return [
    ...book.departments.map(({ id, name }): Office => office('department', id, name.en)),
    ...bureaus.map(({ id, name }): Office => office('bureau', id, name.en)),
  ]
}

const office = (kind: Office['kind'], id: string, name: string): Office => ({
  kind,
  id,
  stems: new Set(stemsOf(name)),
})

/**
 * Takes offices that are called by some of the words of their names, where these words are those of one office alone:
 * the Nursery Section, the disability welfare section.
 */
export function officeMarks(sentence: Sentence, offices: OfficeIndex): NameMark[] {
  const found: NameMark[] = []
  for (const match of sentence.left.matchAll(CALLED)) {
    const [whole, kind = ''] = match
    const words = [...whole.slice(0, -kind.length).matchAll(/[\w'’-]+/gu)]
    for (let at = 0; at < words.length; at++) {
      const first = words[at]
      if (!first || isFunctionWord(first[0])) continue
      // Town Planning is not Planning: a name begins where no word of its own stands before.
      if (at > 0 && !isFunctionWord(words[at - 1]?.[0] ?? '')) continue
      const called = calledSo(whole.slice(first.index, -kind.length), kind, offices)
      if (!called) continue
      const span = { from: match.index + first.index, to: match.index + whole.length }
      sentence.takeSpan(span)
      found.push({ kind: called.kind, id: called.id, ...span })
      break
    }
  }
  return found
}

const isFunctionWord = (word: string): boolean => isLooseWord(word.toLowerCase())

/** The one office whose name has all of these words; of several the one whose name has no other, or that is of this kind. */
function calledSo(words: string, kind: string, offices: OfficeIndex): Office | undefined {
  const stems = new Set(stemsOf(words))
  if (stems.size === 0) return undefined
  const holding = offices.filter((one) => stems.isSubsetOf(one.stems))
  const exact = holding.filter((one) => one.stems.size === stems.size)
  const ofKind = holding.filter((one) => one.kind === (/^(?:dep|bur)/iu.test(kind) ? 'bureau' : 'department'))
  return [holding, exact, ofKind].find((some) => some.length === 1)?.[0]
}
