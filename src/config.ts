import { fileURLToPath } from 'node:url'
import type { Bilingual } from './budget/bilingual.ts'
import { parseInstant } from './budget/calendar.ts'
import { existsSync } from './quick-fs.ts'

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Every setting of the bot. `.env.example` shows and explains them. */
export interface Settings {
  /** Directory of the data set. */
  readonly dataDirectory: string
  /** Where the bot keeps what it remembers between runs. Created on first use. */
  readonly stateDirectory: string
  /** With a token the bot runs on Discord, without one in the terminal. */
  readonly discord:
    | { readonly token: string; readonly applicationId: string | undefined; readonly apiBase: string }
    | undefined
  /** The clock starts here instead of at the real moment. */
  readonly now: Date | undefined
  readonly locale: 'ja' | 'en'
  /** Without a token: the port of the page on this computer, or no page. Undefined: the usual one. */
  readonly webPort: number | 'off' | undefined
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

const SHIPPED_DATA = fileURLToPath(new URL('../data', import.meta.url))
const DEFAULT_STATE = fileURLToPath(new URL('../var', import.meta.url))
const ENV_FILE = fileURLToPath(new URL('../.env', import.meta.url))
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Every variable that is read. A test keeps .env.example true to it. */
export const VARIABLES = [
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_API_BASE',
  'BOT_BUDGET_DATA',
  'BOT_DATA_DIR',
  'BOT_NOW',
  'BOT_LOCALE',
  'BOT_WEB_PORT',
  'LOG_LEVEL',
] as const

type Variable = (typeof VARIABLES)[number]

/** The variables of this process, with those of the project's .env where the process does not set them. */
export function environment(): Environment {
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE)
  return process.env
}

/** Reads the settings, or says everything that is wrong with them. */
export function readSettings(variables: Environment): { settings: Settings } | { problems: Bilingual[] } {
  const problems: Bilingual[] = []
  const get = (name: Variable): string | undefined => variables[name]?.trim() || undefined
  const wrong = (name: Variable, ja: string, en: string): undefined => {
    problems.push({ ja: `${name} ${ja}`, en: `${name} ${en}` })
    return undefined
  }
  const token = get('DISCORD_TOKEN')
  const applicationId = get('DISCORD_APPLICATION_ID')
  const apiBase = get('DISCORD_API_BASE') ?? 'https://discord.com/api'
  if (token !== undefined && /\s/u.test(token)) {
    wrong(
      'DISCORD_TOKEN',
      'に空白があります。トークンだけを入れてください。',
      'has white space in it; give the token alone.',
    )
  }
  if (applicationId !== undefined && !/^\d{15,20}$/.test(applicationId)) {
    wrong(
      'DISCORD_APPLICATION_ID',
      'は15〜20桁の数字です。Discord Developer Portal の Application ID を写してください。',
      'must be 15 to 20 digits; copy the Application ID from the Discord Developer Portal.',
    )
  }
  if (!URL.canParse(apiBase) || !/^https?:$/.test(new URL(apiBase).protocol)) {
    wrong(
      'DISCORD_API_BASE',
      'は https:// で始まるアドレスにしてください。',
      'must be an address that begins with https://.',
    )
  }
  const nowText = get('BOT_NOW')
  const now = nowText === undefined ? undefined : parseInstant(nowText)
  if (nowText !== undefined && now === undefined) {
    wrong(
      'BOT_NOW',
      'は 2021-03-20T00:00:00Z のような日時（時差つき）にしてください。',
      'must be an instant with its offset, such as 2021-03-20T00:00:00Z.',
    )
  }
  const locale = get('BOT_LOCALE') ?? 'ja'
  if (locale !== 'ja' && locale !== 'en') {
    wrong('BOT_LOCALE', 'は ja か en にしてください。', 'must be ja or en.')
  }
  const webText = get('BOT_WEB_PORT')?.toLowerCase()
  const webPort = webText === undefined || webText === 'off' ? webText : readPort(webText)
  if (webText !== undefined && webPort === undefined) {
    wrong(
      'BOT_WEB_PORT',
      'は 1〜65535 のポート番号か off にしてください。',
      'must be a port from 1 to 65535, or off.',
    )
  }
  const logLevel = LOG_LEVELS.find((level) => level === (get('LOG_LEVEL') ?? 'info'))
  if (logLevel === undefined) {
    wrong(
      'LOG_LEVEL',
      `は ${LOG_LEVELS.join('・')} のどれかにしてください。`,
      `must be one of ${LOG_LEVELS.join(', ')}.`,
    )
  }
  if (problems.length > 0) return { problems }
  return {
    settings: {
      dataDirectory: dataDirectory(variables),
      stateDirectory: get('BOT_DATA_DIR') ?? DEFAULT_STATE,
      discord: token === undefined ? undefined : { token, applicationId, apiBase },
      now,
      locale: locale === 'en' ? 'en' : 'ja',
      webPort,
      logLevel: logLevel ?? 'info',
    },
  }
}

function readPort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return port >= 1 && port <= 65_535 ? port : undefined
}

/** The directory of the data set: BOT_BUDGET_DATA, or the one that ships with the project. */
export function dataDirectory(variables: Environment): string {
  return variables['BOT_BUDGET_DATA']?.trim() || SHIPPED_DATA
}
