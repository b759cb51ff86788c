/** @import {Filled, Question, Slash, TypedLine} from './types.d.ts' */
/** @import {Pill} from './pill.js' */
import { byId } from './dom.js'
import { Fields } from './fields.js'
import { Listbox } from './listbox.js'
import { matching, optionsMatching, questionOf, startOf } from './slash.js'
import { stopSuggesting, suggestionsFor } from './suggest.js'
import { locale, say } from './words.js'

/** @typedef {{ ask(question: Question, typed: TypedLine): void, sayPlain(text: string): void }} Listener */
/** @typedef {{ slash: Slash, filled: ReadonlyMap<string, Filled> }} Draft */

/** The line in which one types: plain text, or a command with its options. */
export class Composer {
  /** @type {readonly Slash[]} */
  #slashes
  /** @type {Listener} */
  #listener
  /** What was asked, oldest first, and how far back ↑ has gone. @type {Draft[]} */
  #history = []
  #back = 0

  #problem = byId('problem')
  #list = new Listbox(say('suggestions'), (count) => {
    byId('found').textContent = `${say('found')} ${count}`
  })
  #fields = new Fields(
    (pill) => void this.#suggest(pill),
    () => this.#cancel(),
  )

  /** @param {readonly Slash[]} slashes @param {Listener} listener */
  constructor(slashes, listener) {
    this.#slashes = slashes
    this.#listener = listener
    const { free } = this.#fields
    const form = byId('composer')
    byId('line').before(this.#list.root)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send()
    })
    form.addEventListener('focusout', (event) => {
      if (!form.contains(/** @type {Node | null} */ (event.relatedTarget))) this.#closeList()
    })
    form.addEventListener('keydown', (event) => this.#press(event))
    byId('slash-button').addEventListener('click', () => this.#listCommands())
    free.addEventListener('input', (event) => this.#typed(isComposing(event)))
    free.addEventListener('compositionend', () => this.#typed(false))
    free.addEventListener('focus', () => this.#typed(true))
  }

  /** Begins a command, with what is filled in already. @param {Slash} slash @param {ReadonlyMap<string, Filled>} [filled] */
  begin(slash, filled = new Map()) {
    this.#problem.textContent = ''
    this.#fields.begin(slash, filled)
    this.#fields.goOn()
  }

  /** Writes everything again: the language has changed. */
  redraw() {
    this.#problem.textContent = ''
    this.#fields.redraw()
  }

  #cancel() {
    this.#problem.textContent = ''
    this.#back = 0
    this.#closeList()
    this.#fields.begin(undefined, new Map())
    this.#fields.free.focus()
  }

  #closeList() {
    stopSuggesting()
    this.#list.close()
  }

  #listCommands() {
    const { free, slash } = this.#fields
    if (slash) this.#cancel()
    free.value = '/'
    free.focus()
    this.#typed(false)
  }

  /** Something was typed where no option is. @param {boolean} unfinished by an input method, which goes on */
  #typed(unfinished) {
    stopSuggesting()
    const { slash, free } = this.#fields
    const text = free.value
    if (slash) return this.#listOthers(text)
    const begun = unfinished ? undefined : startOf(this.#slashes, text)
    if (begun) return this.begin(begun.slash, begun.filled)
    if (!/^[/／]/u.test(text)) return this.#list.close()
    const items = matching(this.#slashes, text.slice(1)).map((slash) => ({
      label: `/${slash.title[locale()]}`,
      detail: slash.description[locale()],
      pick: () => this.begin(slash),
    }))
    const hint = say(items.length > 0 ? 'commands' : 'noCommand')
    this.#list.open(free, items, { active: 0, hint, label: say('commands') })
  }

  /** @param {string} typed */
  #listOthers(typed) {
    const items = optionsMatching(this.#fields.others, typed).map((option) => ({
      label: option.label[locale()],
      detail: option.description[locale()],
      pick: () => this.#fields.add(option),
    }))
    if (items.length === 0) return this.#list.close()
    const label = say('moreOptions')
    this.#list.open(this.#fields.free, items, { active: typed.trim() === '' ? -1 : 0, hint: label, label })
  }

  /** @param {Pill} pill */
  async #suggest(pill) {
    const { slash } = this.#fields
    if (!slash) return
    // What was suggested for less text must not be picked for what is typed now.
    this.#list.deactivate()
    const items = await suggestionsFor(slash, pill, (filled) => {
      pill.write(filled)
      this.#closeList()
      this.#fields.goOn(pill)
    })
    if (items === undefined || document.activeElement !== pill.input) return
    const isTyped = !pill.isEmpty && pill.filled.picked === undefined
    const label = pill.option.label[locale()]
    this.#list.open(pill.input, items, { active: isTyped ? 0 : -1, hint: `${label} — ${pill.about}`, label })
  }

  #send() {
    this.#problem.textContent = ''
    const { slash, free, filled, pills } = this.#fields
    if (!slash) return this.#sendPlain(free.value.trim())
    if (free.value.trim() !== '') return this.#complain(say('noOption'), free)
    const read = questionOf(slash, filled)
    if ('problem' in read) {
      const pill = pills.find(({ option }) => option === read.option)
      pill?.markWrong(true)
      return this.#complain(`${read.option.label[locale()]}${say(read.problem)}`, pill?.input)
    }
    const typed = {
      command: slash.title[locale()],
      options: pills
        .filter(({ isEmpty }) => !isEmpty)
        .map(({ option, filled }) => ({ name: option.label[locale()], value: filled.text })),
    }
    this.#history.push({ slash, filled })
    this.#cancel()
    this.#listener.ask(read.question, typed)
  }

  /** @param {string} text */
  #sendPlain(text) {
    if (text === '') return
    if (/^[/／]/u.test(text)) return this.#complain(say('noCommand'), this.#fields.free)
    this.#cancel()
    this.#listener.sayPlain(text)
  }

  /** @param {string} words @param {HTMLElement} [where] */
  #complain(words, where) {
    this.#closeList()
    this.#problem.textContent = words
    where?.focus()
  }

  /** Brings back what was asked before, further with each call; never over something that is being typed. */
  #recall() {
    const draft = this.#history.at(-1 - this.#back)
    if (!draft || (this.#fields.slash && this.#back === 0)) return false
    this.#back += 1
    this.#fields.begin(draft.slash, new Map([...draft.filled].filter(([, { text }]) => text !== '')))
    this.#fields.free.focus()
    return true
  }

  /** Leaves the list; else the command, as long as nothing of it is written. */
  #leave() {
    const wasOpen = this.#list.isOpen
    this.#closeList()
    if (wasOpen) return true
    if (!this.#fields.slash || !this.#fields.areEmpty) return false
    this.#cancel()
    return true
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const field = event.target
    if (isComposing(event) || !(field instanceof HTMLInputElement)) return
    if (this.#handles(event, field)) event.preventDefault()
  }

  /** Whether the key was for the list, or for going from field to field. @param {KeyboardEvent} event @param {HTMLInputElement} field */
  #handles({ key, shiftKey }, field) {
    const { active, isOpen } = this.#list
    switch (key) {
      case 'ArrowUp':
        if (field === this.#fields.free && field.value === '' && !active && this.#recall()) return true
        return isOpen && (this.#list.move(-1), true)
      case 'ArrowDown':
        return isOpen && (this.#list.move(1), true)
      case 'Tab':
        if (shiftKey || !active) return false
        active.pick()
        return true
      case 'Enter':
        if (active) active.pick()
        else this.#send()
        return true
      case 'Escape':
        return this.#leave()
      case 'Backspace':
        return isAtStart(field) && this.#fields.deleteBack(field)
      case 'ArrowLeft':
        return isAtStart(field) && this.#fields.stepBack(field)
      case 'ArrowRight':
        return field.selectionStart === field.value.length && this.#fields.stepOn(field)
      default:
        return false
    }
  }
}

/** @param {HTMLInputElement} field */
function isAtStart({ selectionStart, selectionEnd }) {
  return selectionStart === 0 && selectionEnd === 0
}

/** Whether an input method is in the middle of a word: then every key is for it. Safari says so by the code 229 only. @param {Event} event */
function isComposing(event) {
  return (
    (event instanceof InputEvent && event.isComposing) ||
    (event instanceof KeyboardEvent && (event.isComposing || event.keyCode === 229))
  )
}
