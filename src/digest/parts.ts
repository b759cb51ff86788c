import type { Locale } from '../budget/bilingual.ts'
import { speak } from '../dialogue/language.ts'
import { plainText, type Card, type Fact, type Line } from '../dialogue/reply.ts'

/**
 * How much one message holds, below the tightest limits of the platforms (Discord: 6,000 characters, 25 fields of 1,024),
 * with room for what the platform escapes and for the code of the part.
 */
const ROOM = 5400
const FIELD = 900
const FIELDS = 22

/** A line that begins so goes on with the line before it. */
const CONTINUES = '　'

/** A card as one card, or as several that each fit into one message: cut between things, never within one. */
export function splitIntoParts(card: Card, locale: Locale): Card[] {
  const room = ROOM - weight([card.title, ...(card.lead ?? []), ...(card.sources ?? [])])
  const pages: Fact[][] = [[]]
  // Characters of the page, its fields, and characters of the last one of these.
  let used = 0
  let fields = 0
  let inField = 0
  for (const fact of card.facts ?? []) {
    for (const block of blocksOf(fact)) {
      const isMore = pages.at(-1)?.at(-1)?.label === fact.label
      const size = weight(block) + (isMore ? 0 : weight([fact.label]))
      const fits = isMore && inField + size <= FIELD
      const more = fits ? 0 : Math.ceil(size / FIELD)
      const isFull = used > 0 && (used + size > room || fields + more > FIELDS)
      if (isFull) pages.push([])
      append(pages.at(-1) ?? [], fact, block)
      used = isFull ? size : used + size
      fields = isFull ? Math.ceil(size / FIELD) : fields + more
      inField = fits && !isFull ? inField + size : size
    }
  }
  if (pages.length === 1) return [card]
  return pages.map((facts, at) => ({
    ...card,
    title: `${card.title} ${speak(locale)(`${pages.length}通のうち${at + 1}`, `part ${at + 1} of ${pages.length}`)}`,
    facts,
  }))
}

/** The lines of a fact, one block for each thing. */
function blocksOf(fact: Fact): Line[][] {
  const blocks: Line[][] = []
  for (const line of fact.lines) {
    if (typeof line === 'object' && 'bar' in line) continue
    if (plainText(line).startsWith(CONTINUES)) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

function append(page: Fact[], fact: Fact, block: readonly Line[]): void {
  const last = page.at(-1)
  if (last?.label === fact.label) page[page.length - 1] = { ...last, lines: [...last.lines, ...block] }
  else page.push({ ...fact, lines: block })
}

/** Characters with markup: what is bold gets four, what is escaped one. */
function weight(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => {
    const text = plainText(line)
    const bold = typeof line === 'string' ? 0 : line.length * 4
    return sum + text.length + 1 + bold + (text.match(/[\\*_~`|[\]<>@]/gu)?.length ?? 0)
  }, 0)
}
