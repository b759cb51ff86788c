import type { Bilingual } from './bilingual.ts'

/** A term with its reading in hiragana and the other words that people use for it. */
interface Named extends Bilingual {
  readonly reading: string
  readonly aliases: readonly string[]
}

/** 財源: where the money of a program comes from, in the order in which budget tables print it. */
export const FUNDING_SOURCES = {
  national: {
    ja: '国庫支出金',
    en: 'National treasury grants',
    reading: 'こっこししゅつきん',
    aliases: ['国', '国庫', '国費', '国の補助金', '国からのお金', 'national', 'national grants'],
  },
  metropolitan: {
    ja: '都支出金',
    en: 'Tokyo Metropolitan grants',
    reading: 'とししゅつきん',
    aliases: ['都', '東京都', '都費', '都の補助金', '都からのお金', 'metropolitan', 'tokyo', 'tokyo grants'],
  },
  'nhi-premiums': {
    ja: '国民健康保険料',
    en: 'National Health Insurance premiums',
    reading: 'こくみんけんこうほけんりょう',
    aliases: ['国保料', '保険料', 'premiums', 'health insurance premiums'],
  },
  other: {
    ja: 'その他財源',
    en: 'Other sources',
    reading: 'そのたざいげん',
    aliases: [
      'その他',
      '使用料',
      '手数料',
      '寄附金',
      '寄付金',
      '繰入金',
      '諸収入',
      '基金',
      'other',
      'fees',
      'donations',
    ],
  },
  general: {
    ja: '一般財源',
    en: 'General revenue',
    reading: 'いっぱんざいげん',
    aliases: ['一般', '区税', '税金', '区の一般財源', 'general', 'general revenue', 'taxes'],
  },
} as const satisfies Record<string, Named>

export type FundingSource = keyof typeof FUNDING_SOURCES

/** 区分: what kind of budget item a program is in its year. */
export const CATEGORIES = {
  new: { ja: '新規', en: 'New' },
  'temporary-new': { ja: '臨時・新規', en: 'Temporary, new' },
  'temporary-continuing': { ja: '臨時・継続', en: 'Temporary, continuing' },
  expanded: { ja: 'レベルアップ', en: 'Expanded' },
} as const satisfies Record<string, Bilingual>

export type Category = keyof typeof CATEGORIES

/** What programs may be kept to by category: one, or both that are temporary. */
export const CATEGORY_FILTERS = {
  ...CATEGORIES,
  temporary: { ja: '臨時', en: 'Temporary' },
} as const satisfies Record<string, Bilingual>

export type CategoryFilter = keyof typeof CATEGORY_FILTERS

/** 会計: the account from which a program is paid. */
export const ACCOUNTS = {
  general: {
    ja: '一般会計',
    en: 'General account',
    reading: 'いっぱんかいけい',
    aliases: ['一般会計予算', '一般会計予算額', '一般会計の総額'],
  },
  nhi: {
    ja: '国民健康保険事業会計',
    en: 'National Health Insurance account',
    reading: 'こくみんけんこうほけんじぎょうかいけい',
    aliases: ['国民健康保険会計', '国民健康保険', '国保', '国保会計', '国保事業会計', 'nhi account'],
  },
  'late-elderly-medical': {
    ja: '後期高齢者医療会計',
    en: 'Medical care for the late-stage elderly account',
    reading: 'こうきこうれいしゃいりょうかいけい',
    aliases: ['後期高齢者医療', '後期高齢者', '後期高齢者医療事業会計', '後期高齢者会計', '後期会計'],
  },
  'long-term-care': {
    ja: '介護保険会計',
    en: 'Long-term care insurance account',
    reading: 'かいごほけんかいけい',
    aliases: ['介護保険', '介護保険事業会計', '介護会計', 'long-term care account'],
  },
} as const satisfies Record<string, Named>

export type Account = keyof typeof ACCOUNTS

/** All accounts together: what people mean by the whole budget. */
export const ALL_ACCOUNTS = {
  ja: '全会計',
  en: 'All accounts',
  reading: 'ぜんかいけい',
  aliases: [
    '全会計の合計',
    '会計の合計',
    '予算総額',
    '予算の総額',
    '総予算',
    '総額',
    '予算規模',
    '予算全体',
    '予算の全体',
    '予算の全体額',
    '区の予算',
    '区の予算全体',
    '区の予算総額',
    '区全体の予算',
    '港区の予算',
    'total budget',
    'whole budget',
  ],
} as const satisfies Named

