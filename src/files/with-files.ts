import type { Reply } from '../dialogue/reply.ts'
import type { FileMaker, MadeFile } from './made-file.ts'

/** What making the files of a reply needs. */
export interface FileWorks {
  readonly makeFile: FileMaker
  /** Is told why a reply goes without a file. */
  onTrouble(error: unknown, doing: string): void
}

/** How far one reply may go with its files. */
export interface FileLimits {
  /** How long to wait for all files together, in milliseconds. */
  readonly patience: number
  /** The most bytes of all files together. */
  readonly size: number
}

/** A person waits for an answer no longer than its files are worth: a first chart takes a quarter of a second here. Discord takes 10 MiB where nobody pays for more. */
export const FILE_LIMITS: FileLimits = { patience: 1200, size: 10 * 1024 * 1024 }

/** Who asks for the files themselves waits for them, however slow the machine is. */
export const FILES_ASKED_FOR: FileLimits = { ...FILE_LIMITS, patience: 60_000 }

/**
 * The files of a reply, and the reply with what it attaches cut down to just these: a file that fails, is late or too
 * large is left out, and then nothing in the reply promises it. Never rejects.
 */
export async function withFiles(
  reply: Reply,
  { makeFile, onTrouble }: FileWorks,
  { patience, size }: FileLimits = FILE_LIMITS,
): Promise<{ readonly reply: Reply; readonly files: readonly MadeFile[] }> {
  const attachments = reply.attachments ?? []
  if (attachments.length === 0) return { reply, files: [] }
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`not made within ${patience} ms`)), patience)
  const tried = await Promise.all(
    attachments.map(async (attachment) => {
      try {
        return await Promise.race([makeFile(attachment), late.promise])
      } catch (error) {
        onTrouble(error, `file ${attachment.name}`)
        return undefined
      }
    }),
  )
  clearTimeout(timer)

  let left = size
  const fitting = tried.map((file) => {
    if (file === undefined) return undefined
    if (file.bytes.length > left) {
      onTrouble(new Error(`${file.bytes.length} bytes are too many`), `file ${file.name}`)
      return undefined
    }
    left -= file.bytes.length
    return file
  })
  return {
    reply: { ...reply, attachments: attachments.filter((_, index) => fitting[index] !== undefined) },
    files: fitting.filter((file) => file !== undefined),
  }
}

/** A reply that attaches nothing, and does not speak of a file. */
export function withoutFiles(reply: Reply): Reply {
  const { attachments: _, ...rest } = reply
  return rest
}
