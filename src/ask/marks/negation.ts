import type { Span } from '../sentence.ts'

/** Behind what is not meant: 児童遊園じゃなくて, 保育課以外. */
const JAPANESE =
  /([^、。,.!?！？\s「」（()）…]{1,30}?)(?:(?<!ん)(?:じゃ|では|で)(?:なくて?|ない(?:ほう|方|やつ|もの|事業|の|で))|(?:は|を)?(?:のぞいて|のぞく|除いて|除く|除いた|外して)|(?:は|を)?抜き(?:で|の)?|以外(?:の|で|に|から)?|(?:は|を)含(?:まない|めず|まず))/gu
/** Money that a program does not get: 国も都も入っていない, 一般財源ゼロ. */
const WITHOUT_MONEY =
  /(?:国(?:庫支出金)?|都(?:支出金)?|一般財源|その他の?財源|特定財源|補助金|保険料)(?:[もやと]都(?:支出金)?)?(?:のお金|の補助)?(?:が|も|は|を|から)?(?:1円も|一円も|まったく|全く|一切)?(?:(?:入って|もらって|使って|付いて|ついて|出て|含まれて)(?:い)?(?:ない|へん|ません)|ゼロの?|0の|なしの?)/gu
/** A clause that is taken back: 横浜…じゃなくて港区の. */
const TAKEN_BACK = /([^、。]{1,30})[…、。．.]+\s*(?:じゃなくて|じゃない、|ではなくて?|いや)/gu
/** Before what is not meant: except the Tax Section, not the playgrounds but. */
const ENGLISH =
  /\b(?:except(?: for)?|excluding|other than|apart from|aside from|leaving out|outside(?: of)?(?= (?:the )?(?:\w+ ){1,6}(?:section|department|office|bureau|division)\b)|without|(?:have|has|had|gets?|got|receives?d?|with|uses?) no\b(?! (?:budget|money|funding|funds)\b(?! from))|(?:do|does|did|are|is|were|was)(?:n't|n’t| not) (?:get|receive|use|have|need|rely on|depend on|funded|financed|paid for|paid|supported)(?: (?:any|by|from|with|on|at all))*(?! (?:any )?(?:budget|money|funding|funds)\b(?! from))|not counting|not (?:the |from |by |in )?)((?:(?!\bbut\b|[,.?!;]).){2,40})/giu

/** The stretches of a sentence that say what is not meant, with the words of negation. */
export function negatedSpans(text: string): Span[] {
  const japanese = [...text.matchAll(JAPANESE)].map((match) => {
    const [whole, before = ''] = match
    const from = match.index + Math.max(0, lastBreak(before))
    return { from, to: match.index + whole.length }
  })
  const english = [...text.matchAll(ENGLISH)]
    .filter(
      ([whole]) =>
        !/^not (?:fund\b|budget\b|approve\b|grant\b|give\b|get\b|funded(?! (?:by|from|with))|budgeted|granted|approved|given|included|cut|a\b)/iu.test(
          whole,
        ),
    )
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const takenBack = [...text.matchAll(TAKEN_BACK)].map((match) => ({
    from: match.index + Math.max(0, lastBreak(match[1] ?? '')),
    to: match.index + match[0].length,
  }))
  const withoutMoney = [...text.matchAll(WITHOUT_MONEY)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  return [...withoutMoney, ...takenBack, ...japanese, ...english]
}

/** Where the words that are negated begin: behind は or が of something else that is spoken of. */
function lastBreak(before: string): number {
  const match = /^.*(?:は|が|って|で|年度の?)(?=.)/u.exec(before)
  return match ? match[0].length : 0
}
