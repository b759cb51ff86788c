import type { BudgetBook } from '../budget/book.ts'
import { onceFor } from '../search/once.ts'
import { ENGLISH_FUNCTION_WORDS } from './subject/function-words.ts'

/** Words with which questions are asked, that people slip in. */
const QUESTION_WORDS =
  `budget budgets budgeted request requested much many which department section program programs programme project projects largest biggest smallest highest lowest
   total amount cost costs national government metropolitan tokyo share percent percentage funding funded money increase increased decrease decreased reduced
   compare compared between fiscal year next reason future breakdown expenses schedule opening`.split(/\s+/u)

/** What slips are put right by: the words of questions and of English names of programs, and every word that is none. */
interface Spelling {
  readonly meant: ReadonlyMap<string, readonly string[]>
  readonly known: ReadonlySet<string>
}

/** Words that are no slips, though they come near. */
const NO_SLIPS = 'finding findings binding coast coasts cast casts must past shore tonal reason season'.split(
  ' ',
)

/** The shortest word of a question, and of a name, that a slip is looked for in. */
const [SHORTEST, SHORTEST_OF_NAME] = [4, 5]

/** An English sentence with slips of the pen in words of questions and names put right: buget, mcuh, hometwon. */
export function withoutSlips(text: string, book: BudgetBook): string {
  if (/[^\x20-\x7E’“”–—]/u.test(text)) return text
  const { meant, known } = spellingOf(book)
  return text.replaceAll(/(?<![\w'’-])[a-z]{3,}(?![\w'’-])/giu, (word) => {
    const typed = word.toLowerCase()
    if (known.has(typed)) return word
    const like = [...new Set([...bonesOf(typed)].flatMap((bones) => meant.get(bones) ?? []))].filter((one) =>
      isSlip(typed, one),
    )
    return like.length === 1 && like[0] !== undefined ? like[0] : word
  })
}

/** Made when the first English sentence is asked; a book never changes. */
const spellingOf: (book: BudgetBook) => Spelling = onceFor((book) => {
  const names = wordsIn(book.programs.map(({ name }) => name.en)).filter(
    (word) => word.length >= SHORTEST_OF_NAME,
  )
  const texts = book.programs.flatMap(({ entries }) => entries.map(({ summary }) => summary.en))
  const meant = new Map<string, string[]>()
  for (const word of new Set([...QUESTION_WORDS, ...names])) {
    for (const bones of bonesOf(word)) meant.set(bones, [...(meant.get(bones) ?? []), word])
  }
  return {
    meant,
    known: new Set([...QUESTION_WORDS, ...wordsIn(texts), ...names, ...ENGLISH_FUNCTION_WORDS, ...NO_SLIPS]),
  }
})

const wordsIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/gu) ?? [])),
]

/** A word and the word without each of its characters: two words that are a slip apart have one of these in common. */
function bonesOf(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])
}

/** Letters that are taken for each other. */
const ALIKE = ['aeiou', 'csz', 'ck', 'gj', 'mn', 'bv', 'iy']

/** Whether a word is another with two neighbours swapped, a letter too many or missing, or one for another that is alike. */
function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.min(typed.length, meant.length) < SHORTEST - 1) return false
  // A plural or a past is no slip.
  if (
    /^(?:e?s|e?d|r|ing|y)$/u.test(typed.replace(meant, '')) ||
    /^(?:e?s|e?d|r|ing|y)$/u.test(meant.replace(typed, ''))
  )
    return false
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  const [a, b] = [typed.slice(start), meant.slice(start)]
  // Short words lie near each other: cost, coast.
  if (a.slice(1) === b || a === b.slice(1)) return Math.min(typed.length, meant.length) >= SHORTEST + 1
  if (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return true
  const [one = '', other = ''] = [a[0], b[0]]
  return (
    a.slice(1) === b.slice(1) && ALIKE.some((letters) => letters.includes(one) && letters.includes(other))
  )
}
