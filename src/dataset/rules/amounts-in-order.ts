import type { Rule } from './rule.ts'

/** Every entry has an amount of its document's stage, and no expansion part is larger than its whole. */
export const amountsInOrder: Rule = (tables) => {
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
    return [
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
