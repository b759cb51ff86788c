import { describe, expect, it } from 'vitest'
import { readTables, type Tables } from '../../src/dataset/read-tables.ts'
import { draftRows } from '../../src/ingest/draft.ts'
import { toDoList } from '../../src/ingest/draft-to-do.ts'
import type { Candidate } from '../../src/ingest/layout.ts'
import { writeInventedData, type Change } from '../support/invented-data.ts'

function tablesOf(change: Change = {}): Tables {
  using data = writeInventedData(undefined, change)
  return readTables(data.directory).tables
}

const program = (line: number, fields: Candidate['fields']): Candidate => ({ kind: 'program', line, fields })

/** A known program under a new section, a new one, and one whose name is printed with a stray space. */
const CANDIDATES: readonly Candidate[] = [
  program(12, {
    row: 1,
    section: '1(1)',
    pillar: 'まなぶまち',
    category: 'expanded',
    printed_name: '星見科学館の管理運営',
    departments: ['科学館課'],
    departments_and_others: false,
    title: '教育費',
    title_and_others: true,
    budgeted: 130_000,
    funding_national: 0,
    funding_general: 130_000,
    text: '科学館を\n開きます。',
  }),
  program(14, {
    row: 2,
    printed_name: '海の教室',
    departments: ['教育課', '公園課'],
    bureau: '学び部',
    title: '水道費',
    requested: 70,
    budgeted: 50,
  }),
  program(15, { row: 3, printed_name: '夜の 図書室', departments: ['教育課'], budgeted: 5 }),
  { kind: 'line-item', line: 16, fields: { name: '本' } },
]

describe('the draft of a document', () => {
  it('holds in the columns of the tables what reading knows, and leaves the rest to a person', () => {
    expect(draftRows(CANDIDATES, tablesOf(), 'plan-2022').rows).toEqual({
      documents: [
        {
          id: 'plan-2022',
          order: '5',
          publisher_ja: '星見市',
          publisher_en: 'Hoshimi City',
          stage: 'budget',
          gives_funding: 'true',
        },
      ],
      departments: [{ name: '科学館課' }],
      bureaus: [],
      'budget-titles': [{ name: '水道費' }],
      pillars: [],
      policies: [],
      programs: [{ name: '海の教室' }],
      entries: [
        {
          ...ENTRY,
          row: '1',
          program: 'star-hall-operation',
          printed_name: '星見科学館の管理運営',
          category: 'expanded',
          title: 'education',
          title_and_others: 'true',
          pillar: 'learning-town',
          budgeted: '130000',
          section: '1(1)',
          line: '12',
        },
        { ...ENTRY, row: '2', printed_name: '海の教室', requested: '70', budgeted: '50', line: '14' },
        {
          ...ENTRY,
          row: '3',
          program: 'night-library',
          printed_name: '夜の 図書室',
          budgeted: '5',
          line: '15',
        },
      ],
      'entry-departments': [
        { document: 'plan-2022', row: '1', position: '1', department: '', bureau: '' },
        { document: 'plan-2022', row: '2', position: '1', department: 'education', bureau: 'learning' },
        { document: 'plan-2022', row: '2', position: '2', department: 'parks', bureau: 'learning' },
        { document: 'plan-2022', row: '3', position: '1', department: 'education', bureau: '' },
      ],
      funding: [{ document: 'plan-2022', row: '1', source: 'general', amount: '130000' }],
      links: [
        {
          document: 'plan-2022',
          row: '1',
          kind: 'same-name',
          evidence_ja: '「令和3年度 主な事業」の事業と同じ名前。所管は教育課から科学館課',
          evidence_en:
            'Same name as the program in "Main programs of fiscal 2021"; department from 教育課 to 科学館課',
        },
        { document: 'plan-2022', row: '2' },
        {
          document: 'plan-2022',
          row: '3',
          kind: 'spelling',
          evidence_ja: '「令和3年度 予算の要求」の事業と同じ名前。所管も同じ（教育課）',
          evidence_en:
            'Same name as the program in "Budget requests of fiscal 2021"; same department (教育課)',
        },
      ],
      'control-totals': [
        { document: 'plan-2022', measure: 'rows', by: 'all', key: 'all' },
        { document: 'plan-2022', measure: 'requested', by: 'all', key: 'all' },
        { document: 'plan-2022', measure: 'budgeted', by: 'all', key: 'all' },
      ],
    })
  })

  it('says where the earlier document prints the name with a slip', () => {
    const candidate = program(3, { printed_name: '学校給食費の助成', departments: ['教育課'] })
    const tables = tablesOf()
    const [newest] = draftRows([candidate], tables, 'plan-2022').rows.links ?? []
    expect(newest).toEqual({
      document: 'plan-2022',
      row: '1',
      kind: 'same-name',
      evidence_ja:
        '「令和3年度 主な事業」の事業と同じ名前（そこでは「学校給食費の助政」）。所管も同じ（教育課）',
      evidence_en:
        'Same name as the program in "Main programs of fiscal 2021" (printed there as 学校給食費の助政); same department (教育課)',
    })
  })

  it('takes no program for a name that two programs have, and none for two rows of one name', () => {
    const programsOf = (candidates: readonly Candidate[], tables: Tables) =>
      draftRows(candidates, tables, 'plan-2022').rows.entries?.map((row) => row['program'])
    const night = program(1, { printed_name: '夜の図書室' })
    const twoNames = tablesOf({
      'programs.csv': (text) => text.replace('月見バスの運行,つき', '夜の図書室,つき'),
      'links.csv': (text) => text.replace('requests-2021,5,new', 'requests-2021,5,renamed'),
    })
    expect([programsOf([night], twoNames), programsOf([night, night], tablesOf())]).toEqual([[''], ['', '']])
    expect(programsOf([night], tablesOf())).toEqual(['night-library'])
  })

  it('numbers rows that the layout does not number, and calls a document without budgets a request', () => {
    const { rows } = draftRows([program(2, { requested: 1 }), program(4, { requested: 2 })], tablesOf(), 'x')
    expect([rows.entries?.map(({ row }) => row), rows.documents?.[0]?.['stage']]).toEqual([
      ['1', '2'],
      'request',
    ])
  })
})

