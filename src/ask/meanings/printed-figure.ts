import { inLanguage, printedValue } from '../../dialogue/language.ts'
import { strong } from '../../dialogue/reply.ts'
import { yearOption, type MeaningRule } from '../meaning.ts'
import { heldBy, topicsOf } from './program.ts'
import { figureAbout } from '../subject/figure-finder.ts'

/** What names a program so clearly that no figure above programs is meant. */
const NAMED = 84

/** How alike the figure must be where a program may be meant as well. */
const LEAST = { one: 0.8, several: 0.7, none: 0.6 }
/** How much less where no amount is asked for; and what a line of the program itself must hold to come first. */
const [LESS, SAID_OF_PROGRAM] = [0.12, 0.4]

/** One figure that a document prints under a focus area or among its key figures: 育休明けの予約枠, 基金の取崩し. */
export const printedFigure: MeaningRule = {
  name: 'printed figure',
  read: ({ reading, picked, world }) => {
    const { order, amount, listing, comparing, text } = reading
    if (
      order ||
      amount.min !== undefined ||
      amount.max !== undefined ||
      listing.list ||
      listing.isAbout ||
      comparing
    )
      return undefined
    if (picked.kind === 'one' && picked.score >= NAMED) return undefined
    if (reading.names.some(({ kind }) => kind === 'program' || kind === 'total')) return undefined
    const { year } = yearOption(reading)
    const figure = figureAbout(text, year, world)
    const topics = topicsOf(reading)
    if (topics.includes('opening')) return undefined
    const isMoney = topics.every((topic) => topic === 'amount')
    const least = LEAST[picked.kind] - (isMoney ? 0 : LESS)
    if (picked.kind === 'one' && heldBy(picked.program, topics, reading, world) >= SAID_OF_PROGRAM)
      return undefined
    if (!figure || figure.alike < least) return undefined
    const { subject, value, total, fiscalYear } = figure.figure
    return {
      said: subject,
      answer: ({ request: { locale }, lead }) => ({
        instead: { command: 'total', options: { ...total, year: fiscalYear } },
        lead: [lead, [`${inLanguage(subject, locale)}  `, strong(printedValue(value, locale))]],
      }),
    }
  },
}
