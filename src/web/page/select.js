/** @import {Component} from './types.d.ts' */
import { element } from './dom.js'
import { Listbox } from './listbox.js'

/**
 * A menu of a message, closed until it is pressed. The component library draws one that never opens.
 * @param {{ placeholder: string, options: NonNullable<Component['options']> }} menu
 * @param {(value: string, label: string) => void} pick
 */
export function drawSelect({ placeholder, options }, pick) {
  const list = new Listbox(placeholder)
  const button = element(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': placeholder,
      onclick: () => (list.isOpen ? list.close() : open()),
      onkeydown: press,
      onblur: () => list.close(),
    },
    element('span', {}, placeholder),
    element('span', { class: 'chevron', 'aria-hidden': 'true' }),
  )
  const root = element('div', { class: 'select-row' }, button, list.root)

  function open(active = -1) {
    const items = options.map(({ label, description, value }) => ({
      label,
      detail: description,
      pick: () => {
        list.close()
        pick(value, label)
      },
    }))
    list.open(button, items, { active })
    list.root.scrollIntoView({ block: 'nearest' })
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (list.isOpen) list.move(key === 'ArrowDown' ? 1 : -1)
      else open(0)
    } else if ((key === 'Enter' || key === ' ') && list.active) list.active.pick()
    else if (key === 'Escape' && list.isOpen) list.close()
    else return
    event.preventDefault()
  }

  return root
}
