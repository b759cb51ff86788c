import type { Rule } from './rule.ts'

/** A published program id never disappears: it still names a program, or it says which id replaced it. */
export const stableIds: Rule = (tables) => {
  const present = new Set(tables.programs.map((program) => program.id))
  return tables['program-ids'].flatMap((known) => {
    const at = { file: 'program-ids.csv', line: known.$line }
    if (present.has(known.id) && known.moved_to !== undefined) {
      return [
        {
          ...at,
          message: {
            ja: `${known.id} は今も使われているのに moved_to があります`,
            en: `${known.id} is still in use, yet it has moved_to`,
          },
        },
      ]
    }
    if (present.has(known.id) || known.moved_to !== undefined) return []
    return [
      {
        ...at,
        message: {
          ja: `${known.id} が programs.csv から消えています。戻すか、moved_to に後継のidを書いてください`,
          en: `${known.id} is gone from programs.csv; bring it back, or name its successor in moved_to`,
        },
      },
    ]
  })
}
