import type { Locale } from '../../src/budget/bilingual.ts'
import type { Reply } from '../../src/dialogue/reply.ts'
import { toMessage } from '../../src/discord/message.ts'
import { findings } from './discord-rules.ts'

/** The longest piece of what somebody typed that a reply may say back. */
const LONGEST_ECHO = 40

/**
 * Everything that keeps a reply from being sent: a fault of ours, what Discord would refuse, broken text, something
 * that could ping, and more of the `typed` text than is said back to a reader.
 */
export function problemsOf(reply: Reply, locale: Locale, typed = ''): string[] {
  const message = toMessage(reply, locale)
  const seen = visible(message)
  const echo = Array.from(typed).slice(0, LONGEST_ECHO + 1)
  const tooMuch = echo.length > LONGEST_ECHO ? echo.join('') : undefined
  return [
    ...(reply.outcome === 'failed' ? ['the command has a fault'] : []),
    ...findings('callback', { type: 4, data: message }),
    ...allTexts(message)
      .filter((text) => !text.isWellFormed())
      .map((text) => `broken text ${JSON.stringify(text)}`),
    ...seen
      .filter((text) => /@(everyone|here)|(?<!\\)<(@|#(?!\d{15,20}>)|a?:|t:|\/)/u.test(text))
      .map((text) => `may ping or link: ${text}`),
    ...seen
      .filter((text) => tooMuch !== undefined && text.includes(tooMuch))
      .map((text) => `says too much back: ${text.slice(0, 200)}`),
  ]
}

/** What a reader sees: every text but the ids and values that buttons and menus carry. */
function visible(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'custom_id' || key === 'value' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  const isField = 'name' in value && !('label' in value)
  return Object.entries(value).flatMap(([name, one]) =>
    visible(one, isField && name === 'value' ? 'field' : name),
  )
}

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : []
}
