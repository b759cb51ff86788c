import type { Bilingual } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Department } from '../budget/program.ts'
import { CATEGORIES, FUNDING_SOURCES } from '../budget/vocabulary.ts'
import type { NextRequest } from '../dialogue/request.ts'
import { mentionsIn, type Mentions } from './mentions.ts'
import { topicOf, type Topic } from './topics.ts'

/** What a sentence means: a question about one program, or another command. */
export type Meaning =
  | { readonly kind: 'program'; readonly topic: Topic; readonly text: string; readonly mentions: Mentions }
  | { readonly kind: 'command'; readonly request: NextRequest; readonly said: Bilingual }

/** A list, a sum or a comparison that a sentence may ask for, and which command gives it. */
interface Rule {
  readonly words: RegExp
  readonly make: (sentence: Sentence) => Meaning | undefined
}

interface Sentence {
  readonly text: string
  readonly mentions: Mentions
  /** What is left after everything that was recognised, and the words of the question. */
  readonly subject: string
}

const RANKING =
  /一番|いちばん|最も|もっとも|最大|最高|最少|最小|トップ|上位|ベスト|ワースト|ランキング|(大き|多|高|小さ|少な|安)い順|順に|largest|biggest|highest|smallest|lowest|\btop\b|\bmost\b|\bleast\b|rank/iu
const SMALLEST = /小さ|少な|最少|最小|安|smallest|lowest|least/iu
const RISE = /増え|増加|伸び|増額|アップし|increase|rise|grew|raised/iu
const FALL = /減っ|減少|減額(?!.*要求)|下が|decrease|fell|drop/iu
const CUT = /削|カット|減らされ|要求(から|より)|\bcuts?\b/iu
const MORE = /要求(より|額より|以上に)(増|多)/iu
const RATE = /率|割合|%|パーセント|\brate\b|percent/iu
const TOTAL =
  /合計|総額|全部で|あわせて|合わせて|トータル|いくつ|何件|何事業|事業数|件数|total|how many|in all|altogether|number of programs/iu
const LIST =
  /どんな事業|どの事業|一覧|リスト|どれ(?!く|だ|ぐ)|事業(は|って)(何|なに|どれ|ある|どんな)|事業を(教|出|見|探)|事業(って)?[?？]?$|which programs?|what programs?|list|programs (of|by|from|with|run)|show me/iu
const COMPARE =
  /(と|、|vs\.?|対).{1,30}(どっち|どちら|比べ|比較|差(は|って)?|違い)|比べて|compare|versus|\bvs\b|difference between|which (is|one is|costs) (more|larger|bigger)/iu
const PLAN = /計画事業|130事業|basic plan/iu
const OPENINGS = /開(設|校|園|館|所|く|かれる)|オープン|新しくでき|できる(施設|学校|保育園)|open/iu

/** Rules in the order in which they are tried: the first that makes a meaning is taken. Add one by a line. */
const RULES: readonly Rule[] = [
  { words: COMPARE, make: comparison },
  { words: OPENINGS, make: openingList },
  { words: RANKING, make: ranking },
  { words: TOTAL, make: total },
  { words: LIST, make: list },
  { words: /./u, make: filtered },
]

/** Understands a sentence, cleaned already: the meaning that fits best first. */
export function understand(text: string, departments: readonly Department[]): Meaning[] {
  const mentions = mentionsIn(text, departments)
  const sentence = { text, mentions, subject: subjectOf(mentions.rest) }
  const topic = topicOf(text)
  const rules = RULES.flatMap((rule) => (rule.words.test(text) ? (rule.make(sentence) ?? []) : []))
  const program: Meaning[] =
    sentence.subject === ''
      ? []
      : [{ kind: 'program', topic: topic ?? 'content', text: sentence.subject, mentions }]
  return [...rules, ...program]
}

function yearOf({ years }: Mentions): { year?: FiscalYear } {
  const [year] = years
  return year === undefined ? {} : { year }
}

function filtersOf({ departments, sources, category }: Mentions): NextRequest['options'] {
  const [department] = departments
  const [source] = sources
  return {
    ...(department && { department: department.id }),
    ...(source && { source }),
    ...(category && { category }),
  }
}

