import { describe, expect, it } from 'vitest'
import type { OptionKind } from '../../src/dialogue/command.ts'
import { digestCompleters } from '../../src/digest/on-demand.ts'
import { TWO } from '../support/digest-ask.ts'

const names = (kind: OptionKind, typed: string, locale: 'ja' | 'en' = 'ja'): string[] =>
  (digestCompleters[kind]?.(typed, locale, undefined, TWO) ?? []).map(({ name }) => name)

describe('while a digest is set up', () => {
  it('districts are suggested one after another', () => {
    expect(names('areas', '')).toEqual(['芝地区', '麻布地区', '赤坂地区', '高輪地区', '芝浦港南地区'])
    expect(names('areas', '赤坂地区、芝')).toEqual(['赤坂地区、芝地区', '赤坂地区、芝浦港南地区'])
    expect(names('areas', 'Shiba district, aza', 'en')).toEqual(['Shiba district, Azabu district'])
  })

  it('days of the week and of the month are', () => {
    expect(names('schedule-day', '')).toEqual(
      ['月', '火', '水', '木', '金', '土', '日'].map((day) => `${day}曜日`).concat('1', '15', '月末'),
    )
    expect(names('schedule-day', '20')).toEqual(['毎月20日'])
    expect(names('schedule-day', 'fri', 'en')).toEqual(['Friday'])
  })

  it('times are, also as they are said', () => {
    expect(names('time', '18時半')).toEqual(['18:30'])
    expect(names('time', '1')).toEqual(['10:00', '12:00', '15:00', '17:00', '18:00', '19:00', '21:00'])
  })

  it('time zones are, the common ones first', () => {
    expect(names('zone', '')[0]).toBe('Asia/Tokyo')
    expect(names('zone', 'london')).toContain('Europe/London')
    expect(names('zone', 'nowhere')).toEqual([])
  })

  it('the subscriptions of the server are', () => {
    expect(names('subscription', '')).toEqual([
      '登録1: 毎週月曜日 09:00（Asia/Tokyo） 全地区・すべての種類・3か月先の月末まで',
      '登録2: 毎月末日 18:30（Europe/London） 芝地区・学校と保育園・12か月先の月末まで',
    ])
  })
})
