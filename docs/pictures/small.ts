import { toPng } from '../../src/charts/png.ts'
import { readPng } from './png.ts'

/** The same opaque picture in 256 colours, which makes it less than half as large. */
export function inFewColors(png: Buffer): Buffer {
  const { width, height, bytesEach, bytes } = readPng(png)
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel++) {
    pixels.set(bytes.subarray(pixel * bytesEach, pixel * bytesEach + 3), pixel * 4)
  }
  return toPng(pixels, width, height, 9)
}
