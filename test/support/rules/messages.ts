import { componentFindings } from './components.ts'
import { embedFindings } from './embeds.ts'
import { blank, join, list, number, record, repeated, size, text, type Json } from './json.ts'

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
  found.push(...attachmentFindings(message, path))
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

/** What Discord refuses, or shows as broken: files of one name, a picture that is not sent. */
function attachmentFindings(message: Json, path: string): string[] {
  const attachments = list(message.attachments).map((one) => record(one))
  const names = attachments.map(({ filename }) => text(filename))
  const pictures = list(message.embeds).flatMap((embed) =>
    [record(record(embed).image).url, record(record(embed).thumbnail).url].map((url) => text(url)),
  )
  return [
    ...repeated(names).map((name) => `${join(path, 'attachments')} have the name ${name} more than once`),
    ...pictures
      .filter((url) => url.startsWith('attachment://') && !names.includes(url.slice('attachment://'.length)))
      .map((url) => `${join(path, 'embeds')} shows ${url}, which is not attached`),
  ]
}

/** Every message says itself that it pings nobody. */
function mentionFindings(message: Json, path: string): string[] {
  const parse = record(message.allowed_mentions).parse
  return Array.isArray(parse) && parse.length === 0 ? [] : [`${path} does not say parse: []`]
}
