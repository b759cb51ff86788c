import { describe, expect, it } from 'vitest'
import { shippedSearch as search } from '../support/shipped-search.ts'

/** The best hit as program, kind, what matched and score. */
function bestOf(text: string): unknown {
  const [best] = search.rank(text)
  return best && [best.program.id, best.why.kind, best.why.matched, best.why.score]
}

describe('a whole name with a slip is found as a whole', () => {
  it.each([
    ['港区災防ラジオ', ['minato-disaster-radio', 'name-typo', '港区防災ラジオ', 79], 'neighbours swapped'],
    [
      'みなと鬱がい者福祉事業団支援事業',
      ['minato-disability-welfare-agency-support', 'name-typo', 'みなと障がい者福祉事業団支援事業', 78],
      'a slip in a word that has a variant counts once',
    ],
    [
      '障碍者意思疎通促新事業',
      ['disability-communication-promotion', 'name-typo', '障害者意思疎通促進事業', 79],
      'a variant of a word is no slip, and 促新 is a wrong conversion of 促進',
    ],
    [
      '文化芸術ホール鬱備',
      ['culture-arts-hall-development', 'name-typo', '（仮称）文化芸術ホール整備', 78],
      'without （仮称）',
    ],
    [
      'みなとかがくかんかりんうんえい',
      ['minato-science-museum-operation', 'reading-typo', 'みなと科学館管理運営', 74],
      'neighbours swapped in the reading',
    ],
    [
      'dosha saigai taikusa',
      ['landslide-countermeasures', 'reading-typo', '土砂災害対策', 74],
      'a slip in romaji',
    ],
  ])('%s is %j: %s', (typed, best) => {
    expect(bestOf(typed)).toEqual(best)
  })

  it('a name that holds the text as it is comes before a name with a slip', () => {
    const ids = search.rank('遊園整備').map((hit) => [hit.program.id, hit.why.kind])
    expect(ids[0]).toEqual(['childrens-playground-improvement', 'name'])
  })

  it('where a name or facility is as it was typed, nobody looks for a slip', () => {
    const kinds = ['公園整備', '赤坂小学校', '芝公園'].flatMap((text) =>
      search.rank(text).map((hit) => hit.why.kind),
    )
    expect(kinds.filter((kind) => kind.endsWith('-typo'))).toEqual([])
  })
})
