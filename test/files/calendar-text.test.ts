import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
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
