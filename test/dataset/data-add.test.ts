import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../../src/config.ts'
import { writeInventedData } from '../support/invented-data.ts'
import { INVENTED_FILES } from '../support/invented-files.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const UNSET = Object.fromEntries(VARIABLES.map((name) => [name, '']))
const CANDIDATE = { kind: 'program', line: 2, fields: { printed_name: '海の教室', departments: ['教育課'] } }

/** A copy of the invented data with a file of candidates beside it, and the real programs. */
function workplace() {
  const directory = mkdtempSync(join(tmpdir(), 'data-add-'))
  const at = (name: string): string => join(directory, name)
  writeInventedData(at('data'))
  writeFileSync(at('new.json'), JSON.stringify([CANDIDATE]))
  const run = (program: 'draft' | 'add', ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, `src/data-${program}.ts`), ...args],
      {
        cwd: directory,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...UNSET, BOT_BUDGET_DATA: at('data') },
      },
    )
    return { status, stdout, stderr }
  }
  return { at, run, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) }
}

const failed = (stderr: string) => ({ status: 1, stdout: '', stderr: `${stderr}\n` })

describe('npm run data:draft', () => {
  it('makes a folder with the tables and the list of what is left to do', () => {
    using place = workplace()
    expect(place.run('draft', 'new.json', 'plan-2022', 'r4')).toEqual({
      status: 0,
      stdout: '1事業: r4/to-do.md を見て埋めてください / see it and fill in the rest\n',
      stderr: '',
    })
    expect(readdirSync(place.at('r4')).toSorted()).toEqual([
      'budget-titles.csv',
      'bureaus.csv',
      'changes.csv',
      'control-totals.csv',
      'corrections.csv',
      'departments.csv',
      'documents.csv',
      'entries.csv',
      'entry-departments.csv',
      'facilities.csv',
      'funding.csv',
      'links.csv',
      'openings.csv',
      'pillars.csv',
      'policies.csv',
      'programs.csv',
      'similar-programs.csv',
      'terms.csv',
      'to-do.md',
      'words.csv',
    ])
    expect(readFileSync(place.at('r4/programs.csv'), 'utf8')).toBe('id,name,reading,name_en\n,海の教室,,\n')
    expect(place.run('draft', 'new.json', 'plan-2022', 'r4')).toEqual(
      failed(
        'r4 を作れません。まだないフォルダーの名前にしてください / r4 cannot be made; name a folder that does not exist yet',
      ),
    )
  })

  it.each([
    [
      ['new.json', 'plan-2022'],
      '使い方: npm run data:draft -- <候補.json> <資料id> <フォルダー> / usage: npm run data:draft -- <candidates.json> <document id> <folder>',
    ],
    [
      ['new.json', 'plan-2021', 'r4'],
      '資料「plan-2021」は data/ にもうあります。npm run ingest の --document で比べてください / the document "plan-2021" is in data/ already; compare with npm run ingest and --document',
    ],
    [
      ['new.json', '令和4', 'r4'],
      '「令和4」は資料のidになりません。r8-budget-programs のように英小文字・数字・ハイフンで書いてください / "令和4" is no document id; write it like r8-budget-programs',
    ],
    [
      ['data/words.csv', 'plan-2022', 'r4'],
      'data/words.csv は候補のファイルではありません。npm run ingest -- … --out <ファイル.json> で作ってください / data/words.csv is no file of candidates; make it with npm run ingest -- … --out <file.json>',
    ],
  ])('says what is wrong with %j', (args, message) => {
    using place = workplace()
    expect(place.run('draft', ...args)).toEqual(failed(message))
    expect(existsSync(place.at('r4'))).toBe(false)
  })
})

describe('npm run data:add', () => {
  it('adds what a spreadsheet saved in Shift_JIS, and says how many rows', () => {
    using place = workplace()
    mkdirSync(place.at('r4'))
    // 海,広場,everyday,水辺
    const row = Buffer.from('8a432c8d4c8fea2c65766572796461792c9085957d0d0a', 'hex')
    writeFileSync(
      place.at('r4/words.csv'),
      Buffer.concat([Buffer.from('written,means,kind,reason\r\n'), row]),
    )
    expect(place.run('add', 'r4')).toEqual({
      status: 0,
      stdout: 'words.csv +1\n次は npm run data:build / next: npm run data:build\n',
      stderr: '',
    })
    expect(readFileSync(place.at('data/words.csv'), 'utf8')).toMatch(
      new RegExp(`^${INVENTED_FILES['words.csv']}海,広場,everyday,..\n$`, 'u'),
    )
  })

  it('tells everything that is wrong, and writes nothing', () => {
    using place = workplace()
    place.run('draft', 'new.json', 'plan-2022', 'r4')
    writeFileSync(
      place.at('r4/words.csv'),
      'written,means,kind,reason\nプラネ,プラネタリウム,everyday,理由\n',
    )
    for (const file of ['documents', 'entries', 'entry-departments', 'links', 'control-totals', 'programs']) {
      rmSync(place.at(`r4/${file}.csv`))
    }
    expect(place.run('add', 'r4/')).toEqual(
      failed(`\
r4/words.csv:2  プラネ プラネタリウム は2行目にもあります / プラネ プラネタリウム already stands on line 2
誤り1件。直してからもう一度実行してください。data/ には何も書いていません / 1 finding(s); put them right and run it again. Nothing is written into data/`),
    )
    expect(readFileSync(place.at('data/words.csv'), 'utf8')).toBe(INVENTED_FILES['words.csv'])
  })

  it('says what it needs', () => {
    using place = workplace()
    expect([place.run('add'), place.run('add', 'r5')]).toEqual([
      failed(
        '使い方: npm run data:add -- <フォルダー>（npm run data:draft が作り、人が埋めたもの） / usage: npm run data:add -- <folder>, made by npm run data:draft and filled in by a person',
      ),
      failed(
        'r5 が読めません。npm run data:draft が作ったフォルダーを指してください / r5 cannot be read; name the folder that npm run data:draft made',
      ),
    ])
  })
})
