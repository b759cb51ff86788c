import type { Rule } from './rule.ts'

/** A printed figure of a focus item is a value, or a change with both of its sides; never a mixture. */
export const focusFiguresComplete: Rule = (tables) =>
  tables['focus-figures']
    .filter(({ value, before, after }) =>
      value === undefined ? before === undefined || after === undefined : (before ?? after) !== undefined,
    )
    .map(({ $line, subject_ja, subject_en }) => ({
      file: 'focus-figures.csv',
      line: $line,
      message: {
        ja: `${subject_ja}: value だけか、before と after の両方を書いてください`,
        en: `${subject_en}: give either value, or both before and after`,
      },
    }))
