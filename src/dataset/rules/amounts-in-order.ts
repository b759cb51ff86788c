import { entryKey, type Rule } from './rule.ts'

/**
 * Every entry has an amount of its document's stage, no expansion part is larger than its whole, and where more was
 * budgeted than requested, a note of the entry or the decision `increased` says so.
 */
export const amountsInOrder: Rule = (tables) => {
  const increased = new Set(
    tables.decisions.filter(({ outcome }) => outcome === 'increased').map((decision) => entryKey(decision)),
  )
  const stages = new Map(tables.documents.map((document) => [document.id, document.stage]))
  return tables.entries.flatMap((entry) => {
    const at = { file: 'entries.csv', line: entry.$line }
    const stage = stages.get(entry.document)
    const missing =
      (stage === 'budget' && entry.budgeted === undefined) ||
      (stage === 'request' && entry.requested === undefined)
    const pairs = [
      ['requested', entry.requested, entry.requested_expansion],
      ['budgeted', entry.budgeted, entry.budgeted_expansion],
    ] as const
    const { requested, budgeted } = entry
    const unexplained =
      requested !== undefined &&
      budgeted !== undefined &&
      budgeted > requested &&
      entry.note_ja === undefined &&
      !increased.has(entryKey(entry))
    return [
      ...(unexplained
        ? [
            {
              ...at,
              message: {
                ja: `${entry.program}: 予算額${budgeted}千円が要求額${requested}千円より多いことを note_ja か decisions.csv に書いてください`,
                en: `${entry.program}: ${budgeted} 千円 budgeted is more than the ${requested} requested; say so in note_ja or decisions.csv`,
              },
            },
          ]
        : []),
      ...(missing
        ? [
            {
              ...at,
              message: {
                ja: `${entry.program}: 文書の段階（${stage}）の金額がありません`,
                en: `${entry.program}: the amount of the document's stage (${stage}) is missing`,
              },
            },
          ]
        : []),
      ...pairs.flatMap(([name, total, part]) =>
        part === undefined || (total !== undefined && part <= total)
          ? []
          : [
              {
                ...at,
                message: {
                  ja: `${entry.program}: レベルアップ分${part}千円が${name}の全体より大きい`,
                  en: `${entry.program}: the expansion part ${part} is larger than the whole (${name})`,
                },
              },
            ],
      ),
    ]
  })
}
