import { plainText, type Line } from '../dialogue/reply.ts'

/** A line in Discord's markdown: strong runs are bold, everything else is shown exactly as written. */
export function toMarkdown(line: Line): string {
  const runs = typeof line === 'string' ? [line] : line
  const marked = runs.map((run) =>
    typeof run === 'string' ? escapeInline(run) : `**${escapeInline(run.strong)}**`,
  )
  return escapeStart(marked.join(''))
}

/** Text for places where Discord reads no markdown: footers, labels of buttons, choices. */
export function toPlain(line: Line): string {
  return breakMentions(plainText(line))
}

/** Emphasis, code, spoilers, links, mentions and custom emoji all need one of these characters. */
function escapeInline(text: string): string {
  return breakMentions(text.replaceAll(/[\\*_~`|[\]<>]/g, String.raw`\$&`)).replaceAll('://', ':\u200B//')
}

/** Headings, lists and small print begin a line. */
function escapeStart(text: string): string {
  return text
    .replace(/^(\s*)(#{1,3}|-#|-|\+)(?=\s)/u, String.raw`$1\$2`)
    .replace(/^(\s*\d+)\.(?=\s)/u, String.raw`$1\.`)
}

/** A zero-width space behind @ keeps @everyone from being a mention wherever the text goes. */
function breakMentions(text: string): string {
  return text.replaceAll('@', '@\u200B')
}
