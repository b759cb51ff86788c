import type { IncomingMessage } from 'node:http'

/** A question is a line of text; 64 KB is far more than any. */
export const LARGEST_BODY = 64 * 1024

/** The text of a request's body; `too-large` above 64 KB (the rest is not read), `unreadable` where it is not UTF-8. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ text: string } | 'too-large' | 'unreadable'> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return 'too-large'
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) return 'too-large'
    chunks.push(chunk)
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return 'unreadable'
  }
}