/** How the budget as a whole can be looked at, in figures that documents print above single programs. */
export const BUDGET_GROUPINGS = {
  accounts: {
    ja: '会計',
    en: 'Accounts',
    reading: 'かいけい',
    aliases: ['会計別', '会計ごと', '各会計', '特別会計'],
  },
  focus: {
    ja: '取組',
    en: 'Focus areas',
    reading: 'とりくみ',
    aliases: ['重点的な取組', '重点施策', '重点取組', '取り組み', '予算のポイント'],
  },
  plan: {
    ja: '計画事業',
    en: 'Programs of the basic plan',
    reading: 'けいかくじぎょう',
    aliases: [
      '計画事業の合計',
      '基本計画',
      '基本計画の事業',
      '基本計画の計画事業',
      'plan programs',
      'basic plan',
    ],
  },
  figures: {
    ja: '主な数字',
    en: 'Key figures',
    reading: 'おもなすうじ',
    aliases: ['基金の活用', '財政調整基金', '教育施設整備基金', '歳入', '歳出', '特別区民税', '投資的経費'],
  },
} as const satisfies Record<string, Named>

export type BudgetGrouping = keyof typeof BUDGET_GROUPINGS

/** How the programs of a year's list can be grouped, each group with the sum of what was budgeted. */
export const PROGRAM_GROUPINGS = {
  department: {
    ja: '所管課',
    en: 'Departments',
    reading: 'しょかんか',
    aliases: ['課', '所管', '担当課', '課別', '課ごと', 'department'],
  },
  bureau: { ja: '部', en: 'Bureaus', reading: 'ぶ', aliases: ['部別', '部ごと', '部局', 'bureau'] },
  title: {
    ja: '款・会計',
    en: 'Budget titles',
    reading: 'かんかいけい',
    aliases: ['款', '款別', '款ごと', '予算科目', 'title', 'budget title'],
  },
  category: {
    ja: '区分',
    en: 'Categories',
    reading: 'くぶん',
    aliases: ['区分別', '区分ごと', 'category'],
  },
  source: {
    ja: '財源',
    en: 'Funding sources',
    reading: 'ざいげん',
    aliases: ['財源別', '財源ごと', '財源内訳', 'source', 'funding'],
  },
  pillar: { ja: '分野', en: 'Pillars', reading: 'ぶんや', aliases: ['分野別', '分野ごと', 'pillar'] },
  policy: { ja: '政策', en: 'Policies', reading: 'せいさく', aliases: ['政策別', '政策ごと', 'policy'] },
} as const satisfies Record<string, Named>

export type ProgramGrouping = keyof typeof PROGRAM_GROUPINGS

/** Everything that totals can be asked by. */
export const TOTAL_GROUPINGS = { ...BUDGET_GROUPINGS, ...PROGRAM_GROUPINGS }

export type TotalGrouping = BudgetGrouping | ProgramGrouping

/** True where a grouping sums programs of a list, false where it shows printed figures of the whole budget. */
export function groupsPrograms(grouping: TotalGrouping): grouping is ProgramGrouping {
  return grouping in PROGRAM_GROUPINGS
}

/** What the programs of a year can be ranked by. */
export const RANKINGS = {
  largest: { ja: '予算額の大きい順', en: 'Largest budget' },
  smallest: { ja: '予算額の小さい順', en: 'Smallest budget' },
  share: { ja: '事業費に占める財源の割合', en: 'Share of a funding source' },
  cut: { ja: '要求から削られた額', en: 'Cut from the request' },
  'cut-rate': { ja: '要求から削られた割合', en: 'Cut from the request, in percent' },
  'granted-more': { ja: '要求より増えた額', en: 'Granted above the request' },
  rise: { ja: '前年度から増えた額', en: 'Rise from the year before' },
  'rise-rate': { ja: '前年度から増えた割合', en: 'Rise from the year before, in percent' },
  fall: { ja: '前年度から減った額', en: 'Fall from the year before' },
} as const satisfies Record<string, Bilingual>

