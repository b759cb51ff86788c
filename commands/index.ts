import { createRequire } from 'node:module'
import type { World } from '../src/answers/world.ts'
import { lazily, once } from '../src/search/once.ts'
import type { Command } from '../src/dialogue/command.ts'
import { digest } from './digest.ts'
import { helpFor } from './help.ts'

/** Every slash command, in the order in which people see them. A new command is a file here and a line in this list. */
export const commands: readonly Command<World>[] = [
  onDemand('ask', '質問'),
  onDemand('amount', '予算額'),
  onDemand('department', '所管'),
  onDemand('funding', '財源'),
  onDemand('openings', '開設予定'),
  onDemand('program', '事業'),
  onDemand('ranking', 'ランキング'),
  onDemand('compare', '比較'),
  onDemand('search', '検索'),
  onDemand('total', '集計'),
  ...digest,
  onDemand('data', '資料'),
  helpFor(() => commands),
]

/** The command that the file of its name exports, loaded when more than its names is wanted: one answer needs one file. */
function onDemand(name: string, ja: string): Command<World> {
  const command = once(() => {
    const file = createRequire(import.meta.url)(`./${name}.ts`) as Record<string, Command<World>>
    const exported = file[name]
    if (!exported) throw new Error(`commands/${name}.ts exports no ${name}`)
    return exported
  })
  return lazily<Command<World>>({
    name: () => name,
    ja: () => ja,
    description: () => command().description,
    options: () => command().options,
    examples: () => command().examples,
    messageMenu: () => command().messageMenu,
    answer: () => command().answer,
  })
}