const ENTRY = {
  document: 'plan-2022',
  program: '',
  category: '',
  title: '',
  title_and_others: 'false',
  pillar: '',
  policy: '',
  departments_and_others: 'false',
  requested: '',
  requested_expansion: '',
  budgeted: '',
  budgeted_expansion: '',
  section: '',
}

describe('the list of what a person has to do', () => {
  it('names empty cells, programs to check, names that may be known, what is by hand, sums and contents', () => {
    const draft = draftRows(CANDIDATES, tablesOf(), 'plan-2022')
    const nearest = (name: string) => [{ id: 'night-library', name: '夜の図書室', why: `${name}に近い` }]
    expect(toDoList('plan-2022', draft, CANDIDATES, nearest).split('\n')).toEqual([
      '# plan-2022',
      '',
      '## 埋める欄 / Cells to fill',
      '',
      '- documents.csv: title_ja (1), title_en (1), fiscal_year (1), population_ja (1), population_en (1), not_covered_ja (1), not_covered_en (1), lines (1)',
      '- departments.csv: id (1), reading (1), name_en (1), is_collective (1)',
      '- budget-titles.csv: id (1), reading (1), name_en (1), account (1)',
      '- programs.csv: id (1), reading (1), name_en (1)',
      '- entries.csv: program (1), category (2), summary_ja (3), summary_en (3), section (2)',
      '- entry-departments.csv: department (1)',
      '- links.csv: kind (1), evidence_ja (1), evidence_en (1)',
      '- control-totals.csv: value (3)',
      '',
      '## 同じ名前の事業: 同じ事業か確かめる / Same name as a known program: is it the same one?',
      '',
      '- 1 星見科学館の管理運営 → star-hall-operation',
      '- 3 夜の 図書室 → night-library',
      '',
      '## 知られていない名前: 続きか、新しい事業か / Names not in the data: a known program, or a new one?',
      '',
      '- 2 海の教室（教育課、公園課）',
      '    night-library 夜の図書室（海の教室に近い）',
      '',
      '## ここに書かれないもの: 手で移す / Not in these tables: carry over by hand',
      '',
      '- line-item: 1',
      '',
      '## 読み取りの合計: 資料の合計と比べる / Sums of the reading: compare with those of the document',
      '',
      '- rows: 3',
      '- requested: 70',
      '- budgeted: 130055',
      '',
      '## 資料の説明: 自分の言葉で短く言い直す / Content: say it again in your own words',
      '',
      '- 1 L12 星見科学館の管理運営: 科学館を 開きます。',
      '- 2 L14 海の教室: ',
      '- 3 L15 夜の 図書室: ',
      '',
    ])
  })
})
