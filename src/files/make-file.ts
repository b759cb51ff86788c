import type { Attachment } from '../dialogue/reply.ts'
import type { MadeFile } from './made-file.ts'

/**
 * Makes the file of an attachment. What draws a kind of file is loaded when the first of that kind is wanted, never at
 * start. Rejects where the file cannot be made.
 */
export async function makeFile({ name, content }: Attachment): Promise<MadeFile> {
  switch (content.kind) {
    case 'calendar': {
      const { calendarText } = await import('./calendar-text.ts')
      return { name, type: 'text/calendar', bytes: new TextEncoder().encode(calendarText(content)) }
    }
    case 'bars':
    case 'shares':
    case 'timeline': {
      const { studio } = await import('./studio.ts')
      return { name, type: 'image/png', bytes: await studio.draw(content) }
    }
  }
}
