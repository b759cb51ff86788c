import type { Bilingual } from '../budget/bilingual.ts'

/** A printed line in the form in which headings and column names are compared: NFKC, without any space. */
export function squashed(line: string): string {
  return line.normalize('NFKC').replaceAll(/\s/gu, '')
}

/** What is wrong with a printed unit （単位：…）: the lists are in 千円. Undefined where the line is no unit at all. */
export function readUnit(line: string): { readonly problem?: Bilingual } | undefined {
  const unit = /^\(?単位:(.+?)\)?$/u.exec(squashed(line))?.[1]
  if (unit === undefined) return undefined
  if (unit === '千円') return {}
  return {
    problem: {
      ja: `単位が「${unit}」と印刷されています。この形式の単位は千円です。千円の資料を読み込んでください`,
      en: `the unit is printed as ${unit}, but this layout is in 千円 (thousand yen); read a document in 千円`,
    },
  }
}