/** What the filters are, in words. */
function filterWords({ departments, sources, category, years }: Mentions): Bilingual {
  const ja = [
    ...years.map((year) => `令和${year - 2018}年度`),
    ...departments.slice(0, 1).map(({ name }) => `${name.ja}だけ`),
    ...sources.slice(0, 1).map((source) => FUNDING_SOURCES[source].ja),
    ...(category ? [CATEGORIES[category].ja] : []),
  ]
  const en = [
    ...years.map((year) => `fiscal ${year}`),
    ...departments.slice(0, 1).map(({ name }) => `only ${name.en}`),
    ...sources.slice(0, 1).map((source) => FUNDING_SOURCES[source].en),
    ...(category ? [CATEGORIES[category].en] : []),
  ]
  return { ja: ja.length > 0 ? `（${ja.join('、')}）` : '', en: en.length > 0 ? ` (${en.join(', ')})` : '' }
}

function ranking({ text, mentions }: Sentence): Meaning | undefined {
  const rate = RATE.test(text)
  const [by, ja, en] = MORE.test(text)
    ? (['granted-more', '要求より増えた額の大きい順', 'most granted above the request'] as const)
    : CUT.test(text)
      ? rate
        ? (['cut-rate', '要求から削られた割合の大きい順', 'largest cuts by share'] as const)
        : (['cut', '要求から削られた額の大きい順', 'largest cuts'] as const)
      : RISE.test(text)
        ? rate
          ? (['rise-rate', '前年度からの増加率の大きい順', 'largest rises by share'] as const)
          : (['rise', '前年度から増えた額の大きい順', 'largest rises'] as const)
        : FALL.test(text)
          ? (['fall', '前年度から減った額の大きい順', 'largest falls'] as const)
          : mentions.sources.length > 0 && rate
            ? (['share', '財源の割合の大きい順', 'largest shares'] as const)
            : SMALLEST.test(text)
              ? (['smallest', '予算額の小さい順', 'smallest budgets'] as const)
              : (['largest', '予算額の大きい順', 'largest budgets'] as const)
  const isOne = /一番|いちばん|最も|もっとも|最大|最高|最少|最小/u.test(text)
  const count = mentions.count ?? (isOne ? 5 : undefined)
  const words = filterWords(mentions)
  return {
    kind: 'command',
    request: {
      command: 'ranking',
      options: { by, ...yearOf(mentions), ...filtersOf(mentions), ...(count !== undefined && { count }) },
    },
    said: { ja: `${ja}${words.ja}`, en: `${en}${words.en}` },
  }
}

function total({ text, mentions, subject }: Sentence): Meaning | undefined {
  const [department] = mentions.departments
  const [source] = mentions.sources
  const words = filterWords(mentions)
  const make = (by: string, name?: string): Meaning => ({
    kind: 'command',
    request: { command: 'total', options: { by, ...(name !== undefined && { name }), ...yearOf(mentions) } },
    said: { ja: `合計と件数${words.ja}`, en: `totals and counts${words.en}` },
  })
  if (PLAN.test(text)) return make('plan')
  if (department) return make('department', department.name.ja)
  if (source) return make('source', FUNDING_SOURCES[source].ja)
  if (mentions.category) return make('category', CATEGORIES[mentions.category].ja)
  if (mentions.min !== undefined || mentions.max !== undefined) return filtered({ text, mentions, subject })
  if (/課(ごと|別)|by department/u.test(text)) return make('department')
  if (/款|by title/u.test(text)) return make('title')
  if (/財源(ごと|別)|by source/u.test(text)) return make('source')
  if (/区分(ごと|別)|by category/u.test(text)) return make('category')
  if (/取組|focus/u.test(text)) return make('focus')
  if (/会計|account/u.test(text)) return make('accounts')
  return undefined
}

function list({ mentions, subject }: Sentence): Meaning | undefined {
  const [department] = mentions.departments
  const [source] = mentions.sources
  const words = filterWords(mentions)
  const query = mentions.departments.length > 0 || source ? undefined : subject
  if (mentions.leastShare !== undefined && source) {
    return {
      kind: 'command',
      request: { command: 'ranking', options: { by: 'share', source, ...yearOf(mentions), count: 25 } },
      said: { ja: `財源の割合の大きい順${words.ja}`, en: `largest shares${words.en}` },
    }
  }
  if (mentions.min !== undefined || mentions.max !== undefined || mentions.category)
    return filtered({ text: '', mentions, subject })
  if (department) {
    return {
      kind: 'command',
      request: { command: 'department', options: { department: department.id, ...yearOf(mentions) } },
      said: { ja: `所管の事業の一覧${words.ja}`, en: `programs of a department${words.en}` },
    }
  }
  if (source) {
    return {
      kind: 'command',
      request: { command: 'funding', options: { source, ...yearOf(mentions) } },
      said: { ja: `財源の行き先${words.ja}`, en: `where a source goes${words.en}` },
    }
  }
  if (query === undefined || query === '') return undefined
  return {
    kind: 'command',
    request: { command: 'search', options: { query, ...yearOf(mentions) } },
    said: { ja: `「${query}」の事業を探す${words.ja}`, en: `programs for "${query}"${words.en}` },
  }
}

