/** @import {About, Answer, Locale} from './types.d.ts' */

/** What the page must know before anything is asked. @returns {Promise<About>} */
export async function readAbout() {
  const response = await fetch('/about')
  if (!response.ok) throw new Error(`about: ${response.status}`)
  return response.json()
}

/**
 * Asks the server in the terms of docs/DESIGN.md, "For scripts". Rejects where it cannot be reached.
 * @param {object} request
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
async function post(request, signal) {
  const response = await fetch('/answer', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    ...(signal && { signal }),
  })
  return response.json()
}

/**
 * The answer to a command, a press or a message's menu.
 * @param {object} request
 * @param {{ locale: Locale, now: Date | undefined }} at
 * @returns {Promise<Answer>}
 */
export function ask(request, { locale, now }) {
  return post({ ...request, locale, ...(now && { now: now.toISOString() }), files: true })
}

/**
 * What the server suggests for an option while it is typed.
 * @param {{ command: string, option: string, value: string, locale: Locale }} typing
 * @param {AbortSignal} signal
 * @returns {Promise<{ name: string, value: string }[]>}
 */
export async function complete({ command, option, value, locale }, signal) {
  const { choices = [] } = await post({ autocomplete: command, option, value, locale }, signal)
  return choices
}
