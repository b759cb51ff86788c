import { describe, expect, it } from 'vitest'
import { show } from '../../src/terminal/show.ts'
import { ask } from '../support/desk.ts'

/** What a reader sees, without the menu. */
function shown(question: string): string {
  const { menu: _, ...reply } = ask('ask', { question })
  return show(reply, 'ja', false).text
}

describe('a question in everyday words', () => {
  it.each([
    ['逆に一番予算が少ない事業ってなに？令和2年度で', '駐車施設'],
    ['令和2年度でいちばん予算がちっちゃい事業は？', '駐車施設'],
    ['令和2年度、款が民生費の事業の合計額をください', '6,435,669千円'],
    ['赤羽小の改築と高輪台小の増築、どっちが高い？', '−337,907千円'],
    ['口座振替が増えたら区の手数料は年いくら減る見込み？', '2,700千円/年'],
    ['区長記者発表の動画って職員が撮ってるの？外注？', '外部に委託します'],
    ['令和3年度で要求から一円も削られなかった事業は？', '要求どおりの予算額の大きい順（3件）'],
    ['新しい三田図書館の場所（住所）を教えてください', '芝五丁目36番4号'],
    ['三田図書館の休館日は', '毎月第3木曜日'],
    ['双子産んだらいくらもらえるようになったの', '40万円'],
    ['国保の徴収で、区外に引っ越した人を訪ねる分はいくら？', '660千円'],
    ['里親の事業って来年度いくら', '52,878千円'],
    ['総務費と民生費の差は', '総務費 − 民生費: +523,966千円'],
    ['一般会計と国民健康保険事業会計の差額は', '一般会計 − 国民健康保険事業会計: +139,157,739千円'],
    ['臨時事業は何件', '70事業'],
    ['令和2年度の臨時以外の事業は何件', '65事業'],
    ['東京都はいくら出すの、羽田の騒音の事業', '都支出金は入っていません'],
    ['子育て関連で国からお金もらってるやつ教えて', '国庫支出金のある事業'],
    ['来年オープンする施設', '令和3年1月1日から令和3年12月31日まで'],
    ['来年から開く施設は', '令和3年1月1日からの予定'],
    ['来年度に開く施設は', '令和3年4月1日から令和4年3月31日まで'],
  ])('%s is answered with %s', (question, told) => {
    expect(shown(question)).toContain(told)
  })

  it.each([
    ['うちの住民税っていくらになりますか', 'out-of-scope'],
    ['うちの区の住民税の口座振替の予算は', 'answered'],
    ['みなと科学館の開館時間は', 'out-of-scope'],
  ])('%s is %s', (question, outcome) => {
    expect(ask('ask', { question }).outcome).toBe(outcome)
  })

  it('is thanked for thanks', () => {
    expect(ask('ask', { question: 'ありがとう、助かりました😊' }).card.title).toBe('どういたしまして')
  })
})
