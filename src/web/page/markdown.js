import { element } from './dom.js'

/** Bold, a link with a text, an escaped mark, and everything between. */
const TOKEN = /\\([!-/:-@[-`{-~])|(\*\*)|\[([^\]\n]+)\]\((https:\/\/[^\s()]+)\)|([^\\*[]+|[\\*[])/gu

/**
 * The markdown that the bot writes (bold, links, backslash escapes) as nodes. Whatever else is written is shown as it is.
 * @param {string} markdown
 * @returns {Node[]}
 */
export function fromMarkdown(markdown) {
  /** @type {Node[]} */
  const nodes = []
  /** @type {HTMLElement | undefined} */
  let bold
  for (const [, escaped, mark, words, address, plain] of markdown.matchAll(TOKEN)) {
    if (mark) {
      bold = bold ? undefined : element('strong')
      if (bold) nodes.push(bold)
      continue
    }
    const made = words
      ? element(
          'a',
          { href: address ?? '', target: '_blank', rel: 'noreferrer' },
          words.replaceAll(/\\(.)/gu, '$1'),
        )
      : document.createTextNode(escaped ?? plain ?? '')
    if (bold) bold.append(made)
    else nodes.push(made)
  }
  return nodes
}
