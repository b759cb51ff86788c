import { readPng, writePng, type Pixels } from './png.ts'

const COLORS = 256

/** The same picture in 256 colours, which makes it less than half as large: the commonest, each other one by its nearest. */
export function inFewColors(png: Buffer): Buffer {
  const pixels = readPng(png)
  const colors = colorsOf(pixels)
  const counts = new Map<number, number>()
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1)
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([color]) => color)
  const kept = byCount.slice(0, COLORS)
  const indexOf = new Map(byCount.map((color, rank) => [color, rank < COLORS ? rank : nearest(color, kept)]))
  return writePng({
    width: pixels.width,
    height: pixels.height,
    palette: Buffer.from(kept.flatMap(channels)),
    indexes: Buffer.from(Uint8Array.from(colors, (color) => indexOf.get(color) ?? 0)),
  })
}

function colorsOf({ width, height, bytesEach, bytes }: Pixels): Uint32Array {
  return Uint32Array.from({ length: width * height }, (_, pixel) => bytes.readUIntBE(pixel * bytesEach, 3))
}

function channels(color: number): [number, number, number] {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff]
}

function nearest(color: number, palette: readonly number[]): number {
  let [best, least] = [0, Infinity]
  palette.forEach((one, index) => {
    const far = distance(color, one)
    if (far < least) [best, least] = [index, far]
  })
  return best
}

function distance(a: number, b: number): number {
  const [one, other] = [channels(a), channels(b)]
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2
}
