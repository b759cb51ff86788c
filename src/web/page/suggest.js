/** @import {Item, Slash} from './types.d.ts' */
/** @import {Pill} from './pill.js' */
import { complete } from './server.js'
import { choicesFor } from './slash.js'
import { locale } from './words.js'

/** The server is asked when so long (ms) no further character has come. */
const PAUSE = 60

/** @type {AbortController | undefined} */
let asking

/** What was asked for before no longer counts. */
export function stopSuggesting() {
  asking?.abort()
}

/**
 * The lines that an option offers for what is typed: its choices, or what the server suggests. Undefined when something
 * else was typed meanwhile.
 * @param {Slash} slash
 * @param {Pill} pill
 * @param {(filled: import('./types.d.ts').Filled) => void} pick
 * @returns {Promise<Item[] | undefined>}
 */
export async function suggestionsFor({ command }, { option, filled }, pick) {
  stopSuggesting()
  const typed = filled.picked === undefined ? filled.text : ''
  if (option.choices.length > 0) {
    return choicesFor(option, typed).map(({ label, value }) => {
      const text = label[locale()]
      return { label: text, pick: () => pick({ text, picked: value }) }
    })
  }
  if (!option.completes) return []
  const { signal } = (asking = new AbortController())
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
  if (signal.aborted) return undefined
  try {
    const found = await complete({ command, option: option.name, value: typed, locale: locale() }, signal)
    return found.map(({ name, value }) => ({ label: name, pick: () => pick({ text: name, picked: value }) }))
  } catch {
    // Asked again meanwhile, or out of reach: then the question itself will say so.
    return signal.aborted ? undefined : []
  }
}
