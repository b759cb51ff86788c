import type { Bilingual } from '../budget/bilingual.ts'
import { parseFiscalYear } from '../budget/fiscal-year.ts'
import { firstDay, lastDay, parsePartialDate } from '../budget/partial-date.ts'
import { parsePrintedDate } from '../budget/printed-date.ts'
import { AREAS, CATEGORIES, OPENING_KINDS, RANKINGS, TOTAL_GROUPINGS } from '../budget/vocabulary.ts'
import {
  PRIVATE,
  PRIVATE_OPTION,
  type Arguments,
  type OptionDefinition,
  type OptionDefinitions,
} from './command.ts'
import { quote } from './quote.ts'
import { readScheduleDay, readTime, readZone } from './read-schedule.ts'
import { labelsOf, listLabelsOf, wordOf, wordsOf } from './read-words.ts'
import type { OptionValue, Request } from './request.ts'
import { FREQUENCIES, LANGUAGES, REMINDERS } from './subscription.ts'

/** Options that could be read, or what is wrong with the first that could not. */
export type ReadOptions =
  | {
      readonly args: Arguments<OptionDefinitions>
      readonly isPrivate: boolean
    }
  | { readonly problem: Bilingual }

/**
 * Reads the options of a request by a command's definition. Accepts values, labels and Japanese option names. `isQuiet`
 * says who sees the answer where the request does not.
 */
export function readOptions(
  definitions: OptionDefinitions,
  options: Request['options'],
  isQuiet = false,
): ReadOptions {
  const all: OptionDefinitions = { ...definitions, [PRIVATE]: PRIVATE_OPTION }
  const args: Record<string, Arguments<OptionDefinitions>[string]> = {}
  for (const [given, raw] of Object.entries(options)) {
    const name = nameOf(all, given)
    const definition = name === undefined ? undefined : all[name]
    if (name === undefined || definition === undefined) {
      const known = Object.keys(all)
      return {
        problem: {
          ja: `「${quote(given)}」という項目はありません。使えるのは ${known.join('・')} です。`,
          en: `There is no option "${quote(given)}". You can use ${known.join(', ')}.`,
        },
      }
    }
    const text = typeof raw === 'string' ? raw.normalize('NFKC').trim() : String(raw)
    if (text === '') continue
    const value = readValue(definition, raw, text)
    if (value === undefined) return { problem: problemWith(name, definition, text) }
    args[name] = value
  }
  for (const [name, definition] of Object.entries(definitions)) {
    if (definition.required && args[name] === undefined) {
      return {
        problem: {
          ja: `${definition.ja}（${name}）を入れてください。${definition.description.ja}。`,
          en: `Please give ${name}. ${definition.description.en}.`,
        },
      }
    }
  }
  const { [PRIVATE]: isPrivate, ...rest } = args
  return { args: rest, isPrivate: typeof isPrivate === 'boolean' ? isPrivate : isQuiet }
}

/** The English name of an option that is named in either language. */
export function nameOf(definitions: OptionDefinitions, given: string): string | undefined {
  if (Object.hasOwn(definitions, given)) return given
  return Object.entries(definitions).find(([, definition]) => definition.ja === given)?.[0]
}

