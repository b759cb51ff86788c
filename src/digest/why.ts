import type { BudgetBook } from '../budget/book.ts'
import { dayInTokyo } from '../budget/calendar.ts'
import type { Locale } from '../budget/bilingual.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { ChannelTrouble, DeliveryRecord, DeliveryState } from '../dialogue/memory.ts'
import { strong, type Action, type Answer, type Fact, type Line } from '../dialogue/reply.ts'
import type { Subscription } from '../dialogue/subscription.ts'
import { consideredFacts } from './considered.ts'
import { contentLine, nextRun } from './describe.ts'
import { noticePeriod } from './notice.ts'
import { failureWords, permissionLines } from './permissions.ts'
import type { Managed } from './refusals.ts'
import { previewAction } from './subscribe.ts'
import { momentName, numberName, scheduleName } from './words.ts'

/** How a subscription fares: its next and last run, what was considered, what is in the way and how to put it right. */
export function explainSubscription(
  subscription: Subscription,
  { request, memory }: Managed,
  book: BudgetBook,
): Answer {
  const { locale, now } = request
  const say = speak(locale)
  const { channel, number } = subscription
  const trouble = memory.troubles.find((one) => one.channel === channel)
  const last = memory.deliveries.filter((one) => one.subscriptions.includes(number))
  const silent = memory.silentRuns.find((one) => one.number === number)
  const run = last[0]
  const lastAt = run?.claimedAt ?? silent?.at
  const permissions = permissionLines(memory.missing, channel, locale)
  return {
    outcome: 'answered',
    card: {
      title: say(`${numberName(number, 'ja')}の配信`, `Digests of ${numberName(number, 'en')}`),
      lead: [
        [{ channel }, '  ', strong(scheduleName(subscription.schedule, locale))],
        contentLine(subscription, locale),
      ],
      facts: [
        { label: say('次回', 'Next run'), lines: [nextRun(subscription, trouble, now, locale)] },
        { label: say('前回', 'Last run'), lines: lastRunLines(subscription, last, silent?.at, locale) },
        ...(trouble ? [troubleFact(trouble, subscription, memory.deliveries, locale)] : []),
        ...(permissions ? [{ label: say('権限', 'Permissions'), lines: permissions }] : []),
        ...consideredFacts(subscription, book, dayInTokyo(lastAt ?? now), lastAt !== undefined, locale),
      ],
      sources: [
        ...(run && run.dataVersion !== book.version
          ? [
              say(
                `前回の配信はデータ版 ${run.dataVersion} で作りました。理由は今のデータで示しています。`,
                `The last digest was made from data version ${run.dataVersion}; the reasons are those of the data now.`,
              ),
            ]
          : []),
        say(`データ版 ${book.version}`, `Data version ${book.version}`),
      ],
    },
    actions: [
      ...(trouble ? [resumeAction(channel, locale)] : []),
      previewAction(number, locale),
      { label: say('登録の一覧', 'All subscriptions'), request: { command: 'digest list', options: {} } },
    ],
  }
}

function resumeAction(channel: string, locale: Locale): Action {
  return {
    label: speak(locale)('もう一度送る', 'Try again'),
    request: { command: 'digest resume', options: { channel } },
    main: true,
  }
}

/** What became of the newest digest of a subscription, a line for each state of its parts. */
function lastRunLines(
  { schedule }: Subscription,
  deliveries: readonly DeliveryRecord[],
  silentAt: Date | undefined,
  locale: Locale,
): Line[] {
  const say = speak(locale)
  const [newest] = deliveries
  if (silentAt && (!newest || silentAt > newest.claimedAt)) {
    const when = momentName(silentAt, schedule.zone, locale)
    return [
      say(
        `${when}: 知らせることがなかったので、送りませんでした。`,
        `${when}: there was nothing to tell, so nothing was posted.`,
      ),
    ]
  }
  if (!newest) return [say('まだありません。', 'None yet.')]
  const parts = deliveries.filter((one) => one.period === newest.period)
  return [...Map.groupBy(parts, ({ state }) => state)].map(([state, group]) => {
    const at = group.flatMap(({ sentAt }) => sentAt ?? []).toSorted((a, b) => b.getTime() - a.getTime())[0]
    const when = momentName(at ?? newest.claimedAt, schedule.zone, locale)
    const count =
      newest.parts > 1
        ? say(`（${newest.parts}通のうち${group.length}通）`, ` (${group.length} of ${newest.parts} parts)`)
        : ''
    return say(`${when}${count}: ${STATES[state].ja}`, `${when}${count}: ${STATES[state].en}`)
  })
}

const STATES: Readonly<Record<DeliveryState, { readonly ja: string; readonly en: string }>> = {
  claimed: {
    ja: '送っている途中か、送れるのを待っています。',
    en: 'is being posted, or waits until it can be.',
  },
  sent: { ja: '送りました。残りを送っています。', en: 'was posted; the rest follows.' },
  done: { ja: '送りました。', en: 'was posted.' },
  unverified: {
    ja: '送信の途中で結果が分からなくなり、「メッセージ履歴を読む」権限がないため確かめられませんでした。二重に届かないよう、もう一度は送っていません。',
    en: 'what became of it is not known, and without "Read Message History" it could not be looked up. It was not sent again, so that it does not arrive twice.',
  },
  undeliverable: { ja: '届けられませんでした。', en: 'could not be delivered.' },
}

function troubleFact(
  trouble: ChannelTrouble,
  { schedule }: Subscription,
  deliveries: readonly DeliveryRecord[],
  locale: Locale,
): Fact {
  const say = speak(locale)
  const name = (moment: Date): string => momentName(moment, schedule.zone, locale)
  const { reason, failures, since, nextTry, pausedAt } = trouble
  const notice = deliveries.find(({ period, state }) => period === noticePeriod(trouble) && state === 'done')
  return {
    label: say('送れない理由', 'What is in the way'),
    lines: [
      inLanguage(failureWords(reason), locale),
      say(
        `${name(since)}から${failures}回試しました。`,
        `Tried ${failures} time${failures === 1 ? '' : 's'} since ${name(since)}.`,
      ),
      ...(pausedAt
        ? [
            say(
              `${name(pausedAt)}に休止しました。直したら「もう一度送る」を押してください。`,
              `Paused on ${name(pausedAt)}. Once it is put right, press "Try again".`,
            ),
          ]
        : nextTry
          ? [say(`次に試すのは ${name(nextTry)} です。`, `Next try: ${name(nextTry)}.`)]
          : []),
      ...(notice
        ? [
            notice.channel.startsWith('user:')
              ? say('登録した人にDMで知らせました。', 'Who subscribed was told by direct message.')
              : say('サーバーの持ち主にDMで知らせました。', "The server's owner was told by direct message."),
          ]
        : []),
    ],
  }
}
