import { search } from '../../commands/search.ts'
import { worldOf, type World } from '../../src/answers/world.ts'
import type { Command } from '../../src/dialogue/command.ts'
import { openDesk, type Desk } from '../../src/dialogue/desk.ts'
import { shippedSearch } from './shipped-search.ts'
import { shipped } from './shipped.ts'

/** A search that messages offer as well. */
export const menuCommands: readonly Command<World>[] = [
  { ...search, messageMenu: { ja: '言葉を探す', en: 'Find these words', option: 'query' } },
]

/** What it may look at: the shipped data. */
export const menuWorld = worldOf(shipped.book, shippedSearch)

/** The desk of that search. A fault is thrown, so that a test shows it. */
export function menuDesk(): Desk {
  return openDesk({
    commands: menuCommands,
    world: menuWorld,
    completers: {},
    onFault: (error) => {
      throw error
    },
  })
}
