import type { Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import type { Evidence, WordFound } from '../search/evidence.ts'
import { fold, hiragana } from '../search/fold.ts'
import type { Hit } from '../search/program-search.ts'
import { printedWord } from './printed-word.ts'

/** The most words of a kind that a reason names; a phone shows it on one line or two. */
const MOST_WORDS = 3

/** Why a program was found, in words. */
export function reason(hit: Hit, book: BudgetBook, locale: Locale): string {
  const { why } = hit
  const say = speak(locale)
  const matched = quote(why.matched)
  const told = wordsTold(hit, book, locale)
  if (told !== '') return told
  switch (why.kind) {
    case 'id':
      return say(`識別子 ${matched} に一致`, `matches the id ${matched}`)
    case 'exact-name':
    case 'name':
      return say('名前に一致', 'matches the name')
    case 'exact-reading':
    case 'reading':
      return say(`読み「${matched}」に一致`, `matches the reading ${matched}`)
    case 'part':
    case 'part-reading':
      return say(`施設「${matched}」に一致`, `matches the facility ${matched}`)
    case 'keyword':
      return say(`関連する言葉「${matched}」に一致`, `matches the related word ${matched}`)
    case 'english':
      return say(`英語の「${matched}」に一致`, `matches "${matched}" in English`)
    case 'words':
      return (why.words?.length ?? 0) > 1
        ? say(`言葉「${matched}」がすべて一致`, `all of the words "${matched}" match`)
        : say(`言葉「${matched}」に一致`, `matches the word "${matched}"`)
    case 'content':
      return say(`内容の「${matched}」に一致`, `"${matched}" stands in the content`)
    case 'amount':
      return why.weak
        ? say(`金額 ${matched}千円が近い`, `the amount ¥${matched} thousand is near`)
        : say(`金額 ${matched}千円に一致`, `matches the amount ¥${matched} thousand`)
    case 'name-typo':
    case 'reading-typo':
      return say(`「${matched}」に近い書き方`, `is close to ${matched}`)
  }
}

/** Whether a reader sees for themselves why a program was found. */
export function isPlain({ why }: Hit): boolean {
  const isNamed = why.kind === 'exact-name' || why.kind === 'name'
  return why.kind === 'id' || (isNamed && (why.words ?? []).every((word) => standsIn(word, why)))
}

/** Whether a word that was taken as another stands in what matched as it was typed. */
function standsIn({ typed }: WordFound, { matched }: Evidence): boolean {
  return fold(matched).includes(fold(typed))
}

/** What became of each word that was typed; empty where all of them stand there as typed. */
function wordsTold({ program, why }: Hit, book: BudgetBook, locale: Locale): string {
  const { words = [] } = why
  if (isPlain({ program, why }) || words.every(({ how }) => how === 'typed')) return ''
  const say = speak(locale)
  const [only, ...others] = words
  if (only?.how === 'meant' && others.length === 0 && program.reading.includes(hiragana(only.typed))) {
    return say(`読み「${quote(only.typed)}」に一致`, `matches the reading ${quote(only.typed)}`)
  }
  if (only?.as !== undefined && others.length === 0 && isEnglishFor(only.typed, program)) {
    return say(`英語の「${quote(only.typed)}」に一致`, `matches "${quote(only.typed)}" in English`)
  }
  const printed = (form: string): string => quote(printedWord(form, program, book))
  const quoted = ({ typed }: WordFound): string => say(`「${quote(typed)}」`, `"${quote(typed)}"`)
  const group = (
    kinds: readonly WordFound['how'][],
    tell: (names: string) => string,
    name: (word: WordFound) => string = quoted,
  ): string[] => {
    const found = saying(words.filter(({ how }) => kinds.includes(how)))
    if (found.length === 0) return []
    const shown = [...new Set(found.map(name))]
    const names = shown.slice(0, MOST_WORDS).join(say('', ', '))
    return [tell(shown.length > MOST_WORDS ? `${names}${say('など', ' …')}` : names)]
  }
  const standingFor = (inJapanese: string, inEnglish: string) => (word: WordFound) =>
    say(
      `${quoted(word)}を${inJapanese}「${printed(word.as ?? '')}」として`,
      `${quoted(word)} as "${printed(word.as ?? '')}"${inEnglish}`,
    )
  const same = (names: string): string => names
  const inContent = why.kind === 'content'
  return [
    ...group(['typed'], (names) =>
      inContent
        ? say(`内容の${names}に一致`, `${names} in the content`)
        : say(`${names}に一致`, `matches ${names}`),
    ),
    ...group(['meant', 'near'], same, standingFor('', '')),
    ...group(['heard'], same, (word) =>
      word.as === undefined
        ? say(`${quoted(word)}と同じ読み`, `sounds like ${quoted(word)}`)
        : standingFor('同じ読みの', ', which sounds the same')(word),
    ),
    ...group(['slip'], (names) => say(`${names}に近い書き方`, `written much like ${names}`)),
    ...group(['department'], (names) => say(`所管の${names}に一致`, `${names} in the department`)),
    ...group(['missing'], (names) => say(`${names}は見当たらない`, `without ${names}`)),
  ].join(say('、', '; '))
}

/** Whether the English name of a program has an English word. */
function isEnglishFor(typed: string, { name }: Program): boolean {
  return /^[a-z]{3,}$/iu.test(typed) && name.en.toLowerCase().includes(typed.toLowerCase())
}

/** The words that say something: a single character is left out beside longer ones. */
function saying(words: readonly WordFound[]): readonly WordFound[] {
  const long = words.filter(({ typed }) => typed.length > 1)
  return long.length > 0 ? long : words
}
