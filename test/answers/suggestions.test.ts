import { describe, expect, it } from 'vitest'
import { partsOf } from '../../bench/search/many-programs.ts'
import { shippedMaterial } from '../../bench/search/material.ts'
import { amount } from '../../commands/amount.ts'
import { completers } from '../../src/answers/completers.ts'
import { worldOf } from '../../src/answers/world.ts'
import { createProgramSearch } from '../../src/search/prepare.ts'
import { BudgetBook } from '../../src/budget/book.ts'
import { programLabel } from '../../src/answers/program-label.ts'
import type { Reply } from '../../src/dialogue/reply.ts'
import { ask, complete, NOW, realDesk } from '../support/desk.ts'

const LOCALES = ['ja', 'en'] as const
const { programs } = realDesk().book

/** The programs of a reply, the one that it is about or that it puts first in front; none for a total or nothing. */
function programsOf({ outcome, menu, actions = [] }: Reply): unknown[] {
  if (outcome === 'choose') return menu?.choices.map(({ value }) => value) ?? []
  if (outcome !== 'answered') return []
  return [actions.map(({ request }) => request.options['program']).find((id) => id !== undefined)]
}

const amountOf = (program: string, locale: 'ja' | 'en' = 'ja'): unknown[] =>
  programsOf(ask('amount', { program }, { locale }))

/** What is there while a text is being typed, each once. */
function beginningsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => Array.from({ length: 5 }, (_, at) => text.slice(0, at + 1))))]
}

const LOOK_UPS = [
  'ゴミ', 'プラごみ', 'きょういk', 'kagakukan', '図書館', '保育園', 'ほいく', '外国人 通訳', '298957千円', '3億円', 'みなと科学缶', '母視手帳',
  'バリアフリー', '學校', 'ﾎﾞｳｻｲﾗｼﾞｵ', 'library', 'school', 'nursery', '防災', 'コロナ', '商店街 キャッシュレス', '公園', 'みなと', '区役所',
] // prettier-ignore

/** The texts for which the first suggestion is not what the command takes or puts first. */
function disagreeing(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const [first] = amountOf(text)
    // Where the command answers with a total or with nothing, no program is first.
    return first !== undefined && complete('amount', 'program', text)[0]?.value !== first
  })
}

describe('the first suggestion is what the command takes or puts first', () => {
  it.each([
    ['name', programs.map(({ name }) => name.ja)],
    ['reading', programs.map(({ reading }) => reading)],
    ['half of the reading', programs.map(({ reading }) => reading.slice(0, Math.ceil(reading.length / 2)))],
    ['first two characters', programs.map(({ name }) => name.ja.slice(0, 2))],
    ['first character', programs.map(({ name }) => name.ja.slice(0, 1))],
    [
      'beginning of a name or its reading',
      beginningsOf(programs.flatMap(({ name, reading }) => [name.ja, reading])),
    ],
    ['English name', programs.map(({ name }) => name.en)],
  ])('for every %s', (_, texts) => {
    expect(disagreeing(texts)).toEqual([])
  })

  it('for words of all kinds', () => {
    expect(disagreeing(LOOK_UPS)).toEqual([])
    expect(LOOK_UPS.filter((text) => amountOf(text).length > 0).length).toBeGreaterThan(15)
  })
})

