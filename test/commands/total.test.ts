import { describe, expect, it } from 'vitest'
import { ACCOUNTS } from '../../src/budget/vocabulary.ts'
import { toMessage } from '../../src/discord/message.ts'
import { ask, button, complete, realDesk, versionNote } from '../support/desk.ts'
import { problemsOf } from '../support/sendable.ts'

describe('/total 集計', () => {
  it('shows the accounts of the newest year beside the year before, with shares, differences and growth', () => {
    expect(ask('total', {})).toEqual({
      outcome: 'answered',
      card: {
        title: '会計ごとの予算額（令和3年度）',
        lead: ['当初予算の額です（段階: 予算）。'],
        facts: [
          {
            label: '全会計',
            lines: [
              [{ strong: '208,391,749千円' }, '（約2,083億9,175万円）'],
              {
                bar: [
                  { mark: '🟦', percent: 77.9 },
                  { mark: '🟩', percent: 11.2 },
                  { mark: '🟪', percent: 2.8 },
                  { mark: '🟨', percent: 8.1 },
                ],
              },
              '令和2年度: 192,978,625千円',
              '前年度から +15,413,124千円（約154億1,312万円）、+8.0%',
            ],
          },
          {
            label: '🟦 一般会計',
            lines: [
              [{ strong: '162,410,000千円' }, '（1,624億1,000万円） 構成比77.9%'],
              '令和2年度: 145,440,000千円 構成比75.4%',
              '前年度から +16,970,000千円（169億7,000万円）、+11.7%',
            ],
          },
          {
            label: '🟩 国民健康保険事業会計',
            lines: [
              [{ strong: '23,252,261千円' }, '（約232億5,226万円） 構成比11.2%'],
              '令和2年度: 23,565,561千円 構成比12.2%',
              '前年度から −313,300千円（3億1,330万円）、−1.3%',
            ],
          },
          {
            label: '🟪 後期高齢者医療会計',
            lines: [
              [{ strong: '5,754,250千円' }, '（57億5,425万円） 構成比2.8%'],
              '令和2年度: 5,739,727千円 構成比3.0%',
              '前年度から +14,523千円（約1,452万円）、+0.3%',
            ],
          },
          {
            label: '🟨 介護保険会計',
            lines: [
              [{ strong: '16,975,238千円' }, '（約169億7,524万円） 構成比8.1%'],
              '令和2年度: 18,233,337千円 構成比9.4%',
              '前年度から −1,258,099千円（約12億5,810万円）、−6.9%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト282・286・288・290・300・306行目',
          versionNote(),
        ],
      },
      actions: [
        button('令和2年度', 'total', { by: 'accounts', year: 2020, private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { year: 2021, private: true } },
        option: 'name',
        choices: [
          { label: '一般会計', value: 'account-general', detail: '令和3年度予算 162,410,000千円' },
          { label: '国民健康保険事業会計', value: 'account-nhi', detail: '令和3年度予算 23,252,261千円' },
          {
            label: '後期高齢者医療会計',
            value: 'account-late-elderly-medical',
            detail: '令和3年度予算 5,754,250千円',
          },
          { label: '介護保険会計', value: 'account-long-term-care', detail: '令和3年度予算 16,975,238千円' },
          { label: '全会計', value: 'account-all', detail: '令和3年度予算 208,391,749千円' },
        ],
      },
      private: false,
    })
  })

  it('shows the accounts of a year for which the document gives no comparison, and says whose figures they are', () => {
    expect(ask('total', { by: 'accounts', year: 2020 })).toEqual({
      outcome: 'answered',
      card: {
        title: '会計ごとの予算額（令和2年度）',
        lead: ['当初予算の額です（段階: 予算）。'],
        facts: [
          {
            label: '全会計',
            lines: [
              [{ strong: '192,978,625千円' }, '（約1,929億7,863万円）'],
              {
                bar: [
                  { mark: '🟦', percent: 75.4 },
                  { mark: '🟩', percent: 12.2 },
                  { mark: '🟪', percent: 3 },
                  { mark: '🟨', percent: 9.4 },
                ],
              },
            ],
          },
          {
            label: '🟦 一般会計',
            lines: [[{ strong: '145,440,000千円' }, '（1,454億4,000万円） 構成比75.4%']],
          },
          {
            label: '🟩 国民健康保険事業会計',
            lines: [[{ strong: '23,565,561千円' }, '（約235億6,556万円） 構成比12.2%']],
          },
          {
            label: '🟪 後期高齢者医療会計',
            lines: [[{ strong: '5,739,727千円' }, '（約57億3,973万円） 構成比3.0%']],
          },
          {
            label: '🟨 介護保険会計',
            lines: [[{ strong: '18,233,337千円' }, '（約182億3,334万円） 構成比9.4%']],
          },
        ],
        sources: [
          '翌年度の資料に、前年度の額として載っている額です。',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト282・286・288・290・300行目',
          versionNote(),
        ],
      },
      actions: [
        button('令和3年度', 'total', { by: 'accounts', year: 2021, private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { year: 2020, private: true } },
        option: 'name',
        choices: [
          { label: '一般会計', value: 'account-general', detail: '令和2年度予算 145,440,000千円' },
          { label: '国民健康保険事業会計', value: 'account-nhi', detail: '令和2年度予算 23,565,561千円' },
          {
            label: '後期高齢者医療会計',
            value: 'account-late-elderly-medical',
            detail: '令和2年度予算 5,739,727千円',
          },
          { label: '介護保険会計', value: 'account-long-term-care', detail: '令和2年度予算 18,233,337千円' },
          { label: '全会計', value: 'account-all', detail: '令和2年度予算 192,978,625千円' },
        ],
      },
      private: false,
    })
  })

  it('shows one account', () => {
    expect(ask('total', { name: '介護保険会計' })).toEqual({
      outcome: 'answered',
      card: {
        title: '介護保険会計（令和3年度）',
        lead: ['当初予算の額です（段階: 予算）。'],
        facts: [
          {
            label: '🟨 介護保険会計',
            lines: [
              [{ strong: '16,975,238千円' }, '（約169億7,524万円） 構成比8.1%'],
              '令和2年度: 18,233,337千円 構成比9.4%',
              '前年度から −1,258,099千円（約12億5,810万円）、−6.9%',
            ],
          },
        ],
        sources: ['出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト286行目', versionNote()],
      },
      actions: [
        button('令和2年度', 'total', { name: 'account-long-term-care', year: 2020, private: true }),
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      private: false,
    })
  })

  it('shows the five focus areas, and what is counted twice', () => {
    expect(ask('total', { by: 'focus' })).toEqual({
      outcome: 'answered',
      card: {
        title: '重点的な取組（令和3年度）',
        lead: [
          '5つの取組の予算額です。取組は区の予算全体ではありません。',
          '取組5の「ICTを活用した更なる区民サービス向上への取組」: 保育所入所は取組3の再掲です。取組の額どうしを足すと、二重に数えることがあります。',
        ],
        facts: [
          {
            label: '取組と予算額',
            lines: [
              ['1. ', '新型コロナウイルス感染症から区民の命と健康を守る取組'],
              ['　', { strong: '23億864万円' }],
              ['2. ', '新型コロナウイルス感染症から区民生活を支え産業を守る取組'],
              ['　', { strong: '56億2,138万円' }],
              ['3. ', '全ての子どもたちを健やかに育むまちを目指す取組'],
              ['　', { strong: '133億7,774万円' }],
              ['4. ', '誰もが健康で暮らしやすい社会を実現する取組'],
              ['　', { strong: '18億5,958万円' }],
              ['5. ', '新たな時代に対応した区民サービスへ転換する取組'],
              ['　', { strong: '6億3,494万円' }],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト237・239・241・243・245行目',
          versionNote(),
        ],
      },
      actions: [
        button('会計', 'total', { by: 'accounts', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { year: 2021, private: true } },
        option: 'name',
        choices: [
          {
            label: '取組1 新型コロナウイルス感染症から区民の命と健康を守る取組',
            value: 'focus-2021-1',
            detail: '令和3年度予算 23億864万円',
          },
          {
            label: '取組2 新型コロナウイルス感染症から区民生活を支え産業を守る取組',
            value: 'focus-2021-2',
            detail: '令和3年度予算 56億2,138万円',
          },
          {
            label: '取組3 全ての子どもたちを健やかに育むまちを目指す取組',
            value: 'focus-2021-3',
            detail: '令和3年度予算 133億7,774万円',
          },
          {
            label: '取組4 誰もが健康で暮らしやすい社会を実現する取組',
            value: 'focus-2021-4',
            detail: '令和3年度予算 18億5,958万円',
          },
          {
            label: '取組5 新たな時代に対応した区民サービスへ転換する取組',
            value: 'focus-2021-5',
            detail: '令和3年度予算 6億3,494万円',
          },
        ],
      },
      private: false,
    })
  })

  it('shows one focus area with its items, and that rounding parts it from their sum', () => {
    expect(ask('total', { name: '取組4' })).toEqual({
      outcome: 'answered',
      card: {
        title: '取組4 誰もが健康で暮らしやすい社会を実現する取組（令和3年度）',
        lead: [
          ['予算額 ', { strong: '18億5,958万円' }, '（185,958万円）'],
          '内訳を足すと18億5,959万円で、1万円違います。それぞれの額が1万円未満を丸めてあるためです。',
        ],
        facts: [
          {
            label: '内訳（5項目）',
            lines: [
              ['1. ', '障害者の情報バリアフリー推進と新たな就労の創出'],
              ['　', { strong: '1,035万円' }],
              ['2. ', '認知症と共生する地域づくりの推進'],
              ['　', { strong: '66万円' }],
              ['3. ', '日本語学習をきっかけとした外国人と日本人の相互理解の促進'],
              ['　', { strong: '1,442万円' }],
              ['4. ', '安全・安心で強靭な都市を形成するための取組'],
              ['　', { strong: '11億9,134万円' }],
              ['5. ', '環境配慮行動を促し、持続可能な社会を実現するための取組'],
              ['　', { strong: '6億4,282万円' }],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト243・887・906・916・923・964行目',
          versionNote(),
        ],
      },
      actions: [
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { year: 2021, private: true } },
        option: 'name',
        choices: [
          {
            label: '障害者の情報バリアフリー推進と新たな就労の創出',
            value: 'focus-2021-4-1',
            detail: '令和3年度予算 1,035万円',
          },
          {
            label: '認知症と共生する地域づくりの推進',
            value: 'focus-2021-4-2',
            detail: '令和3年度予算 66万円',
          },
          {
            label: '日本語学習をきっかけとした外国人と日本人の相互理解の促進',
            value: 'focus-2021-4-3',
            detail: '令和3年度予算 1,442万円',
          },
          {
            label: '安全・安心で強靭な都市を形成するための取組',
            value: 'focus-2021-4-4',
            detail: '令和3年度予算 11億9,134万円',
          },
          {
            label: '環境配慮行動を促し、持続可能な社会を実現するための取組',
            value: 'focus-2021-4-5',
            detail: '令和3年度予算 6億4,282万円',
          },
        ],
      },
      private: false,
    })
  })

  it('shows one item: what is done, the printed figures, the programs', () => {
    expect(ask('total', { name: '包括的な相談支援を行う福祉総合窓口の設置に向けた取組' })).toEqual({
      outcome: 'answered',
      card: {
        title: '包括的な相談支援を行う福祉総合窓口の設置に向けた取組（令和3年度）',
        lead: [
          ['予算額 ', { strong: '7,053万円' }],
          '取組5「新たな時代に対応した区民サービスへ転換する取組」の項目です。',
          'この額は、下の事業の額を合計したものではありません。',
        ],
        facts: [
          {
            label: '行うこと',
            lines: [
              '・高齢、障害、子育て、生活困窮などの悩みを世帯ごとまとめて受け止める福祉総合窓口が、令和4年8月に総合支所ごとにできます。',
              '・相談員が得た情報を集めて「世帯のカルテ」のように使う相談記録システムを入れます。',
            ],
          },
          {
            label: '資料の数字',
            lines: [
              ['福祉総合窓口の設置  ', { strong: '令和4年8月' }],
              [
                '福祉の相談を受ける体制  ',
                { strong: '対象者ごとの相談支援体制 → 包括的な相談支援を行う福祉総合窓口' },
              ],
              ['福祉の支援の対象  ', { strong: '個人 → 個人及び世帯' }],
            ],
          },
          { label: '関わる事業', lines: ['福祉総合窓口設置準備', '　令和2年度予算 10,021千円'] },
        ],
        sources: [
          '「行うこと」は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1161・1163・1165・1171・1195行目',
          versionNote(),
        ],
      },
      actions: [
        button('取組5 新たな時代に対応した区民サービスへ転換する取組', 'total', {
          name: 'focus-2021-5',
          private: true,
        }),
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: '福祉総合窓口設置準備',
            value: 'welfare-one-stop-counter-preparation',
            detail: '令和2年度予算 10,021千円',
          },
        ],
      },
      private: false,
    })
  })

  it('shows the summary of the basic plan, and that it is another set than the programs', () => {
    expect(ask('total', { by: 'plan' })).toEqual({
      outcome: 'answered',
      card: {
        title: '基本計画の計画事業（令和2年度）',
        lead: [
          ['130事業 ', { strong: '208億100万円' }, '（予算、計画事業の合計）'],
          '内訳を足すと208億101万円で、1万円違います。それぞれの額が1万円未満を丸めてあるためです。',
          'この130の計画事業は、同じ資料が1件ずつ示す新規・臨時・レベルアップの135事業とは別の集まりです。比べたり足したりできません。',
        ],
        facts: [
          {
            label: 'かがやくまち（計 39事業  114億5,642万円）',
            lines: [
              '都心の活力と安全・安心・快適な暮らしを支えるまちをつくる',
              '　23事業  99億9,348万円',
              '環境にやさしい都心をみなで考えつくる',
              '　16事業  14億6,294万円',
            ],
          },
          {
            label: 'にぎわうまち（計 10事業  16億6,523万円）',
            lines: [
              '地域の課題を自ら解決できるコミュニティをつくる',
              '　3事業  1億3,000万円',
              '港区からブランド性ある産業・文化を発信する',
              '　7事業  15億3,523万円',
            ],
          },
          {
            label: 'はぐくむまち（計 28事業  71億4,924万円）',
            lines: [
              '明日の港区を支える子どもたちを育む',
              '　10事業  55億4,010万円',
              '生涯を通じた心ゆたかで健康な都心居住を支援する',
              '　18事業  16億914万円',
            ],
          },
          {
            label: '地区版計画書（計 49事業  2億143万円）',
            lines: [
              '芝地区版計画書',
              '　10事業  3,888万円',
              '麻布地区版計画書',
              '　9事業  4,004万円',
              '赤坂地区版計画書',
              '　10事業  4,065万円',
              '高輪地区版計画書',
              '　10事業  4,205万円',
              '芝浦港南地区版計画書',
              '　10事業  3,982万円',
              '内訳を足すと2億144万円で、1万円違います。それぞれの額が1万円未満を丸めてあるためです。',
            ],
          },
          {
            label: '実現をめざして（計 4事業  3億2,869万円）',
            lines: [
              '便利な区民生活を実現する区政運営を推進する',
              '　2事業  1,230万円',
              '経営力を強化し、諸施策を着実に推進する',
              '　2事業  3億1,639万円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） テキスト27・28・29・30・31・32・33・34・35・36・37・38・39・40・41・42・43・44・45行目',
          versionNote(),
        ],
      },
      actions: [
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      private: false,
    })
  })

  it('shows one line of the basic plan', () => {
    expect(ask('total', { name: '芝地区版計画書' })).toEqual({
      outcome: 'answered',
      card: {
        title: '計画事業: 芝地区版計画書（令和2年度）',
        lead: [
          ['10事業 ', { strong: '3,888万円' }, '（予算、地区版計画書）'],
          'この130の計画事業は、同じ資料が1件ずつ示す新規・臨時・レベルアップの135事業とは別の集まりです。比べたり足したりできません。',
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） テキスト36行目',
          versionNote(),
        ],
      },
      actions: [
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      private: false,
    })
  })

  it('shows one pillar of the basic plan with its lines', () => {
    expect(ask('total', { name: 'にぎわうまち' })).toEqual({
      outcome: 'answered',
      card: {
        title: '計画事業: にぎわうまち（令和2年度）',
        lead: [
          ['10事業 ', { strong: '16億6,523万円' }, '（予算、分野別計画）'],
          'この130の計画事業は、同じ資料が1件ずつ示す新規・臨時・レベルアップの135事業とは別の集まりです。比べたり足したりできません。',
        ],
        facts: [
          {
            label: 'にぎわうまち（計 10事業  16億6,523万円）',
            lines: [
              '地域の課題を自ら解決できるコミュニティをつくる',
              '　3事業  1億3,000万円',
              '港区からブランド性ある産業・文化を発信する',
              '　7事業  15億3,523万円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） テキスト30・31・32行目',
          versionNote(),
        ],
      },
      actions: [
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
      ],
      private: false,
    })
  })

  it('shows the other printed figures as printed', () => {
    expect(ask('total', { by: 'figures' })).toEqual({
      outcome: 'answered',
      card: {
        title: '予算の主な数字（令和3年度）',
        lead: [
          '資料の表記のままです（段階: 予算）。もとになる範囲がそれぞれ違うので、足し合わせないでください。',
        ],
        facts: [
          {
            label: '基金の活用',
            lines: [
              ['財政調整基金の活用（区民税の減収への対応）  ', { strong: '70億円' }],
              ['教育施設整備基金の活用（学校の整備）  ', { strong: '75億円' }],
            ],
          },
          {
            label: '歳入',
            lines: [
              ['感染症の影響による特別区民税の減収  ', { strong: '△74億円' }],
              ['国庫支出金の前年度からの増額  ', { strong: '49億円増' }],
              ['国庫支出金の前年度からの増加率  ', { strong: '30.4%増' }],
              ['都支出金の前年度からの増額  ', { strong: '4億円増' }],
              ['都支出金の前年度からの増加率  ', { strong: '3.8%増' }],
              [
                'グラフの注記：リーマン・ショック（3年連続減収）の減収額（対応は並び順から読んだもの）  ',
                { strong: '72↓' },
              ],
              ['グラフの注記：リーマン・ショックのときに減収が続いた年数  ', { strong: '3年連続減収' }],
              ['グラフの注記：証券税制改正による増収額（対応は並び順から読んだもの）  ', { strong: '114↑' }],
              ['グラフの注記：新型コロナウイルスによる減収額  ', { strong: '74↓' }],
            ],
          },
          {
            label: '歳出',
            lines: [
              ['事務事業評価で見直した事業の数  ', { strong: '89事業' }],
              ['事務事業評価による削減額  ', { strong: '11億円' }],
              ['新型コロナウイルスへの対策事業の数  ', { strong: '37事業' }],
              ['新型コロナウイルスへの対策事業の額  ', { strong: '79億円' }],
              ['投資的経費の見込みの増（グラフの注記）  ', { strong: '+156億円' }],
              ['産業振興センター等の整備費  ', { strong: '89億円' }],
              ['芝浜小学校の整備費  ', { strong: '79億円' }],
              ['赤坂中学校等の改築費  ', { strong: '24億円' }],
              ['商品券発行支援の総額  ', { strong: '10億円' }],
              ['一般会計の予算額（本文）  ', { strong: '1,624億1,000万円' }],
              ['全体の予算総額（本文）  ', { strong: '2,083億9,174万9千円' }],
              ['一般会計の割合（本文）  ', { strong: '約78%' }],
              ['3つの特別会計の割合（本文）  ', { strong: '約22%' }],
              ['一般会計（円グラフ）  ', { strong: '1,624億円' }],
              ['国民健康保険事業会計（円グラフ）  ', { strong: '233億円' }],
              ['介護保険会計（円グラフ）  ', { strong: '170億円' }],
              ['後期高齢者医療会計（円グラフ）  ', { strong: '58億円' }],
              ['全会計（円グラフ）  ', { strong: '2,084億円' }],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト135・156・162・168・180・184・197・201・204・210・212・214・234・256・258・262・264・316・320・324・328・330行目',
          versionNote(),
        ],
      },
      actions: [
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
      ],
      private: false,
    })
  })

  it('shows the accounts in English', () => {
    expect(ask('total', { by: 'accounts' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Budget by account, fiscal 2021 (Reiwa 3)',
        lead: ['Amounts of the initial budget (stage: budgeted).'],
        facts: [
          {
            label: 'All accounts (全会計)',
            lines: [
              [{ strong: '¥208,391,749 thousand' }, ' (about ¥208.39 billion)'],
              {
                bar: [
                  { mark: '🟦', percent: 77.9 },
                  { mark: '🟩', percent: 11.2 },
                  { mark: '🟪', percent: 2.8 },
                  { mark: '🟨', percent: 8.1 },
                ],
              },
              'fiscal 2020 (Reiwa 2): ¥192,978,625 thousand',
              'Change from the year before: +¥15,413,124 thousand (about ¥15.41 billion), +8.0%',
            ],
          },
          {
            label: '🟦 General account (一般会計)',
            lines: [
              [{ strong: '¥162,410,000 thousand' }, ' (¥162.41 billion), 77.9% of all accounts'],
              'fiscal 2020 (Reiwa 2): ¥145,440,000 thousand, 75.4% of all accounts',
              'Change from the year before: +¥16,970,000 thousand (¥16.97 billion), +11.7%',
            ],
          },
          {
            label: '🟩 National Health Insurance account (国民健康保険事業会計)',
            lines: [
              [{ strong: '¥23,252,261 thousand' }, ' (about ¥23.25 billion), 11.2% of all accounts'],
              'fiscal 2020 (Reiwa 2): ¥23,565,561 thousand, 12.2% of all accounts',
              'Change from the year before: −¥313,300 thousand (¥313.3 million), −1.3%',
            ],
          },
          {
            label: '🟪 Medical care for the late-stage elderly account (後期高齢者医療会計)',
            lines: [
              [{ strong: '¥5,754,250 thousand' }, ' (about ¥5.75 billion), 2.8% of all accounts'],
              'fiscal 2020 (Reiwa 2): ¥5,739,727 thousand, 3.0% of all accounts',
              'Change from the year before: +¥14,523 thousand (about ¥14.5 million), +0.3%',
            ],
          },
          {
            label: '🟨 Long-term care insurance account (介護保険会計)',
            lines: [
              [{ strong: '¥16,975,238 thousand' }, ' (about ¥16.98 billion), 8.1% of all accounts'],
              'fiscal 2020 (Reiwa 2): ¥18,233,337 thousand, 9.4% of all accounts',
              'Change from the year before: −¥1,258,099 thousand (about ¥1.26 billion), −6.9%',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和3年度 予算のポイント" (budgeted), text lines 282, 286, 288, 290, 300, 306',
          versionNote('en'),
        ],
      },
      actions: [
        button('fiscal 2020 (Reiwa 2)', 'total', { by: 'accounts', year: 2020, private: true }),
        button('Focus areas', 'total', { by: 'focus', private: true }),
        button('Programs of the basic plan', 'total', { by: 'plan', private: true }),
        button('Key figures', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: 'Choose one to see more',
        request: { command: 'total', options: { year: 2021, private: true } },
        option: 'name',
        choices: [
          {
            label: 'General account',
            value: 'account-general',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥162,410,000 thousand',
          },
          {
            label: 'National Health Insurance account',
            value: 'account-nhi',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥23,252,261 thousand',
          },
          {
            label: 'Medical care for the late-stage elderly account',
            value: 'account-late-elderly-medical',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥5,754,250 thousand',
          },
          {
            label: 'Long-term care insurance account',
            value: 'account-long-term-care',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥16,975,238 thousand',
          },
          {
            label: 'All accounts',
            value: 'account-all',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥208,391,749 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('shows a focus area in English', () => {
    expect(ask('total', { name: 'focus area 3' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title:
          'Focus area 3: Towards a town where every child grows up healthy (全ての子どもたちを健やかに育むまちを目指す取組), fiscal 2021 (Reiwa 3)',
        lead: [
          ['Budgeted: ', { strong: '¥13,377.74 million' }, ' (1,337,774万円)'],
          'The parts add up to ¥13,377.75 million, which differs by ¥0.01 million, because each is rounded to ¥10,000.',
        ],
        facts: [
          {
            label: 'Its 4 items',
            lines: [
              ['1. ', 'Opening of the Child and Family Comprehensive Support Center'],
              ['　', { strong: '¥817.70 million' }],
              ['2. ', 'Better childcare'],
              ['　', { strong: '¥339.44 million' }],
              ['3. ', 'Learning for every child'],
              ['　', { strong: '¥12,133.36 million' }],
              ['4. ', 'A place where people can have and raise children with confidence'],
              ['　', { strong: '¥87.25 million' }],
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和3年度 予算のポイント" (budgeted), text lines 241, 610, 797, 846, 866',
          versionNote('en'),
        ],
      },
      actions: [
        button('Accounts', 'total', { by: 'accounts', private: true }),
        button('Focus areas', 'total', { by: 'focus', private: true }),
        button('Programs of the basic plan', 'total', { by: 'plan', private: true }),
        button('Key figures', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: 'Choose one to see more',
        request: { command: 'total', options: { year: 2021, private: true } },
        option: 'name',
        choices: [
          {
            label: 'Opening of the Child and Family Comprehensive Support Center',
            value: 'focus-2021-3-1',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥817.70 million',
          },
          {
            label: 'Better childcare',
            value: 'focus-2021-3-2',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥339.44 million',
          },
          {
            label: 'Learning for every child',
            value: 'focus-2021-3-3',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥12,133.36 million',
          },
          {
            label: 'A place where people can have and raise children with confidence',
            value: 'focus-2021-3-4',
            detail: 'fiscal 2021 (Reiwa 3) budgeted ¥87.25 million',
          },
        ],
      },
      private: false,
    })
  })

  it('shows an item in English', () => {
    expect(ask('total', { name: 'focus-2021-5-3' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title:
          'Better services for residents through ICT (ICTを活用した更なる区民サービス向上への取組), fiscal 2021 (Reiwa 3)',
        lead: [
          ['Budgeted: ', { strong: '¥26.63 million' }, ' (2,663万円)'],
          'An item of focus area 5, "Changing to services fit for a new era".',
          'Applying for childcare is repeated from focus area 3: adding the areas may count it twice.',
          'The amount is not the sum of the programs below.',
        ],
        facts: [
          {
            label: 'What is done',
            lines: [
              '・The Minato maternal and child handbook app gives the information needed to apply for childcare (repeated from area 3).',
              '・Care robots such as monitoring systems and power suits are tried out at care providers, to see how their introduction can be supported.',
              '・People can take part in care prevention programs online from home.',
              '・Cashless payment is made possible at ward facilities and counters, which is convenient and reduces contact.',
            ],
          },
          {
            label: 'Programs that it is about',
            lines: [
              'Minato maternal and child handbook app (みなと母子手帳アプリ)',
              '　fiscal 2020 (Reiwa 2) budget ¥1,511 thousand',
            ],
          },
        ],
        sources: [
          'What is done is our summary and unofficial.',
          'Source: Minato City, Tokyo, "令和3年度 予算のポイント" (budgeted), text lines 1142, 1144, 1148, 1150, 1154',
          versionNote('en'),
        ],
      },
      actions: [
        button('5. Changing to services fit for a new era', 'total', { name: 'focus-2021-5', private: true }),
        button('Accounts', 'total', { by: 'accounts', private: true }),
        button('Focus areas', 'total', { by: 'focus', private: true }),
        button('Programs of the basic plan', 'total', { by: 'plan', private: true }),
        button('Key figures', 'total', { by: 'figures', private: true }),
      ],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: 'Minato maternal and child handbook app',
            value: 'maternal-handbook-app',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥1,511 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('shows the basic plan in English', () => {
    expect(ask('total', { by: 'plan' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Programs of the basic plan (計画事業), fiscal 2020 (Reiwa 2)',
        lead: [
          ['130 programs, ', { strong: '¥20,801.00 million' }, ' (budgeted; All programs of the basic plan)'],
          'The parts add up to ¥20,801.01 million, which differs by ¥0.01 million, because each is rounded to ¥10,000.',
          'These 130 programs are another set than the 135 new, temporary and expanded programs that the document lists one by one: the two must not be compared or added.',
        ],
        facts: [
          {
            label: 'A shining town (かがやくまち): 39 programs  ¥11,456.42 million',
            lines: [
              'A town that supports city vitality and safe, comfortable living',
              '　23 programs  ¥9,993.48 million',
              'Making an environment-friendly city centre together',
              '　16 programs  ¥1,462.94 million',
            ],
          },
          {
            label: 'A lively town (にぎわうまち): 10 programs  ¥1,665.23 million',
            lines: [
              'Communities that solve local problems themselves',
              '　3 programs  ¥130.00 million',
              'Distinctive industry and culture from Minato',
              '　7 programs  ¥1,535.23 million',
            ],
          },
          {
            label: 'A nurturing town (はぐくむまち): 28 programs  ¥7,149.24 million',
            lines: [
              "Raising the children who will support Minato's future",
              '　10 programs  ¥5,540.10 million',
              'Supporting a rich and healthy city life at every age',
              '　18 programs  ¥1,609.14 million',
            ],
          },
          {
            label: 'District plans (地区版計画書): 49 programs  ¥201.43 million',
            lines: [
              'Shiba district plan',
              '　10 programs  ¥38.88 million',
              'Azabu district plan',
              '　9 programs  ¥40.04 million',
              'Akasaka district plan',
              '　10 programs  ¥40.65 million',
              'Takanawa district plan',
              '　10 programs  ¥42.05 million',
              'Shibaura-Konan district plan',
              '　10 programs  ¥39.82 million',
              'The parts add up to ¥201.44 million, which differs by ¥0.01 million, because each is rounded to ¥10,000.',
            ],
          },
          {
            label: 'Making it happen (実現をめざして): 4 programs  ¥328.69 million',
            lines: [
              'Running the ward so that life is convenient',
              '　2 programs  ¥12.30 million',
              'Stronger management and steady work on all measures',
              '　2 programs  ¥316.39 million',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), text lines 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45',
          versionNote('en'),
        ],
      },
      actions: [
        button('Accounts', 'total', { by: 'accounts', private: true }),
        button('Focus areas', 'total', { by: 'focus', private: true }),
        button('Key figures', 'total', { by: 'figures', private: true }),
      ],
      private: false,
    })
  })

  it('asks which of several is meant', () => {
    expect(ask('total', { name: '商店街' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの会計・取組・計画ですか',
        lead: ['「商店街」に合う会計・取組・計画が2件あります。下から選んでください。'],
        facts: [
          {
            label: '候補',
            lines: ['商店街振興と区民生活支援のための取組', '安全・安心・快適な商店街づくり'],
          },
        ],
      },
      menu: {
        placeholder: '会計・取組・計画を選んでください',
        request: { command: 'total', options: {} },
        option: 'name',
        choices: [
          { label: '商店街振興と区民生活支援のための取組', value: 'focus-2021-2-5' },
          { label: '安全・安心・快適な商店街づくり', value: 'focus-2021-2-3' },
        ],
      },
      private: true,
    })
  })

  it('asks which of several is meant in English', () => {
    expect(ask('total', { name: 'COVID-19', by: 'focus' }, { locale: 'en' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'Which budget figure?',
        lead: ['3 budget figures fit "COVID-19". Choose one below.'],
        facts: [
          {
            label: 'Candidates',
            lines: [
              "Protecting residents' lives and health from COVID-19 (新型コロナウイルス感染症から区民の命と健康を守る取組)",
              'Not giving in to COVID-19 (新型コロナウイルス感染症に負けないための取組)',
              "Supporting residents' lives and protecting businesses from COVID-19 (新型コロナウイルス感染症から区民生活を支え産業を守る取組)",
            ],
          },
        ],
      },
      menu: {
        placeholder: 'Choose a budget figure',
        request: { command: 'total', options: { by: 'focus' } },
        option: 'name',
        choices: [
          { label: "Protecting residents' lives and health from COVID-19", value: 'focus-2021-1' },
          { label: 'Not giving in to COVID-19', value: 'focus-2021-1-1' },
          {
            label: "Supporting residents' lives and protecting businesses from COVID-19",
            value: 'focus-2021-2',
          },
        ],
      },
      private: true,
    })
  })

  it('says that nothing is called so, and what there is', () => {
    expect(ask('total', { name: '宇宙開発会計' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: [
          '「宇宙開発会計」という会計・取組・項目・計画は資料にありません。',
          '入力中に出る候補か、下のボタンから選べます。事業の額は /予算額 で調べられます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('会計', 'total', { by: 'accounts' }),
        button('取組', 'total', { by: 'focus' }),
        button('計画事業', 'total', { by: 'plan' }),
        button('主な数字', 'total', { by: 'figures' }),
      ],
      private: true,
    })
  })

  it('offers the program that is called so', () => {
    expect(ask('total', { name: 'シティハイツ高浜' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: [
          'The documents have no account, focus area, item or plan called "シティハイツ高浜".',
          'Choose from what is suggested as you type, or press a button. /amount tells the amount of a program.',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('Program: City Heights Takahama rebuilding', 'amount', {
          program: 'city-heights-takahama-rebuilding',
          private: true,
        }),
        button('Accounts', 'total', { by: 'accounts' }),
        button('Focus areas', 'total', { by: 'focus' }),
        button('Programs of the basic plan', 'total', { by: 'plan' }),
        button('Key figures', 'total', { by: 'figures' }),
      ],
      private: true,
    })
  })

  it('says for which year it has what is asked for', () => {
    expect(ask('total', { by: 'focus', year: 2020 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '資料にない年度です',
        lead: ['令和2年度の「取組」は資料にありません。あるのは 令和3年度 です。'],
        sources: [versionNote()],
      },
      actions: [
        button('令和3年度を見る', 'total', { by: 'focus', year: 2021 }),
        button('会計', 'total', { by: 'accounts' }),
        button('取組', 'total', { by: 'focus' }),
        button('計画事業', 'total', { by: 'plan' }),
        button('主な数字', 'total', { by: 'figures' }),
      ],
      private: true,
    })
  })

  it('says so in English for one account of a year that no document gives', () => {
    expect(ask('total', { name: '一般会計', year: 2019 }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not in the data',
        lead: [
          'The documents do not give "General account" for fiscal 2019 (Reiwa 1). They give it for fiscal 2021 (Reiwa 3), fiscal 2020 (Reiwa 2).',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('Show fiscal 2021 (Reiwa 3)', 'total', { name: 'account-general', year: 2021 }),
        button('Show fiscal 2020 (Reiwa 2)', 'total', { name: 'account-general', year: 2020 }),
        button('Accounts', 'total', { by: 'accounts' }),
        button('Focus areas', 'total', { by: 'focus' }),
        button('Programs of the basic plan', 'total', { by: 'plan' }),
        button('Key figures', 'total', { by: 'figures' }),
      ],
      private: true,
    })
  })

  it('offers itself to everyone from a private answer', () => {
    expect(ask('total', { name: '認知症と共生', private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: '認知症と共生する地域づくりの推進（令和3年度）',
        lead: [
          ['予算額 ', { strong: '66万円' }],
          '取組4「誰もが健康で暮らしやすい社会を実現する取組」の項目です。',
        ],
        facts: [
          {
            label: '行うこと',
            lines: [
              '・認知症の人に合った応対ができる店や事業所を認定する制度を始め、地域の見守りを手厚くします。',
            ],
          },
        ],
        sources: [
          '「行うこと」は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト906・908行目',
          versionNote(),
        ],
      },
      actions: [
        button('取組4 誰もが健康で暮らしやすい社会を実現する取組', 'total', {
          name: 'focus-2021-4',
          private: true,
        }),
        button('会計', 'total', { by: 'accounts', private: true }),
        button('取組', 'total', { by: 'focus', private: true }),
        button('計画事業', 'total', { by: 'plan', private: true }),
        button('主な数字', 'total', { by: 'figures', private: true }),
        {
          label: 'みんなに見せる',
          request: { command: 'total', options: { name: '認知症と共生' } },
          main: true,
        },
      ],
      private: true,
    })
  })

  it('says which ways of looking there are when it is asked for another', () => {
    expect(ask('total', { by: '宇宙' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '分け方（by）の「宇宙」が読み取れません。会計・取組・計画事業・主な数字・所管課・部・款・会計・区分・財源・分野・政策のどれかを入れてください。',
        ],
      },
      actions: [button('使い方', 'help', { command: 'total', private: true })],
      private: true,
    })
  })

  it.each([
    ['一般会計', 'account-general'],
    ['国民健康保険事業会計', 'account-nhi'],
    ['こくほかいけい', undefined],
    ['後期高齢者医療会計', 'account-late-elderly-medical'],
    ['介護保険会計', 'account-long-term-care'],
    ['介護保険', 'account-long-term-care'],
    ['予算総額', 'account-all'],
    ['区の予算全体', 'account-all'],
    ['いっぱんかいけい', 'account-general'],
    ['ippankaikei', 'account-general'],
    ['General account', 'account-general'],
    ['一般会計の予算額はいくら', 'account-general'],
    ['電子図書館', 'focus-2021-5-2'],
    ['令和の学び', 'focus-2021-5-2'],
    ['かんこうじゅよう', 'focus-2021-2-4'],
    ['こどもたちへの学びの保障', 'focus-2021-3-3'],
    ['応援 町会', 'focus-2021-2-7'],
  ])('finds %s', (name, id) => {
    const { outcome, card } = ask('total', { name })
    expect(card).toEqual(id === undefined ? card : ask('total', { name: id }).card)
    expect(outcome).toBe(id === undefined ? 'not-found' : 'answered')
  })

  it('takes the year that stands before a name', () => {
    expect(ask('total', { name: '令和2年度の一般会計' }).card).toEqual(
      ask('total', { name: 'account-general', year: 2020 }).card,
    )
  })

  it('takes what autocomplete shows in place of its value, whole or cut', () => {
    const taken = (['ja', 'en'] as const).flatMap((locale) =>
      complete('total', 'name', '', locale).filter(
        ({ name, value }) =>
          JSON.stringify(ask('total', { name }, { locale }).card) !==
          JSON.stringify(ask('total', { name: value }, { locale }).card),
      ),
    )
    expect(taken).toEqual([])
  })

  it('fits into a message whatever is asked, with nothing left out', () => {
    const wrong = (['ja', 'en'] as const).flatMap((locale) =>
      everyTotal().flatMap((name) => {
        const reply = ask('total', { name }, { locale })
        const fields = toMessage(reply, locale).embeds[0]?.fields ?? []
        return [
          ...problemsOf(reply, locale),
          ...fields.flatMap((one) => (one.name === '…' ? ['cut'] : [])),
        ].map((problem) => `${name}: ${problem}`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

/** The printed names of the accounts, the five focus areas and their 25 items. */
function printedNames(): string[] {
  const { totals } = realDesk().book
  return [
    ...Object.values(ACCOUNTS).map(({ ja }) => ja),
    ...totals.focusAreas.flatMap((area) => [area.name.ja, ...area.items.map((item) => item.name.ja)]),
  ]
}

function everyTotal(): string[] {
  return [...printedNames(), ...realDesk().book.totals.planSummary.map(({ name }) => name.ja), '計画事業']
}

describe('every printed name of an account, a focus area or an item', () => {
  it('is there: four accounts, five areas, 25 items', () => {
    expect(printedNames()).toHaveLength(34)
  })

  it.each(printedNames())('%s is found', (name) => {
    const found = ask('total', { name })
    expect([found.outcome, found.card.title.includes(name)]).toEqual(['answered', true])
    const searched = ask('search', { query: name })
    const [first] = searched.card.facts ?? []
    expect(searched.outcome).toBe('answered')
    expect(first?.label).toMatch(/^予算全体・取組/u)
    expect(first?.lines[0]).toEqual([{ strong: expect.stringContaining(name) as string }])
    expect(ask('amount', { program: name }).card).toEqual(found.card)
  })
})
