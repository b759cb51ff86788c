import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10'
import type { Locale } from '../budget/bilingual.ts'
import { speak } from '../dialogue/language.ts'
import { cutAt } from '../dialogue/quote.ts'
import { drawBar } from '../dialogue/bar.ts'
import type { Bar, Card, Fact, Line, Outcome } from '../dialogue/reply.ts'
import { LIMITS } from './limits.ts'
import { toMarkdown, toPlain } from './markdown.ts'

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

/** A card as an embed within Discord's limits. What does not fit is left out from the end, and the embed says so. */
export function toEmbed(card: Card, outcome: Outcome, locale: Locale): APIEmbed {
  const embed: APIEmbed = { title: cutAt(toMarkdown(card.title), LIMITS.title), color: COLORS[outcome] }
  const lead = (card.lead ?? []).map(toMarkdown).join('\n')
  if (lead !== '') embed.description = cutAt(lead, LIMITS.description)
  const footer = (card.sources ?? []).map(toPlain).join('\n')
  if (footer !== '') embed.footer = { text: cutAt(footer, LIMITS.footer) }
  const used =
    (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.footer?.text.length ?? 0)
  const fields = fit(
    (card.facts ?? []).flatMap((fact) => toFields(fact, locale)),
    LIMITS.embed - used,
    locale,
  )
  if (fields.length > 0) embed.fields = fields
  return embed
}

/** A fact as one field, or as many as its lines need. */
function toFields(fact: Fact, locale: Locale): APIEmbedField[] {
  const values: string[] = []
  for (const line of fact.lines.map((one) => cutAt(toText(one), LIMITS.fieldValue))) {
    const last = values.at(-1)
    if (last === undefined || last.length + 1 + line.length > LIMITS.fieldValue) values.push(line)
    else values[values.length - 1] = `${last}\n${line}`
  }
  return values.map((value, index) => ({
    name: cutAt(
      toMarkdown(
        index === 0 ? fact.label : speak(locale)(`${fact.label}（続き）`, `${fact.label} (continued)`),
      ),
      LIMITS.fieldName,
    ),
    value,
    ...(fact.short && { inline: true }),
  }))
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

function toText(line: Line | Bar): string {
  return typeof line === 'object' && 'bar' in line ? drawBar(line) : toMarkdown(line)
}
