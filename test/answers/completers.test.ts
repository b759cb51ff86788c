import { describe, expect, it } from 'vitest'
import { complete } from '../support/desk.ts'

describe('what is suggested while somebody types', () => {
  it('is the program that is meant, by part of its name, its reading or romaji', () => {
    const museum = {
      name: 'みなと科学館管理運営（令和2年度予算 298,957千円）',
      value: 'minato-science-museum-operation',
    }
    const namesTheMuseum = {
      name: '次世代移動通信システム（5G）の活用（令和2年度予算 8,600千円）',
      value: '5g-utilization',
    }
    expect(
      ['みなと科学館', 'かがくかん', 'kagakukan', museum.value].map((typed) =>
        complete('amount', 'program', typed),
      ),
    ).toEqual([[museum, namesTheMuseum], [museum], [museum], [museum]])
  })

  it('is nothing where nothing fits', () => {
    expect(['xyzzy', '😀', '\u202E'].flatMap((typed) => complete('amount', 'program', typed))).toEqual([])
  })

  it('is what opens of no program or of several before the programs, and no thing of one program', () => {
    const school = { name: '芝浜小学校', value: 'shibahama-elementary-school' }
    const names = (typed: string) => complete('openings', 'program', typed).map(({ name }) => name)
    expect(complete('openings', 'program', '芝浜')).toEqual([
      school,
      {
        name: '（仮称）芝浦第二小学校整備（令和2年度予算 1,248,506千円）',
        value: 'shibaura-daini-school-construction',
      },
      {
        name: '（仮称）芝浦第二小学校校章・校歌作成（令和2年度予算 1,210千円）',
        value: 'shibaura-daini-school-emblem-song',
      },
      {
        name: '小学校普通教室化改修（令和2年度予算 93,806千円）',
        value: 'elementary-classroom-conversion',
      },
    ])
    expect(complete('openings', 'program', 'ハートフレンド', 'en')[0]).toEqual({
      name: 'Minato Heart Friend volunteers (みなとハートフレンド)',
      value: 'minato-heart-friend',
    })
    expect(names('相談記録システム')).toEqual(['福祉総合窓口設置準備（令和2年度予算 10,021千円）'])
    expect(names('')).toEqual(complete('amount', 'program', '').map(({ name }) => name))
  })

  it('is the bureaus, titles, pillars and policies that fit', () => {
    expect(complete('ranking', 'group', '衛生')).toEqual([{ name: '款・会計: 衛生費', value: 'health' }])
    expect(complete('search', 'まとまり', 'にぎわう', 'en')).toEqual([
      { name: 'Pillars: A lively town (にぎわうまち)', value: 'lively-town' },
    ])
  })

  it('is the departments that fit, by name or reading, in both languages', () => {
    expect([
      complete('department', 'department', 'きょういく'),
      complete('search', '所管', '教育', 'en'),
    ]).toEqual([
      [
        { name: '教育長室', value: 'superintendents-office' },
        { name: '教育指導課', value: 'educational-guidance' },
        { name: '教育企画担当', value: 'education-planning' },
        { name: '教育指導担当', value: 'educational-guidance-officer' },
      ],
      [
        { name: "Superintendent's Office, Board of Education (教育長室)", value: 'superintendents-office' },
        { name: 'Educational Guidance Section (教育指導課)', value: 'educational-guidance' },
        { name: 'Education Planning Officer (教育企画担当)', value: 'education-planning' },
        { name: 'Educational Guidance Officer (教育指導担当)', value: 'educational-guidance-officer' },
      ],
    ])
  })

  it('is the funding sources, all of them before anything is typed', () => {
    expect([complete('funding', 'source', ''), complete('funding', 'source', 'ippan', 'en')]).toEqual([
      [
        { name: '国庫支出金', value: 'national' },
        { name: '都支出金', value: 'metropolitan' },
        { name: '国民健康保険料', value: 'nhi-premiums' },
        { name: 'その他財源', value: 'other' },
        { name: '一般財源', value: 'general' },
      ],
      [{ name: 'General revenue (一般財源)', value: 'general' }],
    ])
  })

  it('is the documents', () => {
    expect([complete('data', 'document', ''), complete('data', 'document', 'fiscal', 'en')]).toEqual([
      [
        { name: '令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）', value: 'r2-requests' },
        { name: '令和２年度予算要求事業概要書 NO 59～68', value: 'r2-program-sheets' },
        { name: '令和2年度 新規・臨時・レベルアップ事業', value: 'r2-budget-programs' },
        { name: '令和3年度当初予算 新規事業及びレベルアップ事業一覧', value: 'r3-budget-programs' },
        { name: '令和3年度 予算のポイント', value: 'r3-budget-points' },
      ],
      [
        {
          name: 'Fiscal 2020 initial budget: list of new and expanded programs (request stage)',
          value: 'r2-requests',
        },
        { name: 'Fiscal 2020 budget request sheets no. 59–68', value: 'r2-program-sheets' },
        { name: 'Fiscal 2020 new, temporary and expanded programs', value: 'r2-budget-programs' },
        {
          name: 'Fiscal 2021 initial budget: list of new and expanded programs',
          value: 'r3-budget-programs',
        },
        { name: 'Fiscal 2021 budget points', value: 'r3-budget-points' },
      ],
    ])
  })

  it('is the totals that fit, by name, reading or a word, with year, stage and amount', () => {
    expect([
      complete('total', 'name', '一般会計'),
      complete('total', 'name', 'かんこうじゅよう'),
      complete('total', 'name', 'PCR', 'en'),
      complete('total', 'name', '').length,
    ]).toEqual([
      [{ name: '一般会計（令和3年度予算 162,410,000千円）', value: 'account-general' }],
      [{ name: '観光需要の回復に向けた取組（令和3年度予算 6,909万円）', value: 'focus-2021-2-4' }],
      [
        {
          name: 'Support for PCR tests at facilities for older peopl…（fiscal 2021 (Reiwa 3) budgeted ¥207.32 million）',
          value: 'focus-2021-1-3',
        },
        {
          name: 'Not giving in to COVID-19（fiscal 2021 (Reiwa 3) budgeted ¥1,790.71 million）',
          value: 'focus-2021-1-1',
        },
      ],
      25,
    ])
  })

  it('suggests no department, source, total or document for a text without letters', () => {
    expect([
      complete('department', 'department', '😀'),
      complete('funding', 'source', '😀'),
      complete('data', 'document', '😀'),
      complete('total', 'name', '😀'),
    ]).toEqual([[], [], [], []])
  })
})
