import { DATA_SET } from '../budget/data-set.ts'
import { TABLE_NAMES, TABLES } from './tables.ts'

/** The Frictionless data package (https://datapackage.org/) that describes the tables of data/ to other programs. */
export function describePackage(): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATA_SET,
    title: '港区予算 / Budget programs of Minato City, Tokyo',
    description:
      'Figures of published budget documents with their place in the document. Amounts are in 千円 (thousands of yen). English names and all summaries are unofficial.',
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit' }],
    resources: TABLE_NAMES.map((name) => {
      const table = TABLES[name]
      return {
        name,
        path: `${name}.csv`,
        title: table.title,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: Object.entries(table.columns).map(([column, { describe }]) => ({
            name: column,
            ...describe,
          })),
          primaryKey: table.key,
          // The profile of the standard wants no empty list here.
          ...(table.references.length > 0 && {
            foreignKeys: table.references.map(({ columns, table: resource, targets }) => ({
              fields: columns,
              reference: { resource, fields: targets },
            })),
          }),
          missingValues: [''],
        },
      }
    }),
  }
}
