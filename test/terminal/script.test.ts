import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { toMessage } from '../../src/discord/message.ts'
import type { Desk } from '../../src/dialogue/desk.ts'
import { makeFile } from '../../src/files/make-file.ts'
import { withoutFiles } from '../../src/files/with-files.ts'
import { answerLine, type ScriptResponse } from '../../src/terminal/script.ts'
import { anyText } from '../support/bad-input.ts'
import { askWhole, NOW, realDesk } from '../support/desk.ts'
import { CALENDAR, fileDesk } from '../support/file-desk.ts'
import { menuDesk } from '../support/menu-desk.ts'

const works = {
  makeFile,
  onTrouble: (error: unknown) => {
    throw error
  },
}

const answer = async (line: unknown, desk: Desk = realDesk().desk): Promise<ScriptResponse> =>
  answerLine(typeof line === 'string' ? line : JSON.stringify(line), desk, { locale: 'ja', now: NOW }, works)

/** The answer without the time it took, which is a number of its own each time. */
function timeless(response: ScriptResponse): object {
  if (!('ms' in response)) return response
  const { ms, ...rest } = response
  expect(ms).toBeGreaterThanOrEqual(0)
  return rest
}

describe('a line of a script', () => {
  it('with a command is answered with the message that Discord would get', async () => {
    expect(
      timeless(await answer({ id: 1, command: 'amount', options: { program: 'みなと科学館', year: null } })),
    ).toEqual({
      id: 1,
      outcome: 'answered',
      message: toMessage(askWhole('amount', { program: 'みなと科学館' }), 'ja'),
    })
  })

  it('is answered in its language and at its moment', async () => {
    const now = '2021-03-20T00:00:00+09:00'
    const request = {
      id: 'a',
      command: 'openings',
      options: { program: '高輪三丁目福祉施設' },
      locale: 'en-US',
      now,
    }
    expect(timeless(await answer(request))).toEqual({
      id: 'a',
      outcome: 'answered',
      message: toMessage(askWhole('openings', request.options, { locale: 'en', now: new Date(now) }), 'en'),
    })
  })

  it('with autocomplete is answered with choices', async () => {
    expect(
      timeless(await answer({ id: 2, autocomplete: 'funding', option: 'source', value: 'いっぱん' })),
    ).toEqual({ id: 2, choices: [{ name: '一般財源', value: 'general' }] })
  })

  it('with a component is answered with what a press answers', async () => {
    expect(
      timeless(
        await answer({ id: 3, component: 'q1:amount?*=program', values: ['school-library-operation'] }),
      ),
    ).toEqual({
      id: 3,
      outcome: 'answered',
      message: toMessage(askWhole('amount', { program: 'school-library-operation' }), 'ja'),
    })
  })

  it.each(['言葉を探す', 'Find these words'])(
    'with the menu %s of a message is answered as Discord would answer the message',
    async (menu) => {
      const desk = menuDesk()
      const line = JSON.stringify({ id: 5, menu, text: '<@1> **みなと科学館**\nhttps://example.jp' })
      const query = { command: 'search', options: { query: 'みなと科学館', private: true } }
      expect(timeless(await answer(line, desk))).toEqual({
        id: 5,
        outcome: 'answered',
        message: toMessage(desk.answer({ ...query, locale: 'ja', now: NOW }), 'ja'),
      })
    },
  )

  it('with a menu that no command offers is answered as a reply', async () => {
    expect(timeless(await answer({ id: 6, menu: 'なし', text: 'みなと科学館' }))).toEqual({
      id: 6,
      outcome: 'invalid',
      message: toMessage({ ...askWhole('なし'), private: true }, 'ja'),
    })
  })

  it('brings its files where it asks for them, and only promises them where it does not', async () => {
    const { desk, answered } = fileDesk()
    const message = toMessage(answered, 'ja')
    expect(message.attachments).toEqual([
      { id: '0', filename: 'openings.ics', description: '開設予定 1件の予定表' },
    ])
    expect(timeless(await answer({ id: 1, command: 'calendar' }, desk))).toEqual({
      id: 1,
      outcome: 'answered',
      message,
    })
    const { bytes } = await makeFile(CALENDAR)
    expect(timeless(await answer({ id: 2, command: 'calendar', files: true }, desk))).toEqual({
      id: 2,
      outcome: 'answered',
      message,
      files: [{ name: 'openings.ics', type: 'text/calendar', base64: Buffer.from(bytes).toString('base64') }],
    })
    expect(
      timeless(
        await answer({ id: 3, command: 'department', options: { program: 'みなと科学館' }, files: true }),
      ),
    ).toMatchObject({ id: 3, files: [] })
  })

  it('brings a chart as PNG, shown in the message', async () => {
    const request = { id: 1, command: 'funding', options: { program: 'みなと科学館' }, files: true }
    const response = timeless(await answer(request))
    expect(response).toMatchObject({
      message: {
        embeds: [{ image: { url: 'attachment://funding.png' } }],
        attachments: [{ id: '0', filename: 'funding.png' }],
      },
      files: [{ name: 'funding.png', type: 'image/png' }],
    })
    const { files } = response as { files: { base64: string }[] }
    expect(Buffer.from(files[0]?.base64 ?? '', 'base64').toString('latin1', 1, 4)).toBe('PNG')
  })

  it('does not promise a file that cannot be made', async () => {
    const { desk, answered } = fileDesk()
    const troubles: unknown[] = []
    const response = await answerLine(
      '{"command":"calendar","files":true}',
      desk,
      { locale: 'ja', now: NOW },
      {
        makeFile: async () => Promise.reject(new Error('no paper')),
        onTrouble: (error, doing) => troubles.push([doing, error]),
      },
    )
    expect(timeless(response)).toEqual({
      id: null,
      outcome: 'answered',
      message: toMessage(withoutFiles(answered), 'ja'),
      files: [],
    })
    expect(troubles).toEqual([['file openings.ics', new Error('no paper')]])
  })

  it('with a subcommand that does not exist is answered as a reply', async () => {
    expect(await answer({ id: 4, command: 'amount', subcommand: 'no', options: {} })).toMatchObject({
      id: 4,
      outcome: 'invalid',
    })
  })

  it.each([
    ['not json', null],
    ['', null],
    ['null', null],
    ['[]', null],
    ['{}', null],
    ['{"id":5}', 5],
    ['{"id":6,"command":7}', 6],
    ['{"id":"x","command":"amount","options":{"program":["a"]}}', 'x'],
    ['{"id":7,"command":"amount","options":[]}', 7],
    ['{"id":8,"autocomplete":"amount"}', 8],
    ['{"id":9,"command":"amount","now":"yesterday"}', 9],
    ['{"id":10,"component":1}', 10],
    ['{"id":11,"menu":"言葉を探す"}', 11],
    ['{"id":12,"menu":"言葉を探す","text":["a"]}', 12],
    ['{"id":13,"menu":1,"text":"a"}', 13],
    ['['.repeat(20_000), null],
  ])('%j that is not understood is answered with an error for its id', async (line, id) => {
    expect(await answer(line)).toEqual({ id, error: expect.any(String) as unknown })
  })

  it.each(['1989-04-01T00:00:00+09:00', '2100-12-31T23:59:59Z'])(
    'is answered at any moment that a budget may be about: %s',
    async (now) => {
      expect(timeless(await answer({ id: 1, command: 'openings', now }))).toEqual({
        id: 1,
        outcome: now.startsWith('1989') ? 'answered' : 'not-found',
        message: toMessage(askWhole('openings', {}, { now: new Date(now) }), 'ja'),
      })
    },
  )

  it.each([
    '0001-01-01T00:00:00Z',
    '1989-03-31T23:59:59Z',
    '2101-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2021-02-30T00:00:00Z',
    '2021-03-20T00:00:00',
  ])(
    'at a moment that no budget is about, or no calendar has, is answered with an error: %s',
    async (now) => {
      expect(await answer({ id: 1, command: 'openings', now })).toEqual({
        id: 1,
        error:
          '要求の形が分かりません。command・autocomplete と option・menu と text・component のどれかを入れてください。/ Give command, autocomplete with option, menu with text, or component; see docs/DESIGN.md, "For scripts".',
      })
    },
  )

  it('is always answered with one JSON object that has its id, whatever it holds', async () => {
    const anyValue = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null))
    const shape = fc.record(
      {
        id: fc.oneof(fc.integer(), anyText, fc.constant(null)),
        command: fc.oneof(fc.constantFrom(...commands.map(({ name }) => name)), anyText),
        subcommand: anyText,
        options: fc.dictionary(
          fc.oneof(fc.constantFrom('program', 'query', 'year', 'from'), anyText),
          anyValue,
          {
            maxKeys: 4,
          },
        ),
        locale: anyText,
        files: fc.oneof(fc.boolean(), anyText),
        now: fc.oneof(fc.constant('2020-06-15T00:00:00Z'), anyText),
        autocomplete: fc.oneof(fc.constant('amount'), anyText),
        option: fc.oneof(fc.constant('program'), anyText),
        value: anyValue,
        menu: fc.oneof(fc.constant('言葉を探す'), anyText),
        text: anyValue,
        component: fc.oneof(fc.constant('q1:amount?*=program'), anyText),
        values: fc.array(anyText, { maxLength: 2 }),
      },
      { requiredKeys: ['id'] },
    )
    const desks = [realDesk().desk, menuDesk()]
    const lines = fc.oneof(shape, fc.jsonValue(), anyText)
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom(...desks), async (line, desk) => {
        const written = JSON.stringify(await answer(line, desk))
        const response = JSON.parse(written) as Record<string, unknown>
        expect(written).not.toContain('\n')
        expect('id' in response).toBe(true)
        expect(response['outcome']).not.toBe('failed')
        const given: unknown = typeof line === 'object' && line !== null && 'id' in line ? line.id : null
        expect(response['id']).toEqual(JSON.parse(JSON.stringify(given)))
      }),
      { numRuns: 500 },
    )
  })
})
