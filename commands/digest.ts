import type { World } from '../src/answers/world.ts'
import { dayInTokyo } from '../src/budget/calendar.ts'
import type { Command, CommandGroup, OptionDefinition } from '../src/dialogue/command.ts'
import { DEFAULT_MONTHS } from '../src/dialogue/subscription.ts'
import { digestAnswers } from '../src/digest/on-demand.ts'

/** Digests of upcoming openings, posted in a channel. */
const group: CommandGroup = {
  name: 'digest',
  ja: '配信',
  description: {
    ja: '開設予定を決まった日時にチャンネルへ届けます',
    en: 'Posts upcoming openings in a channel at set times',
  },
  forManagers: true,
}

const MONTHS = {
  kind: 'integer',
  ja: '何か月先',
  description: {
    ja: `何か月先の月末まで知らせるか（省略すると${DEFAULT_MONTHS}）`,
    en: `How many months ahead (${DEFAULT_MONTHS} when left out)`,
  },
  minimum: 0,
  maximum: 24,
} as const satisfies OptionDefinition

const AREA = {
  kind: 'areas',
  ja: '地区',
  description: { ja: '5つの地区のどれか。「、」でいくつでも', en: 'Districts, parted by commas' },
} as const satisfies OptionDefinition

const KIND = {
  kind: 'opening-kinds',
  ja: '種類',
  description: {
    ja: '施設・学校・保育園などの種類。「、」でいくつでも',
    en: 'Facility, school, nursery and so on, parted by commas',
  },
} as const satisfies OptionDefinition

const SUBSCRIPTION = {
  kind: 'subscription',
  ja: '登録',
  description: { ja: '登録の番号', en: 'Number of a subscription' },
} as const satisfies OptionDefinition

const CHANNEL = {
  kind: 'channel',
  ja: 'チャンネル',
  description: {
    ja: 'チャンネルかスレッド（省略するとここ）',
    en: 'Channel or thread (this one when left out)',
  },
} as const satisfies OptionDefinition

const subscribeOptions = {
  every: {
    kind: 'frequency',
    ja: '間隔',
    description: { ja: '毎週か毎月（省略すると毎週）', en: 'Every week or every month (week when left out)' },
  },
  day: {
    kind: 'schedule-day',
    ja: '日',
    description: {
      ja: '曜日、または毎月の日（例: 月曜日、15、月末）',
      en: 'Weekday, or day of the month, such as Monday, 15 or last',
    },
  },
  time: {
    kind: 'time',
    ja: '時刻',
    description: { ja: '送る時刻（省略すると9:00）', en: 'Time of day (9:00 when left out)' },
  },
  months: MONTHS,
  area: AREA,
  kind: KIND,
  channel: CHANNEL,
  reminders: {
    kind: 'reminders',
    ja: 'お知らせ',
    description: {
      ja: '開設が近づいたら知らせる時（例: 30日前、1か月前）。「、」でいくつでも',
      en: 'Reminders, such as 30 days before or 1 month before, parted by commas',
    },
  },
  empty: {
    kind: 'boolean',
    ja: '空でも送る',
    description: {
      ja: '予定がないときも、ないと知らせるか（省略すると送らない）',
      en: 'Whether to post when there is nothing (no when left out)',
    },
  },
  language: {
    kind: 'language',
    ja: '言語',
    description: { ja: '配信の言語（省略すると自分の言語）', en: 'Language (your own when left out)' },
  },
  zone: {
    kind: 'zone',
    ja: '時間帯',
    description: { ja: '時刻の時間帯（省略するとAsia/Tokyo）', en: 'Time zone (Asia/Tokyo when left out)' },
  },
} as const

const subscribeCommand: Command<World, typeof subscribeOptions> = {
  name: 'digest subscribe',
  ja: '配信 登録',
  group,
  description: {
    ja: '開設予定の配信をチャンネルに登録します',
    en: 'Subscribe a channel to a digest of openings',
  },
  options: subscribeOptions,
  examples: [
    { every: 'weekly', day: 'monday', time: '9:00' },
    { every: 'monthly', day: '1', kind: 'nursery' },
  ],
  quiet: true,
  remembers: true,
  answer: (args, request, _world, memory) =>
    digestAnswers().managed(request, memory, (one) => digestAnswers().subscribe(args, one)),
}

const listCommand: Command<World> = {
  name: 'digest list',
  ja: '配信 一覧',
  group,
  description: { ja: 'このサーバーの配信をすべて示します', en: 'All digests of this server' },
  options: {},
  examples: [{}],
  quiet: true,
  remembers: true,
  answer: (_args, request, _world, memory) =>
    digestAnswers().managed(request, memory, digestAnswers().listSubscriptions),
}

