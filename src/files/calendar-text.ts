import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { dayAfter } from '../budget/calendar.ts'
import type { Calendar } from '../dialogue/calendar.ts'

/**
 * A calendar as iCalendar text (RFC 5545): whole days in no time zone, lines folded within 75 octets and ended by CRLF.
 * The same calendar gives the same text. Events are tentative, as plans are, and leave their days free for others.
 */
export function calendarText({ title, locale, toldOn, events }: Calendar): string {
  const stamp = new Date(`${toldOn}T00:00:00+09:00`)
  const calendar = new ICalCalendar({
    name: title,
    prodId: { company: 'yosan-bot', product: 'openings', language: locale.toUpperCase() },
    events: events.map((event) => ({
      id: event.uid,
      sequence: event.revision,
      stamp,
      lastModified: stamp,
      allDay: true,
      start: event.firstDay,
      // In iCalendar an event ends before its last day's morrow.
      end: dayAfter(event.lastDay),
      summary: event.title,
      description: event.description.join('\n'),
      ...(event.location !== undefined && { location: event.location }),
      categories: event.categories.map((name) => ({ name })),
      status: ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })),
  })
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`
}
