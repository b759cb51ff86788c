import { element } from './dom.js'

/** Bold, a link with a text, an escaped mark, and everything between. */
const TOKEN = /\\([!-/:-@[-`{-~])|(\*\*)|\[([^\]\n]+)\]\((https:\/\/[^\s()]+)\)|([^\\*[]+|[\\*[])/gu

/** A stretch of text: how it looks, and where it leads. */
/** @typedef {{ text: string, isBold: boolean, address?: string | undefined }} Stretch */

/**
 * The markdown that the bot writes (bold, links, backslash escapes) as stretches of text. Whatever else is written is
 * shown as it is.
 * @param {string} markdown
 * @returns {Stretch[]}
 */
export function stretchesOf(markdown) {
  /** @type {Stretch[]} */
  const stretches = []
  let isBold = false
  for (const [, escaped, mark, words, address, plain = ''] of markdown.matchAll(TOKEN)) {
    if (mark) isBold = !isBold
    else stretches.push({ text: escaped ?? words?.replaceAll(/\\(.)/gu, '$1') ?? plain, isBold, address })
  }
  return stretches
}

/** The same as nodes. @param {string} markdown @returns {(Node | string)[]} */
export function fromMarkdown(markdown) {
  return stretchesOf(markdown).map(({ text, isBold, address }) => {
    const shown = address ? element('a', { href: address, target: '_blank', rel: 'noreferrer' }, text) : text
    return isBold ? element('strong', {}, shown) : shown
  })
}
