import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { toMessage } from '../../src/discord/message.ts'
import { makeFile } from '../../src/files/make-file.ts'
import { show } from '../../src/terminal/show.ts'
import { askWhole, versionNote } from '../support/desk.ts'

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url))
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  BOT_NOW: '2020-06-15T00:00:00Z',
  BOT_LOCALE: 'ja',
  BOT_BUDGET_DATA: '',
}

/** What the real program writes, and how it ends. */
async function run(
  words: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): Promise<{ output: string; errors: string; code: number | null }> {
  const program = spawn(process.execPath, [CLI, ...words], { env: { ...ENVIRONMENT, ...environment } })
  const ended = new Promise<number | null>((resolve) => {
    program.once('close', resolve)
  })
  program.stdin.end(input)
  const [output, errors] = await Promise.all([text(program.stdout), text(program.stderr)])
  return { output, errors, code: await ended }
}

describe('the command line', () => {
  it('prints the reply for people', async () => {
    expect(await run(['amount', 'program=みなと科学館'])).toEqual({
      output: `${show(askWhole('amount', { program: 'みなと科学館' }), 'ja', false).text}\n`,
      errors: '',
      code: 0,
    })
  })

  it('prints the exact message that Discord would get', async () => {
    expect(
      await run(['財源', '--json', 'みなと科学館', 'private=true'], { environment: { BOT_LOCALE: 'en' } }),
    ).toEqual({
      output: `${JSON.stringify(toMessage(askWhole('funding', { program: 'みなと科学館', private: 'true' }, { locale: 'en' }), 'en'))}\n`,
      errors: '',
      code: 0,
    })
  })

  it('writes the files of a reply where it is told, beside what is there, and says where', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'cli-files-'))
    const asked = ['openings', 'program=芝浜小学校', '--files', 'new']
    const reply = askWhole('openings', { program: '芝浜小学校' })
    const environment = { INIT_CWD: directory }
    const [first, second] = [
      await run(asked, { environment }),
      await run(['--json', ...asked], { environment }),
    ]
    const at = (name: string): string => join(directory, 'new', name)
    expect([first, second]).toEqual([
      {
        output: `${show(reply, 'ja', false).text}\n`,
        errors: `保存しました: ${at('openings.ics')}\n`,
        code: 0,
      },
      {
        output: `${JSON.stringify(toMessage(reply, 'ja'))}\n`,
        errors: `保存しました: ${at('openings-2.ics')}\n`,
        code: 0,
      },
    ])
    const [attachment] = reply.attachments ?? []
    const made = attachment && (await makeFile(attachment))
    expect([readFileSync(at('openings.ics')), readFileSync(at('openings-2.ics'))]).toEqual([
      Buffer.from(made?.bytes ?? []),
      Buffer.from(made?.bytes ?? []),
    ])
    rmSync(directory, { recursive: true })
  })

  it.each([
    [['openings', 'from=2030-01-01', '--files', tmpdir()], '保存する添付ファイルはありません。\n', 0],
    [['openings', '--files'], '--files の後にフォルダーを書いてください。\n', 1],
  ])('says why %j writes no file', async (words, errors, code) => {
    expect(await run(words)).toMatchObject({ errors, code })
  })

  it('says what to do where files cannot be written, and still answers', async () => {
    const { output, errors, code } = await run(['openings', 'program=芝浜小学校', '--files', '/dev/null'])
    expect(output).toBe(`${show(askWhole('openings', { program: '芝浜小学校' }), 'ja', false).text}\n`)
    expect(errors).toMatch(
      /^ファイルを \/dev\/null に書けませんでした（.+）。書き込めるフォルダーを --files に指定してください。\n$/u,
    )
    expect(code).toBe(1)
  })

  it('shows help when nothing is asked', async () => {
    expect(await run([])).toEqual({
      output: `${show(askWhole('help'), 'ja', false).text}\n`,
      errors: '',
      code: 0,
    })
  })

  it('ends with 1 for a command that does not exist, and says how to find one', async () => {
    expect(await run(['weather'])).toEqual({
      output: [
        '入力を確かめてください',
        '「weather」というコマンドはありません。',
        '（自分だけに見える返事）',
        '[1] 使い方',
        '',
      ].join('\n'),
      errors: 'npm run --silent cli -- help で使い方を見られます。\n',
      code: 1,
    })
  })

  it('says everything that is wrong with the settings, in both languages', async () => {
    expect(await run([], { environment: { BOT_LOCALE: 'fr', LOG_LEVEL: 'loud' } })).toEqual({
      output: '',
      errors: [
        '設定に誤りがあります。環境変数か .env を直してください。',
        'Some settings are wrong. Please correct the environment or .env.',
        '  BOT_LOCALE は ja か en にしてください。 / BOT_LOCALE must be ja or en.',
        '  LOG_LEVEL は debug・info・warn・error・silent のどれかにしてください。 / LOG_LEVEL must be one of debug, info, warn, error, silent.',
        '',
      ].join('\n'),
      code: 1,
    })
  })

  it('answers a script line for line, in order, whatever stands between', async () => {
    const lines = [
      '{"id":1,"command":"amount","options":{"program":"みなと科学館"},"locale":"ja","now":"2021-03-20T00:00:00Z"}',
      'garbage',
      '{"id":2,"autocomplete":"amount","option":"program","value":"かがくかん"}',
      '',
      '{"id":3,"component":"q1:funding?program=minato-science-museum-operation&year=2020"}',
      '{"id":4,"command":"amount","options":{"program":{}}}',
      '\u0000',
      '{"id":5,"command":"weather"}',
    ]
    const { output, errors, code } = await run(['--jsonl'], { input: lines.join('\n') })
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const known = answers.filter(({ error }) => error === undefined)
    expect([errors, code]).toEqual(['', 0])
    expect(known.every(({ ms }) => typeof ms === 'number')).toBe(true)
    expect(answers.map(({ id, error, outcome }) => [id, error === undefined ? outcome : 'error'])).toEqual([
      [1, 'answered'],
      [null, 'error'],
      [2, undefined],
      [3, 'answered'],
      [4, 'error'],
      [null, 'error'],
      [5, 'invalid'],
    ])
    expect([answers[0]?.['message'], answers[3]?.['message']]).toEqual([
      toMessage(askWhole('amount', { program: 'みなと科学館' }), 'ja'),
      toMessage(askWhole('funding', { program: 'minato-science-museum-operation' }), 'ja'),
    ])
    expect(answers[2]?.['choices']).toEqual([
      {
        name: expect.stringContaining('みなと科学館管理運営') as unknown,
        value: 'minato-science-museum-operation',
      },
    ])
    expect(JSON.stringify(answers[0])).toContain(versionNote())
  })
})
