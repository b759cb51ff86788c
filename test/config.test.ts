import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSettings, VARIABLES, type Environment } from '../src/config.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const DEFAULTS = {
  dataDirectory: at('../data'),
  stateDirectory: at('../var'),
  discord: undefined,
  now: undefined,
  locale: 'ja',
  webPort: undefined,
  logLevel: 'info',
}
const problem = (environment: Environment): string[] => {
  const read = readSettings(environment)
  return 'problems' in read ? read.problems.map(({ en }) => en) : []
}

describe('the settings', () => {
  it('are all optional, and an empty one is as good as none', () => {
    const empty = Object.fromEntries(VARIABLES.map((name) => [name, '  ']))
    expect([readSettings({}), readSettings(empty)]).toEqual([{ settings: DEFAULTS }, { settings: DEFAULTS }])
  })

  it('are read from the environment', () => {
    expect(
      readSettings({
        DISCORD_TOKEN: ' a.b.c ',
        DISCORD_APPLICATION_ID: '123456789012345678',
        DISCORD_API_BASE: 'http://127.0.0.1:8080/api',
        BOT_BUDGET_DATA: '/data',
        BOT_DATA_DIR: '/state',
        BOT_NOW: '2021-03-20T09:00:00+09:00',
        BOT_LOCALE: 'en',
        BOT_WEB_PORT: '8080',
        LOG_LEVEL: 'warn',
      }),
    ).toEqual({
      settings: {
        dataDirectory: '/data',
        stateDirectory: '/state',
        discord: {
          token: 'a.b.c',
          applicationId: '123456789012345678',
          apiBase: 'http://127.0.0.1:8080/api',
        },
        now: new Date('2021-03-20T00:00:00Z'),
        locale: 'en',
        webPort: 8080,
        logLevel: 'warn',
      },
    })
  })

  it('use Discord itself where a token is all that is given', () => {
    expect(readSettings({ DISCORD_TOKEN: 't' })).toEqual({
      settings: {
        ...DEFAULTS,
        discord: { token: 't', applicationId: undefined, apiBase: 'https://discord.com/api' },
      },
    })
  })

  it('tell everything that is wrong with them at once, in both languages', () => {
    expect(
      readSettings({
        DISCORD_TOKEN: 'Bot abc',
        DISCORD_APPLICATION_ID: 'my-bot',
        DISCORD_API_BASE: 'discord.com',
        BOT_NOW: '2021-03-20',
        BOT_LOCALE: 'fr',
        BOT_WEB_PORT: '80 80',
        LOG_LEVEL: 'loud',
      }),
    ).toEqual({
      problems: [
        {
          ja: 'DISCORD_TOKEN に空白があります。トークンだけを入れてください。',
          en: 'DISCORD_TOKEN has white space in it; give the token alone.',
        },
        {
          ja: 'DISCORD_APPLICATION_ID は15〜20桁の数字です。Discord Developer Portal の Application ID を写してください。',
          en: 'DISCORD_APPLICATION_ID must be 15 to 20 digits; copy the Application ID from the Discord Developer Portal.',
        },
        {
          ja: 'DISCORD_API_BASE は https:// で始まるアドレスにしてください。',
          en: 'DISCORD_API_BASE must be an address that begins with https://.',
        },
        {
          ja: 'BOT_NOW は 2021-03-20T00:00:00Z のような日時（時差つき）にしてください。',
          en: 'BOT_NOW must be an instant with its offset, such as 2021-03-20T00:00:00Z.',
        },
        { ja: 'BOT_LOCALE は ja か en にしてください。', en: 'BOT_LOCALE must be ja or en.' },
        {
          ja: 'BOT_WEB_PORT は 1〜65535 のポート番号か off にしてください。',
          en: 'BOT_WEB_PORT must be a port from 1 to 65535, or off.',
        },
        {
          ja: 'LOG_LEVEL は debug・info・warn・error・silent のどれかにしてください。',
          en: 'LOG_LEVEL must be one of debug, info, warn, error, silent.',
        },
      ],
    })
  })

  it.each([
    '2021-03-20T00:00:00Z',
    '2021-03-20T00:00Z',
    '2021-03-20T00:00:00.5+09:00',
    '2020-02-29T00:00:00Z',
    '1989-04-01T00:00:00Z',
    '2100-12-31T23:59:59Z',
  ])('take the moment %s', (moment) => {
    expect(readSettings({ BOT_NOW: moment })).toEqual({ settings: { ...DEFAULTS, now: new Date(moment) } })
  })

  it.each([
    '2021-03-20T00:00:00',
    '2021-13-01T00:00:00Z',
    '2021-02-30T00:00:00Z',
    '2021-03-20T25:00:00Z',
    '20210320',
    'now',
    '0000-01-01T00:00:00Z',
    '1989-03-31T23:59:59Z',
    '2101-01-01T00:00:00Z',
    '2021-02-29T00:00:00Z',
  ])('do not take %s for a moment', (moment) => {
    expect(problem({ BOT_NOW: moment })).toEqual([
      'BOT_NOW must be an instant with its offset, such as 2021-03-20T00:00:00Z.',
    ])
  })

  it.each(['ftp://discord.com', 'javascript:0', 'discord', 'https://'])(
    'do not take %s for an address',
    (address) => {
      expect(problem({ DISCORD_API_BASE: address })).toEqual([
        'DISCORD_API_BASE must be an address that begins with https://.',
      ])
    },
  )

  it.each([
    ['off', 'off'],
    ['OFF', 'off'],
    ['1', 1],
    ['65535', 65_535],
  ])('take %s for the port of the page', (text, webPort) => {
    expect(readSettings({ BOT_WEB_PORT: text })).toEqual({ settings: { ...DEFAULTS, webPort } })
  })

  it.each(['0', '65536', '-1', '8080x', '1e3', 'on'])('do not take %s for the port of the page', (text) => {
    expect(problem({ BOT_WEB_PORT: text })).toEqual(['BOT_WEB_PORT must be a port from 1 to 65535, or off.'])
  })

  it('never say a token back', () => {
    expect(JSON.stringify(readSettings({ DISCORD_TOKEN: 'very secret' }))).not.toContain('secret')
  })

  it('are shown in .env.example, every one and no other', () => {
    const shown = readFileSync(at('../.env.example'), 'utf8')
      .split('\n')
      .flatMap((line) => /^(?:# ?)?([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? [])
    expect(shown.toSorted()).toEqual([...VARIABLES].toSorted())
  })
})
