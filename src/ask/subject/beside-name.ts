import type { ProgramTopic } from '../../answers/topic-facts.ts'
import type { Locale } from '../../budget/bilingual.ts'
import type { EvidenceKind } from '../../search/evidence.ts'
import { fold } from '../../search/fold.ts'
import type { Hit } from '../../search/program-search.ts'
import { speak } from '../../dialogue/language.ts'
import { quote } from '../../dialogue/quote.ts'
import type { Picked } from './pick-program.ts'

/** Evidence that is no name: what was asked may be only a part of the program. */
const BESIDE: ReadonlySet<EvidenceKind> = new Set(['keyword', 'part', 'part-reading', 'content'])
const OF_MONEY: ReadonlySet<ProgramTopic> = new Set([
  'amount',
  'request',
  'cut',
  'change',
  'funding',
  'share',
  'content',
])

/** Says that an amount is of the whole program, where it was found by a keyword, a place or its content; else nothing. */
export function besideName(picked: Picked, topics: readonly ProgramTopic[], locale: Locale): string[] {
  if (picked.kind !== 'one' || !picked.hit || !isBeside(picked.hit)) return []
  if (!topics.some((topic) => OF_MONEY.has(topic))) return []
  const words = quote(picked.words)
  return [
    speak(locale)(
      `「${words}」は事業の名前にはなく、関連する言葉・施設・内容に一致しました。額は事業全体のものです。`,
      `"${words}" is not the program's name but a keyword, a place or a part of its content; amounts are those of the whole program.`,
    ),
  ]
}

function isBeside({ why: { kind, words = [] }, program }: Hit): boolean {
  if (kind !== 'words') return BESIDE.has(kind)
  const names = [program.name.ja, ...program.entries.map(({ printedName }) => printedName), program.name.en]
    .map(fold)
    .join(' ')
  const there = words.filter(({ how }) => how !== 'missing' && how !== 'slip' && how !== 'heard')
  return there.length > 0 && !there.some(({ typed, as }) => names.includes(as ?? fold(typed)))
}
