import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

/** The English summary of the star hall as another text. */
const summary = (text: string) =>
  inventedFindings({
    'entries.csv': (file) =>
      file.replace(
        'Opens a science hall with a planetarium and holds exhibitions and classes.',
        `"${text.replaceAll('"', '""')}"`,
      ),
  })
const finding = (ja: string, en: string) => [
  { file: 'entries.csv', line: 2, message: { ja: `summary_en: ${ja}`, en: `summary_en: ${en}` } },
]

describe('English texts', () => {
  it.each([
    ['Opens 星見科学館.', '星'],
    ['Opens a hall、and a park.', '、'],
    ['Opens a hall for こども (children).', 'こ'],
    ['Opens the カフェ.', 'カ'],
  ])('refuse %s', (text, character) => {
    expect(summary(text)).toEqual(
      finding(
        `英語の文に「${character}」があります。英語にするか、( ) か " " に入れてください`,
        `has "${character}" in English text; say it in English, or set it in ( ) or " "`,
      ),
    )
  })

  it.each([
    ['Checks many deposits (27,000件 a year).', '27,000件'],
    ['Costs much (470万円).', '470万'],
    ['Used by few (92.3％).', '92.3％'],
    ['Takes 1週間.', '1週'],
  ])('refuse the unit in %s', (text, figure) => {
    expect(summary(text)).toEqual(
      finding(
        `英語の文に「${figure}」があります。単位を英語にしてください`,
        `has "${figure}" in English text; give the unit in English`,
      ),
    )
  })

  it.each([
    'Opens the Hoshimi Science Hall (星見科学館).',
    'The word "助成" is printed "助政".',
    'Widens places for children (空きクラスを活用した1歳児定員拡大).',
    'The list prints "27,000件".',
  ])('accept %s', (text) => {
    expect(summary(text)).toEqual([])
  })
})
