import { entryKey, type Rule } from './rule.ts'

/**
 * Where several documents speak of one program, all but one of them say in links.csv why it is the same: the one
 * without links is the one that the others are compared with.
 */
export const linksComplete: Rule = (tables) => {
  const linked = new Set(tables.links.map(entryKey))
  const names = new Map(tables.programs.map((program) => [program.id, program.name]))
  const unlinked = tables.entries.filter((entry) => !linked.has(entryKey(entry)))
  return [...Map.groupBy(unlinked, (entry) => entry.program)].flatMap(([program, entries]) => {
    const first = entries[0]
    return entries
      .filter((entry) => entry.document !== first?.document)
      .map((entry) => ({
        file: 'entries.csv',
        line: entry.$line,
        message: {
          ja: `${entry.document} ${entry.row}:「${names.get(program) ?? program}」と同じ事業とみる理由が links.csv にありません`,
          en: `${entry.document} ${entry.row}: links.csv does not say why this is about ${program}`,
        },
      }))
  })
}
