/** Discord's limits (API v10, https://discord.com/developers/docs/resources/message). */
export const LIMITS = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  /** Title, description, fields and footer of all embeds of a message together. */
  embed: 6000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  choices: 25,
  choiceText: 100,
  placeholder: 150,
  attachments: 10,
  attachmentDescription: 1024,
} as const
