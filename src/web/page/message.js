/** @import {Message, SentFile} from './types.d.ts' */
import '@skyra/discord-components-core/discord-attachments.js'
import '@skyra/discord-components-core/discord-message.js'
import { drawAttachments } from './attachments.js'
import { drawRow } from './components.js'
import { element } from './dom.js'
import { drawEmbed } from './embed.js'
import { fromMarkdown } from './markdown.js'
import { locale, say } from './words.js'

/** @typedef {import('./components.js').Press} Press */

const EPHEMERAL = 64
export const BOT_AVATAR = '/page/bot.svg'
export const READER_AVATAR = '/page/reader.svg'

/**
 * The reply of the bot to what somebody asked.
 * @param {Message} message
 * @param {{ files: readonly SentFile[], at: Date, asked: Node, press: Press }} how
 */
export function drawReply(message, { files, at, asked, press }) {
  const isPrivate = ((message.flags ?? 0) & EPHEMERAL) !== 0
  const drawn = drawMessage({ author: say('title'), avatar: BOT_AVATAR, at, isBot: true }, asked)
  const rows = message.components.map((row) => drawRow(row, press))
  drawn.append(
    ...(message.content ? fromMarkdown(message.content) : []),
    ...drawAttachments(message, files),
    ...message.embeds.map((embed) => drawEmbed(embed, message, files)),
    element(
      'discord-attachments',
      { slot: 'components' },
      ...rows,
      isPrivate ? onlyYou(() => drawn.remove()) : undefined,
    ),
  )
  drawn.classList.toggle('private', isPrivate)
  return drawn
}

/**
 * A message as Discord draws it, without its inside.
 * @param {{ author: string, avatar: string, at: Date, isBot: boolean }} head
 * @param {...Node} inside
 */
export function drawMessage({ author, avatar, at, isBot }, ...inside) {
  const timestamp = new Intl.DateTimeFormat(locale() === 'ja' ? 'ja-JP' : 'en-US', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(at)
  return element(
    'discord-message',
    {
      author,
      avatar,
      timestamp,
      bot: isBot,
      role: 'article',
      'aria-label': `${author} ${timestamp}`,
      lang: locale(),
    },
    ...inside,
  )
}

/** @param {() => void} dismiss */
function onlyYou(dismiss) {
  return element(
    'div',
    { class: 'only-you' },
    element('span', {}, `👁 ${say('onlyYou')}`),
    element('button', { type: 'button', class: 'link', onclick: dismiss }, say('dismiss')),
  )
}
