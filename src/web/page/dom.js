/**
 * Makes an element. Attributes that are undefined or false are left out; `true` writes an empty one; a name that begins
 * with `on` listens. Text becomes text, never markup.
 * @template {string} N
 * @param {N} name
 * @param {Readonly<Record<string, string | number | boolean | undefined | ((event: any) => unknown)>>} [attributes]
 * @param {...(Node | string | undefined)} inside
 * @returns {N extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[N] : HTMLElement}
 */
export function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else if (value !== undefined && value !== false)
      made.setAttribute(key, value === true ? '' : String(value))
  }
  made.append(...inside.filter((one) => one !== undefined))
  return /** @type {any} */ (made)
}

/**
 * The element of the page with this id. Throws where the page has none.
 * @template {HTMLElement} [E=HTMLElement]
 * @param {string} id
 * @returns {E}
 */
export function byId(id) {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no element #${id}`)
  return /** @type {any} */ (found)
}
