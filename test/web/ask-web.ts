import { once } from 'node:events'
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { commands } from '../../commands/index.ts'
import { FILE_WORKS } from '../../src/file-works.ts'
import { openPage } from '../../src/web/open.ts'
import type { ServedPage } from '../../src/web/serve.ts'
import { NOW, realDesk } from '../support/desk.ts'

/** The page of the real desk, at a port of its own. */
export function servePage(): Promise<ServedPage> {
  return openPage({
    ...realDesk(),
    commands,
    locale: 'ja',
    port: 0,
    works: FILE_WORKS,
    clock: () => NOW,
    onFault: (error) => {
      throw error
    },
  })
}

/** What came back. */
export interface Came {
  readonly status: number | undefined
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: string
}

/** Asks a server exactly what is given: nothing is tidied, as a browser or fetch would, and Host can be anything. */
export async function askWeb(
  { address }: Pick<ServedPage, 'address'>,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: OutgoingHttpHeaders; body?: string | Uint8Array } = {},
): Promise<Came> {
  const { hostname, port } = new URL(address)
  const sent = request({ hostname, port, path, method, headers, setHost: !('host' in headers) })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

/** Asks a question as the page does. */
export function post(
  page: Pick<ServedPage, 'address'>,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders = {},
): Promise<Came> {
  return askWeb(page, '/answer', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
}
