import type { Bilingual } from '../../budget/bilingual.ts'
import { TABLE_NAMES } from '../tables.ts'
import type { Rule } from './rule.ts'

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」〜％]/u

/** What an English text sets apart as Japanese: in parentheses, or between quotation marks. */
const QUOTED = /"[^"]*"/gu
const SET_APART = /\([^()]*\)|"[^"]*"/gu

/** A figure with a Japanese unit, which no name is: 約27,000件, 470万円, 1週間, 8区, 92.3％. */
const FIGURE = /[\d０-９][\d０-９,.]*\s*(万|億|千円|円|人|名|件|区|割|週|か月|ヶ月|日|時|世帯|回|竿|％)/u

/**
 * English texts are English: Japanese stands in them only as a name or a quotation, in parentheses or between
 * quotation marks, and a figure has its unit in English.
 */
export const englishTexts: Rule = (tables) =>
  TABLE_NAMES.flatMap((name) =>
    tables[name].flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => {
        if (!column.endsWith('_en') || typeof cell !== 'string') return []
        const message = problem(column, cell)
        return message === undefined ? [] : [{ file: `${name}.csv`, line: row.$line, message }]
      }),
    ),
  )

function problem(column: string, text: string): Bilingual | undefined {
  const figure = FIGURE.exec(text.replaceAll(QUOTED, ''))
  if (figure) {
    return {
      ja: `${column}: 英語の文に「${figure[0]}」があります。単位を英語にしてください`,
      en: `${column}: has "${figure[0]}" in English text; give the unit in English`,
    }
  }
  const japanese = JAPANESE.exec(text.replaceAll(SET_APART, ''))
  if (!japanese) return undefined
  return {
    ja: `${column}: 英語の文に「${japanese[0]}」があります。英語にするか、( ) か " " に入れてください`,
    en: `${column}: has "${japanese[0]}" in English text; say it in English, or set it in ( ) or " "`,
  }
}