export type RankingOrder = keyof typeof RANKINGS

/** 地区: the five districts of the ward, each with its own branch office. */
export const AREAS = {
  shiba: { ja: '芝地区', reading: 'しばちく', en: 'Shiba district' },
  azabu: { ja: '麻布地区', reading: 'あざぶちく', en: 'Azabu district' },
  akasaka: { ja: '赤坂地区', reading: 'あかさかちく', en: 'Akasaka district' },
  takanawa: { ja: '高輪地区', reading: 'たかなわちく', en: 'Takanawa district' },
  'shibaura-konan': { ja: '芝浦港南地区', reading: 'しばうらこうなんちく', en: 'Shibaura-Konan district' },
} as const satisfies Record<string, Bilingual & { readonly reading: string }>

export type Area = keyof typeof AREAS

/** What kind of thing opens. */
export const OPENING_KINDS = {
  facility: { ja: '施設', en: 'Facility' },
  school: { ja: '学校', en: 'School' },
  nursery: { ja: '保育園', en: 'Nursery school' },
  service: { ja: 'サービス', en: 'Service' },
  system: { ja: 'システム', en: 'System' },
  office: { ja: '窓口', en: 'Office' },
} as const satisfies Record<string, Bilingual>

export type OpeningKind = keyof typeof OPENING_KINDS

/** The stage of a budget's making at which a figure was published: what was asked for, or what was granted. */
export const STAGES = {
  request: { ja: '要求', en: 'requested' },
  budget: { ja: '予算', en: 'budgeted' },
} as const satisfies Record<string, Bilingual>

export type Stage = keyof typeof STAGES

/** What a detail of a program is about. */
export const DETAIL_KINDS = {
  content: { ja: '内容', en: 'Content' },
  target: { ja: '対象', en: 'For whom' },
  method: { ja: '実施方法', en: 'How' },
  background: { ja: '背景', en: 'Background' },
  effect: { ja: '見込まれる効果', en: 'Expected effects' },
  trend: { ja: '国・都・ほかの区の動き', en: 'What others do' },
  'future-cost': { ja: '将来の費用', en: 'Future cost' },
  plan: { ja: '関連する計画', en: 'Plans' },
  law: { ja: '関連する法令など', en: 'Laws' },
  'funding-effort': { ja: '財源確保', en: 'Securing funds' },
} as const satisfies Record<string, Bilingual>

export type DetailKind = keyof typeof DETAIL_KINDS

/** What became of a request. */
export const DECISION_OUTCOMES = {
  'as-requested': { ja: '要求どおり', en: 'granted as requested' },
  reduced: { ja: '減額', en: 'reduced' },
  refused: { ja: '計上なし', en: 'refused' },
  increased: { ja: '増額', en: 'increased' },
} as const satisfies Record<string, Bilingual>

export type DecisionOutcome = keyof typeof DECISION_OUTCOMES

/** Parts of the basic plan (基本計画) in the summary of its programs (計画事業). */
export const PLAN_PARTS = {
  field: { ja: '分野別計画', en: 'Plans by field' },
  district: { ja: '地区版計画書', en: 'District plans' },
  realization: { ja: '実現をめざして', en: 'Towards making it real' },
  all: { ja: '計画事業の合計', en: 'All programs of the basic plan' },
} as const satisfies Record<string, Bilingual>

export type PlanPart = keyof typeof PLAN_PARTS

/** What a printed figure of the whole budget is about. */
export const KEY_FIGURE_KINDS = {
  fund: { ja: '基金の活用', en: 'Use of funds' },
  revenue: { ja: '歳入', en: 'Revenue' },
  expenditure: { ja: '歳出', en: 'Expenditure' },
} as const satisfies Record<string, Bilingual>

export type KeyFigureKind = keyof typeof KEY_FIGURE_KINDS

/** What a later document says about something that an earlier one announced. */
export const FOLLOW_UP_KINDS = {
  'opening-date': { ja: '開設の時期', en: 'Opening date' },
  name: { ja: '名前', en: 'Name' },
  amount: { ja: '金額', en: 'Amount' },
  other: { ja: 'その後', en: 'What became of it' },
} as const satisfies Record<string, Bilingual>

export type FollowUpKind = keyof typeof FOLLOW_UP_KINDS
