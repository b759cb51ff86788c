import type { CategoryFilter } from '../../budget/vocabulary.ts'
import type { Sentence } from '../sentence.ts'

/** What the whole list is called: 新規・レベルアップ事業. */
export const WHOLE_LIST =
  /新規(?:事業)?[・、と及び]+(?:臨時[・、と及び]*)?レベルアップ(?:の)?(?:事業)?|\bnew(?: programs?)?,? (?:temporary,? )?(?:and |or |& ?)?(?:expanded|level[- ]?up)(?: programs?)?/iu
const WORDS: readonly (readonly [CategoryFilter, RegExp])[] = [
  ['temporary-new', /臨時[・の]?新規|temporary,? new/giu],
  ['temporary-continuing', /臨時[・の]?継続|継続の臨時|temporary,? continuing/giu],
  [
    'temporary',
    /臨時(?:の|的な)?(?:事業|もの)|臨時(?=以外|だけ|$|の(?:予算|合計|総額))|\btemporary (?=programs?|projects?)/giu,
  ],
  [
    'new',
    /["“']new["”'](?: category)?(?= (?:programs?|projects?|ones?|items?)\b)|\bnew[- ]category\b|\bcategory (?:is |of )?["“']?new\b["”']?|\b(?:classed|labell?ed|marked|categori[sz]ed|listed|counted|tagged) (?:as |under )?["“']?(?:brand )?new\b["”']?|区分(?:が|は)?\s*新規(?:に)?(?:なって(?:い)?る|の)?(?:事業)?|新規(?:の)?(?:事業|のもの)?(?!に|で|か|開拓|採用|申請|登録|感染|参入)|(?:新しい|新しく始め(?:る|た)|新しく始ま(?:る|った))(?:事業|取り?組み?)|(?<=programs? )(?:that )?(?:are|were) (?:brand )?new\b|\b(?:brand )?new (?=programs?|programmes?|projects?)/giu,
  ],
  [
    'expanded',
    /レベルアップ(?:の)?(?:した|する|された)?(?:事業)?|拡充(?:の|した|する|された|され)?(?:事業)?|(?:\bexpanded\b[ (]*)?\blevel(?:led)?[- ]?up\b\)?(?: ones?)?|\bexpanded\b[)"'”]* (?=programs?|programmes?|projects?|ones?\b)|(?<=\b(?:are|were|is|was|counted as|classed as|marked as|labelled) )expanded\b(?! (?:by|to|in)\b)|\bcategory (?:is |of )?["“']?expanded\b["”']?/giu,
  ],
]

/** Takes the category of budget items that a sentence is about. */
export function categoryMark(sentence: Sentence): CategoryFilter | undefined {
  // 新規・臨時・レベルアップ事業 is what the whole list is called.
  sentence.take(WHOLE_LIST)
  return WORDS.find(([, words]) => sentence.take(words).length > 0)?.[0]
}
