import { describe, expect, it } from 'vitest'
import { INVENTED_FILES, type InventedFile } from '../../support/invented-files.ts'
import { inventedFindings } from '../../support/invented-data.ts'

/** [table, row to append, columns that point nowhere, what they say, table where it should be] */
const LOST = [
  ['policies', 'far-policy,nowhere,遠い政策,A far policy', 'pillar', 'nowhere', 'pillars'],
  ['program-ids', 'old-park,nowhere', 'moved_to', 'nowhere', 'program-ids'],
  ['entry-departments', 'plan-2021,1,2,nowhere,', 'department', 'nowhere', 'departments'],
  ['entry-departments', 'plan-2021,1,2,parks,nowhere', 'bureau', 'nowhere', 'bureaus'],
  ['entry-departments', 'plan-2021,9,1,parks,', 'document, row', 'plan-2021 9', 'entries'],
  ['funding', 'plan-2021,9,general,5', 'document, row', 'plan-2021 9', 'entries'],
  [
    'openings',
    'plan-2021,9,1,pond,池,いけ,Pond,FY2022,facility,,,',
    'document, row',
    'plan-2021 9',
    'entries',
  ],
  ['announcements', 'nowhere,1,pond,池,いけ,Pond,,,facility,,,,,,,,,,1', 'document', 'nowhere', 'documents'],
  [
    'announcement-programs',
    'outline-2021,9,river-park',
    'document, position',
    'outline-2021 9',
    'announcements',
  ],
  ['announcement-programs', 'outline-2021,2,nowhere', 'program', 'nowhere', 'programs'],
  ['follow-ups', 'nowhere,1,river-park,other,池,Pond,,池,1', 'document', 'nowhere', 'documents'],
  ['follow-ups', 'outline-2021,3,nowhere,other,池,Pond,,池,1', 'program', 'nowhere', 'programs'],
  ['facilities', 'plan-2021,9,1,池,いけ,Pond,整備,building,', 'document, row', 'plan-2021 9', 'entries'],
  ['changes', 'plan-2021,9,1,率,Rate,1/2,2/3', 'document, row', 'plan-2021 9', 'entries'],
  ['terms', 'plan-2021,9,1,率,Rate,1/2', 'document, row', 'plan-2021 9', 'entries'],
  ['corrections', 'plan-2021,9,1,text,あ,い,誤記,slip', 'document, row', 'plan-2021 9', 'entries'],
  ['links', 'plan-2021,9,new,なし,None', 'document, row', 'plan-2021 9', 'entries'],
  ['similar-programs', 'nowhere,river-park,別,Different', 'a', 'nowhere', 'programs'],
  ['similar-programs', 'river-park,nowhere,別,Different', 'b', 'nowhere', 'programs'],
  ['line-items', 'sheets-2021,9,1,all,費用,Cost,5,5,,1', 'document, row', 'sheets-2021 9', 'entries'],
  ['schedules', 'sheets-2021,9,1,2021-04,4月,開始,Start,1', 'document, row', 'sheets-2021 9', 'entries'],
  ['decisions', 'sheets-2021,9,reduced,精査,Reviewed,', 'document, row', 'sheets-2021 9', 'entries'],
  ['details', 'sheets-2021,9,1,plan,計画,Plan,1', 'document, row', 'sheets-2021 9', 'entries'],
  ['control-totals', 'plan-2020,rows,all,all,0', 'document', 'plan-2020', 'documents'],
] as const

/** [column of entries.csv, text to replace, replacement, what it then says, table where it should be] */
const LOST_ENTRIES = [
  ['title', 'new,nhi,', 'new,nowhere,', 'nowhere', 'budget-titles'],
  ['pillar', 'nhi,false,green-town', 'nhi,false,nowhere', 'nowhere', 'pillars'],
  ['policy', 'learning-town,open-learning,true', 'learning-town,nowhere,true', 'nowhere', 'policies'],
] as const

