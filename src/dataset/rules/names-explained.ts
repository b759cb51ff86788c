import { entryKey, type Rule } from './rule.ts'

/** Links that say why an entry goes by another name. */
const OTHER_NAME: ReadonlySet<string> = new Set(['spelling', 'renamed', 'merged-into'])

const plain = (name: string): string => name.normalize('NFKC')

/**
 * Where a program's name differs from the printed one by more than the width of its characters, a correction or a
 * link (spelling, renamed, merged-into) says why; a correction of a name that no longer leads from the printed name to the program's name must go.
 */
export const namesExplained: Rule = (tables) => {
  const names = new Map(tables.programs.map((program) => [program.id, program.name]))
  const corrections = Map.groupBy(
    tables.corrections.filter((correction) => correction.field === 'name'),
    entryKey,
  )
  const linked = new Set(
    tables.links.filter((link) => OTHER_NAME.has(link.kind)).map((link) => entryKey(link)),
  )
  return tables.entries.flatMap((entry) => {
    const name = names.get(entry.program)
    if (name === undefined) return []
    const applied = corrections.get(entryKey(entry)) ?? []
    const corrected = applied.reduce((text, one) => text.replace(one.printed, one.meant), entry.printed_name)
    if (plain(corrected) !== plain(name) && !linked.has(entryKey(entry))) {
      return [
        {
          file: 'entries.csv',
          line: entry.$line,
          message: {
            ja: `「${entry.printed_name}」が「${name}」になる理由が corrections.csv にも links.csv にもありません`,
            en: `neither corrections.csv nor links.csv says why "${entry.printed_name}" is called "${name}"`,
          },
        },
      ]
    }
    return applied
      .filter((one) => !entry.printed_name.includes(one.printed) || one.printed === one.meant)
      .map((one) => ({
        file: 'corrections.csv',
        line: one.$line,
        message: {
          ja: `「${one.printed}」の訂正は要りません。行を消してください`,
          en: `the correction of "${one.printed}" is not needed; remove the line`,
        },
      }))
  })
}
