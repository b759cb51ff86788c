import { programListIn } from '../../budget/groups.ts'
import { percentOf } from '../../budget/yen.ts'
import { fullAmount, percent } from '../../dialogue/figures.ts'
import { speak } from '../../dialogue/language.ts'
import { strong } from '../../dialogue/reply.ts'
import type { MeaningRule } from '../meaning.ts'

/** What a share may be of that is no funding: the whole list, all programs. */
const OF_LIST =
  /(?:一覧|リスト|全事業|事業全体)(?:全体)?(?:の|に占める|で|のうち)|\b(?:of|on|in) (?:the |everything on the |all of the )?(?:\S+ ){0,2}?(?:program(?:me)? )?list\b|\bof all (?:the )?(?:\S+ )?(?:programs|programmes|projects)\b/iu

/** What part of all programs of a year's list one program is. */
export const listShare: MeaningRule = {
  name: 'share of the list',
  read: ({ reading, picked, world: { book } }) => {
    const { topics, sources, text, years, order } = reading
    if (picked.kind !== 'one' || !topics.includes('share') || sources.length > 0 || order) return undefined
    if (!OF_LIST.test(text)) return undefined
    const { program } = picked
    for (const year of years.length > 0 ? years : book.years) {
      const list = programListIn(book, year)
      const budgeted = list?.programs.find((one) => one.program === program)?.record.budgeted
      if (!list || !budgeted) continue
      const share = strong(percent(percentOf(budgeted.total, list.total)))
      return {
        said: { ja: `${program.name.ja}が一覧に占める割合`, en: `${program.name.en}, share of the list` },
        answer: ({ request: { locale }, lead }) => ({
          instead: { command: 'amount', options: { program: program.id, year } },
          lead: [
            lead,
            [
              speak(locale)(
                `一覧の${list.programs.length}事業の合計 ${fullAmount(list.total, 'ja')}に占める割合  `,
                `Share of all ${list.programs.length} programs of the list, ${fullAmount(list.total, 'en')}  `,
              ),
              share,
            ],
          ],
        }),
      }
    }
    return undefined
  },
}