function lineAfter(file: InventedFile): number {
  return INVENTED_FILES[file].split('\n').length
}

describe('references', () => {
  it.each(LOST)('refuses a row of %s.csv (%s) whose %s is not there', (table, row, columns, key, target) => {
    const file: InventedFile = `${table}.csv`
    expect(inventedFindings({ [file]: (text: string) => `${text}${row}\n` })).toEqual([
      {
        file,
        line: lineAfter(file),
        message: {
          ja: `${columns.replace(', ', '・')} の ${key} が ${target}.csv にありません`,
          en: `${columns}: ${key} is not in ${target}.csv`,
        },
      },
    ])
  })

  it.each(LOST_ENTRIES)('refuses an entry whose %s is not there', (column, from, to, key, target) => {
    const line = column === 'policy' ? 4 : 5
    expect(inventedFindings({ 'entries.csv': (text) => text.replace(from, to) })).toEqual([
      {
        file: 'entries.csv',
        line,
        message: {
          ja: `${column} の ${key} が ${target}.csv にありません`,
          en: `${column}: ${key} is not in ${target}.csv`,
        },
      },
    ])
  })

  it('refuses an entry of a program that is not there, and the program that is left without one', () => {
    expect(
      inventedFindings({ 'entries.csv': (text) => text.replace(/health-checkups/g, 'checkups') }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 5,
        message: {
          ja: 'program の checkups が programs.csv にありません',
          en: 'program: checkups is not in programs.csv',
        },
      },
      {
        file: 'entries.csv',
        line: 8,
        message: {
          ja: 'program の checkups が programs.csv にありません',
          en: 'program: checkups is not in programs.csv',
        },
      },
      {
        file: 'entries.csv',
        line: 11,
        message: {
          ja: 'program の checkups が programs.csv にありません',
          en: 'program: checkups is not in programs.csv',
        },
      },
      {
        file: 'programs.csv',
        line: 5,
        message: {
          ja: 'health-checkups: どの文書にもありません（entries.csv）',
          en: 'health-checkups: stands in no document (entries.csv)',
        },
      },
    ])
  })

  it('refuses an entry of a document that is not there, with all that hangs on the place it left', () => {
    const findings = inventedFindings({
      'entries.csv': (text) => text.replace('plan-2021,4', 'plan-2020,1'),
      'control-totals.csv': (text) => text.slice(0, text.indexOf('\n') + 1),
    })
    expect(findings.map(({ file, line, message }) => [file, line, message.en])).toEqual([
      ['entries.csv', 5, 'document: plan-2020 is not in documents.csv'],
      ['entry-departments.csv', 6, 'document, row: plan-2021 4 is not in entries.csv'],
      ['funding.csv', 9, 'document, row: plan-2021 4 is not in entries.csv'],
      ['funding.csv', 10, 'document, row: plan-2021 4 is not in entries.csv'],
      ['openings.csv', 4, 'document, row: plan-2021 4 is not in entries.csv'],
      ['entries.csv', 5, 'health-checkups: has no department (entry-departments.csv)'],
    ])
  })

  it('refuses a program whose id was never put on the list of published ids', () => {
    expect(inventedFindings({ 'program-ids.csv': (text) => text.replace('health-checkups,\n', '') })).toEqual(
      [
        {
          file: 'programs.csv',
          line: 5,
          message: {
            ja: 'id の health-checkups が program-ids.csv にありません',
            en: 'id: health-checkups is not in program-ids.csv',
          },
        },
      ],
    )
  })

  it('accepts an entry without a title, a pillar, keywords or a bureau', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) =>
          text.replace('new,nhi,false,green-town,', 'new,,false,,').replace('健診、検診', ''),
        'entry-departments.csv': (text) => text.replace('7,1,branch-offices,citizens', '7,1,branch-offices,'),
      }),
    ).toEqual([])
  })

  it('accepts an entry without a policy', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) => text.replace('learning-town,open-learning,true', 'learning-town,,true'),
      }),
    ).toEqual([])
  })
})
