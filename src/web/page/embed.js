/** @import {Embed, Message, SentFile} from './types.d.ts' */
import '@skyra/discord-components-core/discord-embed.js'
import '@skyra/discord-components-core/discord-embed-description.js'
import '@skyra/discord-components-core/discord-embed-field.js'
import '@skyra/discord-components-core/discord-embed-fields.js'
import '@skyra/discord-components-core/discord-embed-footer.js'
import { pictureOf } from './attachments.js'
import { element } from './dom.js'
import { fromMarkdown } from './markdown.js'

/** Discord shows at most three fields beside each other, in a grid of twelve columns. */
const IN_ROW = 3
const COLUMNS = 12

/**
 * An embed as Discord draws it. The title is a heading, so that a screen reader can go from answer to answer.
 * @param {Embed} embed
 * @param {Message} message the message that it stands in
 * @param {readonly SentFile[]} files
 */
export function drawEmbed(embed, message, files) {
  const { title, description, fields = [], footer, image, color = 0 } = embed
  const columns = columnsOf(fields)
  const picture = image && pictureOf(image.url, message, files)
  return element(
    'discord-embed',
    { slot: 'embeds', color: `#${color.toString(16).padStart(6, '0')}` },
    title === undefined
      ? undefined
      : element('h2', { slot: 'description', class: 'embed-title' }, ...fromMarkdown(title)),
    description === undefined
      ? undefined
      : element('discord-embed-description', { slot: 'description' }, text(fromMarkdown(description))),
    fields.length === 0
      ? undefined
      : element(
          'discord-embed-fields',
          { slot: 'fields' },
          ...fields.map(({ name, value }, index) =>
            element(
              'discord-embed-field',
              { class: `columns-${columns[index]}` },
              element('h3', { class: 'field-name' }, ...fromMarkdown(name)),
              text(fromMarkdown(value)),
            ),
          ),
        ),
    picture && element('div', { slot: 'fields', class: 'embed-picture' }, picture),
    footer && element('discord-embed-footer', { slot: 'footer' }, text([footer.text])),
  )
}

/** Lines as they are written. @param {(Node | string)[]} nodes */
function text(nodes) {
  return element('span', { class: 'text' }, ...nodes)
}

/**
 * The place of each field as `first-behind` columns of the grid: fields that may stand beside each other share a row.
 * @param {readonly { inline?: boolean }[]} fields
 */
function columnsOf(fields) {
  /** @type {{ inline?: boolean }[][]} */
  const rows = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (field.inline && last?.[0]?.inline && last.length < IN_ROW) last.push(field)
    else rows.push([field])
  }
  return rows.flatMap((row) => {
    const width = COLUMNS / row.length
    return row.map((_, index) => `${index * width + 1}-${(index + 1) * width + 1}`)
  })
}
