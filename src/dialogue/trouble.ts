import type { Bilingual } from '../budget/bilingual.ts'

/** Something that went wrong outside the bot, in words for the person who waits for the answer: what, and what to do. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly words: Bilingual

  constructor(words: Bilingual, cause?: unknown) {
    super(words.en, { cause })
    this.words = words
  }
}
