import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10'
import type { Locale } from '../budget/bilingual.ts'
import { speak } from '../dialogue/language.ts'
import { cutAt } from '../dialogue/quote.ts'
import { drawBar } from '../dialogue/bar.ts'
import type { Bar, Card, Fact, Line, Outcome } from '../dialogue/reply.ts'
import { LIMITS } from './limits.ts'
import { toMarkdownWithin, toPlain } from './markdown.ts'

const COLORS: Readonly<Record<Outcome, number>> = {
  answered: 0x2b6cb0,
  choose: 0xb7791f,
  'not-found': 0x718096,
  'out-of-scope': 0x718096,
  invalid: 0xb7791f,
  failed: 0xc53030,
}

/** Characters kept free for the line that says how much was left out. */
const ROOM_FOR_NOTE = 80
/** A line that begins so goes on with the line before it. */
const CONTINUES = '　'
/** The shortest line that is worth beginning: one bold character and a mark that the rest was cut. */
const SHORTEST_LINE = 6

/** A card as an embed within Discord's limits. What does not fit is left out from the end, and the embed says so. */
export function toEmbed(card: Card, outcome: Outcome, locale: Locale): APIEmbed {
  const title = toMarkdownWithin(card.title, LIMITS.title)
  const embed: APIEmbed = { title, color: COLORS[outcome] }
  const footer = cutAt((card.sources ?? []).map(toPlain).join('\n'), LIMITS.footer)
  if (footer !== '') embed.footer = { text: footer }
  const room = LIMITS.embed - title.length - footer.length - ROOM_FOR_NOTE
  const lead = toText(card.lead ?? [], Math.min(LIMITS.description, room))
  if (lead !== '') embed.description = lead
  const fields = fit(
    (card.facts ?? []).flatMap((fact) => toFields(fact, locale)),
    LIMITS.embed - title.length - footer.length - lead.length,
    locale,
  )
  if (fields.length > 0) embed.fields = fields
  return embed
}

/** A fact as one field, or as many as its lines need. */
function toFields(fact: Fact, locale: Locale): APIEmbedField[] {
  const values = packed(
    packed(
      fact.lines.map((one) => (isBar(one) ? drawBar(one) : toMarkdownWithin(one, LIMITS.fieldValue))),
      (line) => line.startsWith(CONTINUES),
    ),
    () => true,
  )
  return values.map((value, index) => ({
    name: toMarkdownWithin(
      index === 0 ? fact.label : speak(locale)(`${fact.label}（続き）`, `${fact.label} (continued)`),
      LIMITS.fieldName,
    ),
    value,
    ...(fact.short && { inline: true }),
  }))
}

/** Puts each text below the one before it where it belongs there and the two fit in one field. */
function packed(texts: readonly string[], belongs: (text: string) => boolean): string[] {
  const groups: string[] = []
  for (const text of texts) {
    const before = groups.at(-1)
    const together = before === undefined ? text : `${before}\n${text}`
    if (before !== undefined && belongs(text) && together.length <= LIMITS.fieldValue) {
      groups[groups.length - 1] = together
    } else groups.push(text)
  }
  return groups
}

function fit(fields: readonly APIEmbedField[], room: number, locale: Locale): APIEmbedField[] {
  const sizeOf = (field: APIEmbedField): number => field.name.length + field.value.length
  const whole = fields.reduce((sum, field) => sum + sizeOf(field), 0)
  if (whole <= room && fields.length <= LIMITS.fields) return [...fields]
  const kept: APIEmbedField[] = []
  let left = room - ROOM_FOR_NOTE
  for (const field of fields) {
    if (kept.length === LIMITS.fields - 1 || sizeOf(field) > left) break
    kept.push(field)
    left -= sizeOf(field)
  }
  const cut = fields.length - kept.length
  const say = speak(locale)
  return [
    ...kept,
    {
      name: '…',
      value: say(`長いため、あと${cut}項目を省きました。`, `${cut} more fields left out for length.`),
    },
  ]
}

/** Lines one below the other, as many as there is room for, the last one cut. */
function toText(lines: readonly Line[], room: number): string {
  let text = ''
  for (const line of lines) {
    const left = room - text.length - 1
    if (left < SHORTEST_LINE) break
    text += `${text === '' ? '' : '\n'}${toMarkdownWithin(line, left)}`
  }
  return text
}

function isBar(line: Line | Bar): line is Bar {
  return typeof line === 'object' && 'bar' in line
}
