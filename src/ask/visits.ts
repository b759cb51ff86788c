import type { World } from '../answers/world.ts'
import { knownNames } from './known-names.ts'
import { nameMarks } from './names.ts'
import { Sentence } from './sentence.ts'

const ASKED =
  /住所|所在地|開館時間|営業時間|休館日|何時(?:から|まで)|\b(?:opening|business) hours\b|\bwhat time\b|\bhow late\b|\baddress\b|\bclosed\b/iu

/** Whether a sentence asks where a thing is or when it is open, and the documents print that of the thing it names. */
export function asksPrintedVisit(text: string, { book }: World): boolean {
  if (!ASKED.test(text)) return false
  const named = new Set(
    nameMarks(new Sentence(text), knownNames(book), new Set(['opening'])).map(({ id }) => id),
  )
  return book.openingPlans.some(
    ({ id, details }) =>
      named.has(id) && (details.address ?? details.hours ?? details.closedDays) !== undefined,
  )
}
