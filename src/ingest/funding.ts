import type { Bilingual } from '../budget/bilingual.ts'
import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import { readAmount } from './amount.ts'
import { readFundingSource } from './terms.ts'

/** The field of a candidate that holds what a funding source gives, in 千円. */
export type FundingField = `funding_${FundingSource}`

/** What each source gives, by field, in the order of the vocabulary. A source that is not named is left out. */
export type FundingFields = Readonly<Partial<Record<FundingField, number>>>

/** Every funding field, in the order in which budget tables print the sources. */
export const FUNDING_FIELDS = (Object.keys(FUNDING_SOURCES) as FundingSource[]).map(fundingField)

export function fundingField(source: FundingSource): FundingField {
  return `funding_${source}`
}

/** Reads a cell such as 都支出金 1,000 一般財源 2,500: source and amount in turn. Amounts are in 千円. */
export function readFunding(cell: string): { fields: FundingFields; problems: Bilingual[] } {
  const read: Partial<Record<FundingField, number>> = {}
  const problems: Bilingual[] = []
  const parts = cell
    .normalize('NFKC')
    .trim()
    .split(/(?<=[\d,])(?![\d,])/u)
    .map((part) => /^\s*([^\d,]+?)\s*([\d,]+)$/u.exec(part))
  if (!parts.every((part) => part !== null)) {
    problems.push({
      ja: `財源内訳「${cell}」が「財源 金額」の並びではありません。元の資料を確かめてください`,
      en: `the funding "${cell}" is not sources with their amounts; see the original`,
    })
    return { fields: {}, problems }
  }
  for (const [, name = '', digits = ''] of parts) {
    const source = readFundingSource(name)
    const amount = readAmount(digits)
    if (source === undefined) {
      problems.push({
        ja: `財源「${name}」は知られていません。${SOURCES_JA} のどれかか確かめてください`,
        en: `the funding source "${name}" is unknown; see whether it is one of ${SOURCES_JA}`,
      })
    } else if (amount === undefined) {
      problems.push({
        ja: `財源「${name}」の「${digits}」は金額ではありません。数字と3桁ごとのコンマだけにしてください`,
        en: `"${digits}" of the funding source ${name} is no amount; write digits with a comma at every three`,
      })
    } else if (read[fundingField(source)] !== undefined) {
      problems.push({
        ja: `財源「${name}」が2度あります。元の資料を確かめてください`,
        en: `the funding source ${name} stands twice; see the original`,
      })
    } else read[fundingField(source)] = amount
  }
  // Half of a funding is none: it could not be told whether it adds up.
  return { fields: problems.length > 0 ? {} : inOrder(read), problems }
}

/** Says where the funding does not add up to an amount (千円) of the same row; undefined when it does. */
export function checkFunding(fields: FundingFields, amount: number, of: Bilingual): Bilingual | undefined {
  const sum = Object.values(fields).reduce((total, part) => total + part, 0)
  if (sum === amount) return undefined
  return {
    ja: `財源の合計${sum}千円が${of.ja}${amount}千円と合いません。元の資料を確かめてください`,
    en: `the funding adds up to ${sum}, not to the ${of.en} ${amount} (千円); see the original`,
  }
}

function inOrder(fields: FundingFields): FundingFields {
  return Object.fromEntries(
    FUNDING_FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])),
  )
}

const SOURCES_JA = Object.values(FUNDING_SOURCES)
  .map(({ ja }) => ja)
  .join('、')
