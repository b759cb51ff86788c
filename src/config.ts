import { fileURLToPath } from 'node:url'

type Environment = Readonly<Record<string, string | undefined>>

const SHIPPED_DATA = fileURLToPath(new URL('../data', import.meta.url))

/** The directory of the data set: BOT_BUDGET_DATA, or the one that ships with the project. */
export function dataDirectory(environment: Environment): string {
  return environment['BOT_BUDGET_DATA']?.trim() || SHIPPED_DATA
}
