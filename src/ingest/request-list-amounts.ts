import type { Bilingual } from '../budget/bilingual.ts'
import type { Category } from '../budget/vocabulary.ts'
import { readAmount } from './amount.ts'

/** An amount and the part of it that is the expansion (うちレベルアップ), both in 千円. */
export interface Amounts {
  readonly total: number
  /** Left out where － is printed. */
  readonly expansion?: number
}

/** Whether a word is － as printed where there is no amount. The long vowel ー is not: a wrapped word may end in it. */
export function isNone(word: string): boolean {
  return /^[-‐‑‒–—―−]$/u.test(word.normalize('NFKC'))
}

/** Whether a word can stand in a column of amounts: an amount, or － for none. */
export function isFigure(word: string): boolean {
  return readAmount(word) !== undefined || isNone(word)
}

/**
 * Reads an amount and its expansion part. An expanded program prints both and the part is at most the whole; any other
 * program prints － for the part. `what` names the amount: 要求額 or 予算額.
 */
export function readAmounts(
  category: Category,
  printed: { readonly total: string; readonly expansion: string },
  what: Bilingual,
): Amounts | { readonly problem: Bilingual } {
  const total = readAmount(printed.total)
  const expansion = readAmount(printed.expansion)
  if (total === undefined) return problem(unreadable(what, printed.total))
  if (expansion === undefined && !isNone(printed.expansion)) {
    return problem(unreadable(expansionOf(what), printed.expansion))
  }
  if (category !== 'expanded') return expansion === undefined ? { total } : problem(unexpected(what))
  if (expansion === undefined) return problem(missing(what))
  return expansion > total ? problem(tooLarge(what, total, expansion)) : { total, expansion }
}

function problem(message: Bilingual): { problem: Bilingual } {
  return { problem: message }
}

function expansionOf(what: Bilingual): Bilingual {
  return { ja: `${what.ja}のうちレベルアップ`, en: `expansion part of the ${what.en}` }
}

function unreadable(what: Bilingual, printed: string): Bilingual {
  return {
    ja: `${what.ja}「${printed}」を金額として読めません。資料の数字と見比べて直してください`,
    en: `the ${what.en} “${printed}” is no amount; compare it with the document and put it right`,
  }
}

function unexpected(what: Bilingual): Bilingual {
  return {
    ja: `レベルアップではないのに、${what.ja}のうちレベルアップがあります。区分と金額を資料で確かめてください`,
    en: `the item is not expanded (レベルアップ) but has an expansion part of the ${what.en}; check both in the document`,
  }
}

function missing(what: Bilingual): Bilingual {
  return {
    ja: `レベルアップなのに、${what.ja}のうちレベルアップがありません。区分と金額を資料で確かめてください`,
    en: `the item is expanded (レベルアップ) but has no expansion part of the ${what.en}; check both in the document`,
  }
}

function tooLarge(what: Bilingual, total: number, expansion: number): Bilingual {
  return {
    ja: `${what.ja}${total}千円より、うちレベルアップ${expansion}千円が大きい。金額を資料で確かめてください`,
    en: `the expansion part ${expansion} is larger than the ${what.en} ${total} (千円); check the amounts in the document`,
  }
}
