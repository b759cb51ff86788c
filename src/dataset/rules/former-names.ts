import type { Rule } from './rule.ts'

const plain = (name: string): string => name.normalize('NFKC')

/**
 * A former name of an announced thing is printed: as the name of the same thing elsewhere, or in a follow-up about the
 * name of a program that it belongs to.
 */
export const formerNames: Rule = (tables) => {
  const printed = [
    ...tables.openings.map((row) => ({ at: undefined, opening: row.opening, name: row.what_ja })),
    ...tables.announcements.map((row) => ({ at: row, opening: row.opening, name: row.name })),
  ]
  const recorded = tables['follow-ups'].filter(({ kind }) => kind === 'name')
  return tables.announcements.flatMap((row) => {
    const names = printed.filter(({ at, opening }) => at !== row && opening === row.opening)
    const programs = new Set(
      tables['announcement-programs']
        .filter(({ document, position }) => document === row.document && position === row.position)
        .map(({ program }) => program),
    )
    const texts = recorded
      .filter(({ program }) => programs.has(program))
      .flatMap(({ earlier, later }) => [earlier ?? '', later])
    return (row.former_names ?? [])
      .filter(
        (former) =>
          !names.some(({ name }) => plain(name) === plain(former)) &&
          !texts.some((text) => plain(text).includes(plain(former))),
      )
      .map((former) => ({
        file: 'announcements.csv',
        line: row.$line,
        message: {
          ja: `前の名前「${former}」は、同じ opening のほかの行にも follow-ups.csv の名前の行にもありません`,
          en: `the former name "${former}" stands in no other row of the opening and in no follow-up about a name`,
        },
      }))
  })
}
