import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10'
import type { Locale } from '../budget/bilingual.ts'
import { cutAt } from '../dialogue/quote.ts'
import type { Choice } from '../dialogue/desk.ts'
import type { Attachment, Reply } from '../dialogue/reply.ts'
import { toComponents } from './components.ts'
import { toEmbed } from './embed.ts'
import { LIMITS } from './limits.ts'
import { toPlain } from './markdown.ts'

/** Only the asker sees a message with this flag. */
const EPHEMERAL = 64

/** The message that Discord gets, limits applied. The terminal and scripts show this same object. */
export interface DiscordMessage {
  readonly embeds: APIEmbed[]
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[]
  readonly flags?: number
  /** The files that go with it, in the order in which they are sent. */
  readonly attachments?: { readonly id: string; readonly filename: string; readonly description: string }[]
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { readonly parse: [] }
}

/** Renders a reply for Discord. */
export function toMessage(reply: Reply, locale: Locale): DiscordMessage {
  const attachments = (reply.attachments ?? []).slice(0, LIMITS.attachments)
  const notes = attachments.flatMap(({ note }) => (note === undefined ? [] : [note]))
  const card =
    notes.length === 0 ? reply.card : { ...reply.card, lead: [...(reply.card.lead ?? []), ...notes] }
  const picture = attachments.find(({ content }) => content.kind !== 'calendar')
  return {
    embeds: [
      {
        ...toEmbed(card, reply.outcome, locale),
        ...(picture && { image: { url: `attachment://${picture.name}` } }),
      },
    ],
    components: toComponents(reply),
    ...(attachments.length > 0 && { attachments: attachments.map(toAttachment) }),
    ...(reply.private && { flags: EPHEMERAL }),
    allowed_mentions: { parse: [] },
  }
}

function toAttachment({ name, description }: Attachment, index: number) {
  return {
    id: String(index),
    filename: name,
    description: cutAt(toPlain(description), LIMITS.attachmentDescription),
  }
}

/** Suggestions within Discord's limits, each once. */
export function toChoices(choices: readonly Choice[]): Choice[] {
  const short = choices.map(({ name, value }) => ({ name: cutAt(name, LIMITS.choiceText), value }))
  return [...new Map(short.map((choice) => [choice.value, choice])).values()].slice(0, LIMITS.choices)
}
