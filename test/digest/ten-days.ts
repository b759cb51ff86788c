/** What a digest of a day must tell, read from the documents by hand. */
export interface DigestDay {
  readonly asOf: string
  readonly months: number
  /** Ids by heading, in order; a fiscal year stands behind every month. */
  readonly expected: Readonly<Record<string, readonly string[]>>
  readonly why: string
}

const JULY_2020 = ['ohayo-nursery-omotesando', 'nhi-premium-collection-measures', 'digital-tax-records']
const APRIL_2021 = [
  'sakura-nursery-roppongi',
  'with-book-nursery-roppongi',
  'child-family-center',
  'takanawa-3-welfare-facility',
  'holiday-lodge-reservation-system',
  'child-guidance-center',
  'temporary-protection-shelter',
  'child-family-support-center',
  'mother-and-child-facility',
  'child-guidance-city-duties',
  'nursery-supervision',
  'special-class-takanawa',
]
const APRIL_2022 = [
  'industry-promotion-center',
  'shibahama-elementary-school',
  'mita-library',
  'fudanotsuji-square',
  'fudanotsuji-private-floors',
  'special-class-daiba',
]

/**
 * Ten days from 2020 to 2026. The texts: 令和2年度 新規・臨時・レベルアップ事業 (L), 新規事業及びレベルアップ事業一覧 (要求段階, Q), 予算要求事業概要書
 * (S) and 令和3年度 予算のポイント (P), with the lines that print the times.
 */
export const TEN_DAYS: readonly DigestDay[] = [
  {
    asOf: '2020-03-20',
    months: 1,
    expected: {
      令和2年4月: [
        'minato-science-museum',
        'sick-child-care-reservation-system',
        'child-development-support-center',
        'public-assistance-health-checks',
        'hometown-tax-donations-for-groups',
        'mayor-press-conference-videos',
      ],
    },
    why: 'L152「令和2年4月に開設するみなと科学館」、Q26「令和２年４月から」（病児・病後児保育室の予約）、Q133「4月に開設する児童発達支援センター」、S494・S783・S888「令和2年4月」の事業開始・寄付受付開始',
  },
  {
    asOf: '2020-06-15',
    months: 3,
    expected: { 令和2年7月: JULY_2020, 令和2年8月: ['administrative-data-analysis-system'] },
    why: 'L159「令和2年7月開設予定」、S105「7月 事業開始」、S384、8月はS681。10月の園は9月末より先',
  },
  {
    asOf: '2020-07-31',
    months: 2,
    expected: { 令和2年7月: JULY_2020, 令和2年8月: ['administrative-data-analysis-system'] },
    why: '月だけの予定は、その月が終わるまで過ぎていない',
  },
  {
    asOf: '2020-10-01',
    months: 3,
    expected: {
      令和2年10月: ['nijiiro-nursery-takeshiba', 'web-account-transfer-registration'],
      令和2年12月: ['after-school-day-service'],
    },
    why: 'L159「令和2年10月開設予定」、S198「10月 運用開始」、L221「令和2年12月開始予定」',
  },
  {
    asOf: '2021-03-20',
    months: 3,
    expected: { 令和3年4月: APRIL_2021, 令和3年6月: ['mental-disability-support-center'] },
    why: 'L159・L213、S2（保養施設の予約）、P666〜719、P860「令和３年４月に高輪地域に」。L216は4月だが、新しいP1204「令和３年６月開設」が先に立つ',
  },
  {
    asOf: '2021-05-01',
    months: 1,
    expected: { 令和3年6月: ['mental-disability-support-center'] },
    why: 'P1204。4月の予定はすべて過ぎた',
  },
  {
    asOf: '2022-01-15',
    months: 3,
    expected: { 令和4年4月: APRIL_2022 },
    why: 'P1241「令和４年４月の開設」（札の辻スクエアの3施設と民間連携床）、P1354「令和４年４月開校」、P860「令和４年４月に台場地域に」。令和5年度の2件は4月末より先',
  },
  {
    asOf: '2022-08-01',
    months: 8,
    expected: {
      令和4年8月: ['welfare-one-stop-counter'],
      令和5年度: ['city-heights-takahama', 'former-shinno-school-facilities'],
    },
    why: 'P1161からの福祉総合窓口は令和4年8月。L68・L158は「令和5年度」だけで、月にはしない。2023年4月が期間に入るので令和5年度として載る',
  },
  {
    asOf: '2024-05-10',
    months: 3,
    expected: { 令和6年度: ['city-heights-kurumacho'] },
    why: 'L72「令和6年度」。年度が終わるまで過ぎていない',
  },
  {
    asOf: '2026-11-28',
    months: 24,
    expected: {},
    why: '資料にある予定は令和6年度まで。見送られた要求の開設予定は、どの日にも載らない',
  },
]
