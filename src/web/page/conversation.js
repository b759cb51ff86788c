/** @import {Answer, Question, TypedLine} from './types.d.ts' */
import '@skyra/discord-components-core/discord-messages.js'
import { askedLine, pressedLine } from './asked.js'
import { momentOfAsking, setMoment } from './clock.js'
import { byId, element } from './dom.js'
import { addMenu } from './menu.js'
import { BOT_AVATAR, drawMessage, drawReply, READER_AVATAR } from './message.js'
import { ask } from './server.js'
import { locale, say } from './words.js'

const log = byId('log')
const messages = byId('messages')
const status = byId('status')

/** Asks a command, and shows the reply under the line that asks it. @param {Question} question @param {TypedLine} typed */
export function askSlash(question, typed) {
  return exchange(question, askedLine(typed))
}

/**
 * Shows what somebody wrote without a slash. The bot answers it only from its menu.
 * @param {string} text
 * @param {readonly string[]} menus the names under which the menu offers the bot
 */
export function sayPlain(text, menus) {
  const head = { author: say('reader'), avatar: READER_AVATAR, at: momentOfAsking(), isBot: false }
  const drawn = drawMessage(head, element('span', { class: 'text' }, text))
  addMenu(drawn, menus, (menu) => void exchange({ menu, text }, pressedLine(menu, text)))
  show(drawn, element('p', { class: 'hint' }, say('plainHint')))
}

/** @type {import('./components.js').Press} */
function press(component, values, label) {
  void exchange({ component, values }, pressedLine(label))
}

/** What is being asked: a second press of the same button does not ask it twice. @type {Set<string>} */
const pending = new Set()

/** Answers come in milliseconds: that one is awaited is said only behind so many. */
const PATIENCE = 400

/** The oldest messages go when there are more than so many. */
const MOST_MESSAGES = 200

/** @param {object} request @param {Node} asked */
async function exchange(request, asked) {
  const key = JSON.stringify(request)
  if (pending.has(key)) return
  pending.add(key)
  const slow = setTimeout(() => {
    status.textContent = `${say('title')} ${say('thinking')}`
  }, PATIENCE)
  const at = momentOfAsking()
  /** @type {Answer} */
  const answer = await ask(request, { locale: locale(), now: setMoment() }).catch(() => ({
    error: say('unreachable'),
  }))
  clearTimeout(slow)
  pending.delete(key)
  status.textContent = ''
  show(drawAnswer(answer, asked, at))
}

/** @param {Answer} answer @param {Node} asked @param {Date} at */
function drawAnswer(answer, asked, at) {
  if ('message' in answer) return drawReply(answer.message, { files: answer.files ?? [], at, asked, press })
  const head = { author: say('title'), avatar: BOT_AVATAR, at, isBot: true }
  return drawMessage(head, asked, element('span', { class: 'trouble' }, answer.error))
}

/** Adds to the end of the conversation, and brings it into view. @param {...Node} nodes */
function show(...nodes) {
  document.getElementById('welcome')?.remove()
  messages.append(...nodes)
  while (messages.children.length > MOST_MESSAGES) messages.firstElementChild?.remove()
  void bringIntoView(nodes[0])
}

/** Shows the end of the conversation, or the start of a message that is longer than the screen. @param {Node | undefined} first */
async function bringIntoView(first) {
  if (!(first instanceof HTMLElement)) return
  // The height is known when the pictures are, and when Lit has drawn, which it does in the next microtasks.
  await Promise.allSettled([...first.querySelectorAll('img')].map((picture) => picture.decode()))
  requestAnimationFrame(() => {
    if (first.offsetHeight > log.clientHeight) first.scrollIntoView({ block: 'start' })
    else log.scrollTop = log.scrollHeight
  })
}

/**
 * The empty conversation, with questions to press.
 * @param {readonly { label: string, ask: () => void }[]} questions
 */
export function welcome(questions) {
  if (messages.children.length > 0 && !document.getElementById('welcome')) return
  messages.replaceChildren(
    element(
      'div',
      { id: 'welcome' },
      element('div', { class: 'welcome-icon', 'aria-hidden': 'true' }, '#'),
      element('h2', {}, say('welcome')),
      element('p', {}, say('welcomeText')),
      element(
        'ul',
        { class: 'examples', 'aria-label': say('examples') },
        ...questions.map((one) =>
          element(
            'li',
            {},
            element('button', { type: 'button', class: 'example', onclick: one.ask }, one.label),
          ),
        ),
      ),
    ),
  )
}
