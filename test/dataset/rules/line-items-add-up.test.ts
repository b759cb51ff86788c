import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

/** What is found once a line item of the sheet of the check-ups is another one. */
const item = (was: string, is: string) =>
  inventedFindings({ 'line-items.csv': (text) => text.replace(was, is) })

/** The same sheet once it says how much of it is the expansion: 900 and 700 are those of its items. */
const expansion = (requested: number, budgeted: number) =>
  inventedFindings({
    'entries.csv': (text) =>
      text.replace('nhi,false,,,false,1200,,1000,,', `nhi,false,,,false,1200,${requested},1000,${budgeted},`),
  })

const refusal = (ja: string, en: string) => [
  {
    file: 'entries.csv',
    line: 11,
    message: {
      ja: `health-checkups: 内訳の${ja}（line-items.csv）`,
      en: `health-checkups: its line items${en} 千円 (line-items.csv)`,
    },
  },
]

describe('line items', () => {
  it.each([
    ['900,700,,10', '901,700,,10', '要求額', 'requested', 1201, 1200],
    ['300,300,,11', ',300,,11', '要求額', 'requested', 900, 1200],
    ['300,300,,11', '300,299,,11', '予算額', 'budgeted', 999, 1000],
  ])('refuse %s as %s, which does not make the whole', (was, is, stageJa, stage, sum, due) => {
    expect(item(was, is)).toEqual(
      refusal(
        `${stageJa}の合計${sum}千円が${due}千円と合いません`,
        ` add up to ${sum} ${stage}, not to ${due}`,
      ),
    )
  })

  it.each([
    [901, 700, '要求額', 'requested', 900, 901],
    [900, 699, '予算額', 'budgeted', 700, 699],
  ])('refuse an expansion of %d and %d that is not theirs', (requested, budgeted, ja, en, sum, due) => {
    expect(expansion(requested, budgeted)).toEqual(
      refusal(
        `${ja}のうちレベルアップ分の合計${sum}千円が${due}千円と合いません`,
        ` of the expansion add up to ${sum} ${en}, not to ${due}`,
      ),
    )
  })

  it('accept parts that add up to the expansion and to the whole', () => {
    expect(expansion(900, 700)).toEqual([])
  })

  it('accept an entry without any', () => {
    expect(inventedFindings({ 'line-items.csv': (text) => text.slice(0, text.indexOf('\n') + 1) })).toEqual(
      [],
    )
  })
})
