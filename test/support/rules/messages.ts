import { componentFindings } from './components.ts'
import { embedFindings } from './embeds.ts'
import { blank, join, list, number, record, size, text, type Json } from './json.ts'

const layoutFlag = 1 << 15
const visible = ['embeds', 'components', 'attachments', 'sticker_ids'] as const

/** What Discord refuses in a message, and what this project refuses: a message which could ping someone. */
export function messageFindings(message: Json, path: string, edit: boolean): string[] {
  const layout = isLayout(message, edit)
  const content = join(path, 'content')
  const found = [
    ...mentionFindings(message, join(path, 'allowed_mentions')),
    ...embedFindings(message.embeds, join(path, 'embeds')),
    ...componentFindings(message.components, join(path, 'components'), layout),
  ]
  if (size(text(message.content)) > 2000) found.push(`${content} has more than 2000 characters`)
  if (!edit && isEmpty(message)) found.push(`${path || 'the message'} is empty`)
  if (layout && !(blank(message.content) && list(message.embeds).length === 0)) {
    found.push(`${path || 'the message'} has content or embeds beside a layout of components`)
  }
  return found
}

function isLayout(message: Json, edit: boolean): boolean {
  if ((number(message.flags) & layoutFlag) !== 0) return true
  return edit && list(message.components).some((component) => record(component).type !== 1)
}

function isEmpty(message: Json): boolean {
  const shown = visible.some((key) => list(message[key]).length > 0) || Boolean(message.poll)
  return !shown && !message.message_reference && blank(message.content)
}

/** Every message says itself that it pings nobody. */
function mentionFindings(message: Json, path: string): string[] {
  const parse = record(message.allowed_mentions).parse
  return Array.isArray(parse) && parse.length === 0 ? [] : [`${path} does not say parse: []`]
}
