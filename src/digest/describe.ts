import type { Locale } from '../budget/bilingual.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { ChannelTrouble, GuildMemory } from '../dialogue/memory.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'
import { LANGUAGES, type Subscription } from '../dialogue/subscription.ts'
import { failureWords } from './permissions.ts'
import { nextSlot } from './schedule.ts'
import { filterName, momentName, numberName, remindersName, scheduleName } from './words.ts'

/** A subscription: where, when, what, and its next run after a moment, where one is given. */
export function subscriptionFact(
  subscription: Subscription,
  memory: Pick<GuildMemory, 'troubles'>,
  now: Date | undefined,
  locale: Locale,
): Fact {
  const say = speak(locale)
  const { channel, schedule, number } = subscription
  const trouble = memory.troubles.find((one) => one.channel === channel)
  return {
    label: say(numberName(number, 'ja'), `Subscription ${number}`),
    lines: [
      [{ channel }, '  ', strong(scheduleName(schedule, locale))],
      contentLine(subscription, locale),
      ...(now ? [nextRunLine(subscription, trouble, now, locale)] : []),
      ...(trouble ? [inLanguage(failureWords(trouble.reason), locale)] : []),
    ],
  }
}

/** What a subscription asks for, in one line. */
export function contentLine(subscription: Subscription, locale: Locale): string {
  const say = speak(locale)
  const reminders = remindersName(subscription, locale)
  return [
    filterName(subscription, locale),
    inLanguage(LANGUAGES[subscription.locale], locale),
    subscription.postsEmpty
      ? say('予定がなくても送る', 'posted even when there is nothing')
      : say('予定がなければ送らない', 'not posted when there is nothing'),
    ...(reminders === undefined ? [] : [say(`お知らせ: ${reminders}`, `reminders: ${reminders}`)]),
  ].join(say('・', ', '))
}

/** When a subscription is posted next, or that its channel is paused. */
export function nextRun(
  { schedule }: Subscription,
  trouble: ChannelTrouble | undefined,
  now: Date,
  locale: Locale,
): string {
  if (!trouble?.pausedAt) return momentName(nextSlot(schedule, now).at, schedule.zone, locale)
  const since = momentName(trouble.pausedAt, schedule.zone, locale)
  return speak(locale)(`${since}から休止しています。`, `Paused since ${since}.`)
}

function nextRunLine(
  subscription: Subscription,
  trouble: ChannelTrouble | undefined,
  now: Date,
  locale: Locale,
): Line {
  const next = nextRun(subscription, trouble, now, locale)
  return trouble?.pausedAt ? next : speak(locale)(`次回 ${next}`, `Next: ${next}`)
}

/** The subscription as a line under a digest, so that its readers know why they get it. */
export function footLine(subscription: Subscription, locale: Locale): string {
  const say = speak(locale)
  return say(
    `登録${subscription.number}: ${scheduleName(subscription.schedule, 'ja')}・${filterName(subscription, 'ja')}`,
    `Subscription ${subscription.number}: ${scheduleName(subscription.schedule, 'en')}, ${filterName(subscription, 'en')}`,
  )
}
