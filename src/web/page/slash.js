/** @import {Filled, Locale, Option, OptionValue, Question, Slash, TypedLine} from './types.d.ts' */

// What is typed behind a slash, and what it asks. No element of the page is met here.

/** Text in the form in which it is compared. @param {string} text */
function folded(text) {
  return text.normalize('NFKC').toLowerCase().trim()
}

/**
 * The commands that fit what is typed behind the slash, in either language: first those whose name begins so, then those
 * that hold it anywhere.
 * @param {readonly Slash[]} slashes
 * @param {string} typed
 */
export function matching(slashes, typed) {
  const wanted = folded(typed)
  /** @param {Slash} one */
  const rank = ({ title, description }) => {
    const names = [title.ja, title.en].map(folded)
    if (names.some((name) => name.startsWith(wanted))) return 0
    if (names.some((name) => name.includes(wanted))) return 1
    return [description.ja, description.en].some((text) => folded(text).includes(wanted)) ? 2 : 3
  }
  return slashes
    .map((one) => ({ one, rank: rank(one) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}

/**
 * A line such as `/予算額 みなと科学館` as its command and its first option; undefined while no whole name and a space are
 * typed.
 * @param {readonly Slash[]} slashes
 * @param {string} line
 * @returns {{ slash: Slash, filled: Map<string, Filled> } | undefined}
 */
export function startOf(slashes, line) {
  const text = line.replace(/^[/／]/u, '')
  if (text === line) return undefined
  for (const slash of slashes) {
    for (const title of [slash.title.ja, slash.title.en]) {
      if (!text.toLowerCase().startsWith(title) || !/^\s/u.test(text.slice(title.length))) continue
      const rest = text.slice(title.length).trim()
      const [first] = slash.options
      return { slash, filled: new Map(first && rest !== '' ? [[first.name, { text: rest }]] : []) }
    }
  }
  return undefined
}

/** The options whose name holds what is typed, in either language. @param {readonly Option[]} options @param {string} typed */
export function optionsMatching(options, typed) {
  return options.filter(({ label }) => [label.ja, label.en].some((name) => name.includes(folded(typed))))
}

/** The choices that fit what is typed, in either language. @param {Option} option @param {string} typed */
export function choicesFor({ choices }, typed) {
  const wanted = folded(typed)
  return choices.filter(({ label }) => [label.ja, label.en].some((name) => folded(name).includes(wanted)))
}

/**
 * The value of an option as it is sent, or what is wrong with it. Nothing written is no value and no problem.
 * @param {Option} option
 * @param {Filled} filled
 * @returns {{ value?: OptionValue, problem?: 'notAChoice' | 'notANumber' | 'tooLong' | 'isRequired' }}
 */
export function valueOf(option, { text, picked }) {
  if (picked !== undefined) return { value: picked }
  const plain = folded(text)
  if (plain === '') return option.required ? { problem: 'isRequired' } : {}
  if (option.choices.length > 0) {
    const same = option.choices.find(({ label, value }) =>
      [label.ja, label.en, String(value)].some((name) => folded(name) === plain),
    )
    return same ? { value: same.value } : { problem: 'notAChoice' }
  }
  if (option.kind === 'integer') {
    const number = Number(plain.replaceAll(',', ''))
    const { minimum = -Infinity, maximum = Infinity } = option
    return Number.isSafeInteger(number) && number >= minimum && number <= maximum
      ? { value: number }
      : { problem: 'notANumber' }
  }
  return text.length > (option.longest ?? Infinity) ? { problem: 'tooLong' } : { value: text.trim() }
}

/**
 * The question of a filled-in command, or the first option that keeps it from being asked.
 * @param {Slash} slash
 * @param {ReadonlyMap<string, Filled>} filled by the options' names
 * @returns {{ question: Question } | { option: Option, problem: NonNullable<ReturnType<typeof valueOf>['problem']> }}
 */
export function questionOf({ command, options }, filled) {
  /** @type {Record<string, OptionValue>} */
  const values = {}
  for (const option of options) {
    const { value, problem } = valueOf(option, filled.get(option.name) ?? { text: '' })
    if (problem) return { option, problem }
    if (value !== undefined) values[option.name] = value
  }
  return { question: { command, options: values } }
}

/**
 * What somebody would have typed to ask a question: the command, and each option's name with the name of its value.
 * @param {readonly Slash[]} slashes
 * @param {Question} question
 * @param {Locale} locale
 * @returns {TypedLine}
 */
export function typedLine(slashes, { command, options }, locale) {
  const slash = slashes.find((one) => one.command === command)
  return {
    command: slash?.title[locale] ?? command,
    options: Object.entries(options).map(([name, value]) => {
      const option = slash?.options.find((one) => one.name === name)
      const choice = option?.choices.find((one) => one.value === value)
      return { name: option?.label[locale] ?? name, value: choice?.label[locale] ?? String(value) }
    }),
  }
}
