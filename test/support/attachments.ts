import type { APIAttachment } from 'discord.js'
import { join, list, record, text, type Json } from './rules/json.ts'

/** A file which the bot has sent beside a message. */
export interface SentFile {
  /** The name of its part of the form, such as `files[0]`. */
  readonly field: string
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** Where a message and the files of its form do not fit: Discord would refuse it, or show a file without its words. */
export function attachmentFindings(message: Json, files: readonly SentFile[], path: string): string[] {
  const promised = attachmentsOf(message)
  const place = (index: number): string => join(path, 'attachments', index)
  return [
    ...promised.flatMap(({ id, filename }, index) => {
      const file = fileOf(id, files)
      if (!file) return [`${place(index)} has no file files[${String(id)}]`]
      if (file.bytes.length === 0) return [`${place(index)} is an empty file`]
      const isNamed = filename === undefined || filename === file.name
      return isNamed ? [] : [`${place(index)} is ${text(filename)} and its file ${file.name}`]
    }),
    ...files
      .filter((file) => !promised.some(({ id }) => fileOf(id, [file])))
      .map((file) => `the file ${file.field} is not among ${join(path, 'attachments')}`),
  ]
}

/** The attachments of a message as those who read it get them. */
export function shownAttachments(message: Json, files: readonly SentFile[]): APIAttachment[] {
  return attachmentsOf(message).flatMap(({ id, description }) => {
    const file = fileOf(id, files)
    if (!file) return []
    const url = `https://cdn.discord.invalid/${String(id)}/${file.name}`
    return [
      {
        id: String(id),
        filename: file.name,
        size: file.bytes.length,
        url,
        proxy_url: url,
        content_type: file.type,
        ...(description !== undefined && { description: text(description) }),
      },
    ]
  })
}

function attachmentsOf(message: Json): Json[] {
  return list(message.attachments).map((one) => record(one))
}

function fileOf(id: unknown, files: readonly SentFile[]): SentFile | undefined {
  return files.find(({ field }) => field === `files[${String(id)}]`)
}
