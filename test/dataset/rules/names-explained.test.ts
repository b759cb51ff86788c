import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('names explained', () => {
  it('refuses a name that differs from the printed one without a correction', () => {
    expect(inventedFindings({ 'corrections.csv': (text) => text.slice(0, text.indexOf('\n') + 1) })).toEqual([
      {
        file: 'entries.csv',
        line: 4,
        message: {
          ja: '「学校給食費の助政」が「学校給食費の助成」になる理由が corrections.csv にも links.csv にもありません',
          en: 'neither corrections.csv nor links.csv says why "学校給食費の助政" is called "学校給食費の助成"',
        },
      },
    ])
  })

  it('refuses a correction that does not lead to the name', () => {
    expect(inventedFindings({ 'corrections.csv': (text) => text.replace('助政,助成', '助政,除政') })).toEqual(
      [
        {
          file: 'entries.csv',
          line: 4,
          message: {
            ja: '「学校給食費の助政」が「学校給食費の助成」になる理由が corrections.csv にも links.csv にもありません',
            en: 'neither corrections.csv nor links.csv says why "学校給食費の助政" is called "学校給食費の助成"',
          },
        },
      ],
    )
  })

  it('does not take a correction of the text for one of the name', () => {
    expect(
      inventedFindings({ 'corrections.csv': (text) => text.replace('1,name,', '1,text,') }),
    ).toHaveLength(1)
  })

  it('refuses a correction that is no longer needed', () => {
    expect(inventedFindings({ 'entries.csv': (text) => text.replace('助政', '助成') })).toEqual([
      {
        file: 'corrections.csv',
        line: 2,
        message: {
          ja: '「助政」の訂正は要りません。行を消してください',
          en: 'the correction of "助政" is not needed; remove the line',
        },
      },
    ])
  })

  it('refuses a correction that corrects nothing', () => {
    expect(
      inventedFindings({ 'corrections.csv': (text) => `${text}plan-2021,4,1,name,健康,健康,なし,none\n` }),
    ).toEqual([
      {
        file: 'corrections.csv',
        line: 3,
        message: {
          ja: '「健康」の訂正は要りません。行を消してください',
          en: 'the correction of "健康" is not needed; remove the line',
        },
      },
    ])
  })

  it('accepts a name that differs in the width of its characters alone', () => {
    expect(
      inventedFindings({
        'programs.csv': (text) =>
          text.replace(
            '河原公園の整備,かわらこうえんのせいび',
            '河原公園の整備（Ａ棟）,かわらこうえんのせいびえーとう',
          ),
        'entries.csv': (text) => text.replace('河原公園の整備', '河原公園の整備(A棟)'),
      }),
    ).toEqual([])
  })

  it('accepts a name that needs two corrections', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) => text.replace('学校給食費の助政', '学交給食費の助政'),
        'corrections.csv': (text) => `${text}plan-2021,3,2,name,学交,学校,「学校」の誤記,slip\n`,
      }),
    ).toEqual([])
  })

  it.each(['spelling', 'renamed'])('accepts another name where a link says %s', (kind) => {
    expect(
      inventedFindings({
        'links.csv': (text) => text.replace('requests-2021,2,merged-into', `requests-2021,2,${kind}`),
      }),
    ).toEqual([])
  })

  it.each(['same-name', 'new'])('refuses another name where a link says %s', (kind) => {
    expect(
      inventedFindings({
        'links.csv': (text) => text.replace('requests-2021,2,merged-into', `requests-2021,2,${kind}`),
      }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 7,
        message: {
          ja: '「給食の牛乳代の助成」が「学校給食費の助成」になる理由が corrections.csv にも links.csv にもありません',
          en: 'neither corrections.csv nor links.csv says why "給食の牛乳代の助成" is called "学校給食費の助成"',
        },
      },
    ])
  })

  it('takes a link for its own entry alone', () => {
    expect(
      inventedFindings({
        'links.csv': (text) =>
          text
            .replace('requests-2021,1,same-name', 'requests-2021,1,renamed')
            .replace('requests-2021,2,merged-into', 'requests-2021,2,new'),
      }).map(({ file, line }) => [file, line]),
    ).toEqual([['entries.csv', 7]])
  })
})
