import type { Attachment } from '../dialogue/reply.ts'

/** A file that goes with a reply. */
export interface MadeFile {
  readonly name: string
  /** Media type, such as text/calendar. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** Makes the file of an attachment. Rejects where it cannot be made. */
export type FileMaker = (attachment: Attachment) => Promise<MadeFile>
