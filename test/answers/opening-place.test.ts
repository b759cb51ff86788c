import { describe, expect, it } from 'vitest'
import { isAt, placeNamed, type Place } from '../../src/answers/opening-place.ts'
import { TOWNS } from '../../src/budget/towns.ts'
import { AREAS } from '../../src/budget/vocabulary.ts'
import { soundOf } from '../../src/search/sound.ts'
import { complete, realDesk } from '../support/desk.ts'

const read = (text: string): Place | undefined => placeNamed(text, realDesk())
/** How a place was read, in short: its kind, its things or districts. */
const short = (text: string): readonly string[] | undefined => {
  const place = read(text)
  return place && [place.kind, ...(place.kind === 'named' ? place.things.map(({ id }) => id) : place.areas)]
}

describe('a place', () => {
  it.each([
    '高輪地区',
    '高輪',
    'たかなわ',
    'takanawa',
    'Takanawa district',
    '高輪エリア',
    '高輪地域',
    ' 高輪 ',
  ])('is a district: %s', (text) => {
    expect(short(text)).toEqual(['district', 'takanawa'])
  })

  it.each(['芝浦港南地区', '芝浦港南', 'shibaura-konan', 'しばうらこうなん'])('is a district: %s', (text) => {
    expect(short(text)).toEqual(['district', 'shibaura-konan'])
  })

  it.each([
    [['表参道', 'omotesando', 'おもてさんどう', '表参道駅', '表参道周辺'], ['ohayo-nursery-omotesando']],
    [
      ['六本木', 'Roppongi', 'ろっぽんぎ'],
      ['sakura-nursery-roppongi', 'with-book-nursery-roppongi'],
    ],
    [['竹芝', 'takeshiba'], ['nijiiro-nursery-takeshiba']],
    [['札の辻'], ['fudanotsuji-square', 'fudanotsuji-private-floors']],
  ] as const)('is where things have it in their names: %j', (texts, ids) => {
    for (const text of texts) {
      const place = read(text)
      expect([text, place?.kind]).toEqual([text, 'named'])
      expect(
        realDesk()
          .book.openingPlans.filter((plan) => isAt(plan, place))
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids.toSorted())
    }
  })

  it('is where things have it in their address', () => {
    expect(short('芝五丁目')).toEqual([
      'named',
      'industry-promotion-center',
      'mita-library',
      'fudanotsuji-square',
      'fudanotsuji-private-floors',
    ])
    expect(short('南青山')).toContain('child-guidance-center')
    expect(short('青山')).toEqual(short('南青山'))
  })

  it.each([
    ['白金', ['takanawa']],
    ['しろかね', ['takanawa']],
    ['shirokanedai', ['takanawa']],
    ['港南', ['shibaura-konan']],
    ['品川駅', ['takanawa', 'shibaura-konan']],
    ['虎ノ門三丁目', ['shiba']],
  ])('of which nothing is told is looked for around: %s', (text, areas) => {
    expect(short(text)).toEqual(['around', ...areas])
  })

  it.each(['', '　', '渋谷', '銀座', '東京', '地区', 'a', '一', '💮', '.*', '\u0000'])(
    'that nobody here knows is none: %j',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )

  it('keeps to the things that the documents place: a thing without a district is in none', () => {
    const { openingPlans } = realDesk().book
    const inDistricts = Object.keys(AREAS).flatMap((area) =>
      openingPlans.filter((plan) => isAt(plan, read(area))),
    )
    expect(new Set(inDistricts)).toEqual(new Set(openingPlans.filter(({ area }) => area !== undefined)))
    expect(inDistricts.length).toBe(new Set(inDistricts).size)
  })

  it('is offered while it is typed: districts first, then places with theirs', () => {
    const names = (typed: string, locale: 'ja' | 'en' = 'ja') =>
      complete('openings', 'area', typed, locale).map(({ name }) => name)
    expect(names('')).toEqual(['芝地区', '麻布地区', '赤坂地区', '高輪地区', '芝浦港南地区'])
    expect(names('しろ')).toEqual(['白金 · 高輪地区', '白金台 · 高輪地区'])
    expect(names('shirokane', 'en')).toEqual([
      'Shirokane (白金) · Takanawa district',
      'Shirokanedai (白金台) · Takanawa district',
    ])
    expect(names('芝浦')).toEqual(['芝浦港南地区', '芝浦 · 芝浦港南地区'])
    expect(complete('openings', 'area', '六本').map(({ value }) => value)).toEqual(['六本木'])
  })

  it('that is offered is taken', () => {
    const offered = ['', ...TOWNS.map(({ reading }) => reading.slice(0, 2))].flatMap((typed) =>
      complete('openings', 'area', typed),
    )
    expect(offered.length).toBeGreaterThan(20)
    expect(offered.filter(({ value }) => !read(value))).toEqual([])
  })
})

describe('the towns', () => {
  it('go by names and readings of their own, in districts that there are', () => {
    for (const names of [
      TOWNS.map(({ ja }) => ja),
      TOWNS.map(({ en }) => en),
      TOWNS.map(({ reading }) => reading),
    ]) {
      expect(new Set(names).size).toBe(TOWNS.length)
    }
    expect(TOWNS.filter(({ areas }) => areas.length === 0 || areas.some((area) => !(area in AREAS)))).toEqual(
      [],
    )
    expect(TOWNS.filter(({ reading }) => soundOf(reading) === '' || !/^[ぁ-ん]+$/u.test(reading))).toEqual([])
  })

  it('agree with the districts that the data gives to things named after them', () => {
    const { openingPlans } = realDesk().book
    const wrong = TOWNS.flatMap((town) =>
      openingPlans
        .filter(
          ({ name, area }) => name.ja.includes(town.ja) && area !== undefined && !town.areas.includes(area),
        )
        .map(({ id }) => `${town.ja} ${id}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('a period', () => {
  it('is offered while it is typed, with the fiscal years in which something opens', () => {
    const names = (typed: string, locale: 'ja' | 'en' = 'ja') => complete('openings', 'period', typed, locale)
    expect(names('').map(({ name }) => name)).toEqual([
      '今月',
      '来月',
      '3か月以内',
      '今年度',
      '来年度',
      '令和2年度',
      '令和3年度',
      '令和4年度',
      '令和5年度',
      '令和6年度',
    ])
    expect(names('3')).toEqual([
      { name: '3か月以内', value: '3か月以内' },
      { name: '令和3年度', value: '令和3年度' },
    ])
    expect(names('2021', 'en')).toEqual([{ name: 'fiscal 2021 (Reiwa 3)', value: 'FY2021' }])
  })
})
