import { TABLE_NAMES } from '../tables.ts'
import type { Rule } from './rule.ts'

/** Most kana that one character of each kind is read with: 承 (うけたまわ), W (だぶりゅー), 8 in 80 (はちじゅう). */
const MOST_KANA = { kanji: 5, letter: 5, digit: 6 } as const

/**
 * A reading fits its name: what the name writes in kana stands in the reading in the same order, and what stands
 * between is neither missing nor longer than its characters can be read. （仮称） is not read.
 */
export const plausibleReadings: Rule = (tables) =>
  TABLE_NAMES.flatMap((name) =>
    tables[name].flatMap((row) => {
      if (!('reading' in row)) return []
      const written = 'name' in row ? row.name : row.what_ja
      if (pattern(written).test(row.reading)) return []
      return [
        {
          file: `${name}.csv`,
          line: row.$line,
          message: {
            ja: `「${written}」は「${row.reading}」とは読めません。読みを確かめてください`,
            en: `"${written}" cannot be read as "${row.reading}"; check the reading`,
          },
        },
      ]
    }),
  )

/** What a reading of the name can be, in hiragana. */
function pattern(name: string): RegExp {
  const plain = name.normalize('NFKC').replaceAll('(仮称)', '')
  const runs = plain.match(/[ぁ-ゖァ-ヶー]+|[々\p{Script=Han}]+|[a-z]+|\d+/giu) ?? []
  return new RegExp(`^${runs.map(runPattern).join('')}$`, 'u')
}

function runPattern(run: string): string {
  if (/^[ぁ-ゖァ-ヶー]/u.test(run)) return hiragana(run)
  const most = /^[a-z]/iu.test(run) ? MOST_KANA.letter : /^\d/u.test(run) ? MOST_KANA.digit : MOST_KANA.kanji
  // A word of letters may be read as a word (GIGA: ぎが), so that it can have fewer kana than letters.
  const least = /^[a-z]/iu.test(run) ? Math.ceil(run.length / 2) : run.length
  return `[ぁ-ゖ][ぁ-ゖー]{${least - 1},${run.length * most - 1}}`
}

function hiragana(kana: string): string {
  return kana
    .replaceAll(/[ァ-ヶ]/gu, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) - 0x60))
    .replaceAll('ゖ', 'か')
}
