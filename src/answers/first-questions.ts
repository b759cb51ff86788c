import type { Bilingual, Locale } from '../budget/bilingual.ts'
import { inLanguage } from '../dialogue/language.ts'
import type { Action } from '../dialogue/reply.ts'
import type { NextRequest } from '../dialogue/request.ts'

/** A question for somebody who does not know yet what to ask. */
export interface FirstQuestion {
  readonly label: Bilingual
  readonly request: NextRequest
}

/** Five questions of five kinds: what help, the first message in a server and the empty page offer to press. */
export const FIRST_QUESTIONS: readonly FirstQuestion[] = [
  {
    label: { ja: 'みなと科学館の予算はいくら？', en: 'How much is the science museum?' },
    request: { command: 'ask', options: { question: 'みなと科学館の予算はいくら？' } },
  },
  {
    label: { ja: '母子手帳アプリの財源', en: 'Who pays for the maternal handbook app' },
    request: { command: 'funding', options: { program: '母子手帳アプリ' } },
  },
  {
    label: { ja: 'シティハイツ高浜はいつ開く', en: 'When City Heights Takahama opens' },
    request: { command: 'openings', options: { program: 'シティハイツ高浜' } },
  },
  {
    label: { ja: '要求から削られた事業', en: 'What was cut from the request' },
    request: { command: 'ranking', options: { by: 'cut' } },
  },
  {
    label: { ja: '区の予算の全体', en: 'The whole budget' },
    request: { command: 'total', options: {} },
  },
]

/** The five as buttons. */
export function firstActions(locale: Locale): Action[] {
  return FIRST_QUESTIONS.map(({ label, request }) => ({ label: inLanguage(label, locale), request }))
}
