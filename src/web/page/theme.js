import { byId } from './dom.js'
import { say } from './words.js'

const KEPT = 'theme'
const COMPONENTS = [
  'discord-message',
  'discord-author-info',
  'discord-verified-author-tag',
  'discord-embed',
  'discord-embed-field',
  'discord-button',
]

const button = byId('theme-button')
const messages = byId('messages')

/** Dark or light: as it was last chosen, else as the system is. */
let isLight =
  (localStorage.getItem(KEPT) ?? (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark')) ===
  'light'

/** Makes the theme work, in the page and inside the components. */
export async function startTheme() {
  button.addEventListener('click', () => {
    isLight = !isLight
    localStorage.setItem(KEPT, isLight ? 'light' : 'dark')
    showTheme()
  })
  showTheme()
  await dressComponents()
}

/** Shows the theme, and names the button in the language of the page. */
export function showTheme() {
  document.documentElement.dataset['theme'] = isLight ? 'light' : 'dark'
  messages.toggleAttribute('light-theme', isLight)
  button.setAttribute('aria-label', say(isLight ? 'dark' : 'light'))
}

/** The components' insides take no style from the page: they are given its style sheet. */
async function dressComponents() {
  const sheet = new CSSStyleSheet()
  for (const name of COMPONENTS) {
    const made = /** @type {{ elementStyles?: CSSStyleSheet[] } | undefined} */ (
      /** @type {unknown} */ (customElements.get(name))
    )
    made?.elementStyles?.push(sheet)
  }
  const response = await fetch('/page/components.css')
  await sheet.replace(await response.text())
}
