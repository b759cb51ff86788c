import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js'
import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord-api-types/v10'
import { localeOf } from '../dialogue/language.ts'
import type { Occasion, OptionValue, Place, Request } from '../dialogue/request.ts'
import { fromMarkdown } from './from-markdown.ts'

/** Reads a slash command into a request. */
export function readCommand(interaction: ChatInputCommandInteraction, now: Date): Request {
  const { data } = interaction.options
  const given = interaction.options.getSubcommand(false) === null ? data : (data[0]?.options ?? [])
  return {
    command: commandName(interaction),
    options: Object.fromEntries(
      given.flatMap(({ name, value }): [string, OptionValue][] =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    ...readOccasion(interaction, now),
  }
}

/** Who asks, where and when. */
export function readOccasion(interaction: Interaction, now: Date): Occasion {
  const place = readPlace(interaction)
  return { locale: localeOf(interaction.locale), now, ...(place && { place }) }
}

/** The server and channel of a question; undefined outside of servers. */
export function readPlace(interaction: Interaction): Place | undefined {
  const { guildId, channelId, memberPermissions } = interaction
  if (guildId === null || channelId === null) return undefined
  const owners = interaction.authorizingIntegrationOwners
  return {
    guild: guildId,
    channel: channelId,
    user: interaction.user.id,
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    botIsIn: owners[ApplicationIntegrationType.GuildInstall] !== undefined,
  }
}

/** The command's name, with that of its subcommand. */
function commandName(interaction: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const subcommand = interaction.options.getSubcommand(false)
  return subcommand === null ? interaction.commandName : `${interaction.commandName} ${subcommand}`
}

/** What is pressed or picked. */
export function readPress(interaction: MessageComponentInteraction): { code: string; picked: string[] } {
  return {
    code: interaction.customId,
    picked: interaction.isStringSelectMenu() ? interaction.values : [],
  }
}

/** What is chosen in a message's context menu, and what that message says, or the one that it forwards. */
export function readMenu({ commandName, targetMessage }: MessageContextMenuCommandInteraction): {
  menu: string
  text: string
} {
  const content = targetMessage.content || targetMessage.messageSnapshots.first()?.content
  return { menu: commandName, text: fromMarkdown(content ?? '') }
}

/** What is being typed, and where. */
export function readTyping(interaction: AutocompleteInteraction): {
  command: string
  option: string
  typed: string
} {
  const { name, value } = interaction.options.getFocused(true)
  return { command: commandName(interaction), option: name, typed: value }
}
