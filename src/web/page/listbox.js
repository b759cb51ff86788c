/** @import {Item} from './types.d.ts' */
import { element } from './dom.js'

let made = 0

/**
 * A list to pick from, led by the element that has the focus (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the
 * leader keeps the focus and names the active line.
 */
export class Listbox {
  /** @type {readonly Item[]} */
  #items = []
  #active = -1
  /** @type {HTMLElement | undefined} */
  #leader
  #id = `list-${(made += 1)}`
  #list = element('div', { class: 'list', role: 'listbox', id: this.#id })
  #hint = element('div', { class: 'list-hint' })
  /** The element to place on the page. */
  root = element('div', { class: 'popup', hidden: true }, this.#hint, this.#list)

  /** @type {(count: number) => void} */
  #onOpen

  /**
   * @param {string} label what a screen reader calls the list
   * @param {(count: number) => void} [onOpen] is told how many lines there are now
   */
  constructor(label, onOpen = () => undefined) {
    this.#onOpen = onOpen
    this.#list.setAttribute('aria-label', label)
    // A press in the list must not take the focus away from the leader.
    this.root.addEventListener('pointerdown', (event) => event.preventDefault())
  }

  get isOpen() {
    return !this.root.hidden
  }

  /** The line that Enter would pick. */
  get active() {
    return this.#items[this.#active]
  }

  /**
   * Shows lines, and above them a hint.
   * @param {HTMLElement} leader
   * @param {readonly Item[]} items
   * @param {{ active: number, hint?: string, label?: string }} how which line is active at first; -1 for none
   */
  open(leader, items, { active, hint = '', label }) {
    if (this.#leader !== leader) this.close()
    this.#leader = leader
    this.#items = items
    if (label) this.#list.setAttribute('aria-label', label)
    this.#hint.textContent = hint
    this.#hint.hidden = hint === ''
    this.#list.hidden = items.length === 0
    this.#list.replaceChildren(
      ...items.map(({ label, detail, pick }, index) =>
        element(
          'div',
          { role: 'option', id: `${this.#id}-${index}`, 'aria-selected': 'false', onclick: pick },
          element('span', { class: 'item-label' }, label),
          detail ? element('span', { class: 'item-detail' }, detail) : undefined,
        ),
      ),
    )
    this.root.hidden = items.length === 0 && hint === ''
    leader.setAttribute('aria-controls', this.#id)
    leader.setAttribute('aria-expanded', String(items.length > 0))
    this.#activate(active < items.length ? active : -1)
    this.#onOpen(items.length)
  }

  close() {
    this.root.hidden = true
    this.#items = []
    this.#active = -1
    this.#leader?.setAttribute('aria-expanded', 'false')
    this.#leader?.removeAttribute('aria-activedescendant')
    this.#leader = undefined
  }

  /** No line is active any more, until the list is opened again. */
  deactivate() {
    this.#activate(-1)
  }

  /** Goes up (-1) or down (1), round the ends. @param {-1 | 1} step */
  move(step) {
    const { length } = this.#items
    if (length === 0) return
    const from = this.#active === -1 && step === -1 ? 0 : this.#active
    this.#activate((from + step + length) % length)
  }

  /** @param {number} index */
  #activate(index) {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false')
    this.#active = index
    const line = /** @type {HTMLElement | undefined} */ (this.#list.children[index])
    if (line) {
      line.setAttribute('aria-selected', 'true')
      this.#show(line)
      this.#leader?.setAttribute('aria-activedescendant', line.id)
    } else {
      this.#list.scrollTop = 0
      this.#leader?.removeAttribute('aria-activedescendant')
    }
  }

  /** Scrolls the list, and nothing around it, until a line is to be seen. @param {HTMLElement} line */
  #show({ offsetTop, offsetHeight }) {
    const { scrollTop, clientHeight } = this.#list
    if (offsetTop < scrollTop) this.#list.scrollTop = offsetTop
    else if (offsetTop + offsetHeight > scrollTop + clientHeight) {
      this.#list.scrollTop = offsetTop + offsetHeight - clientHeight
    }
  }
}
