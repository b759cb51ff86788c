/** @import {Locale, Question} from './types.d.ts' */
import { showClock, startClock } from './clock.js'
import { Composer } from './composer.js'
import { askSlash, sayPlain, welcome } from './conversation.js'
import { messageMenusOf, slashesOf } from './definitions.js'
import { byId, element } from './dom.js'
import { readAbout } from './server.js'
import { typedLine } from './slash.js'
import { showTheme, startTheme } from './theme.js'
import { locale, sayAll, setLocale } from './words.js'

const KEPT = 'language'

const about = await readAbout()
const slashes = slashesOf(about.definitions)
const menus = messageMenusOf(about.definitions)
const kept = localStorage.getItem(KEPT)
setLocale(kept === 'ja' || kept === 'en' ? kept : about.locale)

const composer = new Composer(slashes, {
  ask: (question, typed) => void askSlash(question, typed),
  sayPlain: (text) =>
    sayPlain(
      text,
      menus.map((names) => names[locale()]),
    ),
})

/** Asks what somebody could have typed. @param {Question} question */
export function askQuestion(question) {
  return askSlash(question, typedLine(slashes, question, locale()))
}

/** Writes everything that has words in the language that is chosen. Messages stay as they were answered. */
function showWords() {
  sayAll()
  showTheme()
  showClock()
  composer.redraw()
  byId('command-list').replaceChildren(
    ...slashes.map((slash) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', title: slash.description[locale()], onclick: () => composer.begin(slash) },
          `/${slash.title[locale()]}`,
        ),
      ),
    ),
  )
  welcome(
    about.firstQuestions.map(({ label, request }) => ({
      label: label[locale()],
      ask: () => void askQuestion(request),
    })),
  )
}

byId('language-button').addEventListener('click', () => {
  /** @type {Locale} */
  const next = locale() === 'ja' ? 'en' : 'ja'
  setLocale(next)
  localStorage.setItem(KEPT, next)
  showWords()
})

startClock(about.now)
showWords()
await startTheme()
// On a phone the focus would bring up the keyboard.
if (matchMedia('(pointer: fine)').matches) byId('free').focus()
document.documentElement.dataset['ready'] = ''
