import { compact } from './yen.ts'

/** A text whose sentences run over lines, in one piece: half width, without any space. */
export interface JoinedLines {
  readonly text: string
  /** The line on which the character at an index of the text stands. */
  readonly lineAt: (index: number) => number
}

export function joinLines(lines: readonly { readonly line: number; readonly text: string }[]): JoinedLines {
  const starts: number[] = []
  let text = ''
  for (const one of lines) {
    starts.push(text.length)
    text += compact(one.text)
  }
  return { text, lineAt: (index) => lines[starts.findLastIndex((start) => start <= index)]?.line ?? 1 }
}
