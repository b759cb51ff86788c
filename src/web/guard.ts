import type { IncomingHttpHeaders } from 'node:http'
import type { Bilingual } from '../budget/bilingual.ts'

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number
  readonly words: Bilingual
}

/** What the guard looks at. Header names are in lower case, as Node gives them. */
export interface Asked {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** The names of this computer to itself. */
const HERE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Refuses what does not come from this computer's own page. A page elsewhere may make its own name point here (DNS
 * rebinding), so the name asked for must be this computer's; and it may send forms here, so what asks must be this page.
 */
export function refusalOf({ method, headers }: Asked): Refusal | undefined {
  if (method !== 'GET' && method !== 'POST') return METHOD
  const { host } = headers
  if (host === undefined || !HERE.has(nameIn(host))) return HOST
  if (method === 'GET') return undefined
  const { origin, 'sec-fetch-site': site } = headers
  if (origin !== undefined && origin !== `http://${host}`) return ORIGIN
  if (site !== undefined && site !== 'same-origin') return ORIGIN
  return /^application\/json\s*(?:;|$)/iu.test(headers['content-type'] ?? '') ? undefined : CONTENT_TYPE
}

/** The name in a Host header, without the port. */
function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/u, '')
}

const METHOD: Refusal = {
  status: 405,
  words: {
    ja: '受け付けるのは GET と POST だけです。',
    en: 'Only GET and POST are taken.',
  },
}

const HOST: Refusal = {
  status: 403,
  words: {
    ja: 'このページは、このコンピューターの中からだけ使えます。http://127.0.0.1 で始まるアドレスで開いてください。',
    en: 'This page is for this computer alone. Open it by an address that begins with http://127.0.0.1.',
  },
}

const ORIGIN: Refusal = {
  status: 403,
  words: {
    ja: 'ほかのページからの質問には答えません。このボットのページで聞いてください。',
    en: 'Questions from other pages are not answered. Please ask on the page of this bot.',
  },
}

const CONTENT_TYPE: Refusal = {
  status: 415,
  words: {
    ja: '質問は JSON（Content-Type: application/json）で送ってください。',
    en: 'Send questions as JSON (Content-Type: application/json).',
  },
}
