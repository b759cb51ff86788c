import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { invalid } from './invalid.ts'

/** A share was asked for without saying of which source. */
export function shareOfWhat(request: Request): Answer {
  return invalid(
    {
      ja: 'どの財源の割合で並べるか、財源を入れてください。',
      en: 'Please give the funding source whose share you want.',
    },
    request,
    (Object.keys(FUNDING_SOURCES) as FundingSource[]).map((source) => ({
      label: inLanguage(FUNDING_SOURCES[source], request.locale),
      request: { command: request.command, options: { ...request.options, source } },
    })),
  )
}

/** A source was given with an order that compares: the documents split budgets alone, of one year. */
export function sourceOfBudgets(request: Request): Answer {
  const say = speak(request.locale)
  const { by, source, ...rest } = request.options
  return invalid(
    {
      ja: '財源の内訳は予算額にだけあり、要求額との差や前年度との差には分けられません。財源と順のどちらかを外してください。',
      en: 'Only budgets are split by funding source, not requests or differences. Please leave out the source or the order.',
    },
    request,
    [
      {
        label: say('この財源の大きい順', 'This source, largest first'),
        request: { command: request.command, options: { ...rest, ...(source !== undefined && { source }) } },
      },
      {
        label: say('財源を問わない', 'Whatever the source'),
        request: { command: request.command, options: { ...rest, ...(by !== undefined && { by }) } },
      },
    ],
  )
}
