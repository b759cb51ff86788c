import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10'
import type { Locale } from '../budget/bilingual.ts'
import { cutAt } from '../dialogue/quote.ts'
import type { Choice } from '../dialogue/desk.ts'
import type { Reply } from '../dialogue/reply.ts'
import { toComponents } from './components.ts'
import { toEmbed } from './embed.ts'
import { LIMITS } from './limits.ts'

/** Only the asker sees a message with this flag. */
const EPHEMERAL = 64

/** The message that Discord gets, limits applied. The terminal and scripts show this same object. */
export interface DiscordMessage {
  readonly embeds: APIEmbed[]
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[]
  readonly flags?: number
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { readonly parse: [] }
}

/** Renders a reply for Discord. */
export function toMessage(reply: Reply, locale: Locale): DiscordMessage {
  return {
    embeds: [toEmbed(reply.card, reply.outcome, locale)],
    components: toComponents(reply),
    ...(reply.private && { flags: EPHEMERAL }),
    allowed_mentions: { parse: [] },
  }
}

/** Suggestions within Discord's limits, each once. */
export function toChoices(choices: readonly Choice[]): Choice[] {
  const short = choices.map(({ name, value }) => ({ name: cutAt(name, LIMITS.choiceText), value }))
  return [...new Map(short.map((choice) => [choice.value, choice])).values()].slice(0, LIMITS.choices)
}
