import type { World } from '../src/answers/world.ts'
import type { Command } from '../src/dialogue/command.ts'
import { amount } from './amount.ts'
import { ask } from './ask.ts'
import { compare } from './compare.ts'
import { data } from './data.ts'
import { department } from './department.ts'
import { digest } from './digest.ts'
import { funding } from './funding.ts'
import { helpFor } from './help.ts'
import { openings } from './openings.ts'
import { program } from './program.ts'
import { ranking } from './ranking.ts'
import { search } from './search.ts'
import { total } from './total.ts'

/** Every slash command, in the order in which people see them. A new command is a file here and a line in this list. */
export const commands: readonly Command<World>[] = [
  ask,
  amount,
  department,
  funding,
  openings,
  program,
  ranking,
  compare,
  search,
  total,
  ...digest,
  data,
  helpFor(() => commands),
]