const previewOptions = {
  as_of: {
    kind: 'day',
    ja: '基準日',
    description: {
      ja: 'この日に送るものとして作ります（例: 2020-06-15）',
      en: 'As if posted on this day, such as 2020-06-15',
    },
  },
  months: MONTHS,
  area: AREA,
  kind: KIND,
  subscription: {
    ...SUBSCRIPTION,
    description: {
      ja: '登録の番号（その条件で作ります）',
      en: 'Number of a subscription, to take its filter',
    },
  },
  part: {
    kind: 'integer',
    ja: '何通目',
    description: { ja: '長い配信の何通目か', en: 'Which part of a long digest' },
    minimum: 1,
    maximum: 50,
  },
} as const

const previewCommand: Command<World, typeof previewOptions> = {
  name: 'digest preview',
  ja: '配信 見本',
  group,
  description: { ja: '届くメッセージをそのまま示します', en: 'Shows the exact message that would be posted' },
  options: previewOptions,
  examples: [{ as_of: '2020-06-15', months: 3 }],
  remembers: true,
  answer: (args, request, world, memory) => {
    const {
      as_of: asOf,
      months = DEFAULT_MONTHS,
      area = [],
      kind = [],
      subscription: number,
      part = 1,
    } = args
    const asked = {
      today: asOf ?? dayInTokyo(request.now),
      filter: { areas: area, kinds: kind, months },
      part,
    }
    if (number === undefined) return digestAnswers().preview(asked, request, world.book)
    return digestAnswers().managed(request, memory, (one) =>
      digestAnswers().withSubscription(number, 'digest preview', one, (subscription) =>
        digestAnswers().preview({ ...asked, subscription }, request, world.book),
      ),
    )
  },
}

const one = { subscription: SUBSCRIPTION } as const

const whyCommand: Command<World, typeof one> = {
  name: 'digest why',
  ja: '配信 理由',
  group,
  description: {
    ja: '次回と前回、送ったものと送らなかったもの、その理由を示します',
    en: 'Next and last run, and why each opening was or was not posted',
  },
  options: one,
  examples: [{ subscription: '1' }],
  quiet: true,
  remembers: true,
  answer: ({ subscription: number }, request, world, memory) =>
    digestAnswers().managed(request, memory, (here) =>
      digestAnswers().withSubscription(number, 'digest why', here, (subscription) =>
        digestAnswers().explainSubscription(subscription, here, world.book),
      ),
    ),
}

const unsubscribeCommand: Command<World, typeof one> = {
  name: 'digest unsubscribe',
  ja: '配信 解除',
  group,
  description: { ja: '配信の登録を外します', en: 'Remove a subscription' },
  options: one,
  examples: [{ subscription: '1' }],
  quiet: true,
  remembers: true,
  answer: ({ subscription: number }, request, _world, memory) =>
    digestAnswers().managed(request, memory, (here) => digestAnswers().unsubscribe(number, here)),
}

const resumeOptions = { channel: CHANNEL } as const

const resumeCommand: Command<World, typeof resumeOptions> = {
  name: 'digest resume',
  ja: '配信 再開',
  group,
  description: { ja: '送れずに休止したチャンネルへの配信を再開します', en: 'Try a paused channel again' },
  options: resumeOptions,
  examples: [{}],
  quiet: true,
  remembers: true,
  answer: ({ channel }, request, _world, memory) =>
    digestAnswers().managed(request, memory, (here) => digestAnswers().resumeChannel(channel, here)),
}

const exportCommand: Command<World> = {
  name: 'digest export',
  ja: '配信 書き出し',
  group,
  description: { ja: '登録を、登録し直せる形で書き出します', en: 'Export the subscriptions as commands' },
  options: {},
  examples: [{}],
  quiet: true,
  remembers: true,
  answer: (_args, request, _world, memory) =>
    digestAnswers().managed(request, memory, digestAnswers().exportSubscriptions),
}

const deleteOptions = {
  confirm: {
    kind: 'boolean',
    ja: '確かめずに',
    description: { ja: '確認せずに消します', en: 'Delete without asking again' },
  },
} as const

const deleteCommand: Command<World, typeof deleteOptions> = {
  name: 'digest delete',
  ja: '配信 全消去',
  group,
  description: {
    ja: 'このサーバーの登録と記録をすべて消します',
    en: 'Delete all subscriptions and records of this server',
  },
  options: deleteOptions,
  examples: [{ confirm: true }],
  quiet: true,
  remembers: true,
  answer: ({ confirm }, request, _world, memory) =>
    digestAnswers().managed(request, memory, (here) => digestAnswers().forgetServer(confirm === true, here)),
}

/** The commands of /digest, in the order in which people see them. */
export const digest: readonly Command<World>[] = [
  subscribeCommand,
  listCommand,
  previewCommand,
  whyCommand,
  unsubscribeCommand,
  resumeCommand,
  exportCommand,
  deleteCommand,
]
