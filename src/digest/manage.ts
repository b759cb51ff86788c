import type { Locale } from '../budget/bilingual.ts'
import { speak } from '../dialogue/language.ts'
import type { Answer, Menu } from '../dialogue/reply.ts'
import type { Subscription } from '../dialogue/subscription.ts'
import { subscriptionFact } from './describe.ts'
import { refuse, type Managed } from './refusals.ts'
import { numberName, scheduleName } from './words.ts'

/** Every subscription of the server. */
export function listSubscriptions({ request, memory }: Managed): Answer {
  const { locale, now } = request
  const say = speak(locale)
  const { subscriptions } = memory
  if (subscriptions.length === 0) return none({ request, memory })
  return {
    outcome: 'answered',
    card: {
      title: say('このサーバーの配信', 'Digests of this server'),
      lead: [say(`登録 ${subscriptions.length}件`, `${subscriptions.length} in all`)],
      facts: subscriptions.map((one) => subscriptionFact(one, memory, now, locale)),
    },
    menu: menuOf(
      subscriptions,
      'digest why',
      locale,
      say('理由を見る登録を選んでください', 'Choose one to see why'),
    ),
  }
}

/** Removes a subscription; asks which where there are several. */
export function unsubscribe(number: number | undefined, managed: Managed): Answer {
  return withSubscription(number, 'digest unsubscribe', managed, (subscription) => {
    const { locale } = managed.request
    const say = speak(locale)
    return {
      outcome: 'answered',
      card: {
        title: say('配信を解除しました', 'Unsubscribed'),
        lead: [
          say(
            'もう届きません。また届けるには /配信 登録 を使ってください。登録していた内容:',
            'It is not posted any more. To have it again, use /digest subscribe. It was:',
          ),
        ],
        facts: [subscriptionFact(subscription, { troubles: [] }, undefined, locale)],
      },
      actions: [
        { label: say('登録の一覧', 'All subscriptions'), request: { command: 'digest list', options: {} } },
      ],
      change: { kind: 'unsubscribe', guild: subscription.guild, number: subscription.number },
    }
  })
}

/** Removes everything that is remembered of the server, once that was confirmed. */
export function forgetServer(isConfirmed: boolean, { request, memory }: Managed): Answer {
  const { locale, place } = request
  const say = speak(locale)
  const count = memory.subscriptions.length
  if (!isConfirmed) {
    return {
      outcome: 'choose',
      card: {
        title: say('すべて消しますか', 'Delete everything?'),
        lead: [
          say(
            `このサーバーの登録${count}件と配信の記録をすべて消します。元に戻せません。残しておきたいときは、先に書き出してください。`,
            `All ${count} subscriptions of this server and the records of what was posted will go, for good. Export them first to keep them.`,
          ),
        ],
      },
      actions: [
        {
          label: say('すべて消す', 'Delete everything'),
          request: { command: 'digest delete', options: { confirm: true } },
        },
        { label: say('書き出す', 'Export'), request: { command: 'digest export', options: {} } },
      ],
    }
  }
  return {
    outcome: 'answered',
    card: {
      title: say('すべて消しました', 'Everything is deleted'),
      lead: [
        say(
          `登録${count}件と配信の記録を消しました。このサーバーについて覚えていることはもうありません。`,
          `${count} subscriptions and the records of what was posted are gone. Nothing is remembered of this server.`,
        ),
      ],
    },
    change: { kind: 'forget', guild: place.guild },
  }
}

/** Has a channel tried again that was paused or waits. */
export function resumeChannel(given: string | undefined, { request, memory }: Managed): Answer {
  const { locale, place } = request
  const say = speak(locale)
  const channel = given ?? place.channel
  if (!memory.troubles.some((one) => one.channel === channel)) {
    return refuse(request, {
      ja: 'そのチャンネルは休止していません。/配信 理由 で次回を確かめられます。',
      en: 'That channel is not paused. See /digest why for the next run.',
    })
  }
  return {
    outcome: 'answered',
    card: {
      title: say('配信を再開します', 'Digests go on'),
      lead: [
        [
          { channel },
          say(
            ' に、まだ届いていない配信があれば数分のうちに送ります。',
            ': what was not posted yet is posted within a few minutes.',
          ),
        ],
      ],
    },
    change: { kind: 'resume', guild: place.guild, channel },
  }
}

/** Answers about the subscription with a number, or the only one; else asks which. */
export function withSubscription(
  number: number | undefined,
  command: string,
  { request, memory }: Managed,
  answer: (subscription: Subscription) => Answer,
): Answer {
  const { subscriptions } = memory
  const [only, ...others] = subscriptions
  if (!only) return none({ request, memory })
  const meant = number === undefined ? (others.length === 0 ? only : undefined) : find(subscriptions, number)
  if (meant) return answer(meant)
  const { locale } = request
  const say = speak(locale)
  return {
    outcome: 'choose',
    card: {
      title: say('どの登録ですか', 'Which subscription?'),
      lead: [
        number === undefined
          ? say('下から選んでください。', 'Choose one below.')
          : say(
              `${numberName(number, 'ja')}はありません。下から選んでください。`,
              `There is no ${numberName(number, 'en')}. Choose one below.`,
            ),
      ],
    },
    menu: menuOf(subscriptions, command, locale, say('登録を選んでください', 'Choose a subscription')),
  }
}

function find(subscriptions: readonly Subscription[], number: number): Subscription | undefined {
  return subscriptions.find((one) => one.number === number)
}

function none({ request }: Managed): Answer {
  const say = speak(request.locale)
  return {
    outcome: 'not-found',
    card: {
      title: say('配信の登録はありません', 'No subscriptions'),
      lead: [
        say(
          'このサーバーにはまだありません。/配信 登録 で、このチャンネルに開設予定を届けられます。',
          'This server has none yet. /digest subscribe has upcoming openings posted in this channel.',
        ),
      ],
    },
    actions: [
      { label: say('見本を見る', 'See a preview'), request: { command: 'digest preview', options: {} } },
      { label: say('使い方', 'Help'), request: { command: 'help', options: { command: 'digest' } } },
    ],
  }
}

function menuOf(
  subscriptions: readonly Subscription[],
  command: string,
  locale: Locale,
  placeholder: string,
): Menu {
  return {
    placeholder,
    request: { command, options: {} },
    option: 'subscription',
    choices: subscriptions.map((one) => ({
      label: numberName(one.number, locale),
      value: String(one.number),
      detail: scheduleName(one.schedule, locale),
    })),
  }
}
