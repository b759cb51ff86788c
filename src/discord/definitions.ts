import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import { AREAS, CATEGORIES, OPENING_KINDS, RANKINGS, TOTAL_GROUPINGS } from '../budget/vocabulary.ts'
import { PRIVATE, PRIVATE_OPTION, type Command, type OptionDefinition } from '../dialogue/command.ts'
import { yearName } from '../dialogue/figures.ts'

/** A slash command as Discord is told about it. */
export type SlashBody = RESTPostAPIChatInputApplicationCommandsJSONBody

/** A command of either kind: a slash command, or an entry of a message's context menu. */
export type CommandBody = SlashBody | RESTPostAPIContextMenuApplicationCommandsJSONBody

/** Where every command can be used: in servers, in direct messages, and by whoever installed it for themselves. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
}

/** Everything that Discord is told: the slash commands, then what they offer in the context menu of a message. */
export function toDefinitions<W>(
  commands: readonly Command<W>[],
  years: readonly FiscalYear[],
): CommandBody[] {
  return [...toSlashCommands(commands, years), ...commands.flatMap(toMessageMenu)]
}

/** The slash commands: names in English, with Japanese beside, and choices from the data. */
export function toSlashCommands<W>(
  commands: readonly Command<W>[],
  years: readonly FiscalYear[],
): SlashBody[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: { ja: command.ja },
    description: command.description.en,
    description_localizations: { ja: command.description.ja },
    options: Object.entries({ ...command.options, [PRIVATE]: PRIVATE_OPTION })
      .toSorted(([, a], [, b]) => Number(isRequired(b)) - Number(isRequired(a)))
      .map(([name, option]) => toOption(name, option, commands, years)),
    ...EVERYWHERE,
  }))
}

function toMessageMenu<W>({ messageMenu: menu }: Command<W>): CommandBody[] {
  if (!menu) return []
  const type = ApplicationCommandType.Message
  return [{ type, name: menu.en, name_localizations: { ja: menu.ja }, ...EVERYWHERE }]
}

function isRequired(option: OptionDefinition): boolean {
  return option.required === true
}

function toOption<W>(
  name: string,
  option: OptionDefinition,
  commands: readonly Command<W>[],
  years: readonly FiscalYear[],
): APIApplicationCommandBasicOption {
  const shared = {
    name,
    name_localizations: { ja: option.ja },
    description: option.description.en,
    description_localizations: { ja: option.description.ja },
    ...(option.required && { required: true }),
  }
  switch (option.kind) {
    case 'boolean':
      return { ...shared, type: ApplicationCommandOptionType.Boolean }
    case 'integer':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Integer,
        ...(option.minimum !== undefined && { min_value: option.minimum }),
        ...(option.maximum !== undefined && { max_value: option.maximum }),
      }
    case 'year':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Integer,
        choices: years.map((year) => ({
          name: yearName(year, 'en'),
          name_localizations: { ja: yearName(year, 'ja') },
          value: year,
        })),
      }
    case 'category':
      return { ...shared, type: ApplicationCommandOptionType.String, choices: choicesOf(CATEGORIES) }
    case 'area':
      return { ...shared, type: ApplicationCommandOptionType.String, choices: choicesOf(AREAS) }
    case 'opening-kind':
      return { ...shared, type: ApplicationCommandOptionType.String, choices: choicesOf(OPENING_KINDS) }
    case 'grouping':
      return { ...shared, type: ApplicationCommandOptionType.String, choices: choicesOf(TOTAL_GROUPINGS) }
    case 'ranking-order':
      return { ...shared, type: ApplicationCommandOptionType.String, choices: choicesOf(RANKINGS) }
    case 'command':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        choices: commands.map((command) => ({
          name: command.name,
          name_localizations: { ja: command.ja },
          value: command.name,
        })),
      }
    case 'program':
    case 'opening':
    case 'place':
    case 'period':
    case 'department':
    case 'source':
    case 'document':
    case 'total':
    case 'group':
      return { ...shared, type: ApplicationCommandOptionType.String, autocomplete: true }
    case 'text':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        ...(option.maximum !== undefined && { max_length: option.maximum }),
      }
    case 'day':
      return { ...shared, type: ApplicationCommandOptionType.String }
  }
}

function choicesOf(vocabulary: Readonly<Record<string, Bilingual>>) {
  return Object.entries(vocabulary).map(([value, name]) => ({
    name: name.en,
    name_localizations: { ja: name.ja },
    value,
  }))
}
