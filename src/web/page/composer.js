/** @import {Filled, Option, Question, Slash, TypedLine} from './types.d.ts' */
import { byId, element } from './dom.js'
import { Listbox } from './listbox.js'
import { Pill } from './pill.js'
import { matching, questionOf, startOf } from './slash.js'
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
  /** The command that is being typed. @type {Slash | undefined} */
  #slash
  /** @type {Pill[]} */
  #pills = []
  /** What was asked, oldest first, and how far back ↑ has gone. @type {Draft[]} */
  #history = []
  #back = 0

  #fields = byId('fields')
  #problem = byId('problem')
  #list = new Listbox(say('suggestions'))
  #free = element('input', {
    id: 'free',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    maxlength: 2000,
  })

  /** @param {readonly Slash[]} slashes @param {Listener} listener */
  constructor(slashes, listener) {
    this.#slashes = slashes
    this.#listener = listener
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
    this.#fields.addEventListener('click', (event) => {
      if (event.target === this.#fields) this.#free.focus()
    })
    this.#free.addEventListener('input', (event) => this.#typed(isComposing(event)))
    this.#free.addEventListener('compositionend', () => this.#typed(false))
    this.#free.addEventListener('focus', () => this.#typed(true))
    this.#draw()
  }

  /** Begins a command, with what is filled in already. @param {Slash} slash @param {ReadonlyMap<string, Filled>} [filled] */
  begin(slash, filled = new Map()) {
    this.#slash = slash
    this.#free.value = ''
    this.#pills = slash.options
      .filter(({ name, required }) => required || filled.has(name))
      .map((option) => this.#pill(option, filled.get(option.name)))
    this.#draw()
    const open = this.#pills.find((pill) => pill.option.required && pill.isEmpty)
    ;(open?.input ?? this.#free).focus()
  }

  /** Writes everything again: the language has changed. */
  redraw() {
    const filled = this.#filled()
    if (this.#slash) {
      this.#pills = this.#pills.map(({ option }) => this.#pill(option, filled.get(option.name)))
    }
    this.#draw()
  }

  #filled() {
    return new Map(this.#pills.map(({ option, filled }) => [option.name, filled]))
  }

  /** Options that have no field yet. */
  #others() {
    const shown = new Set(this.#pills.map(({ option }) => option.name))
    return this.#slash?.options.filter(({ name }) => !shown.has(name)) ?? []
  }

  #draw() {
    const slash = this.#slash
    const others = this.#others().length
    this.#free.placeholder = slash
      ? others > 0
        ? `+${others} ${say('moreOptions')}`
        : ''
      : say('placeholder')
    this.#free.setAttribute('aria-label', say(slash ? 'moreOptions' : 'message'))
    this.#fields.replaceChildren(
      ...(slash ? [this.#chip(slash)] : []),
      ...this.#pills.map(({ root }) => root),
      this.#free,
    )
    this.#problem.textContent = ''
  }

  /** @param {Slash} slash */
  #chip(slash) {
    return element(
      'button',
      { type: 'button', class: 'chip', onclick: () => this.#cancel() },
      `/${slash.title[locale()]}`,
      element('span', { 'aria-hidden': 'true' }, ' ✕'),
      element('span', { class: 'unseen' }, ` ${say('cancelCommand')}`),
    )
  }

  /** @param {Option} option @param {Filled} [filled] */
  #pill(option, filled) {
    const pill = new Pill(option, filled)
    const suggest = () => void this.#suggest(pill)
    pill.input.addEventListener('input', suggest)
    pill.input.addEventListener('focus', suggest)
    return pill
  }

  #cancel() {
    this.#slash = undefined
    this.#pills = []
    this.#free.value = ''
    this.#closeList()
    this.#draw()
    this.#free.focus()
  }

  #closeList() {
    stopSuggesting()
    this.#list.close()
  }

  #listCommands() {
    if (this.#slash) this.#cancel()
    this.#free.value = '/'
    this.#free.focus()
    this.#typed(false)
  }

  /** Something was typed where no option is. @param {boolean} unfinished by an input method, which goes on */
  #typed(unfinished) {
    stopSuggesting()
    const text = this.#free.value
    if (this.#slash) return this.#listOthers(text)
    const begun = unfinished ? undefined : startOf(this.#slashes, text)
    if (begun) {
      const [first] = begun.slash.options
      return this.begin(
        begun.slash,
        first && begun.rest ? new Map([[first.name, { text: begun.rest }]]) : undefined,
      )
    }
    if (!/^[/／]/u.test(text)) return this.#list.close()
    const found = matching(this.#slashes, text.slice(1))
    const items = found.map((slash) => ({
      label: `/${slash.title[locale()]}`,
      detail: slash.description[locale()],
      pick: () => this.begin(slash),
    }))
    this.#list.open(this.#free, items, {
      active: 0,
      hint: items.length > 0 ? say('commands') : say('noCommand'),
      label: say('commands'),
    })
  }

  /** @param {string} typed */
  #listOthers(typed) {
    const wanted = typed.normalize('NFKC').toLowerCase().trim()
    const found = this.#others().filter(({ label }) =>
      [label.ja, label.en].some((name) => name.includes(wanted)),
    )
    const items = found.map((option) => ({
      label: option.label[locale()],
      detail: option.description[locale()],
      pick: () => this.#add(option),
    }))
    if (items.length === 0) return this.#list.close()
    this.#list.open(this.#free, items, {
      active: wanted === '' ? -1 : 0,
      hint: say('moreOptions'),
      label: say('moreOptions'),
    })
  }

  /** @param {Option} option */
  #add(option) {
    const pill = this.#pill(option)
    this.#pills.push(pill)
    this.#free.value = ''
    this.#draw()
    pill.input.focus()
  }

  /** @param {Pill} pill */
  async #suggest(pill) {
    if (!this.#slash) return
    const items = await suggestionsFor(this.#slash, pill, (filled) => {
      pill.write(filled)
      this.#closeList()
      this.#goOn(pill)
    })
    if (items === undefined || document.activeElement !== pill.input) return
    const isTyped = !pill.isEmpty && pill.filled.picked === undefined
    const label = pill.option.label[locale()]
    this.#list.open(pill.input, items, { active: isTyped ? 0 : -1, hint: `${label} — ${pill.about}`, label })
  }

  /** To the next field that must be filled, else behind all of them. @param {Pill} from */
  #goOn(from) {
    const next = this.#pills.find((pill) => pill !== from && pill.option.required && pill.isEmpty)
    ;(next?.input ?? this.#free).focus()
  }

  #send() {
    this.#problem.textContent = ''
    if (!this.#slash) return this.#sendPlain()
    if (this.#free.value.trim() !== '') return this.#complain(say('noOption'), this.#free)
    const filled = this.#filled()
    const read = questionOf(this.#slash, filled)
    if ('problem' in read) {
      const pill = this.#pills.find(({ option }) => option === read.option)
      pill?.markWrong(true)
      return this.#complain(`${read.option.label[locale()]}${say(read.problem)}`, pill?.input)
    }
    const typed = {
      command: this.#slash.title[locale()],
      options: this.#pills
        .filter(({ isEmpty }) => !isEmpty)
        .map(({ option, filled }) => ({ name: option.label[locale()], value: filled.text })),
    }
    this.#history.push({ slash: this.#slash, filled })
    this.#back = 0
    this.#cancel()
    this.#listener.ask(read.question, typed)
  }

  #sendPlain() {
    const text = this.#free.value.trim()
    if (text === '') return
    if (/^[/／]/u.test(text)) return this.#complain(say('noCommand'), this.#free)
    this.#cancel()
    this.#listener.sayPlain(text)
  }

  /** @param {string} words @param {HTMLElement} [where] */
  #complain(words, where) {
    this.#closeList()
    this.#problem.textContent = words
    where?.focus()
  }

  /** Brings back what was asked before; further with each call. */
  #recall() {
    const draft = this.#history.at(-1 - this.#back)
    if (!draft) return false
    this.#back += 1
    this.begin(draft.slash, new Map([...draft.filled].filter(([, { text }]) => text !== '')))
    this.#free.focus()
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
    const { active } = this.#list
    switch (key) {
      case 'ArrowUp':
        if (field === this.#free && field.value === '' && !active && this.#recall()) return true
        return this.#list.isOpen && (this.#list.move(-1), true)
      case 'ArrowDown':
        return this.#list.isOpen && (this.#list.move(1), true)
      case 'Tab':
        if (shiftKey || !active) return false
        active.pick()
        return true
      case 'Enter':
        if (active) active.pick()
        else this.#send()
        return true
      case 'Escape':
        if (this.#list.isOpen) this.#closeList()
        else if (this.#slash) this.#cancel()
        else return false
        return true
      case 'Backspace':
        return atStart(field) && this.#stepBack(field, true)
      case 'ArrowLeft':
        return atStart(field) && this.#stepBack(field, false)
      case 'ArrowRight':
        return field.selectionStart === field.value.length && this.#stepOn(field)
      default:
        return false
    }
  }

  /** To the field before; an empty option that need not be there goes away when it is deleted. @param {HTMLInputElement} field @param {boolean} deletes */
  #stepBack(field, deletes) {
    const at =
      field === this.#free ? this.#pills.length : this.#pills.findIndex(({ input }) => input === field)
    const pill = this.#pills[at]
    if (deletes && pill?.isEmpty && !pill.option.required) {
      this.#pills.splice(at, 1)
      this.#draw()
    }
    const before = this.#pills[at - 1]
    if (before) before.input.focus()
    else if (deletes && this.#slash && this.#pills.every(({ isEmpty }) => isEmpty)) this.#cancel()
    else if (deletes) this.#free.focus()
    else return false
    return true
  }

  /** @param {HTMLInputElement} field */
  #stepOn(field) {
    const at = this.#pills.findIndex(({ input }) => input === field)
    if (at === -1) return false
    ;(this.#pills[at + 1]?.input ?? this.#free).focus()
    return true
  }
}

/** @param {HTMLInputElement} field */
function atStart({ selectionStart, selectionEnd }) {
  return selectionStart === 0 && selectionEnd === 0
}

/** Whether an input method is in the middle of a word: then every key is for it. Safari says so by the code 229 only. @param {Event} event */
function isComposing(event) {
  return (
    (event instanceof InputEvent && event.isComposing) ||
    (event instanceof KeyboardEvent && (event.isComposing || event.keyCode === 229))
  )
}
