import type { Locale } from '../budget/bilingual.ts'
import { CATEGORIES } from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { plainText, type Fact } from '../dialogue/reply.ts'
import type { Records } from './compare-programs.ts'
import { marked } from './compare-notes.ts'
import { budgetTitleName, departmentLines } from './facts.ts'

/** 所管, 款 with its account, and 区分 of both sides; 款 only where a document prints one. */
export function placesFacts(records: Records, locale: Locale): Fact[] {
  const say = speak(locale)
  const both = (label: string, textOf: (mark: 'A' | 'B') => string): Fact => ({
    label,
    lines: (['A', 'B'] as const).map((mark) => marked(mark, textOf(mark))),
  })
  const titleOf = (mark: 'A' | 'B'): string | undefined => budgetTitleName(records[mark].lead, locale)
  return [
    both(say('所管', 'Department'), (mark) =>
      departmentLines(records[mark], locale).map(plainText).join(say(' ', ', ')),
    ),
    ...(titleOf('A') === undefined && titleOf('B') === undefined
      ? []
      : [
          both(
            say('款・会計', 'Budget title'),
            (mark) => titleOf(mark) ?? say('資料に記載なし', 'not given'),
          ),
        ]),
    both(say('区分', 'Category'), (mark) => inLanguage(CATEGORIES[records[mark].lead.category], locale)),
  ]
}
