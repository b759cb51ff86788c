import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** As many as one byte tells apart. */
const MOST_COLORS = 256

/**
 * Opaque pixels (four bytes each, red first, the last one alike in all) as PNG with a palette: a fifth of the size of one in full colours, so that
 * the picture is sent five times faster. The commonest 256 colours are kept exactly; a shade at the edge of a letter may
 * become its nearest one. `level` is how hard it is packed, up to 9.
 */
export function toPng(pixels: Uint8ClampedArray, width: number, height: number, level = 6): Buffer {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const palette = commonest(colors)
  const indexes = indexed(colors, palette, width, height)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const entries = Buffer.from(palette.flatMap((color) => channels(color)))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(indexes, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function commonest(colors: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < colors.length;) {
    const color = colors[at] ?? 0
    const start = at
    while (at < colors.length && colors[at] === color) at++
    counts.set(color, (counts.get(color) ?? 0) + at - start)
  }
  return [...counts]
    .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
    .slice(0, MOST_COLORS)
    .map(([color]) => color)
}

/** The rows of the picture, each begun by the 0 that says: no filter. */
function indexed(colors: Uint32Array, palette: readonly number[], width: number, height: number): Buffer {
  const places = new Map(palette.map((color, at) => [color, at]))
  const rows = Buffer.alloc((width + 1) * height)
  let last = -1
  let place = 0
  for (let y = 0, at = 0; y < height; y++) {
    const row = y * (width + 1) + 1
    for (let x = 0; x < width; x++, at++) {
      const color = colors[at] ?? 0
      if (color !== last) {
        last = color
        place = places.get(color) ?? nearest(color, palette)
        places.set(color, place)
      }
      rows[row + x] = place
    }
  }
  return rows
}

function nearest(color: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(color)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [at, other] of palette.entries()) {
    const [r, g, b] = channels(other)
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance < least) [best, least] = [at, distance]
  }
  return best
}

/** Red, green and blue of a pixel as processors with the low byte first hold it, which is every one that Node runs on. */
function channels(color: number): [number, number, number] {
  return [color & 0xff, (color >>> 8) & 0xff, (color >>> 16) & 0xff]
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
