import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { calendarFiles } from '../../src/answers/opening-calendar.ts'
import { worldOf } from '../../src/answers/world.ts'
import { dayAfter, type Day } from '../../src/budget/calendar.ts'
import { isDated, openingPlans, type OpeningPlan } from '../../src/budget/opening-plan.ts'
import { firstDay, lastDay } from '../../src/budget/partial-date.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import type { Calendar, CalendarEvent } from '../../src/dialogue/calendar.ts'
import { calendarText } from '../../src/files/calendar-text.ts'
import { ask, realDesk, versionNote } from '../support/desk.ts'
import { shippedSearch } from '../support/shipped-search.ts'
import { shipped } from '../support/shipped.ts'

const world = worldOf(shipped.book, shippedSearch)
const nothing = {
  from: undefined,
  to: undefined,
  place: undefined,
  kind: undefined,
  undated: undefined,
  page: undefined,
}

function calendarOf(plans: readonly OpeningPlan[], today: Day, locale: Locale = 'ja'): Calendar {
  const [file] = calendarFiles(plans, { ...nothing, today, askedOn: today }, world, locale)
  if (!file) throw new Error('no calendar')
  return file.content
}

/** Every thing of the shipped data with a date as an event, by its id. */
const events = (plans: readonly OpeningPlan[]): Map<string, CalendarEvent> =>
  new Map(calendarOf(plans, '2021-05-31').events.map((event) => [event.uid.replace(/@.*/u, ''), event]))

describe('the calendar of an answer', () => {
  it('says what moved, before → after, with both documents', () => {
    expect(ask('openings', { program: '精神障害者支援センター' }).attachments).toEqual([
      {
        name: 'openings.ics',
        description:
          '開設予定1件のカレンダー（令和2年6月15日現在）: 令和3年6月 精神障害者支援センター（あいはーと・みなと）',
        note: '📅 カレンダー用の openings.ics を添付しました（1件）',
        content: {
          kind: 'calendar',
          title: '開設予定 東京都港区',
          locale: 'ja',
          toldOn: '2020-06-15',
          events: [
            {
              uid: 'mental-disability-support-center@openings.minato-budget',
              revision: 1,
              title: '精神障害者支援センター（あいはーと・みなと） 開設予定（令和3年6月中）',
              firstDay: '2021-06-01',
              lastDay: '2021-06-30',
              description: [
                '令和3年6月 ［予定］',
                '時期の変更: 令和3年4月（「令和2年度 新規・臨時・レベルアップ事業」） → 令和3年6月（「令和3年度 予算のポイント」）',
                '所在地: 高輪一丁目4番8号',
                '規模: 地上8階',
                '精神障害のある人を支える拠点で、民間が運営する知的障害者のグループホームなどを併設します。',
                '事業: 精神障害者支援センター等整備',
                '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
                '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.105・テキスト216行目',
                '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1204行目',
                versionNote(),
              ],
              location: '高輪一丁目4番8号',
              categories: ['施設'],
            },
          ],
        },
      },
    ])
  })

  it('is in English where the asker is, and says where a fiscal year has no month', () => {
    expect(ask('openings', { program: 'シティハイツ高浜' }, { locale: 'en' }).attachments).toEqual([
      {
        name: 'openings.ics',
        description:
          'Calendar with 1 planned opening (as of 15 June 2020): fiscal 2023 (Reiwa 5) City Heights Takahama',
        note: '📅 openings.ics puts it into your calendar.',
        content: {
          kind: 'calendar',
          title: 'Planned openings Minato City, Tokyo',
          locale: 'en',
          toldOn: '2020-06-15',
          events: [
            {
              uid: 'city-heights-takahama@openings.minato-budget',
              revision: 0,
              title:
                'Planned opening: City Heights Takahama (シティハイツ高浜), in fiscal 2023 (Reiwa 5), no month given',
              firstDay: '2023-04-01',
              lastDay: '2024-03-31',
              description: [
                'fiscal 2023 (Reiwa 5) ［planned］',
                'The document gives only the fiscal year, no month.',
                'The facilities listed with it include a licensed nursery, care and disability facilities and the Takahama-so lodging house',
                'Program: City Heights Takahama rebuilding',
                'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
                'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 2(1), program no. 13, text line 68',
                versionNote('en'),
              ],
              location: 'Shibaura-Konan district',
              categories: ['Facility'],
            },
          ],
        },
      },
    ])
  })

  it('holds everything that a list tells, not only its page', () => {
    const [first, second] = [1, 2].map((page) => ask('openings', { from: '2021-04', to: '2022-08', page }))
    const listed = [first, second].flatMap((reply) => reply?.menu?.choices.map(({ value }) => value) ?? [])
    const [file] = first?.attachments ?? []
    expect(file?.description).toBe(
      '開設予定20件のカレンダー（令和2年6月15日現在）: 令和3年4月 （仮称）sakura保育園六本木、令和3年4月 （仮称）ウィズブック保育園六本木、令和3年4月 子ども家庭総合支援センター、令和3年4月 高輪三丁目福祉施設、令和3年4月 区民保養施設の新しい予約システム ほか15件',
    )
    expect(file?.note).toBe('📅 カレンダー用の openings.ics を添付しました（20件）')
    expect(file?.content.events.map(({ uid }) => uid)).toEqual(
      listed.map((id) => `${id}@openings.minato-budget`),
    )
    expect(second?.attachments).toEqual(first?.attachments)
  })

  it('says of services and systems that they start', () => {
    expect(events(shipped.book.openingPlans).get('web-account-transfer-registration')?.title).toBe(
      'Web口座振替登録支援サービス 開始予定（令和2年10月中）',
    )
  })

  it.each([
    ['a program of which nothing opens', { program: 'AIチャットボット' }],
    ['a thing without a time', { program: '電子書籍サービス' }],
    ['a window in which nothing opens', { from: '2030-01-01' }],
  ])('is not attached for %s', (_, options) => {
    expect('attachments' in ask('openings', options)).toBe(false)
  })

  it('never holds what was refused funding', () => {
    const all = ask('openings', { from: '1989-04' }).attachments?.[0]?.content.events ?? []
    expect(all.length).toBe(realDesk().book.openingPlans.filter(isDated).length)
    expect(all.filter(({ uid }) => uid.startsWith('deposit-inquiry-service'))).toEqual([])
  })
})

