import { groupAnswer } from '../../answers/group-answer.ts'
import { noSourceByGroup } from '../../answers/source-by-group.ts'
import { groupsPrograms, PROGRAM_GROUPINGS, type TotalGrouping } from '../../budget/vocabulary.ts'
import { asks, yearOption, yearSaid, type MeaningRule } from '../meaning.ts'

/** What calls a program so that what a grouping is called may be part of its name. */
const CALLED = 84

/** Sums by department, title, source …: all groups of a grouping, in the order that is asked for. */
export const grouping: MeaningRule = {
  name: 'grouping',
  read: ({ reading, picked }) => {
    const { listing, order, sources, text, years } = reading
    if (picked.kind !== 'none' && picked.score >= CALLED && !listing.isAbout) return undefined
    // Each source of one program.
    if (picked.kind === 'one' && !reading.isJapanese && listing.by === 'source') return undefined
    const by = listing.by ?? (order ? groupRanked(text) : undefined)
    if (by === undefined) return undefined
    const { ja, en } = groupsPrograms(by)
      ? PROGRAM_GROUPINGS[by]
      : { ja: by === 'focus' ? '取組' : '会計', en: by }
    const year = yearSaid(reading)
    const isSmallest = order?.isSmallest === true
    const meaning = asks(
      'total',
      { by, ...yearOption(reading) },
      `${year.ja}${ja}ごとの額${isSmallest ? '・小さい順' : ''}`,
      `${year.en}by ${en.toLowerCase()}${isSmallest ? ', smallest first' : ''}`,
    )
    if (!order || !groupsPrograms(by)) return meaning
    const [source] = sources
    if (source && by !== 'source') {
      return { said: meaning.said, answer: ({ request }) => noSourceByGroup(source, by, request) }
    }
    const named = Math.max(...years)
    return {
      said: meaning.said,
      answer: ({ request, world, page, lead }) => {
        const answer = groupAnswer(
          {
            by,
            year: world.book.years.find((one) => one === named),
            page,
            isSmallest,
            pages: { command: 'ask', options: { question: text } },
          },
          request,
          world,
        )
        return { ...answer, card: { ...answer.card, lead: [lead, ...(answer.card.lead ?? [])] } }
      },
    }
  },
}

/** Groups by the words for them in Japanese, and what asks for them in order in English. */
const RANKED_GROUPS: readonly (readonly [TotalGrouping, string, RegExp])[] = [
  ['accounts', '会計', /\b(?:which|what|largest|biggest) account/iu],
  [
    'department',
    '課|部署|所管|担当',
    /\b(?:which|what) (?:department|section|office)|\b(?:rank(?:ing)?(?: of)?|compare|list|order)(?: all)?(?: the)? (?:department|section|office)s|\b(?:department|section|office)s? (?:with|that (?:has|have|gets?)|ranked|by)\b/iu,
  ],
  ['bureau', '部(?!署|分)|部局', /\b(?:which|what) bureau/iu],
  ['title', '款|費目|分野の費', /\b(?:which|what) (?:budget )?title/iu],
  ['source', '財源', /\b(?:which|what) (?:funding )?source/iu],
  ['category', '区分', /\b(?:which|what) category/iu],
  ['policy', '政策', /\b(?:which|what|largest|biggest|smallest|top) policy/iu],
  ['pillar', '分野|柱', /\b(?:which|what) pillar/iu],
]

/** どの課, 課はどこ, 一番大きい課は. */
function asksWhich(nouns: string): RegExp {
  return new RegExp(
    [
      `(?:どの|どこの|何の?|なんの?|なに)(?:${nouns})`,
      `(?<!\\p{Script=Han})(?:${nouns})(?:は|が|って|の予算は)(?:どこ|どれ|何|なに|なん|$|[?？。])`,
      `(?:多|大き|でか|でっか|おっき|少な|小さ|ちっちゃ|高|安|使って(?:い)?|もらって(?:い)?)[いなるた]*(?:${nouns})(?:は|を|って|$|[?？。])`,
    ].join('|'),
    'u',
  )
}

const RANKED = RANKED_GROUPS.map(([by, nouns, english]) => [by, asksWhich(nouns), english] as const)

/** Which groups are put in order, where groups are and not programs: どの課が一番. */
function groupRanked(text: string): TotalGrouping | undefined {
  return RANKED.find(([, japanese, english]) => japanese.test(text) || english.test(text))?.[0]
}
