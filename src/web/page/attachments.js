/** @import {Message, SentFile} from './types.d.ts' */
import { element } from './dom.js'
import { say } from './words.js'

const ATTACHED = 'attachment://'

/**
 * The picture behind an embed's `attachment://name`, with what it shows in words.
 * @param {string} url
 * @param {Message} message
 * @param {readonly SentFile[]} files
 */
export function pictureOf(url, message, files) {
  const file = files.find(({ name }) => url === `${ATTACHED}${name}`)
  if (!file) return undefined
  const { description } = (message.attachments ?? []).find(({ filename }) => filename === file.name) ?? {}
  return element('img', { class: 'picture', src: dataUrl(file), alt: description ?? file.name })
}

/**
 * The files of a message that no embed shows, to be taken home.
 * @param {Message} message
 * @param {readonly SentFile[]} files
 */
export function drawAttachments(message, files) {
  const shown = new Set(message.embeds.map(({ image }) => image?.url))
  return files.filter(({ name }) => !shown.has(`${ATTACHED}${name}`)).map(drawFile)
}

/** @param {SentFile} file */
function drawFile(file) {
  if (file.type.startsWith('image/')) {
    return element('img', { slot: 'attachments', class: 'picture', src: dataUrl(file), alt: file.name })
  }
  const bytes = Math.floor((file.base64.length * 3) / 4)
  const size = bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`
  return element(
    'div',
    { slot: 'attachments', class: 'file' },
    element('span', { class: 'file-icon', 'aria-hidden': 'true' }, '📄'),
    element(
      'a',
      { href: dataUrl(file), download: file.name },
      element('span', {}, file.name),
      element('span', { class: 'file-size' }, `${say('download')} (${size})`),
    ),
  )
}

/** @param {SentFile} file */
function dataUrl({ type, base64 }) {
  return `data:${type};base64,${base64}`
}
