import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js'
import { localeOf } from '../dialogue/language.ts'
import type { OptionValue, Request } from '../dialogue/request.ts'
import { fromMarkdown } from './from-markdown.ts'

/** Reads a slash command into a request. */
export function readCommand(interaction: ChatInputCommandInteraction, now: Date): Request {
  return {
    command: interaction.commandName,
    options: Object.fromEntries(
      interaction.options.data.flatMap(({ name, value }): [string, OptionValue][] =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    locale: localeOf(interaction.locale),
    now,
  }
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
  return { command: interaction.commandName, option: name, typed: value }
}
