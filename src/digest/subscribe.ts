import type { Locale } from '../budget/bilingual.ts'
import type { Area, OpeningKind } from '../budget/vocabulary.ts'
import { speak } from '../dialogue/language.ts'
import { plainText, type Action, type Answer } from '../dialogue/reply.ts'
import {
  DEFAULT_MONTHS,
  frequencyOf,
  LANGUAGES,
  type Frequency,
  type Reminder,
  type Schedule,
  type ScheduleDay,
  type Subscription,
} from '../dialogue/subscription.ts'
import { subscriptionFact } from './describe.ts'
import { blocking, permissionLines } from './permissions.ts'
import { refuse, type Managed } from './refusals.ts'
import { numberName } from './words.ts'

/** What somebody gives to subscribe. What is left out gets what most want. */
export interface Wanted {
  readonly channel?: string
  readonly every?: Frequency
  readonly day?: ScheduleDay
  readonly time?: string
  readonly zone?: string
  readonly months?: number
  readonly area?: readonly Area[]
  readonly kind?: readonly OpeningKind[]
  readonly language?: Locale
  readonly empty?: boolean
  readonly reminders?: readonly Reminder[]
}

/** The most subscriptions of a server: as many as one list can show. */
const MOST = 20

const DEFAULT_TIME = '09:00'
const DEFAULT_ZONE = 'Asia/Tokyo'

/** Subscribes a channel, or says what is in the way. */
export function subscribe(wanted: Wanted, { request, memory }: Managed): Answer {
  const { locale, place, now } = request
  const channel = wanted.channel ?? place.channel
  const schedule = scheduleOf(wanted)
  if (schedule === undefined) {
    return refuse(request, {
      ja: '「毎週」の日には曜日（例: 月曜日）、「毎月」の日には日（例: 15、月末）を入れてください。',
      en: 'For "every week" give a weekday such as Monday, for "every month" a day such as 15 or "last".',
    })
  }
  const { subscriptions } = memory
  if (subscriptions.length >= MOST) {
    return refuse(request, {
      ja: `1つのサーバーに登録できる配信は${MOST}件までです。/配信 解除 で要らないものを外してください。`,
      en: `A server can have ${MOST} subscriptions. Remove one with /digest unsubscribe first.`,
    })
  }
  const sameChannel = subscriptions.find((one) => one.channel === channel)
  const language = wanted.language ?? sameChannel?.locale ?? locale
  if (sameChannel && sameChannel.locale !== language) {
    const [ja, en] = [LANGUAGES[sameChannel.locale].ja, LANGUAGES[sameChannel.locale].en]
    return refuse(request, {
      ja: `このチャンネルの配信は${ja}です。1つのチャンネルには1つの言語でまとめて届けるので、別の言語は別のチャンネルかスレッドで登録してください。`,
      en: `Digests in this channel are in ${en}. A channel gets one merged digest in one language; use another channel or thread for another language.`,
    })
  }
  if (blocking(memory.missing, channel).length > 0) {
    const lines = (permissionLines(memory.missing, channel, 'ja') ?? []).map(plainText)
    const english = (permissionLines(memory.missing, channel, 'en') ?? []).map(plainText)
    return refuse(request, { ja: lines.join('\n'), en: english.join('\n') })
  }
  const subscription: Subscription = {
    guild: place.guild,
    number: memory.nextNumber,
    channel,
    schedule,
    areas: wanted.area ?? [],
    kinds: wanted.kind ?? [],
    months: wanted.months ?? DEFAULT_MONTHS,
    locale: language,
    postsEmpty: wanted.empty ?? false,
    reminders: wanted.reminders ?? [],
    createdBy: place.user,
    createdAt: now,
  }
  const twin = subscriptions.find((one) => wishOf(one) === wishOf(subscription))
  return twin ? alreadyThere(twin, { request, memory }) : subscribed(subscription, { request, memory })
}

function subscribed(subscription: Subscription, { request, memory }: Managed): Answer {
  const { locale, now } = request
  const say = speak(locale)
  const hints = permissionLines(memory.missing, subscription.channel, locale) ?? []
  return {
    outcome: 'answered',
    card: {
      title: say('配信を登録しました', 'Subscribed'),
      facts: [
        subscriptionFact(subscription, { troubles: [] }, now, locale),
        ...((memory.missing[subscription.channel]?.length ?? 0) > 0
          ? [{ label: say('権限', 'Permissions'), lines: hints }]
          : []),
      ],
    },
    actions: [
      previewAction(subscription.number, locale),
      whyAction(subscription.number, locale),
      { label: say('登録の一覧', 'All subscriptions'), request: { command: 'digest list', options: {} } },
    ],
    change: { kind: 'subscribe', subscription },
  }
}

function alreadyThere(twin: Subscription, { request, memory }: Managed): Answer {
  const { locale, now } = request
  const say = speak(locale)
  return {
    outcome: 'answered',
    card: {
      title: say('同じ登録がもうあります', 'There is such a subscription already'),
      lead: [
        say(
          `${numberName(twin.number, 'ja')}と同じなので、増やしませんでした。`,
          `It is the same as ${numberName(twin.number, 'en')}, so nothing was added.`,
        ),
      ],
      facts: [subscriptionFact(twin, memory, now, locale)],
    },
    actions: [previewAction(twin.number, locale), whyAction(twin.number, locale)],
  }
}

/** Shows what a subscription would post now. */
export function previewAction(number: number, locale: Locale): Action {
  return {
    label: speak(locale)('見本を見る', 'See a preview'),
    request: { command: 'digest preview', options: { subscription: number } },
  }
}

/** Tells how a subscription fares. */
export function whyAction(number: number, locale: Locale): Action {
  return {
    label: speak(locale)('次回と前回', 'Next and last run'),
    request: { command: 'digest why', options: { subscription: number } },
  }
}

/** What makes two subscriptions the same for their readers. */
function wishOf({ number: _number, createdBy: _by, createdAt: _at, ...wish }: Subscription): string {
  return JSON.stringify(Object.entries(wish).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The schedule that is meant; undefined where the day is no day of it. */
function scheduleOf({ every, day, time = DEFAULT_TIME, zone = DEFAULT_ZONE }: Wanted): Schedule | undefined {
  const meant = day ?? (every === 'monthly' ? { monthDay: 1 } : { weekday: 1 })
  return every !== undefined && frequencyOf(meant) !== every ? undefined : { ...meant, time, zone }
}
