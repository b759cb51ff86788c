import { describe, expect, it } from 'vitest'
import { shippedSearch as search } from '../support/shipped-search.ts'

/** Every hit as program, kind of evidence and what matched. */
const whyOf = (text: string): string[][] =>
  search.rank(text).map(({ program, why }) => [program.id, why.kind, why.matched])

describe('every hit says why it was found', () => {
  it.each([
    ['an id', 'ai-chatbot-system', [['ai-chatbot-system', 'id', 'ai-chatbot-system']]],
    [
      'a row of a document',
      'r2-budget-programs#61',
      [['minato-science-museum-operation', 'id', 'r2-budget-programs#61']],
    ],
    [
      'a whole name',
      'みなと科学館管理運営',
      [['minato-science-museum-operation', 'exact-name', 'みなと科学館管理運営']],
    ],
    [
      'a whole reading',
      'みなとかがくかんかんりうんえい',
      [['minato-science-museum-operation', 'exact-reading', 'みなとかがくかんかんりうんえい']],
    ],
    [
      'the reading of a name under which it was requested',
      'しゅわつうやくしゃようせいじぎょう',
      [['sign-language-interpreting', 'exact-reading', 'しゅわつうやくしゃようせいじぎょう']],
    ],
    [
      'a whole name but for a の, before a name that holds the words as they are',
      '障害者の就労支援',
      [
        ['disability-employment-support', 'name', '障害者就労支援'],
        ['recycling-employment-support-disability', 'name', 'リサイクルを通じた障害者の就労支援'],
        ['new-disability-employment-creation', 'words', '障害者の就労支援'],
      ],
    ],
    [
      'a part of a name, before a sentence that names it',
      '科学館',
      [
        ['minato-science-museum-operation', 'name', 'みなと科学館管理運営'],
        ['5g-utilization', 'content', '科学館'],
      ],
    ],
    ['a part of a reading', 'kyakuhiki', [['anti-touting-project', 'reading', 'きゃくひき']]],
    [
      'a reading of the word of a name, and of a sentence',
      'kagakukan',
      [
        ['minato-science-museum-operation', 'name', 'みなと科学館管理運営'],
        ['5g-utilization', 'content', 'kagakukan'],
      ],
    ],
    ['a facility', '有栖川宮記念公園', [['comfortable-park-toilets', 'part', '有栖川宮記念公園']]],
    [
      'the reading of a facility',
      'ありすがわのみや',
      [['comfortable-park-toilets', 'part-reading', '有栖川宮記念公園']],
    ],
    ['a keyword', 'ワクチン', [['maternal-handbook-app', 'keyword', 'ワクチン']]],
    [
      'something that opens of it, and a keyword, by the word for which it is short',
      '児相',
      [
        ['child-family-center-preparation', 'keyword', '児相'],
        ['child-family-center-construction', 'part', '港区児童相談所'],
        ['family-based-care-promotion', 'keyword', '児童相談所'],
      ],
    ],
    [
      'English, by the word that a dictionary has for it',
      'chatbot',
      [['ai-chatbot-system', 'name', 'AIチャットボットによる自動応答システムの整備']],
    ],
    [
      'English words that are most of an English name',
      'aircraft noise',
      [['aircraft-noise-survey', 'name', 'Aircraft noise survey']],
    ],
    [
      'several words, told as they were typed',
      '喫煙 アドバイザー',
      [
        ['passive-smoking-prevention', 'words', '喫煙 アドバイザー'],
        ['minato-tobacco-rules', 'content', '喫煙 アドバイザー'],
      ],
    ],
    ['a word of the content', '吸水', [['ward-facility-flood-protection', 'content', '吸水']]],
    ['a slip in a name', '港区防災ラシオ', [['minato-disaster-radio', 'name-typo', '港区防災ラジオ']]],
    [
      'a slip in a reading',
      'みなとくぼうさいらじこ',
      [['minato-disaster-radio', 'reading-typo', '港区防災ラジオ']],
    ],
    [
      'a keyword that holds the word, and nothing that holds its characters apart',
      '空港',
      [['aircraft-noise-survey', 'words', '空港']],
    ],
    [
      'kanji of which one was chosen wrongly, by its sound',
      '知的在産',
      [['intellectual-property-support', 'reading', '知的在産']],
    ],
    [
      'kanji, and kana that are not converted yet',
      '手話つうy',
      [['sign-language-interpreting', 'reading', '手話つうy']],
    ],
    ['nothing', '火星移住', []],
    ['nothing where only what is done is there', '動物園の建設', []],
    ['nothing where only the place is there', '六本木の映画館', []],
  ])('%s: %s', (_, text, hits) => {
    expect(whyOf(text)).toEqual(hits)
  })

  it('stronger evidence comes first', () => {
    const scores = search.rank('保育園').map((hit) => hit.why.score)
    expect(scores.length).toBeGreaterThan(5)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

describe('what is not there is told so, with at most three names that come near', () => {
  it.each([
    ['火星移住', []],
    ['asdf', []],
  ])('%s is near to %j', (text, nearest) => {
    expect(search.find(text)).toEqual({ kind: 'none', nearest })
  })

  it('near names are guesses by name or by sound', () => {
    const found = search.find('コンピュータープール')
    const kinds = found.kind === 'none' ? found.nearest.map((hit) => hit.why.kind) : [found.kind]
    expect(kinds.length).toBeLessThanOrEqual(3)
    expect(kinds.filter((kind) => kind !== 'name-typo' && kind !== 'reading-typo')).toEqual([])
  })
})
