import type { Locale } from '../budget/bilingual.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { ChannelTrouble } from '../dialogue/memory.ts'
import type { Answer } from '../dialogue/reply.ts'
import { failureWords } from './permissions.ts'

/** What the person who subscribed is told, once, when a channel is paused. */
export function pauseNotice(
  { channel, reason, failures }: ChannelTrouble,
  code: string,
  locale: Locale,
): Answer {
  const say = speak(locale)
  return {
    outcome: 'invalid',
    card: {
      title: say('開設予定の配信を休止しました', 'Digests of openings are paused'),
      lead: [
        [
          { channel },
          say(
            ` に${failures}回送れなかったので、このチャンネルへの配信を休止しました。`,
            ` could not be posted to ${failures} times, so digests in this channel are paused.`,
          ),
        ],
        inLanguage(failureWords(reason), locale),
        say(
          '直したら、サーバーで /配信 再開 を使ってください。/配信 理由 でくわしく見られます。この知らせは一度だけです。',
          'Once it is put right, use /digest resume in the server. /digest why tells more. You are told this once.',
        ),
      ],
      sources: [say(`番号 ${code}`, `Notice ${code}`)],
    },
  }
}

/** The period under which the notice of a pause stands in the ledger. */
export function noticePeriod({ channel, pausedAt }: ChannelTrouble): string {
  return `paused ${channel} ${pausedAt?.toISOString() ?? ''}`
}
