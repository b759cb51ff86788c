/**
 * What a Discord message says, as plain text: without markup (emphasis, spoiler and code marks, headings, quotes,
 * lists), addresses, mentions, timestamps and custom emoji; a link keeps its words. Lines stay lines, blank ones go.
 * Source: https://discord.com/developers/docs/reference#message-formatting. Takes time in proportion to the length.
 */
export function fromMarkdown(content: string): string {
  return content
    .replaceAll(CODE_BLOCK, '\n$1\n')
    .replaceAll(LINK, '$1')
    .replaceAll(ADDRESS, ' ')
    .replaceAll(REFERENCE, ' ')
    .replaceAll(LINE_START, '')
    .replaceAll(MARKS, (_, escaped = '', kept = '') => `${escaped}${kept}`)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** A block of code, with the name of its language. */
const CODE_BLOCK = /```(?:[\w+#.-]*\n)?(.*?)```/gsu
/** Words with an address behind them, which may hold a pair of brackets, stand in < > and have a title. */
const LINK = /\[([^[\]\n]*)\]\(<?https?:\/\/[^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"\n]*")?\)/giu
/** An address of its own: ASCII, as what follows without a space in Japanese is text again. */
const ADDRESS = /<?https?:\/\/[\x21-\x3B\x3D\x3F-\x7E]+>?/giu
/** People, roles, channels, commands, moments, server pages, custom emoji; and everyone who reads. */
const REFERENCE =
  /<(?:@[!&]?\d+|#\d+|\/[^<>\n:]{1,100}:\d+|t:-?\d+(?::\w)?|id:\w+|a?:\w+:\d+)>|@(?:everyone|here)(?!\w)/gu
/** Quotes, headings, small print and lists. */
const LINE_START = /^[ \t\u3000]*(?:(?:>>>|>|#{1,3}|-#|[-*+])[ \t]+)+/gmu
/** Marks of emphasis, spoilers and code. An escaped character stays, and so does what stands between numbers or words. */
const MARKS =
  /\\([!-/:-@[-`{-~])|((?<=\d)\*(?=\d)|(?<=\s)\*(?=\s)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))|\*+|_+|~~|\|\||`+/gu
