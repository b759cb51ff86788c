import { describe, expect, it } from 'vitest'
import { ask } from '../support/desk.ts'

describe('a question about two programs', () => {
  it('is answered of each, with a way to both', () => {
    const { outcome, card, actions } = ask('ask', {
      question: '手話通訳とDV被害者支援の担当課をまとめて教えて',
    })
    expect([outcome, card.title, card.lead, card.facts]).toEqual([
      'answered',
      '手話通訳提供等事業とDV被害者支援推進事業',
      [
        '次のように読みました: 手話通訳提供等事業とDV被害者支援推進事業 · 所管',
        [{ strong: 'A' }, '  ', '手話通訳提供等事業（令和2年度）'],
        [{ strong: 'B' }, '  ', 'DV被害者支援推進事業（令和2年度）'],
      ],
      [
        { label: '所管（A）', lines: [[{ strong: '保健福祉支援部' }], [{ strong: '障害者福祉課' }]] },
        { label: '所管（B）', lines: [[{ strong: '子ども家庭支援部' }], [{ strong: '子ども家庭課' }]] },
      ],
    ])
    expect(actions?.map(({ label }) => label)).toEqual([
      '手話通訳提供等事業',
      'DV被害者支援推進事業',
      '2つを比べる',
      '「手話通訳とDV被害者支援」という事業',
    ])
  })

  it('says of which of them the documents do not say it', () => {
    const { card } = ask('ask', { question: '税務資料の電子化と青パトの対象は誰' })
    expect(card.facts).toEqual([
      { label: '対象（A）', lines: ['財産を調べる対象となる滞納者（約19,000人）'] },
      { label: '対象（B）', lines: ['資料に書かれていません。'] },
    ])
  })

  it('about amounts alone puts them side by side', () => {
    expect(ask('ask', { question: '公園と児童遊園の予算は' }).card.title).toBe('公園整備と児童遊園整備の比較')
  })

  it('is a choice where one of the two is not there', () => {
    expect(ask('ask', { question: 'がん検診と手話通訳の担当課は' }).outcome).toBe('choose')
  })
})
