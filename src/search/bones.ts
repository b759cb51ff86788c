import { clean } from './fold.ts'

const ENDINGS = /(?<=\p{Script=Han})[ぁ-ゖ]{1,2}(?=\p{Script=Han}|$)/gu

/**
 * A word without the kana that people write after kanji or leave out (okurigana): 振り替え, 振替え and 振替 come out the
 * same. Undefined for what has fewer than two kanji. A text keeps its other characters.
 */
export function bonesOf(text: string): string | undefined {
  const bones = clean(text).replaceAll(ENDINGS, '')
  return (bones.match(/\p{Script=Han}/gu) ?? []).length >= 2 ? bones : undefined
}
