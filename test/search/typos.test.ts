import { describe, expect, it } from 'vitest'
import { EVIDENCE } from '../../src/search/evidence.ts'
import { fold } from '../../src/search/fold.ts'
import type { IndexedName, IndexedProgram } from '../../src/search/indexed.ts'
import type { Query } from '../../src/search/query.ts'
import { soundOf } from '../../src/search/sound.ts'
import { typoFinder, type TypoEvidence } from '../../src/search/typos.ts'

const named = (shown: string, reading: string): IndexedName => ({
  shown,
  form: fold(shown),
  plain: fold(shown),
  sound: soundOf(reading),
  wordStarts: new Set([0]),
})
const indexed = (id: string, names: IndexedName[], parts: IndexedName[] = []): IndexedProgram => ({
  program: { id, name: { ja: id, en: id }, reading: '', entries: [] },
  ids: [id],
  names,
  parts,
  keywords: [],
  content: [],
  words: new Set(),
  englishName: '',
  english: new Set(),
})
const index = [
  indexed('radio', [named('港区防災ラジオ', 'みなとくぼうさいらじお')]),
  indexed(
    'museum',
    [named('みなと科学館管理運営', 'みなとかがくかんかんりうんえい')],
    [named('みなと科学館', 'みなとかがくかん')],
  ),
  indexed('policy', [named('政策評価', 'せいさくひょうか')]),
  indexed('fund', [named('基金', 'ききん')]),
  indexed('park', [named('公園整備', 'こうえんせいび')]),
]
const finder = typoFinder(index)

const written = (text: string): Query => ({
  text,
  asked: text,
  form: fold(text),
  plain: fold(text),
  otherForms: [],
  unstripped: undefined,
  sound: undefined,
  kana: undefined,
  soundWasTyped: false,
  pieces: [],
  english: [],
})
const typed = (kana: string): Query => ({ ...written(kana), sound: soundOf(kana), soundWasTyped: true })
const idsOf = (found: TypoEvidence): (string | undefined)[] =>
  [...found].toSorted(([, a], [, b]) => b.score - a.score).map(([at]) => index[at]?.program.id)

describe('a slip of the pen still finds the name', () => {
  it.each([
    ['港区防災ラシオ', ['radio'], 'one wrong character'],
    ['港区防炎ラジオ', ['radio'], 'one wrong kanji'],
    ['港区防ラジオ', ['radio'], 'one character missing'],
    ['港区防災災ラジオ', ['radio'], 'one character twice'],
    ['港区防災ジラオ', ['radio'], 'two neighbours swapped'],
    ['みなと科学舘', ['museum'], 'a part of the program'],
    ['防災ジラオ', ['radio'], 'two neighbours swapped in a part of the name'],
    ['政策評化', ['policy'], 'one slip in four characters'],
    ['政策票化', [], 'two slips in four characters are another word'],
    ['基会', [], 'a slip in two characters is another word'],
    ['公園', [], 'a part of a name is no slip, but two slips fewer than the name'],
    ['港区防火タイヤ', [], 'four slips are another name'],
    ['', [], 'nothing'],
  ])('%j finds %j: %s', (text, ids) => {
    expect(idsOf(finder.slips(written(text)))).toEqual(ids)
  })

  it.each([
    ['みなとくぼうさいらじこ', ['radio'], 'one wrong kana'],
    ['みなとかぐくかん', ['museum'], 'a part of the program'],
    ['せいさくしょうか', ['policy'], 'one slip in a sound of six kana'],
    ['さいひょうか', [], 'a sound of five kana is too like others'],
  ])('the sound %j finds %j: %s', (kana, ids) => {
    expect(idsOf(finder.slips(typed(kana)))).toEqual(ids)
  })

  it('says what was matched, and rates a slip inside names no higher than a keyword', () => {
    const [evidence] = [...finder.slips(written('港区防災ラシオ')).values()]
    expect({ ...evidence, score: 0 }).toEqual({ kind: 'name-typo', matched: '港区防災ラジオ', score: 0 })
    expect(evidence?.score).toBeGreaterThan(30)
    expect(evidence?.score).toBeLessThanOrEqual(EVIDENCE.keyword)
  })

  it.each<[text: string, weak: boolean | undefined, because: string]>([
    ['政策評化', true, 'four characters'],
    ['港区防ラジオ', undefined, 'six characters'],
    ['みなと科学舘管理', undefined, 'one slip in eight characters'],
    ['みなと化学舘管理', true, 'two slips'],
  ])('a slip in %s is weak evidence: %s (%s)', (text, weak) => {
    expect([...finder.slips(written(text)).values()].map((why) => why.weak)).toEqual([weak])
  })

  it('a guessed sound is not searched for slips', () => {
    const guessed: Query = {
      ...written('鬱鬱鬱鬱鬱鬱'),
      sound: soundOf('みなとくぼうさいらじこ'),
      soundWasTyped: false,
    }
    expect(idsOf(finder.slips(guessed))).toEqual([])
  })

  it('fewer slips rate higher', () => {
    const score = (text: string) => [...finder.slips(written(text)).values()][0]?.score ?? 0
    expect(score('みなと科学舘管理運営')).toBeGreaterThan(score('みなと科学舘管埋運営'))
  })
})

describe('the nearest names are offered when nothing fits', () => {
  it.each([
    ['港区防火ラジカ', ['radio'], 'two slips in seven characters'],
    ['政策票価', ['policy'], 'one slip'],
    ['火星移住', [], 'nothing is near'],
    ['港', [], 'one character is near to everything'],
  ])('near %j stands %j: %s', (text, ids) => {
    expect(idsOf(finder.nearest(written(text)))).toEqual(ids)
  })
})

it('characters that mean something to the matching library are characters', () => {
  for (const text of [
    "'科学館",
    '^みなと',
    '!港区',
    '=公園',
    '科学館$',
    'a|b',
    '"公園 整備"',
    '.*',
    '[',
    '\\',
    '(?:',
  ]) {
    expect(() => [finder.slips(written(text)), finder.nearest(written(text))]).not.toThrow()
  }
})
