/**
 * The bot's markdown as HTML: bold, backslash escapes, line breaks and a bar's squares. The bot writes no other
 * markdown, so everything else is shown as written.
 */
export function markdownToHtml(markdown: string): string {
  let html = ''
  let bold = false
  for (const [token] of markdown.matchAll(/\\[^\s\p{L}\p{N}]|\*\*|[^\\*]+|[\\*]/gu)) {
    if (token === '**') {
      html += bold ? '</strong>' : '<strong>'
      bold = !bold
    } else {
      html += escapeHtml(token.length === 2 && token.startsWith('\\') ? token.slice(1) : token)
    }
  }
  return lines(bold ? `${html}</strong>` : html)
}

/** The text of the bot's markdown, for places that draw no bold. */
export function markdownToText(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll(/\\([^\s\p{L}\p{N}])/gu, '$1')
}

/** Plain text as HTML, line by line. */
export function textToHtml(text: string): string {
  return lines(escapeHtml(text))
}

/** Text that stands in HTML, or in an attribute in double quotes, as it is written. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function lines(html: string): string {
  return html.replaceAll('\n', '<br>')
}
