import { byId } from './dom.js'
import { locale, say } from './words.js'

/** Tokyo is nine hours ahead of UTC, all year. */
const TOKYO = '+09:00'
const TOKYO_AHEAD = 9 * 60 * 60 * 1000
const [EARLIEST, LATEST] = ['1989-04-01T00:00', '2100-12-31T23:59']

/** @type {Date | undefined} */
let set
/** How far the server's clock is ahead of this one, in milliseconds: it may have been started at another moment. */
let ahead = 0

/** The moment that the clock was set to; undefined while the server's own clock counts. */
export function setMoment() {
  return set
}

/** The moment at which a question is asked now. */
export function momentOfAsking() {
  return set ?? new Date(Date.now() + ahead)
}

const button = byId('clock-button')
/** @type {HTMLDialogElement} */
const dialog = byId('clock')
/** @type {HTMLInputElement} */
const field = byId('clock-moment')
const problem = byId('clock-problem')

/** Makes the clock work. @param {string} serverNow the server's clock, as an ISO instant */
export function startClock(serverNow) {
  ahead = new Date(serverNow).getTime() - Date.now()
  button.addEventListener('click', () => {
    field.value = new Date(momentOfAsking().getTime() + TOKYO_AHEAD).toISOString().slice(0, 16)
    problem.textContent = ''
    dialog.showModal()
  })
  byId('clock-form').addEventListener('submit', (event) => {
    event.preventDefault()
    const { value } = field
    if (value < EARLIEST || value.slice(0, 16) > LATEST) problem.textContent = say('clockRange')
    else setTo(new Date(`${value}${TOKYO}`))
  })
  byId('clock-now').addEventListener('click', () => setTo(undefined))
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  showClock()
}

/** Writes the clock in the language of the page. */
export function showClock() {
  const shown = set
    ? new Intl.DateTimeFormat(locale() === 'ja' ? 'ja-JP' : 'en-US', {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: 'Asia/Tokyo',
      }).format(set)
    : say('clockNow')
  byId('clock-shown').textContent = shown
  button.setAttribute('aria-label', `${say('clock')}: ${shown}`)
}

/** @param {Date | undefined} moment */
function setTo(moment) {
  set = moment
  showClock()
  dialog.close()
}
