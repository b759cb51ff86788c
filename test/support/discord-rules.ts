import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod'
import { choiceFindings } from './rules/choices.ts'
import { commandFindings, commandSetFindings, optionFindings } from './rules/commands.ts'
import { customIdFindings } from './rules/components.ts'
import { join, record } from './rules/json.ts'
import { messageFindings } from './rules/messages.ts'
import { schemaFindings } from './rules/schema.ts'

/**
 * The kinds of bodies with rules: `commands` is a list that replaces all or one new command, `command-edit`
 * a change to one, `callback` the answer to an interaction, `message` a new message, `message-edit` a change.
 */
export type Kind = 'commands' | 'command-edit' | 'callback' | 'message' | 'message-edit'

/** Everything that Discord would refuse in a body, and a promise of this project's own: no pings. */
export function findings(kind: Kind, body: unknown): string[] {
  return [...new Set(rules[kind](body))]
}

const rules: Record<Kind, (body: unknown) => string[]> = {
  commands: (body) => (Array.isArray(body) ? commandSet(body) : newCommand(body)),
  'command-edit': commandEdit,
  callback,
  message: (body) => [
    ...schemaFindings(MessageCreateRequestSchema, body),
    ...messageFindings(record(body), '', false),
  ],
  'message-edit': (body) => [
    ...schemaFindings(MessageEditRequestPartialSchema, body),
    ...messageFindings(record(body), '', true),
  ],
}

function commandSet(body: readonly unknown[]): string[] {
  return [
    ...body.flatMap((command, index) =>
      schemaFindings(ApplicationCommandUpdateRequestSchema, command, join('commands', index)),
    ),
    ...commandSetFindings(
      body.map((command) => record(command)),
      'commands',
    ),
  ]
}

function newCommand(body: unknown): string[] {
  return [
    ...schemaFindings(ApplicationCommandCreateRequestSchema, body, 'command'),
    ...commandFindings(record(body), 'command'),
  ]
}

function commandEdit(body: unknown): string[] {
  return [
    ...schemaFindings(ApplicationCommandPatchRequestPartialSchema, body, 'command'),
    ...optionFindings(record(body).options, 'command.options'),
  ]
}

function callback(body: unknown): string[] {
  const { type, data } = record(body)
  switch (type) {
    case 4:
      return [
        ...schemaFindings(CreateMessageInteractionCallbackRequestSchema, body),
        ...messageFindings(record(data), 'data', false),
      ]
    case 5:
      return schemaFindings(CreateMessageInteractionCallbackRequestSchema, body)
    case 6:
      return schemaFindings(UpdateMessageInteractionCallbackRequestSchema, body)
    case 7:
      return [
        ...schemaFindings(UpdateMessageInteractionCallbackRequestSchema, body),
        ...messageFindings(record(data), 'data', true),
      ]
    case 8:
      return [
        ...schemaFindings(ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...choiceFindings(record(data).choices, 'data.choices'),
      ]
    case 9:
      return [
        ...schemaFindings(ModalInteractionCallbackRequestSchema, body),
        ...customIdFindings(record(data).components, 'data.components'),
      ]
    default:
      return [`type is ${JSON.stringify(type)}: no answer to an interaction that is known here`]
  }
}
