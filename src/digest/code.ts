import { createHash } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/** The code of one part of a digest: the same for the same channel, period and part, and for no others (60 bits). */
export function codeOf(channel: string, period: string, part: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([channel, period, part]))
    .digest()
  return [...hash.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
