import type { Calendar } from '../../src/dialogue/calendar.ts'
import type { Command } from '../../src/dialogue/command.ts'
import { openDesk, type Desk } from '../../src/dialogue/desk.ts'
import type { Attachment, Reply } from '../../src/dialogue/reply.ts'
import { NOW } from './desk.ts'

/** What the command of the file desk attaches. */
export const CALENDAR: Attachment & { readonly content: Calendar } = {
  name: 'openings.ics',
  description: '開設予定 1件の予定表',
  note: '予定表を付けました。',
  content: {
    kind: 'calendar',
    title: '開設予定',
    locale: 'ja',
    toldOn: '2020-06-15',
    events: [
      {
        uid: 'school@example.jp',
        revision: 1,
        title: '学校',
        firstDay: '2022-04-01',
        lastDay: '2022-04-30',
        description: ['［予定］', '芝浦、東京'],
        location: '芝浦港南地区',
        categories: ['学校'],
      },
    ],
  },
}

const calendar: Command<undefined> = {
  name: 'calendar',
  ja: '予定表',
  description: { ja: '予定表です', en: 'A calendar' },
  options: { words: { kind: 'text', ja: '言葉', description: { ja: '言葉', en: 'Words' } } },
  examples: [],
  messageMenu: { ja: '予定表を作る', en: 'Make a calendar', option: 'words' },
  answer: () => ({
    outcome: 'answered',
    card: { title: '予定', lead: ['次のとおりです。'] },
    attachments: [CALENDAR],
  }),
}

export const fileCommands: readonly Command<undefined>[] = [calendar]

/** A desk whose one command attaches a file, and what that answers in public. */
export function fileDesk(): { readonly desk: Desk; readonly answered: Reply } {
  const desk = openDesk({
    commands: fileCommands,
    world: undefined,
    completers: {},
    onFault: (error) => {
      throw error
    },
  })
  return { desk, answered: desk.answer({ command: 'calendar', options: {}, locale: 'ja', now: NOW }) }
}
