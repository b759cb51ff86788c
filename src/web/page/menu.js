import { element } from './dom.js'
import { say } from './words.js'

/** A finger that rests for so long (ms) opens the menu. */
const LONG_PRESS = 500

/**
 * Gives a message its context menu: by right click, long press, the menu key, or its "…" button.
 * @param {HTMLElement} message
 * @param {readonly string[]} names what the menu offers
 * @param {(name: string) => void} choose
 */
export function addMenu(message, names, choose) {
  const items = names.map((name) =>
    element('button', { type: 'button', role: 'menuitem', tabindex: '-1', onclick: () => pick(name) }, name),
  )
  const menu = element(
    'div',
    {
      class: 'menu',
      role: 'menu',
      'aria-label': say('apps'),
      popover: 'manual',
      onkeydown: steer,
    },
    element('div', { class: 'menu-head', role: 'presentation' }, say('apps')),
    ...items,
  )
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-haspopup': 'menu',
      'aria-label': say('messageMenu'),
    },
    '…',
  )
  opener.addEventListener('click', () => {
    const { left, bottom } = opener.getBoundingClientRect()
    openAt(left, bottom)
  })
  message.append(element('div', { slot: 'components', class: 'menu-row' }, opener, menu))
  message.addEventListener('contextmenu', (event) => {
    event.preventDefault()
    openAt(event.clientX, event.clientY)
  })
  onLongPress(message, openAt)

  /** @param {number} x @param {number} y */
  function openAt(x, y) {
    if (!menu.matches(':popover-open')) menu.showPopover()
    const { width, height } = menu.getBoundingClientRect()
    menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`
    menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`
    items[0]?.focus()
    document.addEventListener('pointerdown', pressElsewhere)
  }

  /** @param {string} name */
  function pick(name) {
    close()
    opener.focus()
    choose(name)
  }

  function close() {
    menu.hidePopover()
    document.removeEventListener('pointerdown', pressElsewhere)
  }

  /** @param {PointerEvent} event */
  function pressElsewhere({ target }) {
    if (!menu.contains(/** @type {Node} */ (target))) close()
  }

  /** @param {KeyboardEvent} event */
  function steer(event) {
    const at = items.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement))
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) items[(at + step + items.length) % items.length]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close()
      opener.focus()
    } else return
    event.preventDefault()
  }
}

/** @param {HTMLElement} target @param {(x: number, y: number) => void} act */
function onLongPress(target, act) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const stop = () => clearTimeout(timer)
  target.addEventListener('pointerdown', ({ pointerType, clientX, clientY }) => {
    if (pointerType === 'touch') timer = setTimeout(() => act(clientX, clientY), LONG_PRESS)
  })
  for (const end of ['pointerup', 'pointermove', 'pointercancel']) target.addEventListener(end, stop)
}
