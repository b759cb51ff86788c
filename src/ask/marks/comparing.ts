import type { Sentence } from '../sentence.ts'

/** What is asked of two things side by side. */
export type Comparing = 'more' | 'less' | 'difference' | 'times' | 'beside'

const WORDS: readonly (readonly [Comparing, RegExp])[] = [
  [
    'times',
    /何倍(?:くらい|ぐらい)?(?:なの|です|に|も)?|なんばい|\bhow many times\b(?: (?:as (?:much|large|big)|larger|bigger|more))?(?: (?:as|than))?/giu,
  ],
  [
    'difference',
    /(?:の)?差額?(?=は|って|を|いくら|$|[?。])|(?:の)?違い(?=は|って|を|$|[?])|どれ(?:くらい|だけ|ぐらい)(?:違|差)(?:う|が)?|いくら違(?:う|い)|\bdifference between\b|\bhow much (?:more|less|larger|bigger|smaller)\b(?: .{0,12}than)?/giu,
  ],
  [
    'less',
    /(?:どっち|どちら)(?:の(?:ほう|方))?(?:の予算)?(?:が|の方が)?(?:安|少な|小さ|低)(?:い|く)|(?:安|少な|小さ)い(?:の|ほう|方)(?:は|が)|\bwhich (?:one )?(?:is|costs|gets) (?:less|smaller|cheaper|lower)\b/giu,
  ],
  [
    'more',
    /(?:どっち|どちら)(?:の(?:ほう|方))?(?:の予算)?(?:が|の方が)?(?:高|多|大き|お金|かか)(?:い|く|る)?(?:の|です|んですか)?|(?:高|多|大き)い(?:の|ほう|方)(?:は|が)(?:どっち|どちら)?|(?:より(?:も)?|と比べて)(?:高|多|大き|少な|安|小さ)い|\bwhich (?:(?:one|section|department|office|bureau|program|project|account) )?(?:is|costs|gets|has|receives|got) (?:the )?(?:more|larger|bigger|higher|pricier|costlier|dearer)\b|\b(?:get|gets|receive|receives|take|takes|come|comes) more\b(?= .* or )|\b(?:more|larger|bigger|higher)\b(?: money)?(?= (?:\w+ ){0,6}(?:from|for|on|by) .{2,40}\bor (?:from|for|on|by)\b)|\b(?:more|less) (?:expensive |costly |money )?(?=than\b(?! \d|¥))|\b(?:larger|bigger|higher|smaller|cheaper|pricier) (?=than\b(?! \d|¥))/giu,
  ],
  [
    'more',
    /\b(?:who|which(?: one)?) (?:gets|has|receives|spends|got) more\b|\b(?:costlier|dearer) (?=than\b(?! \d|¥))/giu,
  ],
  [
    'beside',
    /どっち|どちら|比べ(?:て|ると|たら|る|た)?|比較(?:して|すると|する|した)?|\bcompar(?:e|ed|ing|ison)(?: (?:of|between|with|to))?\b|\bversus\b|\bvs\.?(?=\s)|\bbudgets (?:for|of)\b(?= .* and )|\brespectively\b|\bside by side\b|\bhead to head\b|対決|いくらといくら|それぞれ/giu,
  ],
]

/** Takes the words of a comparison; undefined where there are none. */
export function comparingMark(sentence: Sentence): Comparing | undefined {
  const found = WORDS.filter(([, words]) => sentence.take(words).length > 0).map(([kind]) => kind)
  return found[0]
}