describe('a calendar that is read again after the data changed', () => {
  const before = events(openingPlans(shipped.book.programs, []))
  const after = events(shipped.book.openingPlans)

  it('knows a moved thing again and takes the new date', () => {
    const id = 'mental-disability-support-center'
    expect([before.get(id), after.get(id)]).toMatchObject([
      { uid: `${id}@openings.minato-budget`, revision: 0, firstDay: '2021-04-01', lastDay: '2021-04-30' },
      { uid: `${id}@openings.minato-budget`, revision: 1, firstDay: '2021-06-01', lastDay: '2021-06-30' },
    ])
    expect(after.get('shibahama-elementary-school')).toMatchObject({
      title: '芝浜小学校 開設予定（令和4年4月中）',
      revision: before.get('shibahama-elementary-school')?.revision === 0 ? 1 : -1,
    })
  })

  it('loses nothing, and revises whatever a newer document speaks of', () => {
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual([])
    const changed = [...before].filter(([id, event]) => event.lastDay !== after.get(id)?.lastDay)
    expect(changed.map(([id]) => id).toSorted()).toEqual([
      'industry-promotion-center',
      'mental-disability-support-center',
      'mita-library',
      'welfare-one-stop-counter',
    ])
    for (const [id, event] of before) {
      const later = after.get(id)
      expect(later?.uid).toBe(event.uid)
      expect(later?.revision).toBeGreaterThanOrEqual(event.revision + (later?.title === event.title ? 0 : 1))
    }
  })

  it('takes the later of two days where no document is newer', () => {
    const stamps = (['2021-05-31', '2021-06-01'] as const).map(
      (today) => /DTSTAMP:(\w+)/u.exec(calendarText(calendarOf(shipped.book.openingPlans, today)))?.[1],
    )
    expect(stamps).toEqual(['20210530T150000Z', '20210531T150000Z'])
  })
})

describe('a calendar as on another day', () => {
  it('is told on the day of asking, so that one of a later day is not taken for newer for ever', () => {
    const [file] = ask('openings', { program: '芝浜小学校', as_of: '2022-04-30' }).attachments ?? []
    expect(file?.content).toMatchObject({ toldOn: '2020-06-15' })
    expect(file?.content.events[0]?.description).toEqual(
      expect.arrayContaining([
        '令和4年4月 ［今月］',
        '令和4年4月30日現在。予定であり、実際の開設は確かめていません。',
      ]),
    )
  })
})

describe('every thing that opens, as a file', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each(['ja', 'en'] as const)('is read by another reader exactly as it is meant (%s)', (locale) => {
    for (const plan of shipped.book.openingPlans.filter(isDated)) {
      const calendar = calendarOf([plan], '2021-05-31', locale)
      const text = calendarText(calendar)
      const [meant] = calendar.events
      const [read] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
      const { uid, summary, description, location, startDate, endDate, sequence } = new ICAL.Event(read)
      expect({
        uid,
        revision: sequence,
        title: summary,
        firstDay: startDate.toString(),
        description: description.split('\n'),
        ...(location !== null && { location }),
        categories: read?.getFirstProperty('categories')?.getValues(),
      }).toEqual({ ...meant, lastDay: undefined })
      expect([startDate.isDate, endDate.isDate, endDate.toString()]).toEqual([
        true,
        true,
        dayAfter(lastDay(plan.planned.date)),
      ])
      expect(startDate.toString()).toBe(firstDay(plan.planned.date))
    }
  })

  it('has lines of 75 octets at most, ended by CRLF, and an id of its own for each', () => {
    for (const locale of ['ja', 'en'] as const) {
      const calendar = calendarOf(shipped.book.openingPlans, '2021-05-31', locale)
      const text = calendarText(calendar)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      expect(new Set(calendar.events.map(({ uid }) => uid)).size).toBe(calendar.events.length)
    }
  })

  it('is the same bytes for the same data and day, wherever the bot runs', () => {
    const texts = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((place) => {
      process.env['TZ'] = place
      return calendarText(calendarOf(shipped.book.openingPlans, '2021-05-31'))
    })
    expect(new Set(texts).size).toBe(1)
  })
})
