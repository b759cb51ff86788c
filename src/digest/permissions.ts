import type { Bilingual, Locale } from '../budget/bilingual.ts'
import { speak } from '../dialogue/language.ts'
import type { ChannelPermission, FailureReason, GuildMemory } from '../dialogue/memory.ts'
import type { Line } from '../dialogue/reply.ts'

/** What Discord calls the permissions that posting needs. */
export const PERMISSIONS: Readonly<Record<ChannelPermission, Bilingual>> = {
  ViewChannel: { ja: 'チャンネルを見る', en: 'View Channel' },
  SendMessages: { ja: 'メッセージを送信', en: 'Send Messages' },
  SendMessagesInThreads: { ja: 'スレッドでメッセージを送信', en: 'Send Messages in Threads' },
  EmbedLinks: { ja: '埋め込みリンク', en: 'Embed Links' },
  ReadMessageHistory: { ja: 'メッセージ履歴を読む', en: 'Read Message History' },
}

/** Without it a digest still can be posted, but not be looked for after a crash. */
const ONLY_FOR_CHECKING: ChannelPermission = 'ReadMessageHistory'

/** The permissions without which nothing can be posted in a channel, as far as known. */
export function blocking(missing: GuildMemory['missing'], channel: string): readonly ChannelPermission[] {
  return (missing[channel] ?? []).filter((one) => one !== ONLY_FOR_CHECKING)
}

/** What the bot lacks in a channel and how that is put right. Undefined where it is not known. */
export function permissionLines(
  missing: GuildMemory['missing'],
  channel: string,
  locale: Locale,
): Line[] | undefined {
  const say = speak(locale)
  const known = missing[channel]
  if (known === undefined) return undefined
  if (known.length === 0) return [say('足りない権限はありません。', 'Nothing is missing.')]
  const names = known.map((one) => say(`「${PERMISSIONS[one].ja}」`, `"${PERMISSIONS[one].en}"`))
  return [
    say(`足りない権限: ${names.join('')}`, `Missing: ${names.join(', ')}`),
    say(
      '直し方: チャンネルの編集 → 権限 で、このボット（またはボットのロール）にこれらを許可してください。',
      'To fix: in Edit Channel, Permissions, allow these for this bot or its role.',
    ),
    ...(known.every((one) => one === ONLY_FOR_CHECKING)
      ? [
          say(
            '配信はできますが、ボットが送信の途中で落ちたとき、届いたかどうかを確かめられません。',
            'Digests can be posted; but if the bot crashes while posting, it cannot check what arrived.',
          ),
        ]
      : []),
  ]
}

/** Why posting in a channel failed, and what to do about it. */
export function failureWords(reason: FailureReason): Bilingual {
  return FAILURES[reason]
}

const FAILURES: Readonly<Record<FailureReason, Bilingual>> = {
  'unknown-channel': {
    ja: 'チャンネルが見つかりません。消された場合は、別のチャンネルで登録し直してください。',
    en: 'The channel is not there any more. If it was deleted, subscribe again in another channel.',
  },
  'no-access': {
    ja: 'ボットがチャンネルを見られません。チャンネルの編集 → 権限 で、ボットに「チャンネルを見る」を許可してください。',
    en: 'The bot cannot see the channel. In Edit Channel, Permissions, allow it "View Channel".',
  },
  'no-permission': {
    ja: 'ボットがチャンネルに書き込めません。チャンネルの編集 → 権限 で、ボットに「メッセージを送信」と「埋め込みリンク」（スレッドでは「スレッドでメッセージを送信」も）を許可してください。',
    en: 'The bot may not write in the channel. In Edit Channel, Permissions, allow it "Send Messages" and "Embed Links" (in threads "Send Messages in Threads" too).',
  },
  'thread-locked': {
    ja: 'スレッドがロックされています。ロックを外すか、別の場所で登録し直してください。',
    en: 'The thread is locked. Unlock it, or subscribe again elsewhere.',
  },
  refused: {
    ja: 'Discordが配信を受け付けませんでした。ボットの管理者がログで理由を確かめる必要があります。',
    en: 'Discord did not accept the digest. Whoever runs the bot must look up the reason in its log.',
  },
  unreachable: {
    ja: 'Discordにつながりませんでした。つながりしだい送ります。',
    en: 'Discord could not be reached. It will be posted once it can.',
  },
}
