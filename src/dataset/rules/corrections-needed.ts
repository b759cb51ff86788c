import type { Rule } from './rule.ts'

/** A correction corrects something: what is meant differs from what is printed. */
export const correctionsNeeded: Rule = (tables) => {
  const corrections = [
    ...tables.corrections
      .filter(({ field }) => field !== 'name') // those of names are judged with the names, in names-explained.ts
      .map((one) => ({ file: 'corrections.csv', one })),
    ...tables['document-corrections'].map((one) => ({ file: 'document-corrections.csv', one })),
  ]
  return corrections
    .filter(({ one }) => one.printed === one.meant)
    .map(({ file, one }) => ({
      file,
      line: one.$line,
      message: {
        ja: `「${one.printed}」の訂正は要りません。行を消してください`,
        en: `the correction of "${one.printed}" is not needed; remove the line`,
      },
    }))
}
