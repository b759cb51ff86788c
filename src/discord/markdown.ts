import { cutAt } from '../dialogue/quote.ts'
import { plainText, runText, type Line, type Run } from '../dialogue/reply.ts'

/** A line in Discord's markdown: strong runs are bold, everything else is shown exactly as written. */
export function toMarkdown(line: Line): string {
  const runs = typeof line === 'string' ? [line] : line
  const marked = runs.map((run) => {
    if (typeof run === 'string') return escapeInline(run)
    return 'strong' in run ? `**${escapeInline(run.strong)}**` : `<#${run.channel}>`
  })
  return escapeStart(marked.join(''))
}

/** The same within a length: cut before it is marked up, so that no bold stays open and no escape is halved. */
export function toMarkdownWithin(line: Line, length: number): string {
  const whole = toMarkdown(line)
  if (whole.length <= length) return whole
  let [fits, tooLong] = [0, plainText(line).length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (toMarkdown(cutLine(line, middle)).length <= length) fits = middle
    else tooLong = middle
  }
  return toMarkdown(cutLine(line, fits))
}

function cutLine(line: Line, length: number): Run[] {
  const runs = typeof line === 'string' ? [line] : line
  const kept: Run[] = []
  let left = length
  for (const run of runs) {
    const text = runText(run)
    const part = cutAt(text, Math.max(left, 1))
    if (typeof run === 'string') kept.push(part)
    else if ('strong' in run) kept.push({ strong: part })
    else kept.push(part === text ? run : '…')
    left -= text.length
    if (left === 0 && run !== runs.at(-1)) kept.push('…')
    if (left <= 0) break
  }
  return kept
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
