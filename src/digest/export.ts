import { speak } from '../dialogue/language.ts'
import type { Answer } from '../dialogue/reply.ts'
import { frequencyOf, type Subscription } from '../dialogue/subscription.ts'
import type { Managed } from './refusals.ts'

/** Every subscription of the server, each as the command that subscribes to it again. */
export function exportSubscriptions({ request, memory }: Managed): Answer {
  const { locale } = request
  const say = speak(locale)
  const { subscriptions } = memory
  return {
    outcome: 'answered',
    card: {
      title: say('登録の書き出し', 'Export of the subscriptions'),
      lead: [
        say(
          `${subscriptions.length}件。各行は、同じ配信を登録し直すコマンドです。`,
          `${subscriptions.length} in all. Each line is the command that subscribes to the same again.`,
        ),
      ],
      facts: subscriptions.map((one) => ({
        label: say(`登録${one.number}`, `Subscription ${one.number}`),
        lines: [
          commandOf(one),
          say(
            `登録した日時 ${one.createdAt.toISOString()}・登録した人のID ${one.createdBy}`,
            `created ${one.createdAt.toISOString()} by the user with the id ${one.createdBy}`,
          ),
        ],
      })),
    },
  }
}

/** The command that makes this subscription, with every option. */
export function commandOf(subscription: Subscription): string {
  const { channel, schedule, months, areas, kinds, locale, postsEmpty, reminders } = subscription
  const options: Record<string, string | number> = {
    every: frequencyOf(schedule),
    day: 'weekday' in schedule ? (WEEKDAY_KEYS[schedule.weekday - 1] ?? '') : schedule.monthDay,
    time: schedule.time,
    zone: schedule.zone,
    months,
    ...(areas.length > 0 && { area: areas.join(',') }),
    ...(kinds.length > 0 && { kind: kinds.join(',') }),
    ...(reminders.length > 0 && { reminders: reminders.join(',') }),
    language: locale,
    empty: String(postsEmpty),
    channel,
  }
  return `/digest subscribe ${Object.entries(options)
    .map(([name, value]) => `${name}:${value}`)
    .join(' ')}`
}

const WEEKDAY_KEYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
