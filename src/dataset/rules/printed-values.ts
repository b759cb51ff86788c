import { needsEnglish, printedValuesIn } from '../printed-values.ts'
import type { Rule } from './rule.ts'

/** Every printed value that holds Japanese is said in English, once, and nothing else is. */
export const printedValues: Rule = (tables) => {
  const said = new Set(tables['printed-values'].map((row) => row.printed))
  const shown = printedValuesIn(tables)
  const needed = new Set(shown.map(({ value }) => value).filter(needsEnglish))
  const missing = shown.filter(({ value }) => needed.has(value) && !said.has(value))
  return [
    ...missing.map(({ file, line, value }) => ({
      file,
      line,
      message: {
        ja: `「${value}」の英語が printed-values.csv にありません。行を足してください`,
        en: `printed-values.csv has no English for "${value}"; add a line`,
      },
    })),
    ...tables['printed-values']
      .filter((row) => !needed.has(row.printed))
      .map((row) => ({
        file: 'printed-values.csv',
        line: row.$line,
        message: {
          ja: `「${row.printed}」は日本語の値としてどの表にもありません。行を消してください`,
          en: `"${row.printed}" is no Japanese value of any table; remove the line`,
        },
      })),
  ]
}