/** A list with bounds on the amount, a category, or half of the money from a source. */
function filtered({ mentions, subject }: Sentence): Meaning | undefined {
  const { min, max, category, leastShare, sources } = mentions
  const [source] = sources
  if (leastShare !== undefined && source) {
    return {
      kind: 'command',
      request: { command: 'ranking', options: { by: 'share', source, ...yearOf(mentions), count: 25 } },
      said: {
        ja: `財源の割合の大きい順${filterWords(mentions).ja}`,
        en: `largest shares${filterWords(mentions).en}`,
      },
    }
  }
  if (min === undefined && max === undefined && (category === undefined || subject !== '')) return undefined
  const bounds = {
    ja: [
      min === undefined ? '' : `${min.toLocaleString('en-US')}千円以上`,
      max === undefined ? '' : `${max.toLocaleString('en-US')}千円以下`,
    ].join(''),
    en: [
      min === undefined ? '' : `at least ¥${min.toLocaleString('en-US')} thousand`,
      max === undefined ? '' : `at most ¥${max.toLocaleString('en-US')} thousand`,
    ]
      .filter(Boolean)
      .join(', '),
  }
  const words = filterWords(mentions)
  const query = subject.length > 1 ? subject : undefined
  return {
    kind: 'command',
    request: {
      command: 'search',
      options: {
        ...(query !== undefined && { query }),
        ...yearOf(mentions),
        ...filtersOf(mentions),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      },
    },
    said: {
      ja: `条件に合う事業${bounds.ja === '' ? '' : `、予算額${bounds.ja}`}${words.ja}`,
      en: `programs that fit${bounds.en === '' ? '' : `, budgeted ${bounds.en}`}${words.en}`,
    },
  }
}

const PAIR = /^(.{2,40}?)(?:と|、| and | vs\.? | versus )(.{2,40}?)(?:(?:では|で|は|の|を|って|, ).*)?$/u

function comparison({ text, mentions, subject }: Sentence): Meaning | undefined {
  const [first, second] = mentions.years
  if (first !== undefined && second !== undefined && subject !== '') {
    return {
      kind: 'command',
      request: { command: 'compare', options: { program: subject, year: first, with_year: second } },
      said: { ja: `二つの年度の比較: ${subject}`, en: `two years of ${subject}` },
    }
  }
  const [a, b] = mentions.departments
  const pair = a && b ? [a.name.ja, b.name.ja] : PAIR.exec(withoutQuestion(text))?.slice(1)
  const [program, other] = pair ?? []
  if (program === undefined || other === undefined) return undefined
  return {
    kind: 'command',
    request: {
      command: 'compare',
      options: { program: program.trim(), with: other.trim(), ...yearOf(mentions) },
    },
    said: {
      ja: `「${program.trim()}」と「${other.trim()}」の比較`,
      en: `"${program.trim()}" beside "${other.trim()}"`,
    },
  }
}

const AREAS_IN = [
  ['shiba', /芝地区|\bshiba district/u],
  ['azabu', /麻布地区|麻布(で|に|の)|azabu/u],
  ['akasaka', /赤坂地区|赤坂(で|に|の)|akasaka/u],
  ['takanawa', /高輪地区|高輪(で|に|の)|takanawa/u],
  ['shibaura-konan', /芝浦港南|芝浦(で|に)|港南(で|に)|konan/u],
] as const

/** What names no single thing: 新しい学校, 高輪の施設. */
const NO_THING =
  /^((新しい|新しく|新|どんな|どの|どこ|何|今度|これから|(芝浦港南|芝|麻布|赤坂|高輪|芝浦|港南)(地区)?|の|に|で|が|は|を|\s|new|what|which|will|in|any|list|of|all|district|azabu|akasaka|takanawa|shiba|konan)*(施設|学校|保育園|もの|こと|ところ|予定|一覧|facilit(y|ies)|schools?|nurser(y|ies)|things?)?)*$/iu