function readValue(
  definition: OptionDefinition,
  raw: OptionValue,
  text: string,
): Arguments<OptionDefinitions>[string] {
  switch (definition.kind) {
    case 'integer':
      return readInteger(definition, text)
    case 'boolean':
      if (typeof raw === 'boolean') return raw
      return /^(true|yes|on|1|はい)$/iu.test(text)
        ? true
        : /^(false|no|off|0|いいえ)$/iu.test(text)
          ? false
          : undefined
    case 'year':
      return parseFiscalYear(text)
    case 'day':
      return readDay(definition, text)
    case 'category':
      return wordOf(CATEGORIES, text)
    case 'area':
      return wordOf(AREAS, text)
    case 'opening-kind':
      return wordOf(OPENING_KINDS, text)
    case 'grouping':
      return wordOf(TOTAL_GROUPINGS, text)
    case 'ranking-order':
      return wordOf(RANKINGS, text)
    case 'frequency':
      return wordOf(FREQUENCIES, text)
    case 'language':
      return wordOf(LANGUAGES, text)
    case 'areas':
      return wordsOf(AREAS, text)
    case 'opening-kinds':
      return wordsOf(OPENING_KINDS, text)
    case 'reminders':
      return wordsOf(REMINDERS, text)
    case 'schedule-day':
      return readScheduleDay(text)
    case 'time':
      return readTime(text)
    case 'zone':
      return readZone(text)
    case 'channel':
      return /^(?:<#)?(\d{15,20})>?$/u.exec(text)?.[1]
    case 'subscription':
      return /^\d{1,6}$/u.test(text) ? Number(text) : undefined
    case 'text':
    case 'program':
    case 'opening':
    case 'place':
    case 'period':
    case 'department':
    case 'source':
    case 'command':
    case 'document':
    case 'total':
    case 'group':
      return String(raw)
  }
}

function readInteger(definition: OptionDefinition, text: string): number | undefined {
  if (!/^-?\d[\d,]{0,19}$/.test(text)) return undefined
  const value = Number(text.replaceAll(',', ''))
  const fits = value >= (definition.minimum ?? -Infinity) && value <= (definition.maximum ?? Infinity)
  return Number.isSafeInteger(value) && fits ? value : undefined
}

/**
 * 2020-06-15, 2020/6/15, 2020年6月15日, 令和2年6月15日, a month such as 2020-06 or 令和2年6月, or 令和2年度, into YYYY-MM-DD. A
 * month or a fiscal year means its first day, or its last where the option says so.
 */
function readDay(definition: OptionDefinition, text: string): string | undefined {
  const match = /^(\d{4})[-/年.](\d{1,2})(?:[-/月.](\d{1,2}))?[日月]?$/u.exec(text)
  const numbers = match?.slice(1).flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
  const date = numbers ? parsePartialDate(numbers.join('-')) : parsePrintedDate(text)
  return date && (definition.monthEnds ? lastDay(date) : firstDay(date))
}

function problemWith(name: string, definition: OptionDefinition, text: string): Bilingual {
  const expected = EXPECTED[definition.kind]
  const { minimum, maximum } = definition
  const hasRange = definition.kind === 'integer' && minimum !== undefined && maximum !== undefined
  return {
    ja: `${definition.ja}（${name}）の「${quote(text)}」が読み取れません。${expected?.ja ?? '別の書き方にしてください'}${hasRange ? `（${minimum}〜${maximum}）` : ''}。`,
    en: `I could not read "${quote(text)}" as ${name}. ${expected?.en ?? 'Please write it another way'}${hasRange ? ` (${minimum}–${maximum})` : ''}.`,
  }
}

const EXPECTED: Partial<Record<OptionDefinition['kind'], Bilingual>> = {
  integer: { ja: '整数を入れてください', en: 'Give a whole number' },
  boolean: { ja: 'true か false を入れてください', en: 'Give true or false' },
  year: { ja: '2020 や 令和2年度 のように入れてください', en: 'Write it like 2020 or R2' },
  day: { ja: '2020-06-15 のように入れてください', en: 'Write it like 2020-06-15' },
  category: labelsOf(CATEGORIES),
  area: labelsOf(AREAS),
  'opening-kind': labelsOf(OPENING_KINDS),
  grouping: labelsOf(TOTAL_GROUPINGS),
  'ranking-order': labelsOf(RANKINGS),
  frequency: labelsOf(FREQUENCIES),
  language: labelsOf(LANGUAGES),
  areas: listLabelsOf(AREAS),
  'opening-kinds': listLabelsOf(OPENING_KINDS),
  reminders: listLabelsOf(REMINDERS),
  'schedule-day': {
    ja: '毎週なら「月曜日」、毎月なら「15」や「月末」のように入れてください',
    en: 'Give a weekday such as Monday, or a day of the month such as 15 or "last"',
  },
  time: { ja: '9:00 や 18:30 のように入れてください', en: 'Write it like 9:00 or 18:30' },
  zone: {
    ja: 'Asia/Tokyo や Europe/London のような時間帯の名前を入れてください',
    en: 'Give the name of a time zone, such as Asia/Tokyo or Europe/London',
  },
  channel: { ja: 'チャンネルを選んでください', en: 'Choose a channel' },
  subscription: {
    ja: '/配信 一覧 に出ている登録の番号を入れてください',
    en: 'Give the number of a subscription from /digest list',
  },
}
