import type { Bilingual } from '../budget/bilingual.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'

/** Input that cannot be answered as it is: what is wrong with it, and the way to go on. */
export function invalid(problem: Bilingual, request: Request, actions: readonly Action[] = []): Answer {
  const say = speak(request.locale)
  return {
    outcome: 'invalid',
    card: {
      title: say('入力を確かめてください', 'Please check your input'),
      lead: [inLanguage(problem, request.locale)],
    },
    actions: [
      ...actions,
      { label: say('使い方', 'Help'), request: { command: 'help', options: { command: request.command } } },
    ],
  }
}

/** Two options were given that ask two different questions. */
export function oneOfTwo(request: Request): Answer {
  return invalid(
    {
      ja: '二つの質問になっています。どちらか一つだけ入れてください。',
      en: 'These are two questions; please give only one of the two.',
    },
    request,
  )
}
