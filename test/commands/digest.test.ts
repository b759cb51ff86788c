import { describe, expect, it } from 'vitest'
import { digest } from '../../commands/digest.ts'
import { parseLine } from '../../src/terminal/parse.ts'
import { ask, button, versionNote } from '../support/desk.ts'
import { answer, NOTHING, PAUSED, POSTED, TWO } from '../support/digest-ask.ts'
import { guildMemory, PLACE } from '../support/guild-memory.ts'

describe('/digest 配信', () => {
  it('subscribes with everything that can be said', () => {
    expect(
      answer('subscribe', {
        every: 'monthly',
        day: '月末',
        time: '18時半',
        area: '芝地区、赤坂地区',
        kind: '保育園',
        months: 6,
        reminders: '1か月前、当日・当月',
        empty: true,
        zone: 'europe/london',
        channel: '<#700000000000000044>',
      }),
    ).toEqual({
      outcome: 'answered',
      card: {
        title: '配信を登録しました',
        facts: [
          {
            label: '登録2',
            lines: [
              [{ channel: '700000000000000044' }, '  ', { strong: '毎月末日 18:30（Europe/London）' }],
              '芝地区と赤坂地区・保育園・6か月先の月末まで・日本語・予定がなくても送る・お知らせ: 1か月前・当日・当月',
              '次回 2020年6月30日（火）18:30',
            ],
          },
        ],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { subscription: 2, private: true } },
        },
        {
          label: '次回と前回',
          request: { command: 'digest why', options: { subscription: 2, private: true } },
        },
        {
          label: '登録の一覧',
          request: { command: 'digest list', options: { private: true } },
        },
      ],
      change: {
        kind: 'subscribe',
        subscription: {
          guild: '700000000000000001',
          number: 2,
          channel: '700000000000000044',
          schedule: { monthDay: 31, time: '18:30', zone: 'Europe/London' },
          areas: ['shiba', 'akasaka'],
          kinds: ['nursery'],
          months: 6,
          locale: 'ja',
          postsEmpty: true,
          reminders: ['1-month', 'on-time'],
          createdBy: '700000000000000003',
          createdAt: new Date('2020-06-15T00:00:00.000Z'),
        },
      },
      private: true,
    })
  })

  it('subscribes with nothing said, in the language of the asker', () => {
    expect(answer('subscribe', {}, { locale: 'en', memory: NOTHING })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Subscribed',
        facts: [
          {
            label: 'Subscription 1',
            lines: [
              [{ channel: '700000000000000002' }, '  ', { strong: 'every Monday at 09:00 (Asia/Tokyo)' }],
              'every district, every kind, up to the end of the month 3 months ahead, English, not posted when there is nothing',
              'Next: 22 June 2020 (Mon) 09:00',
            ],
          },
        ],
      },
      actions: [
        {
          label: 'See a preview',
          request: { command: 'digest preview', options: { subscription: 1, private: true } },
        },
        {
          label: 'Next and last run',
          request: { command: 'digest why', options: { subscription: 1, private: true } },
        },
        {
          label: 'All subscriptions',
          request: { command: 'digest list', options: { private: true } },
        },
      ],
      change: {
        kind: 'subscribe',
        subscription: {
          guild: '700000000000000001',
          number: 1,
          channel: '700000000000000002',
          schedule: { weekday: 1, time: '09:00', zone: 'Asia/Tokyo' },
          areas: [],
          kinds: [],
          months: 3,
          locale: 'en',
          postsEmpty: false,
          reminders: [],
          createdBy: '700000000000000003',
          createdAt: new Date('2020-06-15T00:00:00.000Z'),
        },
      },
      private: true,
    })
  })

  it('does not subscribe to the same twice', () => {
    expect(answer('subscribe', {})).toEqual({
      outcome: 'answered',
      card: {
        title: '同じ登録がもうあります',
        lead: ['登録1と同じなので、増やしませんでした。'],
        facts: [
          {
            label: '登録1',
            lines: [
              [{ channel: '700000000000000002' }, '  ', { strong: '毎週月曜日 09:00（Asia/Tokyo）' }],
              '全地区・すべての種類・3か月先の月末まで・日本語・予定がなければ送らない',
              '次回 2020年6月22日（月）09:00',
            ],
          },
        ],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { subscription: 1, private: true } },
        },
        {
          label: '次回と前回',
          request: { command: 'digest why', options: { subscription: 1, private: true } },
        },
        {
          label: 'みんなに見せる',
          request: { command: 'digest subscribe', options: { private: false } },
          main: true,
        },
      ],
      private: true,
    })
  })

  it('refuses a day that is none of the week', () => {
    expect(answer('subscribe', { every: 'weekly', day: '15' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'できませんでした',
        lead: ['「毎週」の日には曜日（例: 月曜日）、「毎月」の日には日（例: 15、月末）を入れてください。'],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: '使い方',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('refuses a second language in one channel', () => {
    expect(answer('subscribe', { language: 'en' }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Not possible',
        lead: [
          'Digests in this channel are in Japanese. A channel gets one merged digest in one language; use another channel or thread for another language.',
        ],
      },
      actions: [
        {
          label: 'See a preview',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: 'Help',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('refuses a time zone that is none, in words', () => {
    expect(answer('subscribe', { zone: 'Asia/Edo' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '時間帯（zone）の「Asia/Edo」が読み取れません。Asia/Tokyo や Europe/London のような時間帯の名前を入れてください。',
        ],
      },
      actions: [
        {
          label: '使い方',
          request: {
            command: 'help',
            options: { command: 'digest subscribe', private: true },
          },
        },
      ],
      private: true,
    })
  })

  it('refuses a channel that the bot may not write in, and says how to fix it', () => {
    expect(
      answer(
        'subscribe',
        { day: '15' },
        { memory: guildMemory({ missing: { [PLACE.channel]: ['SendMessages', 'EmbedLinks'] } }) },
      ),
    ).toEqual({
      outcome: 'invalid',
      card: {
        title: 'できませんでした',
        lead: [
          '足りない権限: 「メッセージを送信」「埋め込みリンク」\n直し方: チャンネルの編集 → 権限 で、このボット（またはボットのロール）にこれらを許可してください。',
        ],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: '使い方',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('lists', () => {
    expect(answer('list', {}, { memory: PAUSED })).toEqual({
      outcome: 'answered',
      card: {
        title: 'このサーバーの配信',
        lead: ['登録 1件'],
        facts: [
          {
            label: '登録1',
            lines: [
              [{ channel: '700000000000000002' }, '  ', { strong: '毎週月曜日 09:00（Asia/Tokyo）' }],
              '全地区・すべての種類・3か月先の月末まで・日本語・予定がなければ送らない',
              '2020年6月14日（日）17:35から休止しています。',
              'ボットがチャンネルに書き込めません。チャンネルの編集 → 権限 で、ボットに「メッセージを送信」と「埋め込みリンク」（スレッドでは「スレッドでメッセージを送信」も）を許可してください。',
            ],
          },
        ],
      },
      menu: {
        placeholder: '理由を見る登録を選んでください',
        request: { command: 'digest why', options: { private: true } },
        option: 'subscription',
        choices: [{ label: '登録1', value: '1', detail: '毎週月曜日 09:00（Asia/Tokyo）' }],
      },
      private: true,
      actions: [
        {
          label: 'みんなに見せる',
          request: { command: 'digest list', options: { private: false } },
          main: true,
        },
      ],
    })
  })

  it('lists in English', () => {
    expect(answer('list', {}, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Digests of this server',
        lead: ['1 in all'],
        facts: [
          {
            label: 'Subscription 1',
            lines: [
              [{ channel: '700000000000000002' }, '  ', { strong: 'every Monday at 09:00 (Asia/Tokyo)' }],
              'every district, every kind, up to the end of the month 3 months ahead, Japanese, not posted when there is nothing',
              'Next: 22 June 2020 (Mon) 09:00',
            ],
          },
        ],
      },
      menu: {
        placeholder: 'Choose one to see why',
        request: { command: 'digest why', options: { private: true } },
        option: 'subscription',
        choices: [
          {
            label: 'subscription 1',
            value: '1',
            detail: 'every Monday at 09:00 (Asia/Tokyo)',
          },
        ],
      },
      private: true,
      actions: [
        {
          label: 'Show to everyone',
          request: { command: 'digest list', options: { private: false } },
          main: true,
        },
      ],
    })
  })

  it('says that there is nothing to list', () => {
    expect(answer('list', {}, { memory: NOTHING })).toEqual({
      outcome: 'not-found',
      card: {
        title: '配信の登録はありません',
        lead: ['このサーバーにはまだありません。/配信 登録 で、このチャンネルに開設予定を届けられます。'],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: '使い方',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('explains a subscription that was posted', () => {
    expect(answer('why', {}, { memory: POSTED })).toEqual({
      outcome: 'answered',
      card: {
        title: '登録1の配信',
        lead: [
          [{ channel: '700000000000000002' }, '  ', { strong: '毎週月曜日 09:00（Asia/Tokyo）' }],
          '全地区・すべての種類・3か月先の月末まで・日本語・予定がなければ送らない',
        ],
        facts: [
          { label: '次回', lines: ['2020年6月22日（月）09:00'] },
          { label: '前回', lines: ['2020年6月15日（月）09:02（2通のうち2通）: 送りました。'] },
          {
            label: '権限',
            lines: [
              '足りない権限: 「メッセージ履歴を読む」',
              '直し方: チャンネルの編集 → 権限 で、このボット（またはボットのロール）にこれらを許可してください。',
              '配信はできますが、ボットが送信の途中で落ちたとき、届いたかどうかを確かめられません。',
            ],
          },
          {
            label: '考えたもの',
            lines: [
              '資料にある58件を、令和2年6月15日から令和2年9月30日までの期間と登録の条件で調べました。予算が認められなかったものは予定に数えません。',
            ],
          },
          {
            label: '送る予定に入ったもの（4件）',
            lines: [
              '（仮称）おはよう保育園表参道（令和2年7月）、国民健康保険料の徴収の拡充（令和2年7月）、税務資料の電子化（令和2年7月）、行政情報分析基盤システム（令和2年8月）',
            ],
          },
          {
            label: '送らない: 期間より先（26件）',
            lines: [
              '（仮称）にじいろ保育園竹芝（令和2年10月）、Web口座振替登録支援サービス（令和2年10月）、放課後等デイサービス（令和2年12月）、（仮称）sakura保育園六本木（令和3年4月）、（仮称）ウィズブック保育園六本木（令和3年4月）、子ども家庭総合支援センター（令和3年4月）、高輪三丁目福祉施設（令和3年4月）、区民保養施設の新しい予約システム（令和3年4月）、港区児童相談所（令和3年4月）、一時保護所（港区児童相談所）（令和3年4月） ほか16件',
            ],
          },
          {
            label: '送らない: 時期を過ぎた（6件）',
            lines: [
              'みなと科学館（令和2年4月）、病児・病後児保育室の予約システム（令和2年4月）、児童発達支援センター（令和2年4月）、生活保護受給者健康管理支援事業（令和2年4月）、地域の団体を応援する寄付（港区版ふるさと納税）（令和2年4月）、区長記者発表の動画配信（令和2年4月）',
            ],
          },
          {
            label: '送らない: 時期が資料にない（22件）',
            lines: [
              '地域交流室のカフェ（子ども家庭支援センター）、みなとハートフレンド、小・中学校の増改築、普通教室化改修、赤坂中学校等改築、相談記録システム、医療安全支援センター、融資あっせんの相談会場・コールセンター、みなと母子手帳アプリの保育園入所情報の機能、保育業務支援システム（指定管理の区立保育園等）、区独自の給付型奨学金 ほか12件',
            ],
          },
        ],
        sources: ['前回の配信はデータ版 older で作りました。理由は今のデータで示しています。', versionNote()],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { subscription: 1, private: true } },
        },
        {
          label: '登録の一覧',
          request: { command: 'digest list', options: { private: true } },
        },
        {
          label: 'みんなに見せる',
          request: { command: 'digest why', options: { private: false } },
          main: true,
        },
      ],
      private: true,
    })
  })

  it('explains a paused channel in English', () => {
    expect(answer('why', {}, { locale: 'en', memory: PAUSED })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Digests of subscription 1',
        lead: [
          [{ channel: '700000000000000002' }, '  ', { strong: 'every Monday at 09:00 (Asia/Tokyo)' }],
          'every district, every kind, up to the end of the month 3 months ahead, Japanese, not posted when there is nothing',
        ],
        facts: [
          { label: 'Next run', lines: ['Paused since 14 June 2020 (Sun) 17:35.'] },
          { label: 'Last run', lines: ['None yet.'] },
          {
            label: 'What is in the way',
            lines: [
              'The bot may not write in the channel. In Edit Channel, Permissions, allow it "Send Messages" and "Embed Links" (in threads "Send Messages in Threads" too).',
              'Tried 6 times since 13 June 2020 (Sat) 09:00.',
              'Paused on 14 June 2020 (Sun) 17:35. Once it is put right, press "Try again".',
              'Who subscribed was told by direct message.',
            ],
          },
          {
            label: 'Permissions',
            lines: [
              'Missing: "Send Messages"',
              'To fix: in Edit Channel, Permissions, allow these for this bot or its role.',
            ],
          },
          {
            label: 'What was considered',
            lines: [
              'All 58 things in the documents, for 15 June 2020 to 30 September 2020 and what was asked for. What was refused funding is no plan.',
            ],
          },
          {
            label: 'Would be told now (4)',
            lines: [
              'Ohayo Nursery School Omotesando (provisional name) (July 2020), Expanded collection of National Health Insurance premiums (July 2020), Digital tax records (July 2020), Administrative data analysis system (August 2020)',
            ],
          },
          {
            label: 'Not told: after the window (26)',
            lines: [
              "Nijiiro Nursery School Takeshiba (provisional name) (October 2020), Web registration of account transfer (October 2020), After-school day service (December 2020), sakura Nursery School Roppongi (provisional name) (April 2021), With Book Nursery School Roppongi (provisional name) (April 2021), Child and Family Comprehensive Support Center (April 2021), Takanawa 3-chome welfare facility (April 2021), New reservation system of the residents' holiday lodges (April 2021), Minato Child Guidance Center (April 2021), Temporary protection shelter (Minato Child Guidance Center) (April 2021) and 16 more",
            ],
          },
          {
            label: 'Not told: the time has passed (6)',
            lines: [
              "Minato Science Museum (April 2020), Reservation system of the nursery rooms for sick and recovering children (April 2020), Child Development Support Center (April 2020), Health management support for public assistance recipients (April 2020), Donations for local groups (Minato hometown tax) (April 2020), Videos of the mayor's press conferences (April 2020)",
            ],
          },
          {
            label: 'Not told: no time in the documents (22)',
            lines: [
              'Café in the community room (Child and Family Support Center), Minato Heart Friend volunteers, Extension, rebuilding and classroom conversion at schools, Rebuilding of Akasaka Junior High School and others, Consultation record system, Medical safety support center, Consultation sites and call center for loan mediation, Nursery application information in the Minato handbook app, Childcare work support system (ward nurseries run by designated managers), Ward grant scholarship and 12 more',
            ],
          },
        ],
        sources: [versionNote('en')],
      },
      actions: [
        {
          label: 'Try again',
          request: {
            command: 'digest resume',
            options: { channel: '700000000000000002', private: true },
          },
          main: true,
        },
        {
          label: 'See a preview',
          request: { command: 'digest preview', options: { subscription: 1, private: true } },
        },
        {
          label: 'All subscriptions',
          request: { command: 'digest list', options: { private: true } },
        },
        {
          label: 'Show to everyone',
          request: { command: 'digest why', options: { private: false } },
          main: true,
        },
      ],
      private: true,
    })
  })

  it('asks which of several', () => {
    expect(answer('why', {}, { memory: TWO })).toEqual({
      outcome: 'choose',
      card: { title: 'どの登録ですか', lead: ['下から選んでください。'] },
      menu: {
        placeholder: '登録を選んでください',
        request: { command: 'digest why', options: { private: true } },
        option: 'subscription',
        choices: [
          { label: '登録1', value: '1', detail: '毎週月曜日 09:00（Asia/Tokyo）' },
          { label: '登録2', value: '2', detail: '毎月末日 18:30（Europe/London）' },
        ],
      },
      private: true,
    })
  })

  it('removes', () => {
    expect(answer('unsubscribe', { subscription: 1 })).toEqual({
      outcome: 'answered',
      card: {
        title: '配信を解除しました',
        lead: ['もう届きません。また届けるには /配信 登録 を使ってください。登録していた内容:'],
        facts: [
          {
            label: '登録1',
            lines: [
              [{ channel: '700000000000000002' }, '  ', { strong: '毎週月曜日 09:00（Asia/Tokyo）' }],
              '全地区・すべての種類・3か月先の月末まで・日本語・予定がなければ送らない',
            ],
          },
        ],
      },
      actions: [
        {
          label: '登録の一覧',
          request: { command: 'digest list', options: { private: true } },
        },
      ],
      change: { kind: 'unsubscribe', guild: '700000000000000001', number: 1 },
      private: true,
    })
  })

  it('asks which, where there is no such number', () => {
    expect(answer('unsubscribe', { subscription: 7 }, { locale: 'en' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'Which subscription?',
        lead: ['There is no subscription 7. Choose one below.'],
      },
      menu: {
        placeholder: 'Choose a subscription',
        request: { command: 'digest unsubscribe', options: { private: true } },
        option: 'subscription',
        choices: [
          {
            label: 'subscription 1',
            value: '1',
            detail: 'every Monday at 09:00 (Asia/Tokyo)',
          },
        ],
      },
      private: true,
    })
  })

  it('resumes', () => {
    expect(answer('resume', {}, { memory: PAUSED })).toEqual({
      outcome: 'answered',
      card: {
        title: '配信を再開します',
        lead: [
          [{ channel: '700000000000000002' }, ' に、まだ届いていない配信があれば数分のうちに送ります。'],
        ],
      },
      change: { kind: 'resume', guild: '700000000000000001', channel: '700000000000000002' },
      private: true,
      actions: [],
    })
  })

  it('has nothing to resume', () => {
    expect(answer('resume', {})).toEqual({
      outcome: 'invalid',
      card: {
        title: 'できませんでした',
        lead: ['そのチャンネルは休止していません。/配信 理由 で次回を確かめられます。'],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: '使い方',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('exports', () => {
    expect(answer('export', {}, { memory: TWO })).toEqual({
      outcome: 'answered',
      card: {
        title: '登録の書き出し',
        lead: ['2件。各行は、同じ配信を登録し直すコマンドです。'],
        facts: [
          {
            label: '登録1',
            lines: [
              '/digest subscribe every:weekly day:monday time:09:00 zone:Asia/Tokyo months:3 language:ja empty:false channel:700000000000000002',
              '登録した日時 2020-06-12T03:00:00.000Z・登録した人のID 700000000000000003',
            ],
          },
          {
            label: '登録2',
            lines: [
              '/digest subscribe every:monthly day:31 time:18:30 zone:Europe/London months:12 area:shiba kind:school,nursery reminders:30-days,1-month language:en empty:true channel:700000000000000044',
              '登録した日時 2020-06-12T03:00:00.000Z・登録した人のID 700000000000000003',
            ],
          },
        ],
      },
      private: true,
      actions: [
        {
          label: 'みんなに見せる',
          request: { command: 'digest export', options: { private: false } },
          main: true,
        },
      ],
    })
  })

  it('asks before it deletes everything', () => {
    expect(answer('delete', {})).toEqual({
      outcome: 'choose',
      card: {
        title: 'すべて消しますか',
        lead: [
          'このサーバーの登録1件と配信の記録をすべて消します。元に戻せません。残しておきたいときは、先に書き出してください。',
        ],
      },
      actions: [
        {
          label: 'すべて消す',
          request: { command: 'digest delete', options: { confirm: true, private: true } },
        },
        {
          label: '書き出す',
          request: { command: 'digest export', options: { private: true } },
        },
      ],
      private: true,
    })
  })

  it('deletes everything', () => {
    expect(answer('delete', { confirm: true }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Everything is deleted',
        lead: [
          '1 subscriptions and the records of what was posted are gone. Nothing is remembered of this server.',
        ],
      },
      change: { kind: 'forget', guild: '700000000000000001' },
      private: true,
      actions: [],
    })
  })

  it('says in the terminal why it cannot subscribe', () => {
    expect(answer('subscribe', {}, { place: undefined })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'できませんでした',
        lead: [
          '配信はDiscordのサーバーのチャンネルに届くものなので、登録や確認はサーバーの中でだけできます。どんな配信になるかは、ここでも /配信 見本 で見られます。',
        ],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: '使い方',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('says that in English', () => {
    expect(answer('list', {}, { locale: 'en', place: undefined })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Not possible',
        lead: [
          'Digests are posted in channels of a Discord server, so they can be set up and looked after only there. You can see here what one looks like with /digest preview.',
        ],
      },
      actions: [
        {
          label: 'See a preview',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: 'Help',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('says who may', () => {
    expect(answer('list', {}, { place: { ...PLACE, mayManage: false } })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'できませんでした',
        lead: ['配信の設定には、サーバーの「サーバー管理」の権限が要ります。権限のある人に頼んでください。'],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: '使い方',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('says that the bot must be invited', () => {
    expect(answer('list', {}, { place: { ...PLACE, botIsIn: false } })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'できませんでした',
        lead: [
          'ボットがこのサーバーに参加していないので、配信できません。サーバーの管理者に、ボットをサーバーに追加するよう頼んでください。',
        ],
      },
      actions: [
        {
          label: '見本を見る',
          request: { command: 'digest preview', options: { private: true } },
        },
        {
          label: '使い方',
          request: { command: 'help', options: { command: 'digest', private: true } },
        },
      ],
      private: true,
    })
  })

  it('exports commands that subscribe to the same again', () => {
    const { card } = answer('export', {}, { memory: TWO })
    const again = (card.facts ?? []).map(({ lines: [line] }) => {
      const asked = parseLine(line as string, digest)
      const { change } = answer('subscribe', asked?.options ?? {}, { memory: NOTHING })
      return change?.kind === 'subscribe' && { ...change.subscription, number: 0, createdAt: 0 }
    })
    expect(again).toEqual(TWO.subscriptions.map((one) => ({ ...one, number: 0, createdAt: 0 })))
  })

  it('takes no more than twenty subscriptions', () => {
    const [one] = TWO.subscriptions
    const full = Array.from({ length: 20 }, (_, at) => ({ ...(one ?? never()), number: at + 1 }))
    expect(
      answer('subscribe', { day: '3' }, { memory: guildMemory({ subscriptions: full }) }).card.lead,
    ).toEqual(['1つのサーバーに登録できる配信は20件までです。/配信 解除 で要らないものを外してください。'])
  })
})

describe('/digest preview 配信 見本', () => {
  it('is the very message that would be posted, anywhere', () => {
    expect(ask('digest preview', { as_of: '2020-06-15', months: 3, kind: '保育園' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定のお知らせ（令和2年6月15日）',
        lead: ['令和2年6月15日から令和2年9月30日までに開設・開始の予定 1件'],
        facts: [
          {
            label: '令和2年7月  ［まもなく］',
            lines: [
              [{ strong: '（仮称）おはよう保育園表参道' }, '（赤坂地区）'],
              '　保育施設誘致促進事業',
              '　出典「令和2年度 新規・臨時・レベルアップ事業」テキスト159行目',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
          '配信番号 見本',
        ],
      },
      actions: [button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true })],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          { label: '（仮称）おはよう保育園表参道', value: 'ohayo-nursery-omotesando', detail: '令和2年7月' },
        ],
      },
      private: false,
    })
  })

  it('puts fiscal years behind the months, gives them no month, and tells moved dates with both documents', () => {
    const { card } = ask(
      'digest preview',
      { as_of: '2021-05-01', months: 23, area: 'Takanawa district', kind: 'Facility' },
      { locale: 'en' },
    )
    expect(card.facts).toEqual([
      {
        label: 'June 2021  ［soon］',
        lines: [
          [
            {
              strong:
                'Mental Disability Support Center (Ai-Heart Minato) (精神障害者支援センター（あいはーと・みなと）)',
            },
            ' (Takanawa district)',
          ],
          '　Moved: April 2021 ("令和2年度 新規・臨時・レベルアップ事業") → June 2021 ("令和3年度 予算のポイント")',
          '　Mental Disability Support Center and related facilities',
          '　Source "令和3年度 予算のポイント", text line 1204',
        ],
      },
      {
        label: 'fiscal 2023 (Reiwa 5) (no month in the documents)  ［planned］',
        lines: [
          [
            {
              strong:
                'Facilities in the renovated former Shinno Elementary School (旧神応小学校を改修した施設)',
            },
            ' (Takanawa district)',
          ],
          '　Former Shinno Elementary School renovation',
          '　Source "令和2年度 新規・臨時・レベルアップ事業", text line 158',
        ],
      },
    ])
  })

  it('says honestly that nothing is planned, with what came last', () => {
    expect(ask('digest preview', { as_of: '2026-11-28' })).toMatchObject({
      outcome: 'not-found',
      card: {
        title: '開設予定のお知らせ（令和8年11月28日）',
        lead: ['令和8年11月28日から令和9年2月28日までの開設予定は資料にありません。'],
        facts: [
          {
            label: 'その前の最後の予定',
            lines: [[{ strong: '令和6年度' }, '  シティハイツ車町  ［予定時期を過ぎた］']],
          },
        ],
      },
    })
  })

  it('says what came last and what comes next, of what was asked for', () => {
    const { card } = ask(
      'digest preview',
      { as_of: '2020-08-01', months: 0, kind: 'nursery' },
      { locale: 'en' },
    )
    expect([card.lead, card.facts?.map(({ label, lines: [line] }) => [label, line])]).toEqual([
      ['The data holds no opening planned from 1 August 2020 to 31 August 2020.'],
      [
        [
          'The last one before',
          [
            { strong: 'July 2020' },
            '  Ohayo Nursery School Omotesando (provisional name) (（仮称）おはよう保育園表参道)  ［planned time has passed］',
          ],
        ],
        [
          'The next one after',
          [
            { strong: 'October 2020' },
            '  Nijiiro Nursery School Takeshiba (provisional name) (（仮称）にじいろ保育園竹芝)  ［soon］',
          ],
        ],
      ],
    ])
  })

  it('takes the filter and the language of a subscription', () => {
    const { card } = answer('preview', { subscription: 2, as_of: '2020-06-15' }, { memory: TWO })
    expect([card.title, card.sources?.at(-2)]).toEqual([
      'Upcoming openings, 15 June 2020',
      'Subscription 2: on the last day of every month at 18:30 (Europe/London), Shiba district, School and Nursery school, up to the end of the month 12 months ahead',
    ])
  })

  it('says what is wrong with a filter', () => {
    expect(ask('digest preview', { area: '六本木' }).card.lead).toEqual([
      '地区（area）の「六本木」が読み取れません。芝地区・麻布地区・赤坂地区・高輪地区・芝浦港南地区のどれかを入れてください。いくつもあるときは「、」で並べます。',
    ])
  })
})

function never(): never {
  throw new Error('no subscription')
}
