import ICAL from 'ical.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../src/budget/calendar.ts'
import { makeFile } from '../../src/files/make-file.ts'
import { calendarText } from '../../src/files/calendar-text.ts'
import { CALENDAR } from '../support/file-desk.ts'

describe('a calendar as a file', () => {
  it('is iCalendar text of whole days, that another reader reads', () => {
    const text = calendarText(CALENDAR.content)
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//yosan-bot//openings//JA',
      'NAME:開設予定',
      'X-WR-CALNAME:開設予定',
      'BEGIN:VEVENT',
      'UID:school@example.jp',
      'SEQUENCE:1',
      'DTSTAMP:20200614T150000Z',
      'DTSTART;VALUE=DATE:20220401',
      'DTEND;VALUE=DATE:20220501',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:学校',
      'TRANSP:TRANSPARENT',
      'LOCATION:芝浦港南地区',
      String.raw`DESCRIPTION:［予定］\n芝浦、東京`,
      'CATEGORIES:学校',
      'STATUS:TENTATIVE',
      'LAST-MODIFIED:20200614T150000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(event)
    expect([uid, summary, description, startDate.toString(), endDate.toString(), startDate.isDate]).toEqual([
      'school@example.jp',
      '学校',
      '［予定］\n芝浦、東京',
      '2022-04-01',
      '2022-05-01',
      true,
    ])
  })

  it('is made in UTF-8, under its name', async () => {
    const { name, type, bytes } = await makeFile(CALENDAR)
    expect([name, type, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]).toEqual([
      'openings.ics',
      'text/calendar',
      calendarText(CALENDAR.content),
    ])
  })
})

describe('any calendar as a file', () => {
  const anyLine = fc
    .string({ unit: 'grapheme', maxLength: 120 })
    // Control characters have no place in iCalendar text.
    .map((text) => text.replaceAll(/\p{Cc}/gu, ' ').toWellFormed())
  const anyName = anyLine.map((text) => `名${text}`)
  const anyDay = fc
    .date({ min: new Date('1989-04-01'), max: new Date('2101-03-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const anyEvent = fc.record({
    uid: fc.uuid(),
    revision: fc.nat(1000),
    title: anyName,
    firstDay: anyDay,
    lastDay: anyDay,
    description: fc.array(anyName, { minLength: 1, maxLength: 5 }),
    location: anyName,
    categories: fc.array(anyName, { minLength: 1, maxLength: 2 }),
  })

  it('says whatever its texts say: commas, semicolons, backslashes, emoji', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const [firstDay = '', lastDay = ''] = [event.firstDay, event.lastDay].toSorted()
        const text = calendarText({ ...CALENDAR.content, events: [{ ...event, firstDay, lastDay }] })
        expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
        const [read] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
        const { summary, description, location, startDate, endDate } = new ICAL.Event(read)
        expect([summary, description, location, startDate.toString(), endDate.toString()]).toEqual([
          event.title,
          event.description.join('\n'),
          event.location,
          firstDay,
          dayAfter(lastDay),
        ])
        expect(read?.getFirstProperty('categories')?.getValues()).toEqual(event.categories)
      }),
      { numRuns: 300 },
    )
  })
})
