/** @import {Filled, Option, Slash} from './types.d.ts' */
import { byId, element } from './dom.js'
import { Pill } from './pill.js'
import { locale, say } from './words.js'

/** The fields of the line: one for free text, and for a command its name and one field an option. */
export class Fields {
  /** The command that is being typed. @type {Slash | undefined} */
  slash
  /** @type {Pill[]} */
  #pills = []
  #root = byId('fields')
  /** @type {(pill: Pill) => void} */
  #onTyped
  /** @type {() => void} */
  #onCancel
  /** Where plain text, a command's name, or the name of a further option is typed. */
  free = element('input', {
    id: 'free',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    maxlength: 2000,
  })

  /**
   * @param {(pill: Pill) => void} onTyped an option is typed, or about to be
   * @param {() => void} onCancel the command's name was pressed
   */
  constructor(onTyped, onCancel) {
    this.#onTyped = onTyped
    this.#onCancel = onCancel
    this.#root.addEventListener('click', (event) => {
      if (event.target === this.#root) this.free.focus()
    })
    this.draw()
  }

  get pills() {
    return this.#pills
  }

  /** What is filled in, by the options' names. @returns {Map<string, Filled>} */
  get filled() {
    return new Map(this.#pills.map(({ option, filled }) => [option.name, filled]))
  }

  /** Whether nothing of the command is written yet. */
  get areEmpty() {
    return this.#pills.every(({ isEmpty }) => isEmpty)
  }

  /** Options that have no field yet. */
  get others() {
    const shown = new Set(this.#pills.map(({ option }) => option.name))
    return this.slash?.options.filter(({ name }) => !shown.has(name)) ?? []
  }

  /** Begins a command, or plain text. @param {Slash | undefined} slash @param {ReadonlyMap<string, Filled>} filled */
  begin(slash, filled) {
    this.slash = slash
    this.free.value = ''
    this.#pills = (slash?.options ?? [])
      .filter(({ name, required }) => required || filled.has(name))
      .map((option) => this.#pill(option, filled.get(option.name)))
    this.draw()
  }

  /** Gives an option a field, and the focus to it. @param {Option} option */
  add(option) {
    const pill = this.#pill(option)
    this.#pills.push(pill)
    this.free.value = ''
    this.draw()
    pill.input.focus()
  }

  /** Writes everything again in the language of the page. */
  redraw() {
    const { filled } = this
    this.#pills = this.#pills.map(({ option }) => this.#pill(option, filled.get(option.name)))
    this.draw()
  }

  draw() {
    const { slash, free } = this
    const others = this.others.length
    const more = others > 0 ? `+${others} ${say('moreOptions')}` : ''
    free.placeholder = slash ? more : say('placeholder')
    free.setAttribute('aria-label', say(slash ? 'moreOptions' : 'message'))
    this.#root.replaceChildren(
      ...(slash ? [this.#name(slash)] : []),
      ...this.#pills.map(({ root }) => root),
      free,
    )
  }

  /** To the next field that must be filled, else behind all of them. @param {Pill} [from] */
  goOn(from) {
    const next = this.#pills.find((pill) => pill !== from && pill.option.required && pill.isEmpty)
    ;(next?.input ?? this.free).focus()
  }

  /** To the field before this one, if there is one. @param {HTMLInputElement} field */
  stepBack(field) {
    const before = this.#pills[this.#placeOf(field) - 1]
    before?.input.focus()
    return before !== undefined
  }

  /** To the field behind this one, if there is one. @param {HTMLInputElement} field */
  stepOn(field) {
    if (field === this.free) return false
    ;(this.#pills[this.#placeOf(field) + 1]?.input ?? this.free).focus()
    return true
  }

  /**
   * What Backspace does at the start of a field: an option that need not be there goes away when it is empty, and so does
   * the command when nothing of it is written.
   * @param {HTMLInputElement} field
   */
  deleteBack(field) {
    const at = this.#placeOf(field)
    const pill = this.#pills[at]
    const before = this.#pills[at - 1]
    if (pill?.isEmpty && !pill.option.required) {
      this.#pills.splice(at, 1)
      this.draw()
    }
    if (before) before.input.focus()
    else if (this.slash && this.areEmpty) this.#onCancel()
    else if (pill) this.free.focus()
    else return false
    return true
  }

  /** @param {HTMLInputElement} field */
  #placeOf(field) {
    const at = this.#pills.findIndex(({ input }) => input === field)
    return at === -1 ? this.#pills.length : at
  }

  /** @param {Slash} slash */
  #name({ title }) {
    return element(
      'button',
      { type: 'button', class: 'chip', onclick: this.#onCancel },
      `/${title[locale()]}`,
      element('span', { 'aria-hidden': 'true' }, ' ✕'),
      element('span', { class: 'unseen' }, ` ${say('cancelCommand')}`),
    )
  }

  /** @param {Option} option @param {Filled} [filled] */
  #pill(option, filled) {
    const pill = new Pill(option, filled)
    pill.input.addEventListener('input', () => this.#onTyped(pill))
    pill.input.addEventListener('focus', () => this.#onTyped(pill))
    return pill
  }
}
