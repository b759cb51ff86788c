import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../../src/config.ts'
import { csvText } from '../../src/dataset/csv-text.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const UNSET = Object.fromEntries(VARIABLES.map((name) => [name, '']))

/** Every command of a page, in order. */
const commandsOf = (page: string): string[] =>
  [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/```sh\n(.*?)```/gsu)].flatMap(
    ([, block = '']) => block.trim().split('\n'),
  )
const COMMANDS = commandsOf('NEW-YEAR.md')

/** Commands of the page that prove the project as a whole; they are not run inside a test. */
const NOT_RUN = ['npm test', 'npm run docs:pictures']

/** An invented document: a program that goes on, a new one of a new section, and one under another name. */
const DOCUMENT = `\
2 かがやくまち

(1) 都心の活力と安全・安心・快適な暮らしを支えるまちをつくる

| 区分 | 事業名 [所管課] (款) | 予算額 (千円) | 財源内訳 (千円) | 事業内容 |
|---|---|---|---|---|
| レベルアップ | みなとタバコルール推進 [環境課] (環境清掃費) | 600,000 | 都支出金 100,000 一般財源 500,000 | 屋外の密閉型喫煙所を増やします。 |
| 新規 | 月面庭園の整備 [月面課] (土木費) | 12,345 | 一般財源 12,345 | 月の砂を敷いた庭を公園につくり、令和9年4月に開きます。 |
| | 多言語対応推進事業 [地域振興課] (総務費) | 30,000 | 一般財源 30,000 | 窓口の音声翻訳機を入れ替えます。 |
`

/** What a person writes into the draft: cells by table and row, from 0. */
const FILLED: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  documents: [
    {
      title_ja: '令和8年度 主な事業',
      title_en: 'Main programs of fiscal 2026',
      fiscal_year: '2026',
      population_ja: '令和8年度の主な3事業',
      population_en: 'three main programs of fiscal 2026',
      not_covered_ja: '要求額',
      not_covered_en: 'requested amounts',
      lines: '60',
    },
  ],
  departments: [{ id: 'lunar', reading: 'げつめんか', name_en: 'Lunar Section', is_collective: 'false' }],
  programs: [{ id: 'lunar-garden', reading: 'げつめんていえんのせいび', name_en: 'Building a lunar garden' }],
  entries: [
    { summary_ja: '屋外の喫煙所を増やします。', summary_en: 'More smoking areas outside.' },
    {
      program: 'lunar-garden',
      summary_ja: '公園に月の砂の庭をつくります。',
      summary_en: 'Makes a garden of lunar sand in a park.',
      keywords: '月、砂',
    },
    {
      program: 'multilingual-support',
      summary_ja: '窓口の翻訳機を新しくします。',
      summary_en: 'Renews the translators at counters.',
    },
  ],
  'entry-departments': [{}, { department: 'lunar' }, {}],
  links: [
    {},
    { kind: 'new', evidence_ja: 'ほかの資料にない', evidence_en: 'In no other document' },
    { kind: 'renamed', evidence_ja: '同じ課の翻訳機の事業', evidence_en: 'Translators of the same section' },
  ],
  'control-totals': [{ value: '3' }, { value: '642345' }],
}

/** Old questions, whose answers must stay as they are. */
const OLD_QUESTIONS = [
  ['amount', { program: 'みなと科学館' }],
  ['program', { program: '税務資料の電子化の推進' }],
  ['funding', { program: '港区版ふるさと納税' }],
  ['department', { department: '税務課', year: 'R2' }],
  ['search', { query: '図書館' }],
] as const

