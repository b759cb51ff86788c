import { TABLE_NAMES } from '../tables.ts'
import type { Rule } from './rule.ts'

/** Tables whose texts speak of documents; a word that stands only in the others leads nobody anywhere. */
const SPEAKING = TABLE_NAMES.filter(
  (name) => !['words', 'links', 'similar-programs', 'corrections', 'document-corrections'].includes(name),
)

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** A word of words.csv leads from what people write to another word, and that word stands somewhere in the data. */
export const wordsNeeded: Rule = (tables) => {
  const texts = plain(
    SPEAKING.flatMap((name) => tables[name].flatMap((row) => Object.values(row)))
      .filter((cell) => typeof cell === 'string' || Array.isArray(cell))
      .join('\n'),
  )
  return tables.words.flatMap(({ written, means, $line }) => {
    const at = { file: 'words.csv', line: $line }
    if (plain(written) === plain(means)) {
      return [
        {
          ...at,
          message: {
            ja: `「${written}」と「${means}」は同じ語です。行を消してください`,
            en: `"${written}" and "${means}" are the same word; remove the line`,
          },
        },
      ]
    }
    if (texts.includes(plain(means))) return []
    return [
      {
        ...at,
        message: {
          ja: `「${means}」はデータのどこにもありません。行を消すか、ある語に直してください`,
          en: `"${means}" stands nowhere in the data; remove the line, or name a word that does`,
        },
      },
    ]
  })
}
