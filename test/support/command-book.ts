import { ApplicationCommandType, type APIApplicationCommand } from 'discord.js'
import type { Answer, RecordedRequest } from './recording-proxy.ts'
import { as, list, record, type Json } from './rules/json.ts'

/** A command as the bot has registered it, with the id it was given. */
export type RegisteredCommand = APIApplicationCommand

/** The commands which the bot has registered: the twin forgets their translations, so they are kept here. */
export interface CommandBook {
  /** Every command, in the order in which the bot has registered them. */
  all(): RegisteredCommand[]
  /** The slash command with this name. */
  named(name: string): RegisteredCommand | undefined
  /** What is offered under this name, in any language, in the context menu of a message. */
  messageMenu(name: string): RegisteredCommand | undefined
  /** Answers the question which commands there are. */
  answer(request: RecordedRequest): Answer | undefined
  /** Keeps a set of commands which was accepted, and completes what the bot is told about it. */
  refine(request: RecordedRequest, answer: Answer): Answer
}

const setPath = /^\/applications\/\d+\/(guilds\/\d+\/)?commands$/

const { ChatInput, Message } = ApplicationCommandType

/** A command that names no type is a slash command. */
function typeOf({ type }: Partial<RegisteredCommand>): ApplicationCommandType {
  return type ?? ChatInput
}

/** An empty book. */
export function commandBook(): CommandBook {
  const sets = new Map<string, RegisteredCommand[]>()
  const all = () => [...sets.values()].flat()
  return {
    all,
    named: (name) => all().find((command) => typeOf(command) === ChatInput && command.name === name),
    messageMenu: (name) =>
      all().find(
        (command) =>
          typeOf(command) === Message &&
          [command.name, ...Object.values(command.name_localizations ?? {})].includes(name),
      ),
    answer({ method, path, query }) {
      if (method !== 'GET' || !setPath.test(path)) return undefined
      const commands = sets.get(path) ?? []
      const body = query.get('with_localizations') === 'true' ? commands : commands.map(withoutTranslations)
      return { status: 200, headers: {}, body }
    },
    refine({ method, path, body }, answer) {
      if (method !== 'PUT' || !setPath.test(path) || answer.status !== 200) return answer
      const stored = list(answer.body).map((command) => record(command))
      const commands = list(body).map((command, index) => ({ ...stored[index], ...record(command) }))
      sets.set(path, as<RegisteredCommand[]>(commands))
      return { ...answer, body: commands }
    },
  }
}

function withoutTranslations(command: RegisteredCommand): Json {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command
  return rest
}
