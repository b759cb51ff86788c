import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import { converse } from '../../src/terminal/converse.ts'
import { NOW, realDesk, versionNote } from '../support/desk.ts'

/** Everything that a conversation writes when these lines are typed and the input ends. */
async function conversation(lines: readonly string[], locale: Locale = 'ja'): Promise<string[]> {
  const input = new PassThrough()
  const output = new PassThrough()
  input.end(lines.map((line) => `${line}\n`).join(''))
  const [written] = await Promise.all([
    text(output),
    converse({
      desk: realDesk().desk,
      commands,
      locale,
      input,
      output,
      interactive: false,
      historyFile: undefined,
      clock: () => NOW,
    }).then(() => output.end()),
  ])
  return written.split('\n')
}

const GREETING =
  '予算ボットです。例: /予算額 みなと科学館　番号を打つとボタンを押せます。/ヘルプ で使い方、Ctrl+D で終わります。'

const MUSEUM = [
  'みなと科学館管理運営（令和2年度）',
  '令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。',
  '予算額: 298,957千円（約2億9,896万円）',
  '要求額: 298,957千円（約2億9,896万円）',
  '要求から予算への差: 同額',
  '所管:',
  '  学校教育部',
  '  教育指導課',
  '款・会計: 教育費（一般会計）',
  '区分: 新規',
  'ほかの年度の額は資料にありません。',
  '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
  '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
]

describe('a conversation', () => {
  it('answers a command, and a number as the press of a button', async () => {
    expect(await conversation(['/予算額 みなと科学館', '', '2'])).toEqual([
      GREETING,
      ...MUSEUM,
      versionNote(),
      '添付ファイル: amount.png  棒グラフ「要求額と予算額: みなと科学館管理運営」: 要求額（令和2年度） 298,957千円、予算額（令和2年度） 298,957千円。',
      '[1] 財源  [2] 所管  [3] 開設予定  [4] すべて',
      '',
      'みなと科学館管理運営（令和2年度）',
      '所管:',
      '  学校教育部',
      '  教育指導課',
      '款・会計: 教育費（一般会計）',
      '予算額: 298,957千円（約2億9,896万円）',
      '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
      '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
      versionNote(),
      '（自分だけに見える返事）',
      '[1] 教育指導課の事業  [2] 予算額  [3] 財源  [4] 開設予定  [5] すべて  [6] みんなに見せる',
      '',
      '',
    ])
  })

  it('takes anything else for the name of a program, and a slash for a command', async () => {
    expect(await conversation(['7', '/weather x'], 'en')).toEqual([
      'The budget bot. Try: /amount みなと科学館. Type a number to press a button, /help for help, Ctrl+D to leave.',
      'Not found',
      'No program in the data fits "7".',
      'Searched the names, readings, facilities and contents of 159 programs.',
      'Try a shorter word, such as nursery, park or library; hiragana works too.',
      versionNote('en'),
      '(only you see this reply)',
      '[1] What the data holds  [2] Help',
      '',
      'Not found',
      'There is no command "weather". There are /ask, /amount, /department, /funding, /openings, /program, /ranking, /compare, /search, /total, /digest, /data, /help.',
      '(only you see this reply)',
      '[1] Help',
      '',
      '',
    ])
  })

  it('shows everything about a program that is simply named', async () => {
    const lines = await conversation(['シティハイツ高浜'])
    expect([lines[1], lines[3], lines.length]).toEqual([
      'シティハイツ高浜建替（令和2年度）',
      '予算額: 674,100千円（6億7,410万円）',
      (await conversation(['/事業 シティハイツ高浜'])).length,
    ])
  })

  it('ends when the input ends', async () => {
    expect(await conversation([])).toEqual([GREETING, ''])
  })
})
