import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameFinder } from '../../src/search/name-finder.ts'

const finder = createNameFinder([
  {
    thing: 'children',
    names: ['子ども家庭課', 'Children and Families Section'],
    readings: ['こどもかていか'],
  },
  { thing: 'nursery', names: ['保育課', 'Nursery Section', '保育園'], readings: ['ほいくか'] },
  { thing: 'facilities', names: ['施設課', 'Facilities Section'], readings: ['しせつか'] },
  { thing: 'ict', names: ['情報政策課', 'ICT Section', 'ICT'], readings: ['じょうほうせいさくか'] },
])
const all = ['children', 'nursery', 'facilities', 'ict']

describe('a thing is found by exactly its name', () => {
  it.each<[text: string, thing: string | undefined, because: string]>([
    ['保育課', 'nursery', 'its name'],
    ['保育園', 'nursery', 'an alias'],
    ['ほいくか', 'nursery', 'its reading'],
    ['ホイクカ', 'nursery', 'its reading in katakana'],
    ['ﾎｲｸｶ', 'nursery', 'its reading in half-width katakana'],
    ['hoikuka', 'nursery', 'its reading in romaji'],
    ['zyouhouseisakuka', 'ict', 'its reading in Kunrei'],
    ['jōhō seisakuka', 'ict', 'its reading with macrons'],
    ['NURSERY section', 'nursery', 'its English name in any case'],
    ['ｉｃｔ', 'ict', 'full-width letters'],
    [' 施設課 ', 'facilities', 'with spaces around it'],
    ['⼦ども家庭課', 'children', 'a radical that looks like the kanji'],
    ['保育', undefined, 'only a part'],
    ['課', undefined, 'only a part of many'],
    ['水道課', undefined, 'nothing of that name'],
    ['', undefined, 'nothing'],
    ['！？', undefined, 'only punctuation'],
  ])('%j is %s: %s', (text, thing) => {
    expect(finder.exactly(text)).toBe(thing)
  })

  it('and with every other thing of that name, but none that only holds it', () => {
    const named = createNameFinder([
      { thing: 1, names: ['教室（東）', '教室'], readings: [] },
      { thing: 2, names: ['日本語教室'], readings: [] },
      { thing: 3, names: ['教室（西）', '教室'], readings: [] },
    ])
    expect([named.allExactly('教室'), named.allExactly('室'), named.allExactly('')]).toEqual([[1, 3], [], []])
  })
})

describe('a thing that has keywords', () => {
  const topics = createNameFinder([
    {
      thing: 'health',
      names: ['健康を守る取組'],
      readings: ['けんこうをまもるとりくみ'],
      keywords: ['ワクチン', 'PCR検査'],
    },
    { thing: 'vaccine', names: ['ワクチンの接種'], readings: ['わくちんのせっしゅ'] },
    { thing: 'tourism', names: ['観光の取組'], readings: ['かんこうのとりくみ'] },
  ])

  it.each([
    ['ワクチン', ['vaccine', 'health'], 'a keyword, after the names that hold it'],
    ['pcr', ['health'], 'part of a keyword'],
    ['取組 健康', ['health'], 'all of the words, in any order'],
    ['検査 守る', ['health'], 'words of its name and of a keyword'],
    ['観光 ワクチン', [], 'not all of the words'],
  ])('is found by %j: %j, %s', (text, things) => {
    expect(topics.matching(text)).toEqual(things)
  })

  it('is not called by them', () => {
    expect([topics.exactly('PCR検査'), topics.named('ワクチン'), topics.named('取組 健康')]).toEqual([
      undefined,
      ['vaccine'],
      [],
    ])
  })

  it('is compared with the folding that is given', () => {
    const finder = createNameFinder([{ thing: 1, names: ['子ども'], readings: [] }], (text) =>
      text.replace('こども', '子ども'),
    )
    expect(finder.exactly('こども')).toBe(1)
  })
})

describe('things are offered while a name is typed', () => {
  it.each([
    ['', all, 'everything before the first key'],
    ['・', [], 'nothing when only punctuation was typed'],
    ['課', all, 'everything that holds it, in the order given'],
    ['保育', ['nursery'], 'the beginning of a name'],
    ['家庭', ['children'], 'the middle of a name'],
    ['sec', all, 'a part of the English names'],
    ['かてい', ['children'], 'the middle of a reading'],
    ['ほ', [], 'one kana says too little of a sound'],
    ['ほい', ['nursery'], 'the beginning of a reading'],
    ['shise', ['facilities'], 'romaji'],
    ['shises', ['facilities'], 'romaji with an unfinished syllable'],
    ['情報', ['ict'], 'kanji'],
    ['水道', [], 'nothing of that name'],
    ['asdf', [], 'nonsense'],
  ])('%j offers %j: %s', (text, things) => {
    expect(finder.matching(text)).toEqual(things)
  })

  it('the whole name comes before names that begin with it, and those before names that hold it', () => {
    const schools = createNameFinder([
      { thing: 'holds', names: ['旧赤坂小学校'], readings: ['きゅうあかさかしょうがっこう'] },
      { thing: 'starts', names: ['赤坂小学校別館'], readings: ['あかさかしょうがっこうべっかん'] },
      { thing: 'whole', names: ['赤坂小学校'], readings: ['あかさかしょうがっこう'] },
    ])
    expect(schools.matching('赤坂小学校')).toEqual(['whole', 'starts', 'holds'])
    expect(schools.matching('akasakashogakko')).toEqual(['whole', 'starts', 'holds'])
  })
})

it('whatever is typed, a name is answered without failing, and the exact one is offered first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [exact, offered] = [finder.exactly(text), finder.matching(text)]
      expect(exact ?? offered[0]).toBe(offered[0])
    }),
  )
})
