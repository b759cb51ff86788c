/** @import {TypedLine} from './types.d.ts' */
import { element } from './dom.js'
import { READER_AVATAR } from './message.js'
import { say } from './words.js'

/** The line above a reply: who asked, and what. @param {TypedLine} typed */
export function askedLine({ command, options }) {
  return line(
    element('span', { class: 'command' }, `/${command}`),
    ...options.map(({ name, value }) =>
      element(
        'span',
        { class: 'option' },
        element('span', { class: 'name' }, name),
        element('span', { class: 'value' }, value),
      ),
    ),
  )
}

/** The line above what a press, or a message's menu, has asked. @param {string} label @param {string} [quoted] */
export function pressedLine(label, quoted) {
  return line(
    element('span', { class: 'pressed' }, label),
    quoted === undefined ? undefined : element('span', { class: 'quoted' }, quoted),
  )
}

/** @param {...(Node | undefined)} inside */
function line(...inside) {
  return element(
    'div',
    { slot: 'reply', class: 'asked' },
    element('img', { src: READER_AVATAR, alt: '' }),
    element('span', { class: 'who' }, say('reader')),
    ...inside,
  )
}