/** The project as it is, with a copy of the data, and the new document beside it. */
function workplace() {
  const directory = mkdtempSync(join(tmpdir(), 'new-year-'))
  const at = (name: string): string => join(directory, name)
  mkdirSync(at('project'))
  mkdirSync(at('r8'))
  for (const name of ['src', 'commands', 'node_modules', 'package.json']) {
    symlinkSync(join(root, name), at(`project/${name}`))
  }
  cpSync(join(root, 'data'), at('project/data'), { recursive: true })
  writeFileSync(at('r8/programs.txt'), DOCUMENT)
  const run = (command: string, input = ''): string => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: at('project'),
      encoding: 'utf8',
      input,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ...UNSET,
        BOT_BUDGET_DATA: at('project/data'),
      },
    })
    if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`)
    return stdout
  }
  return { at, run, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) }
}

/** Plays the person: fills the draft, gives the opening that the text tells, and drops the program that is known. */
function fillIn(folder: string): void {
  const change = (
    table: string,
    edit: (rows: Record<string, string>[]) => Record<string, string>[],
  ): void => {
    const file = join(folder, `${table}.csv`)
    const [columns = [], ...records] = parse(readFileSync(file, 'utf8'))
    const rows = edit(
      records.map((cells) => Object.fromEntries(columns.map((one, i) => [one, cells[i] ?? '']))),
    )
    writeFileSync(file, csvText([columns, ...rows.map((row) => columns.map((one) => row[one] ?? ''))]))
  }
  change('programs', (rows) => rows.filter(({ name }) => name !== '多言語対応推進事業'))
  for (const [table, cells] of Object.entries(FILLED)) {
    change(table, (rows) => rows.map((row, index) => ({ ...row, ...cells[index] })))
  }
  change('openings', () => [
    {
      document: 'r8-budget-programs',
      row: '2',
      position: '1',
      opening: 'lunar-garden',
      what_ja: '月面庭園',
      reading: 'げつめんていえん',
      what_en: 'Lunar garden',
      date: '2027-04',
      kind: 'facility',
    },
  ])
}

/** A reply's lines without the version of the data and the buttons. */
function linesOf(reply: string): string[] {
  return reply
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('データ版') && !line.startsWith('['))
}

describe('docs/NEW-YEAR.md', () => {
  it('leads from a document of 令和8年度 to answers about it, and leaves the old answers as they are', () => {
    using place = workplace()
    const { at, run } = place
    const ask = (): string =>
      run(
        'npm run --silent cli -- --jsonl',
        OLD_QUESTIONS.map(([command, options]) =>
          JSON.stringify({ command, options, now: '2021-03-20T00:00:00Z' }),
        ).join('\n'),
      ).replaceAll(/データ版 [0-9a-f]{12}|"ms":[\d.]+/gu, '')
    const before = ask()
    const said = new Map<string, string>()
    for (const command of COMMANDS.filter((one) => !NOT_RUN.includes(one))) {
      said.set(command, run(command))
      if (command.includes('data:draft')) fillIn(at('r8/draft'))
    }
    expect(
      [...said].flatMap(([command, output]) =>
        command.includes('--document') ? output.split('\n').slice(-2) : [],
      ),
    ).toEqual([
      'data/ の r8-budget-programs と比べて: 同じ3件、行だけ違う0件、違う0件、資料にない0件、data/ にない0件 / compared with r8-budget-programs in data/: 3 equal, 0 with another row only, 0 differing, 0 not in the document, 0 not in data/',
      '',
    ])
    expect(linesOf([...said.values()].at(-1) ?? '')).toEqual([
      'みなとタバコルール推進（令和8年度）',
      '屋外の喫煙所を増やします。',
      '予算額: 600,000千円（6億円）',
      '年度をまたぐ予算額:',
      '  令和2年度  499,428千円',
      '  令和3年度  570,272千円',
      '  令和8年度  600,000千円',
      '  令和3年度から令和8年度へ +29,728千円（約2,973万円） +5.2%',
      '所管: 環境課',
      '款・会計: 環境清掃費（一般会計）',
      '区分: レベルアップ',
      '要求額・うちレベルアップ分の額は資料にありません。',
      '出典: 東京都港区「令和8年度 主な事業」（予算） 2(1) No.1・テキスト7行目',
      '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.21・テキスト30行目',
      '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(2) No.34・テキスト103行目',
      '添付ファイル: amount.png  棒グラフ「年度ごとの予算額: みなとタバコルール推進」: 予算額（令和2年度） 499,428千円、予算額（令和3年度） 570,272千円、予算額（令和8年度） 600,000千円。',
    ])
    expect(linesOf(run('npm run --silent cli -- amount program=げつめんていえん'))).toEqual([
      '月面庭園の整備（令和8年度）',
      '読み「げつめんていえん」に一致',
      '公園に月の砂の庭をつくります。',
      '予算額: 12,345千円（約1,235万円）',
      '所管: 月面課',
      '款・会計: 土木費（一般会計）',
      '区分: 新規',
      '要求額・ほかの年度の額は資料にありません。',
      '出典: 東京都港区「令和8年度 主な事業」（予算） 2(1) No.2・テキスト8行目',
    ])
    expect(linesOf(run('npm run --silent cli -- amount program=多言語対応推進事業')).slice(0, 6)).toEqual([
      '多言語対応推進（令和8年度）',
      '窓口の翻訳機を新しくします。',
      '予算額: 30,000千円（3,000万円）',
      '年度をまたぐ予算額:',
      '  令和2年度  28,959千円',
      '  令和8年度  30,000千円',
    ])
    expect(ask()).toBe(before)
  })

  it('says the same in Japanese', () => {
    expect(commandsOf('NEW-YEAR.ja.md')).toEqual(COMMANDS)
  })

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = COMMANDS.map(
      (command) => /^npm (?:run (?:--silent )?)?([a-z:]+)/u.exec(command)?.[1] ?? command,
    )
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
    expect(COMMANDS.filter((command) => NOT_RUN.includes(command))).toEqual(NOT_RUN)
  })
})
