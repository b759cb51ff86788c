import type { Rule } from './rule.ts'

/**
 * A published program id never disappears: it still names a program, or it says which program replaced it, at once and
 * not over another old id.
 */
export const stableIds: Rule = (tables) => {
  const present = new Set(tables.programs.map((program) => program.id))
  const ids = new Set(tables['program-ids'].map((known) => known.id))
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
    if (known.moved_to !== undefined && !present.has(known.moved_to) && ids.has(known.moved_to)) {
      return [
        {
          ...at,
          message: {
            ja: `${known.id} の後継 ${known.moved_to} は今の事業のidではありません。今のidを書いてください`,
            en: `${known.id} is replaced by ${known.moved_to}, which is no program now; name the one that is`,
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
