import type { Bilingual } from '../budget/bilingual.ts'
import type { Command } from './command.ts'
import { cutAt } from './quote.ts'
import type { NextRequest } from './request.ts'

/** The end of a sentence: a mark with what closes behind it, or a line's end. A point inside a number is none. */
const SENTENCE_END = /[。．！？!?]+[」』）)]*|\.(?=\s|$)|\n/gu

/** Reads a message into the option that the command's menu fills, or says why nothing can be looked up. */
export function readMessage<W>(
  command: Command<W>,
  text: string,
): { readonly options: NextRequest['options'] } | { readonly problem: Bilingual } {
  const { options, messageMenu: menu } = command
  if (!menu || !/[\p{L}\p{N}]/u.test(text)) return { problem: NO_WORDS }
  const { maximum = Infinity } = options[menu.option] ?? {}
  const question = cutAtSentence(text.toWellFormed().trim(), maximum).replaceAll(/\s+/gu, ' ').trim()
  return { options: { [menu.option]: question } }
}

/**
 * The sentences of a text that fit into `length` (UTF-16 code units). Where none ends in the second half of that, as
 * much as fits, cut between visible characters with … at the end.
 */
export function cutAtSentence(text: string, length: number): string {
  if (text.length <= length) return text
  const ends = [...text.slice(0, length + 1).matchAll(SENTENCE_END)].map((end) => end.index + end[0].length)
  const last = ends.findLast((end) => end <= length) ?? 0
  return last * 2 >= length ? text.slice(0, last).trimEnd() : cutAt(text, length)
}

const NO_WORDS: Bilingual = {
  ja: 'このメッセージには、調べられる文章がありません。文章のあるメッセージで試すか、コマンドで聞いてください。画像・ファイル・埋め込みの中は読みません。',
  en: 'This message has no words to look up. Try a message with text, or ask by command. Images, files and embeds are not read.',
}
