import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { FIRST_QUESTIONS } from '../../src/answers/first-questions.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { toMessage } from '../../src/discord/message.ts'
import type { ServedPage } from '../../src/web/serve.ts'
import { askWhole, NOW, realDesk } from '../support/desk.ts'
import { askWeb, post, servePage, type Came } from './ask-web.ts'

let page: ServedPage
beforeAll(async () => {
  page = await servePage()
})
afterAll(() => page.close())

/** The answer without the time it took. */
function timeless({ status, body }: Came): object {
  const { ms, ...rest } = JSON.parse(body) as Record<string, unknown>
  expect(ms).toBeGreaterThanOrEqual(0)
  return { status, ...rest }
}

describe('the page', () => {
  it('is served on loopback, with a policy that lets it load nothing from elsewhere', async () => {
    expect(page.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u)
    const { status, headers, body } = await askWeb(page, '/')
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect([...body.matchAll(/<script[^>]*>[^<]|\son\w+=|style=|https?:\/\//gu)]).toEqual([])
  })

  it('finds every file that it asks for, packages included, under addresses of its own', async () => {
    const start = await askWeb(page, '/')
    const wanted = new Set(
      [...start.body.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map(([, path]) => path ?? ''),
    )
    for (const path of wanted) {
      const { status, headers, body } = await askWeb(page, path)
      expect([path, status]).toEqual([path, 200])
      if (!path.endsWith('.js')) continue
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
      const code = body.replaceAll(/\/\*.*?\*\//gsu, '')
      for (const [, specifier = ''] of code.matchAll(/\b(?:from|import)\s*["']([^"']+)["']/gu)) {
        expect([path, specifier]).toEqual([path, expect.stringMatching(/^(?:\.{1,2})?\//u)])
        wanted.add(new URL(specifier, `http://here${path}`).pathname)
      }
    }
    expect([...wanted].filter((path) => path.startsWith('/modules/')).length).toBeGreaterThan(30)
  })

  it('is told the commands as Discord is, the first questions, the language and the clock', async () => {
    const { status, body } = await askWeb(page, '/about')
    expect([status, JSON.parse(body)]).toEqual([
      200,
      JSON.parse(
        JSON.stringify({
          definitions: toDefinitions(commands, realDesk().book.years),
          firstQuestions: FIRST_QUESTIONS,
          locale: 'ja',
          now: NOW.toISOString(),
        }),
      ),
    ])
  })
})

describe('a question of the page', () => {
  it('is answered with the message that Discord would get, in its language and at its moment', async () => {
    const options = { program: '高輪三丁目福祉施設' }
    const now = '2021-03-20T00:00:00.000Z'
    const request = { id: 7, command: 'openings', options, locale: 'en', now }
    expect(timeless(await post(page, JSON.stringify(request)))).toEqual({
      status: 200,
      id: 7,
      outcome: 'answered',
      message: JSON.parse(
        JSON.stringify(toMessage(askWhole('openings', options, { locale: 'en', now: new Date(now) }), 'en')),
      ) as unknown,
    })
  })

  it('is answered at the moment of the bot where it names none', async () => {
    expect(timeless(await post(page, '{"command":"openings"}'))).toEqual({
      status: 200,
      id: null,
      outcome: 'answered',
      message: JSON.parse(JSON.stringify(toMessage(askWhole('openings'), 'ja'))) as unknown,
    })
  })

  it('gets suggestions while it is typed', async () => {
    const typing = { autocomplete: 'funding', option: 'source', value: 'いっぱん' }
    expect(timeless(await post(page, JSON.stringify(typing)))).toEqual({
      status: 200,
      id: null,
      choices: [{ name: '一般財源', value: 'general' }],
    })
  })
})
