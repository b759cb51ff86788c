import type { APIEmbed } from 'discord-api-types/v10'
import type { FirstQuestion } from '../../answers/first-questions.ts'
import type { Bilingual, Locale } from '../../budget/bilingual.ts'
import type { OptionValue } from '../../dialogue/request.ts'
import type { CommandBody } from '../../discord/definitions.ts'
import type { DiscordMessage } from '../../discord/message.ts'

// The shapes that the modules of the page share. Those that come from Discord's are as much of them as the page draws.

export type { APIEmbed as Embed, Bilingual, Locale, OptionValue }

/** Something that Discord is told a name and a description of, in English with Japanese beside. */
export interface Named {
  readonly name: string
  readonly name_localizations?: { readonly ja?: string | null | undefined } | null | undefined
  readonly description?: string | undefined
  readonly description_localizations?: { readonly ja?: string | null | undefined } | null | undefined
}

/** A command, a subcommand or an option as Discord is told about it. */
export interface Defined extends Named {
  readonly type?: number | undefined
  readonly required?: boolean | undefined
  readonly autocomplete?: boolean | undefined
  readonly min_value?: number | undefined
  readonly max_value?: number | undefined
  readonly max_length?: number | undefined
  readonly choices?: readonly (Named & { readonly value: string | number })[] | undefined
  readonly options?: readonly Defined[] | undefined
}

/** A button or a menu of a message. */
export interface Component {
  readonly type: number
  readonly custom_id?: string | undefined
  readonly label?: string | undefined
  readonly style?: number | undefined
  readonly url?: string | undefined
  readonly placeholder?: string | undefined
  readonly options?: readonly {
    readonly label: string
    readonly value: string
    readonly description?: string | undefined
  }[]
}

/** What the server tells before anything is asked. */
export interface About {
  readonly definitions: readonly CommandBody[]
  readonly firstQuestions: readonly FirstQuestion[]
  readonly locale: Locale
  /** The server's clock when it told this. */
  readonly now: string
}

/** A file that comes with a message. */
export interface SentFile {
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly base64: string
}

/** A message as Discord gets it, and what its attachments are. */
export interface Message extends DiscordMessage {
  readonly content?: string
  readonly attachments?: readonly { readonly filename: string; readonly description?: string }[]
}

/** What the server answers to a question. */
export type Answer =
  { readonly message: Message; readonly files?: readonly SentFile[] } | { readonly error: string }

/** One option of a command. */
export interface Option {
  readonly name: string
  readonly label: Bilingual
  readonly description: Bilingual
  readonly kind: 'text' | 'integer' | 'boolean'
  readonly required: boolean
  /** The values there are; none where any is taken. */
  readonly choices: readonly { readonly label: Bilingual; readonly value: OptionValue }[]
  /** True where the server suggests while one types. */
  readonly completes: boolean
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  /** Most characters of a text. */
  readonly longest?: number | undefined
}

/** What can be asked with a slash: a command without subcommands, or one subcommand. */
export interface Slash {
  readonly command: string
  /** What stands behind the slash. */
  readonly title: Bilingual
  readonly description: Bilingual
  readonly options: readonly Option[]
}

/** An option as it is filled in: what is written, and the choice that it stands for, if one was picked. */
export interface Filled {
  readonly text: string
  readonly picked?: OptionValue | undefined
}

/** A question in the terms of the server. */
export interface Question {
  readonly command: string
  readonly options: Readonly<Record<string, OptionValue>>
}

/** A command as it was typed, to be shown. */
export interface TypedLine {
  readonly command: string
  readonly options: readonly { readonly name: string; readonly value: string }[]
}

/** One line of a list to pick from. */
export interface Item {
  readonly label: string
  readonly detail?: string | undefined
  pick(): void
}
