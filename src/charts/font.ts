import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { Measure } from './text.ts'

/** IBM Plex Sans JP: Japanese with the rare kanji of names, and Latin. */
const PACKAGE = '@expo-google-fonts/ibm-plex-sans-jp'
const WEIGHTS = { 400: '400Regular/IBMPlexSansJP_400Regular.ttf', 700: '700Bold/IBMPlexSansJP_700Bold.ttf' }
const FAMILY = 'Chart'

/** The files of both weights. Throws where the package is not installed. */
export function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return Object.values(WEIGHTS).map((file) => resolve(`${PACKAGE}/${file}`))
}

/** The font in canvas' terms. */
export function fontOf(size: number, bold = false): string {
  return `${bold ? '700' : '400'} ${size}px ${FAMILY}`
}

/** Loads the font and measures texts in it. */
export function openFont(): Measure {
  for (const file of fontFiles()) {
    if (!GlobalFonts.registerFromPath(file, FAMILY)) throw new Error(`not a font: ${file}`)
  }
  const context = createCanvas(1, 1).getContext('2d')
  return (text, size, bold) => {
    context.font = fontOf(size, bold)
    return context.measureText(text).width
  }
}
