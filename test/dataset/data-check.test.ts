import { describe, expect, it } from 'vitest'
import { startBot } from '../support/bot-process.ts'
import { writeInventedData, type Change } from '../support/invented-data.ts'

/** Runs `npm run data:check` on the invented data after a change. */
async function check(change: Change) {
  using data = writeInventedData(undefined, change)
  await using process = await startBot({ BOT_BUDGET_DATA: data.directory }, 'src/data-check.ts')
  const code = await process.exited
  return { code, stdout: process.stdout, stderr: process.stderr }
}

describe('data:check', () => {
  it('says that good data is good, and ends with 0', async () => {
    const { stdout, ...rest } = await check({})
    expect(rest).toEqual({ code: 0, stderr: '' })
    expect(stdout.replace(/[0-9a-f]{12}/, 'VERSION')).toBe(
      '誤りはありません（6事業・4資料 / 6 programs, 4 document(s)、版 VERSION） / no findings\n',
    )
  })

  it('prints everything that cannot be read with its file and line, and ends with 1', async () => {
    const result = await check({
      'terms.csv': () => undefined,
      'funding.csv': (text) => text.replace('general,100000', 'general,"100,000"'),
      'openings.csv': (text) => text.replace('2022-10', '2022-13'),
    })
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'funding.csv:3  amount: 「100,000」は0以上の整数ではありません（桁区切りは付けません） / amount: "100,000" is no whole number of at least 0 (write no thousands separator)\n' +
        'openings.csv:3  date: 「2022-13」は日付ではありません。2020-12-01・2022-04・FY2023 のように書いてください / date: "2022-13" is no date; write it like 2020-12-01, 2022-04 or FY2023\n' +
        'terms.csv  ファイルが読めません。data/ に置いてください / cannot be read; put the file into data/\n' +
        '誤り 3件 / 3 finding(s)\n',
    })
  })

  it('prints everything that does not hold together with its file and line, and ends with 1', async () => {
    const result = await check({
      'funding.csv': (text) => text.replace('metropolitan,5000', 'metropolitan,5001'),
      'entry-departments.csv': (text) => text.replace('3,1,education', '3,1,nowhere'),
    })
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'entry-departments.csv:5  department の nowhere が departments.csv にありません / department: nowhere is not in departments.csv\n' +
        'entries.csv:3  river-park: 財源の合計45501千円が予算額45500千円と合いません（funding.csv） / river-park: its funding adds up to 45501, not to the budgeted 45500 千円 (funding.csv)\n' +
        '誤り 2件 / 2 finding(s)\n',
    })
  })

  it('tells how to make the checked rows again when they are older than the tables, and ends with 1', async () => {
    expect(await check({ 'generated/tables.json': () => '{"seal":"0","tables":{}}' })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'generated/tables.json  表か検査より古いか、読めません。npm run data:build で作り直してください / is older than the tables or their rules, or unreadable; make it again with npm run data:build\n' +
        '誤り 1件 / 1 finding(s)\n',
    })
  })

  it.each<[string, Change]>([
    ['missing', { 'generated/words.json': () => undefined }],
    ['broken', { 'generated/words.json': (text) => text.slice(1) }],
    ['holding a text that is gone', { 'generated/words.json': (text) => text.replace('{', '{"月見館":[],') }],
    ['without the words of a text', { 'generated/words.json': (text) => text.replace('子育て', '子供') }],
  ])('tells how to make the word file again when it is %s, and ends with 1', async (_, change) => {
    expect(await check(change)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'generated/words.json  表より古いか、読めません。npm run data:build で作り直してください / is older than the tables or unreadable; make it again with npm run data:build\n' +
        '誤り 1件 / 1 finding(s)\n',
    })
  })
  it.each<[string, Change]>([
    ['missing', { 'generated/dictionary.json': () => undefined }],
    ['cut off', { 'generated/dictionary.json': (text) => text.slice(0, -2) }],
    ['null', { 'generated/dictionary.json': () => 'null' }],
    ['without a part', { 'generated/dictionary.json': (text) => text.replace('"homophones"', '"other"') }],
    ['holding what is no text', { 'generated/dictionary.json': (text) => text.replace('"なつ か"', '5') }],
    ['made for other words', { 'generated/words.json': (text) => ` ${text}` }],
  ])('tells how to make the dictionary again when it is %s, and ends with 1', async (_, change) => {
    expect(await check(change)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'generated/dictionary.json  表より古いか、読めません。npm run data:build で作り直してください / is older than the tables or unreadable; make it again with npm run data:build\n' +
        '誤り 1件 / 1 finding(s)\n',
    })
  })
})
