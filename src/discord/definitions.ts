import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import { AREAS, CATEGORIES, OPENING_KINDS, RANKINGS, TOTAL_GROUPINGS } from '../budget/vocabulary.ts'
import {
  PRIVATE,
  PRIVATE_OPTION,
  type Command,
  type CommandGroup,
  type OptionDefinition,
} from '../dialogue/command.ts'
import { yearName } from '../dialogue/figures.ts'
import { FREQUENCIES, LANGUAGES } from '../dialogue/subscription.ts'

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

/** Where a digest can be posted: text and announcement channels, and threads of every kind. */
const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const

/** The permission bit of those who may manage a server. */
const MANAGE_GUILD = String(1n << 5n)

/** The slash commands: names in English, with Japanese beside, and choices from the data. A group is one of them. */
export function toSlashCommands<W>(
  commands: readonly Command<W>[],
  years: readonly FiscalYear[],
): SlashBody[] {
  return [...Map.groupBy(commands, ({ group, name }) => group ?? name).values()].flatMap((members) => {
    const [first] = members
    if (!first) return []
    return first.group
      ? [toGroup(first.group, members, commands, years)]
      : [toCommand(first, commands, years)]
  })
}

function toCommand<W>(
  command: Command<W>,
  commands: readonly Command<W>[],
  years: readonly FiscalYear[],
): SlashBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...labels(command),
    options: toOptions(command, commands, years),
    ...EVERYWHERE,
  }
}

function toGroup<W>(
  group: CommandGroup,
  members: readonly Command<W>[],
  commands: readonly Command<W>[],
  years: readonly FiscalYear[],
): SlashBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...labels(group),
    options: members.map((member): APIApplicationCommandSubcommandOption => ({
      type: ApplicationCommandOptionType.Subcommand,
      ...labels({ ...member, name: lastWord(member.name), ja: lastWord(member.ja) }),
      options: toOptions(member, commands, years),
    })),
    ...(group.forManagers && { default_member_permissions: MANAGE_GUILD }),
    ...EVERYWHERE,
  }
}

function labels({ name, ja, description }: CommandGroup) {
  return {
    name,
    name_localizations: { ja },
    description: description.en,
    description_localizations: { ja: description.ja },
  }
}

function toOptions<W>(
  command: Command<W>,
  commands: readonly Command<W>[],
  years: readonly FiscalYear[],
): APIApplicationCommandBasicOption[] {
  return Object.entries({ ...command.options, [PRIVATE]: PRIVATE_OPTION })
    .toSorted(([, a], [, b]) => Number(isRequired(b)) - Number(isRequired(a)))
    .map(([name, option]) => toOption(name, option, commands, years))
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name
}

/** A command or group by one name each: what help can be asked about. */
function namedOnce<W>(commands: readonly Command<W>[]): readonly CommandGroup[] {
  return [...new Set(commands.map((command) => command.group ?? command))]
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
    ...labels({ name, ...option }),
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
        choices: namedOnce(commands).map((command) => ({
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
    case 'areas':
    case 'opening-kinds':
    case 'reminders':
    case 'schedule-day':
    case 'time':
    case 'zone':
    case 'subscription':
      return { ...shared, type: ApplicationCommandOptionType.String, autocomplete: true }
    case 'frequency':
      return { ...shared, type: ApplicationCommandOptionType.String, choices: choicesOf(FREQUENCIES) }
    case 'language':
      return { ...shared, type: ApplicationCommandOptionType.String, choices: choicesOf(LANGUAGES) }
    case 'channel':
      return { ...shared, type: ApplicationCommandOptionType.Channel, channel_types: [...POSTABLE] }
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
