import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { answerWeb, type WebParts } from './answer.ts'

/** The page while it is served. */
export interface ServedPage {
  /** Where a browser finds it: http://127.0.0.1:8787/ */
  readonly address: string
  close(): Promise<void>
}

/** The port that is tried first where none is set. */
const USUAL_PORT = 8787

/** Only this computer reaches the page. */
const LOOPBACK = '127.0.0.1'

/** Serves the page on loopback, at the port if it is free, else at any that is. Rejects where none can be opened. */
export async function serve(parts: WebParts, port = USUAL_PORT): Promise<ServedPage> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    void answerWeb(request, response, parts)
  })
  await listen(server, port).catch(() => listen(server, 0))
  const bound = server.address()
  const opened = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://${LOOPBACK}:${opened}/`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, port: number): Promise<void> {
  const listening = once(server, 'listening')
  server.listen(port, LOOPBACK)
  await listening
}
