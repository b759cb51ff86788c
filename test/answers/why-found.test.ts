import { describe, expect, it } from 'vitest'
import { isPlain, reason } from '../../src/answers/why-found.ts'
import type { Evidence } from '../../src/search/evidence.ts'
import { realDesk } from '../support/desk.ts'

const { book } = realDesk()
const both = (why: Omit<Evidence, 'score'>, id = 'minato-science-museum-operation'): string[] => {
  const program = book.program(id)
  if (!program) throw new Error(`no program ${id}`)
  const hit = { program, why: { ...why, score: 50 } }
  return [reason(hit, book, 'ja'), reason(hit, book, 'en')]
}

describe('why a program was found', () => {
  it.each<[Omit<Evidence, 'score'>, string, string]>([
    [{ kind: 'id', matched: 'r2-1' }, '識別子 r2-1 に一致', 'matches the id r2-1'],
    [{ kind: 'exact-name', matched: '公園整備' }, '名前に一致', 'matches the name'],
    [{ kind: 'name', matched: '公園整備' }, '名前に一致', 'matches the name'],
    [
      { kind: 'exact-reading', matched: 'こうえんせいび' },
      '読み「こうえんせいび」に一致',
      'matches the reading こうえんせいび',
    ],
    [
      { kind: 'reading', matched: 'ぼしてちょう' },
      '読み「ぼしてちょう」に一致',
      'matches the reading ぼしてちょう',
    ],
    [{ kind: 'part', matched: '三田図書館' }, '施設「三田図書館」に一致', 'matches the facility 三田図書館'],
    [
      { kind: 'part-reading', matched: '三田図書館' },
      '施設「三田図書館」に一致',
      'matches the facility 三田図書館',
    ],
    [
      { kind: 'keyword', matched: '図書館' },
      '関連する言葉「図書館」に一致',
      'matches the related word 図書館',
    ],
    [{ kind: 'english', matched: 'museum' }, '英語の「museum」に一致', 'matches "museum" in English'],
    [{ kind: 'words', matched: '観光' }, '言葉「観光」に一致', 'matches the word "観光"'],
    [{ kind: 'content', matched: '観光' }, '内容の「観光」に一致', '"観光" stands in the content'],
    [
      { kind: 'amount', matched: '298,957' },
      '金額 298,957千円に一致',
      'matches the amount ¥298,957 thousand',
    ],
    [
      { kind: 'amount', matched: '298,957', weak: true },
      '金額 298,957千円が近い',
      'the amount ¥298,957 thousand is near',
    ],
    [
      { kind: 'name-typo', matched: 'みなと科学館' },
      '「みなと科学館」に近い書き方',
      'is close to みなと科学館',
    ],
    [
      { kind: 'reading-typo', matched: 'みなと科学館' },
      '「みなと科学館」に近い書き方',
      'is close to みなと科学館',
    ],
  ])('%j', (why, ja, en) => {
    expect(both(why)).toEqual([ja, en])
  })

  it('names every word that was found as it was typed', () => {
    const words = ['観光', '通訳'].map((typed) => ({ typed, how: 'typed' as const }))
    expect(both({ kind: 'words', matched: '観光 通訳', words })).toEqual([
      '言葉「観光 通訳」がすべて一致',
      'all of the words "観光 通訳" match',
    ])
  })

  it('names the word of the documents that stood for another, as it is printed', () => {
    expect([
      both(
        { kind: 'name', matched: 'x', words: [{ typed: 'プラゴミ', how: 'meant', as: 'ぷらすちっくごみ' }] },
        'marine-plastic-waste-reduction',
      ),
      both({ kind: 'name', matched: 'x', words: [{ typed: 'ゴミ', how: 'near', as: 'どこにもないことば' }] }),
    ]).toEqual([
      ['「プラゴミ」を「プラスチックごみ」として', '"プラゴミ" as "プラスチックごみ"'],
      ['「ゴミ」を「どこにもないことば」として', '"ゴミ" as "どこにもないことば"'],
    ])
  })

  it('names a word of the same sound, or that the name sounds so', () => {
    expect([
      both({ kind: 'words', matched: '保証', words: [{ typed: '保証', how: 'heard', as: '保障' }] }),
      both({ kind: 'reading', matched: 'x', words: [{ typed: '化学缶', how: 'heard' }] }),
    ]).toEqual([
      ['「保証」を同じ読みの「保障」として', '"保証" as "保障", which sounds the same'],
      ['「化学缶」と同じ読み', 'sounds like "化学缶"'],
    ])
  })

  it('calls kana a reading where the name is read so', () => {
    expect(
      both({
        kind: 'name',
        matched: 'x',
        words: [{ typed: 'カガクカン', how: 'meant', as: 'みなと科学館' }],
      }),
    ).toEqual(['読み「カガクカン」に一致', 'matches the reading カガクカン'])
  })

  it('calls an English word English where the name has it', () => {
    const library = {
      kind: 'name',
      matched: 'x',
      words: [{ typed: 'science', how: 'near', as: '科学' }],
    } as const
    expect(both(library)).toEqual(['英語の「science」に一致', 'matches "science" in English'])
  })

  it('tells words apart: there, in the department, mistyped, missing', () => {
    const words: Evidence['words'] = [
      { typed: '外国人', how: 'typed' },
      { typed: '会', how: 'typed' },
      { typed: '通訳', how: 'typed' },
      { typed: '教育委員会', how: 'department' },
      { typed: 'タブレッド', how: 'slip' },
      { typed: '区役所', how: 'missing' },
    ]
    expect([
      both({ kind: 'words', matched: 'x', words }),
      both({ kind: 'content', matched: 'x', words: words.slice(0, 4) }),
    ]).toEqual([
      [
        '「外国人」「通訳」に一致、「タブレッド」に近い書き方、所管の「教育委員会」に一致、「区役所」は見当たらない',
        'matches "外国人", "通訳"; written much like "タブレッド"; "教育委員会" in the department; without "区役所"',
      ],
      [
        '内容の「外国人」「通訳」に一致、所管の「教育委員会」に一致',
        '"外国人", "通訳" in the content; "教育委員会" in the department',
      ],
    ])
  })

  it('names at most three words of a kind', () => {
    const words = ['一つ', '二つ', '三つ', '四つ'].map((typed) => ({ typed, how: 'typed' as const }))
    expect(
      both({ kind: 'words', matched: 'x', words: [...words, { typed: '五つ', how: 'missing' }] }),
    ).toEqual([
      '「一つ」「二つ」「三つ」などに一致、「五つ」は見当たらない',
      'matches "一つ", "二つ", "三つ" …; without "五つ"',
    ])
  })

  it('needs no words where the name itself was typed', () => {
    const [program] = book.programs
    if (!program) throw new Error('no programs')
    const plain = (why: Omit<Evidence, 'score' | 'matched'>) =>
      isPlain({ program, why: { ...why, matched: 'タバコ', score: 1 } })
    expect([
      plain({ kind: 'name' }),
      plain({ kind: 'id' }),
      plain({ kind: 'name', words: [{ typed: 'a', how: 'near', as: 'b' }] }),
      plain({ kind: 'name', words: [{ typed: 'たばこ', how: 'meant', as: 'b' }] }),
      plain({ kind: 'reading' }),
    ]).toEqual([true, true, false, true, false])
  })
})
