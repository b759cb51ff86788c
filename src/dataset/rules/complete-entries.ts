import { entryKey, type Rule } from './rule.ts'

/** Every entry has a department, every program an entry, and rows of a document are numbered without a gap. */
export const completeEntries: Rule = (tables) => {
  const withDepartment = new Set(tables['entry-departments'].map(entryKey))
  const withEntry = new Set(tables.entries.map((entry) => entry.program))
  const byDocument = Map.groupBy(tables.entries, (entry) => entry.document)
  return [
    ...tables.entries
      .filter((entry) => !withDepartment.has(entryKey(entry)))
      .map((entry) => ({
        file: 'entries.csv',
        line: entry.$line,
        message: {
          ja: `${entry.program}: 所管がありません（entry-departments.csv）`,
          en: `${entry.program}: has no department (entry-departments.csv)`,
        },
      })),
    ...tables.programs
      .filter((program) => !withEntry.has(program.id))
      .map((program) => ({
        file: 'programs.csv',
        line: program.$line,
        message: {
          ja: `${program.id}: どの文書にもありません（entries.csv）`,
          en: `${program.id}: stands in no document (entries.csv)`,
        },
      })),
    ...[...byDocument.values()].flatMap((entries) =>
      entries
        .toSorted((a, b) => a.row - b.row)
        .filter((entry, index, all) => entry.row !== (all[0]?.row ?? 1) + index)
        .slice(0, 1)
        .map((entry) => ({
          file: 'entries.csv',
          line: entry.$line,
          message: {
            ja: `${entry.document}: 行番号が${entry.row}の前で抜けています`,
            en: `${entry.document}: row numbers have a gap before ${entry.row}`,
          },
        })),
    ),
  ]
}
