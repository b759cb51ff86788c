import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { BudgetDocument, TextPlace } from '../budget/program.ts'
import { speak } from '../dialogue/language.ts'

/** What a document holds beside rows about programs, a line each: 取組の項目 25件. */
export function holdings(document: BudgetDocument, book: BudgetBook, locale: Locale): string[] {
  const { accounts, focusAreas, planSummary, keyFigures } = book.totals
  const items = focusAreas.flatMap((area) => area.items)
  const announced = book.openingPlans
    .flatMap(({ statements }) => statements)
    .filter(({ entry }) => !entry)
    .map(({ source }) => ({ place: source }))
  const followUps = book.followUps.map(({ source }) => ({ place: source }))
  const kinds: (Bilingual & { readonly all: readonly { readonly place: TextPlace }[] })[] = [
    { ja: '会計の額', en: 'amounts of accounts', all: accounts },
    { ja: '取組', en: 'focus areas', all: focusAreas },
    { ja: '取組の項目', en: 'items of focus areas', all: items },
    { ja: '行うこと', en: 'things to be done', all: items.flatMap(({ points }) => points) },
    { ja: '取組の数字', en: 'printed figures of items', all: items.flatMap(({ figures }) => figures) },
    { ja: '主な数字', en: 'key figures', all: keyFigures },
    { ja: '計画事業の集計', en: 'lines of the plan summary', all: planSummary },
    { ja: '施設やサービスのお知らせ', en: 'announced facilities and services', all: announced },
    { ja: '以前の資料の事業のその後', en: 'follow-ups of earlier programs', all: followUps },
  ]
  return kinds.flatMap(({ ja, en, all }) => {
    const count = all.filter(({ place }) => place.document.id === document.id).length
    return count === 0 ? [] : [speak(locale)(`${ja} ${count}件`, `${en}: ${count}`)]
  })
}
