import type { Locale } from '../budget/bilingual.ts'
import { PRIVATE } from '../dialogue/command.ts'
import { speak } from '../dialogue/language.ts'
import type { Reply } from '../dialogue/reply.ts'
import { firstActions } from './first-questions.ts'

/**
 * The first message in a server, for everyone there: who is here, and five questions to press, each answered to whoever
 * presses. Nobody has asked, so that it is in both languages, the likelier one first.
 */
export function greeting(locale: Locale): Reply {
  const ja =
    'はじめまして。自治体の予算についての質問に、公表された資料から答えます。下の例を押すと、答えは押した人だけに届きます。「/」を打つとコマンドの一覧が、/ヘルプ で使い方が出ます。'
  const en =
    'Hello. I answer questions about the budget from published documents. Press an example: only you see the answer, in English where your Discord is. Type / for the commands, /help for help.'
  return {
    outcome: 'answered',
    card: {
      title: speak(locale)('予算ボットです', 'The budget bot'),
      lead: locale === 'ja' ? [ja, en] : [en, ja],
    },
    actions: firstActions(locale).map(({ label, request }) => ({
      label,
      request: { ...request, options: { ...request.options, [PRIVATE]: true } },
    })),
    private: false,
  }
}
