/** @import {Filled, Option} from './types.d.ts' */
import { element } from './dom.js'
import { locale, say } from './words.js'

/** One option of the command that is being typed: its name, and the field for its value. */
export class Pill {
  /** The value that the text stands for, where a choice was picked. @type {Filled['picked']} */
  #picked

  /** @param {Option} option @param {Filled} filled */
  constructor(option, filled = { text: '' }) {
    const id = `option-${option.name}`
    this.option = option
    this.#picked = filled.picked
    this.input = element('input', {
      id,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-describedby': `${id}-about`,
      'aria-required': option.required ? 'true' : undefined,
      inputmode: option.kind === 'integer' && option.choices.length === 0 ? 'numeric' : undefined,
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'send',
      maxlength: option.longest,
    })
    this.input.value = filled.text
    this.root = element(
      'span',
      { class: 'pill' },
      element('label', { for: id }, option.label[locale()]),
      this.input,
      element('span', { class: 'unseen', id: `${id}-about` }, this.about),
    )
    this.#fit()
    // What is typed is no longer what was picked.
    this.input.addEventListener('input', () => this.write({ text: this.input.value }))
  }

  /** What the option is for. */
  get about() {
    const { description, required } = this.option
    return `${description[locale()]}（${say(required ? 'required' : 'optional')}）`
  }

  /** @returns {Filled} */
  get filled() {
    return { text: this.input.value, picked: this.#picked }
  }

  get isEmpty() {
    return this.input.value === ''
  }

  /** @param {Filled} filled */
  write({ text, picked }) {
    this.#picked = picked
    if (this.input.value !== text) this.input.value = text
    this.markWrong(false)
    this.#fit()
  }

  /** @param {boolean} isWrong */
  markWrong(isWrong) {
    this.root.classList.toggle('wrong', isWrong)
    this.input.toggleAttribute('aria-invalid', isWrong)
  }

  /** As wide as what is written: for browsers that do not do that by `field-sizing`. */
  #fit() {
    const { value } = this.input
    const wide = value.replaceAll(/[ -~]/gu, '').length
    this.input.size = Math.min(Math.max(value.length + wide + 1, 4), 40)
  }
}