describe('suggestions', () => {
  it('fit Discord: at most 25, none twice, names of at most 100 UTF-16 units with the amount whole', () => {
    const typed = [
      '',
      ...LOOK_UPS,
      ...programs.flatMap(({ name, reading }) => [name.ja.slice(0, 1), reading.slice(0, 2)]),
    ]
    const wrong = LOCALES.flatMap((locale) =>
      typed.filter((text) => {
        const choices = complete('amount', 'program', text, locale)
        return (
          choices.length > 25 ||
          new Set(choices.map(({ value }) => value)).size !== choices.length ||
          choices.some(({ name }) => name.length > 100 || !/（.*(千円|thousand)）$/u.test(name))
        )
      }),
    )
    expect(wrong).toEqual([])
  })

  it('come from the first kana or letter: names that begin so', () => {
    const readingsFor = (typed: string) =>
      complete('amount', 'program', typed).map(({ value }) =>
        realDesk().book.program(value)?.reading.charAt(0),
      )
    expect([new Set(readingsFor('み')), new Set(readingsFor('ほ'))]).toEqual([
      new Set(['み']),
      new Set(['ほ']),
    ])
    expect(complete('amount', 'program', '学').length).toBeGreaterThan(3)
  })

  it('are there at every key on the way to a name, and hold it from the fourth kana on', () => {
    const suggested = (text: string) => complete('amount', 'program', text).map(({ value }) => value)
    const texts = beginningsOf(programs.map(({ reading }) => reading))
    expect(texts.filter((text) => suggested(text).length === 0)).toEqual([])
    expect(
      programs.filter(({ id, reading }) =>
        [4, 5, 6, 7].some((length) => !suggested(reading.slice(0, length)).includes(id)),
      ),
    ).toEqual([])
  })

  it.each([
    ['bo', 'minato-disaster-radio', 'romaji of a word in a name'],
    ['bousa', 'minato-disaster-radio', 'more of it'],
    ['ごm', 'marine-plastic-waste-reduction', 'a syllable that was begun'],
    ['たb', 'school-tablet-use', 'the beginning of a name'],
    ['ほいk', 'nursery-admission-administration', 'a name that begins so before one that holds it'],
    ['きょうi', 'minato-education-history-compilation', 'a vowel that was not converted yet'],
    ['にn', 'dementia-support-shop-certification', 'an n that may stay one'],
    ['5', '5g-utilization', 'a digit'],
    ['ら', 'minato-disaster-radio', 'a kana that begins no name but a word of one'],
    ['dis', 'disability-employment-support', 'letters of an English word'],
  ])('for %s hold %s: %s', (typed, id) => {
    expect(complete('amount', 'program', typed).map(({ value }) => value)).toContain(id)
  })

  it('begin with the name that begins so', () => {
    expect(['ほいk', 'たb', 'par'].map((typed) => complete('amount', 'program', typed)[0]?.value)).toEqual([
      'nursery-admission-administration',
      'school-tablet-use',
      'park-improvement',
    ])
  })

  it('put the newest year first where programs fit equally well', () => {
    const years = complete('amount', 'program', 'ほ').map(({ name }) => /令和(\d)年度/u.exec(name)?.[1])
    expect(years).toEqual(years.toSorted((a = '', b = '') => (a < b ? 1 : -1)))
    expect(new Set(years)).toEqual(new Set(['2', '3']))
  })

  it('come from many departments before anything is typed, the newest year and the largest budget first', () => {
    const shown = complete('amount', 'program', '').map(({ value }) => realDesk().book.program(value))
    const departments = shown.map((program) => program?.entries.at(-1)?.departments[0]?.id)
    expect(shown[0]?.name.ja).toBe('延長保育料の無料化')
    expect(new Set(departments).size).toBeGreaterThan(15)
  })
})

describe('a suggestion that comes back as text', () => {
  const cuts = programs.flatMap((program) =>
    LOCALES.flatMap((locale) => {
      const label = programLabel(program, locale)
      const nameLength = label.lastIndexOf('（')
      return Array.from({ length: label.length - 1 }, (_, at) => at + 1)
        .filter((length) => length % 5 === 0 || length >= nameLength - 1)
        .flatMap((length) =>
          [label.slice(0, length), `${label.slice(0, length)}…`].map((text) => ({
            program,
            locale,
            text,
            isNamed: length > nameLength,
          })),
        )
    }),
  )

  it('is answered with its program when cut behind the name, with and without …', () => {
    const lost = cuts.filter(
      ({ program, locale, text, isNamed }) => isNamed && amountOf(text, locale)[0] !== program.id,
    )
    expect(lost.map(({ text }) => text)).toEqual([])
  })

  it('is never refused when cut inside the name', () => {
    const refused = cuts.filter(
      ({ locale, text, isNamed }) =>
        !isNamed && text.length >= 5 && ask('amount', { program: text }, { locale }).outcome === 'not-found',
    )
    expect(refused.map(({ text }) => text)).toEqual([])
  })

  it('leads to its program by the beginning of an id, and by one from before a data update', () => {
    const { book, words, dictionary } = shippedMaterial()
    const museum = 'minato-science-museum-operation'
    const moved = new BudgetBook({ ...partsOf(book), movedIds: new Map([['science-hall', museum]]) })
    const updated = worldOf(moved, createProgramSearch(moved, words, dictionary))
    const request = {
      command: 'amount',
      options: { program: 'science-hall' },
      locale: 'ja',
      now: NOW,
    } as const
    const answer = amount.answer({ program: 'science-hall' }, request, updated)
    if ('instead' in answer) throw new Error('another command answered')
    expect([
      amountOf('minato-science-museum-op'),
      completers.program?.('science-hall', 'ja', updated),
      programsOf({ ...answer, private: false }),
    ]).toEqual([
      [museum],
      [{ name: 'みなと科学館管理運営（令和2年度予算 298,957千円）', value: museum }],
      [museum],
    ])
  })
})
