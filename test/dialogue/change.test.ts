import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/dialogue/change.ts'
import type { Command } from '../../src/dialogue/command.ts'
import { openDesk } from '../../src/dialogue/desk.ts'
import { Trouble } from '../../src/dialogue/trouble.ts'
import { NOW } from '../support/desk.ts'
import { guildMemory, PLACE } from '../support/guild-memory.ts'

const CHANGE: Change = { kind: 'forget', guild: PLACE.guild }
const card = { title: '済み' }
const words = (ja: string, en: string) => ({ ja, en })
const forget: Command<undefined> = {
  name: 'forget all',
  ja: '忘れる すべて',
  group: { name: 'forget', ja: '忘れる', description: words('忘れます', 'Forgets') },
  description: words('すべて忘れます', 'Forgets all'),
  options: {},
  examples: [],
  remembers: true,
  answer: () => ({ outcome: 'answered', card, change: CHANGE }),
}
const FULL = new Trouble(words('ディスクがいっぱいです。', 'The disk is full.'))
const at = { locale: 'ja', now: NOW, place: PLACE } as const

function deskWith(apply: (change: Change) => void, recall = () => guildMemory()) {
  return openDesk<undefined>({
    commands: [forget],
    world: undefined,
    completers: {},
    memory: { recall, apply },
    onFault: (error) => {
      throw error
    },
  })
}

describe('what a command alters', () => {
  it('is stored before the reply is there, which only the asker sees and nobody can repeat', () => {
    const applied: Change[] = []
    const reply = deskWith((change) => applied.push(change)).answer({
      command: '忘れる すべて',
      options: { private: true },
      ...at,
    })
    expect(applied).toEqual([CHANGE])
    expect(reply).toEqual({ outcome: 'answered', card, change: CHANGE, private: true, actions: [] })
  })

  it.each([
    [
      'stored',
      deskWith(() => {
        throw FULL
      }),
    ],
    [
      'read',
      deskWith(
        () => {},
        () => {
          throw FULL
        },
      ),
    ],
  ])('is told honestly where it cannot be %s', (_what, desk) => {
    expect(desk.answer({ command: 'forget all', options: {}, ...at })).toEqual({
      outcome: 'failed',
      card: { title: 'できませんでした', lead: ['ディスクがいっぱいです。'] },
      actions: [{ label: '使い方', request: { command: 'help', options: { private: true } } }],
      private: true,
    })
  })

  it('needs a whole name: of a group alone, its commands are told', () => {
    expect(deskWith(() => {}).answer({ command: 'forget', options: {}, ...at, locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: { title: 'Please check your input', lead: ['Use one of these: /forget all'] },
      actions: [
        { label: 'Help', request: { command: 'help', options: { command: 'forget', private: true } } },
      ],
      private: true,
    })
  })
})
