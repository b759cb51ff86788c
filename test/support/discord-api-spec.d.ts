/** The part of discord-api-spec's schemas which the tests use: the package ships them without types. */
declare module 'discord-api-spec/zod' {
  interface Issue {
    readonly code: string
    readonly path: readonly (string | number)[]
    readonly maximum?: number
    readonly minimum?: number
    readonly origin?: string
    readonly expected?: string
    readonly format?: string
    readonly values?: readonly unknown[]
    readonly errors?: readonly (readonly Issue[])[]
  }
  interface Schema {
    safeParse(value: unknown): { error?: { issues: readonly Issue[] } }
  }

  export type { Issue, Schema }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema
  export const ApplicationCommandCreateRequestSchema: Schema
  export const ApplicationCommandPatchRequestPartialSchema: Schema
  export const ApplicationCommandUpdateRequestSchema: Schema
  export const CreateMessageInteractionCallbackRequestSchema: Schema
  export const MessageCreateRequestSchema: Schema
  export const MessageEditRequestPartialSchema: Schema
  export const ModalInteractionCallbackRequestSchema: Schema
  export const UpdateMessageInteractionCallbackRequestSchema: Schema
}
