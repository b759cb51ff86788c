import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { amount } from '../../commands/amount.ts'
import { search } from '../../commands/search.ts'
import { parseArguments, parseLine } from '../../src/terminal/parse.ts'

describe('a typed line', () => {
  const lines: [string, string, Record<string, string>][] = [
    ['/amount program:みなと科学館 year:2020', 'amount', { program: 'みなと科学館', year: '2020' }],
    ['/amount program=みなと科学館 year=2020', 'amount', { program: 'みなと科学館', year: '2020' }],
    [
      '/予算額　事業：みなと科学館　年度＝令和2年度',
      'amount',
      { program: 'みなと科学館', year: '令和2年度' },
    ],
    ['予算額 みなと科学館', 'amount', { program: 'みなと科学館' }],
    ['amount みなと 科学館', 'amount', { program: 'みなと 科学館' }],
    ['  /AMOUNT みなと  ', 'amount', { program: 'みなと' }],
    ['/amount', 'amount', {}],
    ['/search 保育 min:10 max=20', 'search', { query: '保育', min: '10', max: '20' }],
    ['/search year:2020 query:子ども の 遊び場', 'search', { year: '2020', query: '子ども の 遊び場' }],
    ['/amount program="みなと 科学館" private:はい', 'amount', { program: 'みなと 科学館', private: 'はい' }],
    ["/amount 'みなと'", 'amount', { program: 'みなと' }],
    ['/amount 「みなと科学館」', 'amount', { program: 'みなと科学館' }],
    ["/amount it's", 'amount', { program: "it's" }],
    ['/amount "', 'amount', { program: '"' }],
    ['/amount みなと program:保育', 'amount', { program: '保育' }],
    ['/amount program:year:2020', 'amount', { program: 'year:2020' }],
    ['/openings から:2020-04-01 まで:2020-05-01', 'openings', { from: '2020-04-01', to: '2020-05-01' }],
    ['/digest preview as_of:2020-06-15 months:3', 'digest preview', { as_of: '2020-06-15', months: '3' }],
    ['/配信　見本 基準日:2020-06-15', 'digest preview', { as_of: '2020-06-15' }],
    ['digest 一覧', 'digest list', {}],
    ['/ヘルプ 予算額', 'help', { command: '予算額' }],
    ['/amount か\u3099くかん', 'amount', { program: 'がくかん' }],
  ]
  it.each(lines)('%j asks /%s %j', (line, command, options) => {
    expect(parseLine(line, commands)).toEqual({ command, options })
  })

  it.each(['', '   ', 'みなと科学館', '/weather', '/', '予算額みなと', '*'])(
    '%j names no command',
    (line) => {
      expect(parseLine(line, commands)).toBeUndefined()
    },
  )
})

describe('arguments that a shell has cut', () => {
  const cut: [string[], Record<string, string>][] = [
    [[], {}],
    [['program=みなと科学館', 'year=2020'], { program: 'みなと科学館', year: '2020' }],
    [['program:みなと', '年度:R2'], { program: 'みなと', year: 'R2' }],
    [['事業：みなと科学館', '年度＝令和2年度'], { program: 'みなと科学館', year: '令和2年度' }],
    [['みなと', '科学館', 'private=true'], { program: 'みなと 科学館', private: 'true' }],
    [['年度=R2', 'みなと 科学館'], { program: 'みなと 科学館', year: 'R2' }],
    [['program=a=b'], { program: 'a=b' }],
    [['program='], { program: '' }],
    [['http://x'], { program: 'http://x' }],
    [['month=4'], { month: '4' }],
  ]
  it.each(cut)('%j are the options %j', (words, options) => {
    expect(parseArguments(words, amount)).toEqual(options)
  })

  it('without a name are the first option of their own command', () => {
    expect(parseArguments(['保育', 'min=1,000'], search)).toEqual({ query: '保育', min: '1,000' })
  })
})
