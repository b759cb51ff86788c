import { describe, expect, it } from 'vitest'
import { describePackage } from '../../src/dataset/describe-package.ts'
import { INVENTED_FILES } from '../support/invented-files.ts'

interface Package {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: { readonly fields: readonly { readonly name: string }[] }
  }[]
}

describe('the description of the data for other programs', () => {
  const { resources, ...about } = describePackage() as Package

  it('says what the data is, in which unit and under which licence', () => {
    expect(about).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'minato-budget',
      title: '港区予算 / Budget programs of Minato City, Tokyo',
      description:
        'Figures of published budget documents with their place in the document. Amounts are in 千円 (thousands of yen). English names and all summaries are unofficial.',
      licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit' }],
    })
  })

  it('describes every file with its columns in the order of its header', () => {
    const headers = resources.map(({ path, schema }) => [
      path,
      schema.fields.map(({ name }) => name).join(','),
    ])
    expect(Object.fromEntries(headers)).toEqual(
      Object.fromEntries(Object.entries(INVENTED_FILES).map(([file, text]) => [file, text.split('\n')[0]])),
    )
  })

  it('describes a table whole: its columns, its key and what it refers to', () => {
    expect(resources.find(({ name }) => name === 'entry-departments')).toEqual({
      name: 'entry-departments',
      path: 'entry-departments.csv',
      title: 'Who is in charge of an entry, in printed order',
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: [
          {
            name: 'document',
            type: 'string',
            description: 'The document',
            constraints: { required: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          },
          {
            name: 'row',
            type: 'integer',
            description: "Number of the program's row in the document",
            constraints: { required: true, minimum: 1 },
          },
          {
            name: 'position',
            type: 'integer',
            description: 'Order among the rows of one entry, from 1',
            constraints: { required: true, minimum: 1 },
          },
          {
            name: 'department',
            type: 'string',
            description: 'The department',
            constraints: { required: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          },
          {
            name: 'bureau',
            type: 'string',
            description: 'The bureau (部) that the document prints before it',
            constraints: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          },
        ],
        primaryKey: ['document', 'row', 'position'],
        foreignKeys: [
          {
            fields: ['document', 'row'],
            reference: { resource: 'entries', fields: ['document', 'row'] },
          },
          { fields: ['department'], reference: { resource: 'departments', fields: ['id'] } },
          { fields: ['bureau'], reference: { resource: 'bureaus', fields: ['id'] } },
        ],
        missingValues: [''],
      },
    })
  })
})
