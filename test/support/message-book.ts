import { MessageFlags, type APIMessage } from 'discord.js'
import { isEphemeral } from './intents.ts'
import { list, record, text, type Json } from './rules/json.ts'

/** A button or menu which someone sees in a message. */
export interface Control {
  readonly message: APIMessage
  readonly component: Json
}

/** The messages which the bot has shown, as those who asked see them now. */
export interface MessageBook {
  /** Keeps the message as the newest; one that was ephemeral stays so. */
  remember(message: APIMessage, ephemeral?: boolean): APIMessage
  /** The enabled control with this custom id or label: in the newest message that has it, or in the one given. */
  control(name: string, message?: APIMessage): Control
  /** The only button of a message which can be pressed. */
  onlyButton(message: APIMessage): Control
}

/** An empty book. */
export function messageBook(): MessageBook {
  const messages = new Map<string, APIMessage>()
  return {
    remember(message, ephemeral = false) {
      const hidden = ephemeral || isEphemeral(messages.get(message.id)) || isEphemeral(message)
      const seen = hidden ? { ...message, flags: (message.flags ?? 0) | MessageFlags.Ephemeral } : message
      messages.delete(message.id)
      messages.set(message.id, seen)
      return seen
    },
    control(name, within) {
      const places = within ? [messages.get(within.id) ?? within] : [...messages.values()].toReversed()
      const found = places.flatMap((message) =>
        controls(message)
          .filter((component) => component.custom_id === name || component.label === name)
          .map((component) => ({ message, component })),
      )[0]
      if (!found) throw new Error(`No message shows a button or menu ${name}`)
      return enabled(found, name)
    },
    onlyButton(given) {
      const message = messages.get(given.id) ?? given
      const [component, ...more] = controls(message).filter(({ type, style }) => type === 2 && style !== 5)
      if (!component) throw new Error('The message has no button')
      if (more.length > 0) throw new Error('The message has several buttons: say which one')
      return enabled({ message, component }, text(component.label))
    },
  }
}

function enabled(control: Control, name: string): Control {
  if (control.component.disabled === true) throw new Error(`${name} is disabled: nobody can use it`)
  return control
}

/** The components of a message which have a custom id, or lead elsewhere. */
function controls(message: APIMessage): Json[] {
  return inside(message.components).filter(({ custom_id: id, url }) => id !== undefined || url !== undefined)
}

function inside(components: unknown): Json[] {
  return list(components)
    .map((component) => record(component))
    .flatMap((component) => [
      component,
      ...inside(component.components),
      ...(component.accessory === undefined ? [] : [record(component.accessory)]),
    ])
}