/** A list of openings, where no thing that opens is named. */
function openingList({ text, mentions, subject }: Sentence): Meaning | undefined {
  const kind = /保育園|nurser/u.test(text)
    ? 'nursery'
    : /学校|school/u.test(text)
      ? 'school'
      : /施設|facilit/u.test(text)
        ? 'facility'
        : undefined
  const area = AREAS_IN.find(([, words]) => words.test(text))?.[0]
  const isList =
    /(何|なに|どんな|どの|どこ|新しい|新しく|一覧|予定|もの|施設|学校|保育園)/u.test(text) ||
    /what|which|new|list/u.test(text)
  if (!isList || !NO_THING.test(subject)) return undefined
  const [year] = mentions.years
  const month = /(\d{1,2})月/u.exec(text)?.[1]
  const from =
    year === undefined
      ? undefined
      : month
        ? `${Number(month) < 4 && !/年度/u.test(text) ? year : year}-${month.padStart(2, '0')}`
        : `${year}-04`
  const to = year === undefined ? undefined : month ? from : `${year + 1}-03`
  return {
    kind: 'command',
    request: {
      command: 'openings',
      options: {
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(area && { area }),
        ...(kind && { kind }),
      },
    },
    said: {
      ja: `開設予定の一覧${filterWords(mentions).ja}`,
      en: `planned openings${filterWords(mentions).en}`,
    },
  }
}

const QUESTION_WORDS =
  /(って)?(いくら|なんぼ|おいくら)(くらい|ぐらい|ほど)?(なの|なん|です|でした|だった|かか(る|り|った)|になる|に|要求|予算|ついた|付いた|もら|使)?(んですか|のですか|ますか|ですか|でしょうか|んやろ|ねん|んだろう|かな|の|ん|か)?|どのくらい|どれくらい|どれだけ|どれぐらい|何円|予算額?|要求額?|金額|費用|お金|財源(内訳)?|割合|何(%|パーセント|割)|内訳|理由|なぜ|なんで|どうして|所管(課)?|担当(課|部署)?|どこの課|何課|どの課|いつ(から|ごろ|頃|まで)?|(開設|開校|開園|開館|オープン)(予定|時期|日)?|(誰|だれ)(が|の|に|向け)?|対象|スケジュール|効果|背景|根拠|法令|上限|限度額|補助率|助成額|条件|何(人|校|か所|回)|事業は全部|開(く|かれる|設する)の?|でき(る|ます)の?|始ま(る|ります)の?|つか(なかった|ない)の?|付か(なかった|ない)の?|予算(が)?つ(いた|く)の?|教えて(ください|下さい|ほしい|くれ|よ)?|知りたい(です)?|ください|下さい|について|に関して|って(何|なに)|とは|ですか|ますか|でしょうか|だっけ|やっけ|かな|なの|のか|んだ|だろう|ねん|やろ|削(減|られた?の?|られ)(額)?|カット(された)?|減額(された)?|増え(た|る)(の)?|減った(の)?|前年度?(から|比|と比べて)?|去年(から|より|と比べて)?|how much|what programs|which programs|reduced|refused|granted|cut|who|runs?|in charge( of)?|responsible( for)?|what is|what's|what was|when (does|will|is)|why (was|is|did)|who (runs|is)|tell me( about)?|please|the budget (of|for)|budget (of|for)|budget|cost(s)?( of)?|does|did|is|was|the|open(ing)?|start|get|of|for|money|yen|which department|department|share|percent|funded|funding/giu

/** What a sentence is about, without the words that make it a question. */
function subjectOf(rest: string): string {
  const words = withoutQuestion(rest)
    .replaceAll(/^(え|えっと|あの|ねえ|すみません|ところで|ちなみに|hey|hi|so)[、,\s]*/giu, '')
    .split(/[\s、,]+/u)
    .map((word) =>
      word
        .replace(/^(の|は|を|も|に|で|って|と|へ)+(?=[\p{Script=Han}ァ-ヺ])/u, '')
        .replace(/(?<=.)(の|は|が|を|に|で|も|って|と|へ|から|まで)+$/u, ''),
    )
    .filter((word) => word !== '')
  const telling = words.filter((word) => !/^[ぁ-ゖ]{1,4}$/u.test(word))
  return (telling.length > 0 ? telling : words.filter((word) => word.length > 2)).join(' ')
}

function withoutQuestion(text: string): string {
  return text
    .replaceAll(/[?？!！。…〜~]+/gu, ' ')
    .replaceAll(QUESTION_WORDS, ' ')
    .trim()
}
