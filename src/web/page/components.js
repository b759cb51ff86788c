/** @import {Component} from './types.d.ts' */
import '@skyra/discord-components-core/discord-action-row.js'
import '@skyra/discord-components-core/discord-button.js'
import { element } from './dom.js'
import { drawSelect } from './select.js'

const TYPE = { button: 2, select: 3 }

/** What the component library calls the looks of a button, by Discord's numbers. */
const LOOKS = ['', 'primary', 'secondary', 'success', 'destructive', 'secondary']

/** What a press asks: the id of what was pressed, what was picked, and its words. */
/** @typedef {(code: string, values: readonly string[], label: string) => void} Press */

/** @param {{ readonly components: readonly Component[] }} row @param {Press} press */
export function drawRow({ components }, press) {
  return element('discord-action-row', {}, ...components.map((one) => drawComponent(one, press)))
}

/** @param {Component} component @param {Press} press */
function drawComponent(
  { type, custom_id: code, label = '', style = 0, url, placeholder = '', options = [] },
  press,
) {
  if (type === TYPE.button) {
    const onclick = () => code !== undefined && press(code, [], label)
    return element('discord-button', { type: LOOKS[style], url, onclick }, label)
  }
  if (type !== TYPE.select || code === undefined) return undefined
  return drawSelect({ placeholder, options }, (value, label) => press(code, [value], label))
}
