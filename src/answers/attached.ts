import type { Answer, Attachment } from '../dialogue/reply.ts'

/** Files as a part of an answer, which says nothing of files where there are none. */
export function attached(files: readonly Attachment[]): Pick<Answer, 'attachments'> {
  return files.length === 0 ? {} : { attachments: files }
}
