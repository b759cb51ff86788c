import type { World } from '../answers/world.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import type { Answer, Instead } from '../dialogue/reply.ts'
import type { NextRequest, Request } from '../dialogue/request.ts'
import type { Reading } from './reading.ts'
import type { Picked } from './subject/pick-program.ts'

/** What a sentence may mean: how that is said, and the request or the answer that it comes to. */
export interface Meaning {
  readonly said: Bilingual
  /** The command that answers it. */
  readonly request?: NextRequest
  /** The answer, where no command gives it. */
  answer?(context: AskContext): Answer | Instead
}

/** What a meaning's own answer is made with. */
export interface AskContext {
  readonly request: Request
  readonly world: World
  /** Page of a long list. */
  readonly page: number | undefined
  /** The line that says how the sentence was understood. */
  readonly lead: string
}

/** What rules look at: what was read, the program that was picked, and everything that commands may look at. */
export interface Understanding {
  readonly reading: Reading
  readonly picked: Picked
  readonly world: World
}

/** One way in which a sentence may be meant: undefined where it is not. */
export interface MeaningRule {
  readonly name: string
  read(understanding: Understanding): Meaning | undefined
}

/** A meaning that a command answers. */
export function asks(command: string, options: NextRequest['options'], ja: string, en: string): Meaning {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { said: { ja, en }, request: { command, options: Object.fromEntries(given) } }
}

/** The year of a question as an option: the later one where two are named. */
export function yearOption({ years }: Reading): { year?: number } {
  const year = years.length === 0 ? undefined : Math.max(...years)
  return year === undefined ? {} : { year }
}

/** The year in the line that says how a sentence was understood. */
export function yearSaid(reading: Reading): Bilingual {
  const { year } = yearOption(reading)
  if (year === undefined) return { ja: '', en: '' }
  return {
    ja: year > 2018 ? `令和${year - 2018 === 1 ? '元' : year - 2018}年度・` : `平成${year - 1988}年度・`,
    en: `fiscal ${year}: `,
  }
}
