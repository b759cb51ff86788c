import { inflateSync } from 'node:zlib'

/** Pixels, row by row, three or four bytes each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly bytesEach: number
  readonly bytes: Buffer
}

const SIGNATURE_LENGTH = 8
const COLOR_TYPE = { rgb: 2, rgba: 6 } as const

/** Reads a PNG as a browser writes it: eight bits a channel, not interlaced. */
export function readPng(file: Buffer): Pixels {
  const chunks = chunksOf(file)
  const head = chunks.find(({ type }) => type === 'IHDR')?.data
  const bytesEach = head?.[9] === COLOR_TYPE.rgb ? 3 : head?.[9] === COLOR_TYPE.rgba ? 4 : undefined
  if (!head || !bytesEach || head[8] !== 8 || head[12] !== 0)
    throw new Error('not a PNG as a browser writes it')
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  return {
    width,
    height,
    bytesEach,
    bytes: unfilter(inflateSync(packed), width * bytesEach, height, bytesEach),
  }
}

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = SIGNATURE_LENGTH; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at)
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

/** Undoes the filter that each row begins with (PNG specification, 9.2). */
function unfilter(filtered: Buffer, stride: number, height: number, bytesEach: number): Buffer {
  const bytes = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < bytesEach ? 0 : (bytes[at - bytesEach] ?? 0)
      const up = y === 0 ? 0 : (bytes[at - stride] ?? 0)
      const corner = x < bytesEach || y === 0 ? 0 : (bytes[at - stride - bytesEach] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      bytes[at] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return bytes
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
