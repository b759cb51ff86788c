import type { IncomingMessage, ServerResponse } from 'node:http'
import { inLanguage } from '../dialogue/language.ts'
import { assetAt } from './assets.ts'
import { readBody } from './body.ts'
import { refusalOf, type Refusal } from './guard.ts'
import { HEADERS } from './headers.ts'

/** What the page's server hands on. */
export interface WebParts {
  /** What the page must know before anything is asked, as JSON. */
  about(): unknown
  /** Answers one request of the scripting contract (docs/DESIGN.md, "For scripts"), given as text. */
  ask(text: string): Promise<object>
  /** Is told of faults that nobody expected. */
  onFault(error: unknown, code: string, request: unknown): void
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** Answers one request for the page, its files or an answer. Never rejects. */
export async function answerWeb(
  request: IncomingMessage,
  response: ServerResponse,
  parts: WebParts,
): Promise<void> {
  try {
    const refusal = refusalOf(request)
    if (refusal) return refuse(response, refusal)
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    await (request.method === 'POST' ? post(path, request, response, parts) : get(path, response, parts))
  } catch (error) {
    const code = crypto.randomUUID().slice(0, 6).toUpperCase()
    parts.onFault(error, code, { method: request.method, url: request.url })
    if (response.headersSent) response.destroy()
    else refuse(response, fault(code))
  }
}

async function get(path: string, response: ServerResponse, parts: WebParts): Promise<void> {
  if (path === '/about') return send(response, 200, JSON_TYPE, JSON.stringify(parts.about()))
  const asset = await assetAt(path)
  if (!asset) return refuse(response, path === '/answer' ? POST_ONLY : NOTHING)
  send(response, 200, asset.type, asset.content)
}

async function post(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  parts: WebParts,
): Promise<void> {
  if (path !== '/answer') return refuse(response, NOTHING)
  const body = await readBody(request)
  if (body === 'too-large') return refuse(response, TOO_LARGE)
  if (body === 'unreadable') return refuse(response, UNREADABLE)
  const answer = await parts.ask(body.text)
  send(response, 'error' in answer ? 400 : 200, JSON_TYPE, JSON.stringify(answer))
}

/** Says why not, in both languages, and ends the connection where the rest of a request may still be coming. */
function refuse(response: ServerResponse, { status, words }: Refusal): void {
  if (status === 405) response.setHeader('allow', 'GET, POST')
  if (!response.req.complete) response.setHeader('connection', 'close')
  const error = `${inLanguage(words, 'ja')}/ ${inLanguage(words, 'en')}`
  send(response, status, JSON_TYPE, JSON.stringify({ id: null, error }))
}

function send(response: ServerResponse, status: number, type: string, content: string): void {
  response.writeHead(status, {
    ...HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(content),
  })
  response.end(content)
}

const NOTHING: Refusal = {
  status: 404,
  words: { ja: 'ここには何もありません。', en: 'There is nothing here.' },
}

const POST_ONLY: Refusal = {
  status: 405,
  words: { ja: '質問は POST で送ってください。', en: 'Send questions by POST.' },
}

const TOO_LARGE: Refusal = {
  status: 413,
  words: {
    ja: '質問が長すぎます。64 KB までにしてください。',
    en: 'The question is too long; the most is 64 KB.',
  },
}

const UNREADABLE: Refusal = {
  status: 400,
  words: { ja: 'UTF-8 の文字として読めません。', en: 'This is not UTF-8 text.' },
}

function fault(code: string): Refusal {
  return {
    status: 500,
    words: {
      ja: `こちらの不具合で答えられませんでした。番号は ${code} です。`,
      en: `Something went wrong on our side; the code is ${code}.`,
    },
  }
}
