import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type ServedPage } from '../../src/web/serve.ts'
import { askWeb, post, servePage, type Came } from './ask-web.ts'

let page: ServedPage
beforeAll(async () => {
  page = await servePage()
})
afterAll(() => page.close())

const QUESTION = '{"command":"help"}'
/** What a refused request is told. */
const refused = ({ status, body }: Came): unknown => [status, JSON.parse(body)]
const told = (status: number, error: string): unknown => [status, { id: null, error }]

const HOST =
  'このページは、このコンピューターの中からだけ使えます。http://127.0.0.1 で始まるアドレスで開いてください。/ This page is for this computer alone. Open it by an address that begins with http://127.0.0.1.'
const ORIGIN =
  'ほかのページからの質問には答えません。このボットのページで聞いてください。/ Questions from other pages are not answered. Please ask on the page of this bot.'
const NOTHING = 'ここには何もありません。/ There is nothing here.'
const TOO_LARGE = '質問が長すぎます。64 KB までにしてください。/ The question is too long; the most is 64 KB.'

describe('a name that points here from elsewhere', () => {
  it.each([
    'evil.example',
    'evil.example:8787',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '0.0.0.0',
    '[::2]',
    '',
  ])('is not answered: %j', async (host) => {
    expect(refused(await askWeb(page, '/', { headers: { host } }))).toEqual(told(403, HOST))
    expect(refused(await post(page, QUESTION, { host }))).toEqual(told(403, HOST))
  })

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST:9000', '[::1]:8787'])('%s is this computer', async (host) => {
    expect((await askWeb(page, '/', { headers: { host } })).status).toBe(200)
  })
})

describe('another page', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ])('gets no answer to a question: %j', async (headers) => {
    expect(refused(await post(page, QUESTION, headers))).toEqual(told(403, ORIGIN))
  })

  it('cannot ask by a form, which sends no JSON', async () => {
    const words =
      '質問は JSON（Content-Type: application/json）で送ってください。/ Send questions as JSON (Content-Type: application/json).'
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json']) {
      expect(refused(await post(page, QUESTION, { 'content-type': type }))).toEqual(told(415, words))
    }
  })

  it('is told apart from this one', async () => {
    const { origin } = new URL(page.address)
    const own = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json; charset=utf-8' }
    expect((await post(page, QUESTION, own)).status).toBe(200)
  })
})

describe('what is asked in another way', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s is refused', async (method) => {
    const came = await askWeb(page, '/', { method })
    expect([refused(came), came.headers['allow']]).toEqual([
      told(405, '受け付けるのは GET と POST だけです。/ Only GET and POST are taken.'),
      'GET, POST',
    ])
  })

  it('by HEAD is refused without a body', async () => {
    expect((await askWeb(page, '/', { method: 'HEAD' })).status).toBe(405)
  })

  it('for an answer by GET is told how to ask', async () => {
    expect(refused(await askWeb(page, '/answer'))).toEqual(
      told(405, '質問は POST で送ってください。/ Send questions by POST.'),
    )
  })

  it.each(['/', '/about', '/answers', '/page/main.js'])('by POST at %s finds nothing', async (path) => {
    const headers = { 'content-type': 'application/json' }
    expect(refused(await askWeb(page, path, { method: 'POST', headers, body: QUESTION }))).toEqual(
      told(404, NOTHING),
    )
  })
})

describe('files that are not the page’s', () => {
  it.each([
    '/package.json',
    '/.env',
    '/page/',
    '/page/tsconfig.json',
    '/page/types.d.ts',
    '/page/../serve.ts',
    '/page/%2e%2e/serve.ts',
    '/page/..%2fserve.ts',
    '/page/..\\serve.ts',
    '/page/main.js/../../serve.ts',
    '/page//main.js',
    '//etc/passwd',
    'http://evil.example/page/main.js',
    '/modules/lit/package.json',
    '/modules/lit/../../src/cli.js',
    '/modules/lit/%2e%2e/%2e%2e/src/cli.js',
    '/modules/lit/./index.js',
    '/modules/lit//index.js',
    '/modules/lit/.hidden.js',
    '/modules/lit/none.js',
    '/modules/../src/cli.js',
    '/modules/discord.js/src/index.js',
    '/modules/lit',
    '/modules/',
    '/node_modules/lit/index.js',
    '/src/cli.js',
    '/page/__proto__',
    '/constructor',
  ])('are not given away: %s', async (path) => {
    expect(refused(await askWeb(page, path))).toEqual(told(404, NOTHING))
  })
})

describe('a body', () => {
  const padded = (size: number): string => `${QUESTION}${' '.repeat(size - QUESTION.length)}`

  it('of 64 KB is read', async () => {
    expect((await post(page, padded(64 * 1024))).status).toBe(200)
  })

  it('above 64 KB is refused, by what it says of its length or by what comes', async () => {
    const body = padded(64 * 1024 + 1)
    expect(refused(await post(page, body, { 'content-length': body.length }))).toEqual(told(413, TOO_LARGE))
    expect(refused(await post(page, body, { 'transfer-encoding': 'chunked' }))).toEqual(told(413, TOO_LARGE))
  })

  it.each(['', 'not json', '{"command":', '['.repeat(20_000)])(
    'that is no JSON is told so: %j',
    async (body) => {
      expect(refused(await post(page, body))).toEqual(
        told(400, 'JSONとして読めない行です。/ This line is not JSON.'),
      )
    },
  )

  it('that is no UTF-8 is told so', async () => {
    expect(refused(await post(page, Uint8Array.of(0x7b, 0xff, 0x7d)))).toEqual(
      told(400, 'UTF-8 の文字として読めません。/ This is not UTF-8 text.'),
    )
  })

  it.each(['{}', '[]', 'null', '{"command":7}', '{"command":"help","now":"yesterday"}'])(
    'of another shape is told what is wanted: %s',
    async (body) => {
      const { status, body: answer } = await post(page, body)
      expect([status, JSON.parse(answer)]).toEqual([
        400,
        {
          id: null,
          error:
            '要求の形が分かりません。command・autocomplete と option・menu と text・component のどれかを入れてください。/ Give command, autocomplete with option, menu with text, or component; see docs/DESIGN.md, "For scripts".',
        },
      ])
    },
  )
})

describe('a fault that nobody expected', () => {
  it('is told by a code, and to the log with all that is known of it', async () => {
    const log: unknown[] = []
    const broken = await serve(
      {
        about: () => ({}),
        ask: () => Promise.reject(new Error('secret of the inside')),
        onFault: (error, code, request) => log.push([String(error), code, request]),
      },
      0,
    )
    const { status, body } = await post(broken, QUESTION)
    await broken.close()
    const [[, code]] = log as [[string, string]]
    expect([status, JSON.parse(body)]).toEqual([
      500,
      {
        id: null,
        error: `こちらの不具合で答えられませんでした。番号は ${code} です。/ Something went wrong on our side; the code is ${code}.`,
      },
    ])
    expect(log).toEqual([['Error: secret of the inside', code, { method: 'POST', url: '/answer' }]])
  })
})

describe('a port that is taken', () => {
  it('is left to who has it', async () => {
    const parts = { about: () => ({}), ask: () => Promise.resolve({}), onFault: () => undefined }
    const first = await serve(parts, 0)
    const second = await serve(parts, Number(new URL(first.address).port))
    expect(second.address).not.toBe(first.address)
    expect((await askWeb(second, '/about')).status).toBe(200)
    await Promise.all([first.close(), second.close()])
  })
})
