/** A stretch of a sentence that says something, from `from` up to but not including `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What stands for a stretch that was understood, so that nothing after it moves. */
const TAKEN = '\u{E000}'
/** What stands for a year. */
export const YEAR_TAKEN = '\u{E001}'
const TAKEN_RUN = /[\u{E000}\u{E001}]+/gu

/**
 * A cleaned sentence out of which marks are taken one after the other. What was taken is not read again, and every
 * position stays what it was.
 */
export class Sentence {
  readonly text: string
  #left: string

  constructor(text: string) {
    this.text = text
    this.#left = text
  }

  /** The sentence with every taken character replaced. */
  get left(): string {
    return this.#left
  }

  /** Takes every match of a pattern that is still there. */
  take(pattern: RegExp, by = TAKEN): RegExpExecArray[] {
    const global = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
    const found = [...this.#left.matchAll(global)].filter(([match]) => match !== '')
    for (const match of found) this.takeSpan({ from: match.index, to: match.index + match[0].length }, by)
    return found
  }

  /** Takes a stretch. */
  takeSpan({ from, to }: Span, by = TAKEN): void {
    this.#left = this.#left.slice(0, from) + by.repeat(to - from) + this.#left.slice(to)
  }

  /** Whether a pattern stands in what is left. */
  has(pattern: RegExp): boolean {
    return pattern.test(this.#left)
  }

  /** What is left, each taken stretch as one space. */
  rest(): string {
    return this.#left.replaceAll(TAKEN_RUN, ' ')
  }
}
