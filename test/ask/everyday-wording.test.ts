import { describe, expect, it } from 'vitest'
import { plainText, type Fact } from '../../src/dialogue/reply.ts'
import { show } from '../../src/terminal/show.ts'
import { ask } from '../support/desk.ts'

/** The lines of a fact in plain text, bars left out. */
function linesOf({ lines }: Fact): string[] {
  return lines.flatMap((line) => (typeof line === 'string' || Array.isArray(line) ? plainText(line) : []))
}

/** Outcome, title and the first fact in one line. */
function answered(question: string): [string, string, string] {
  const { outcome, card } = ask('ask', { question })
  const [fact] = card.facts ?? []
  return [outcome, card.title, fact ? `${fact.label}: ${linesOf(fact).join(' / ')}` : '']
}

describe('a question in everyday words', () => {
  it.each([
    [
      '「あそびのきち」ってどこの公園でやるんですか',
      [
        'answered',
        '親子の遊び場づくり（令和2年度）',
        '施設・場所: 高輪森の公園（高輪地区） — 実施場所 / 亀塚公園（高輪地区） — 実施場所 / 港南三丁目遊び場（芝浦港南地区） — 実施場所',
      ],
      'asks for places',
    ],
    [
      '口座振替が増えると区の手数料は年いくら減る見込みなの？',
      [
        'answered',
        '口座振替等納税奨励（令和2年度）',
        '見込まれる効果: 税収が増えるほか、コンビニと金融機関窓口での納付の半分が口座振替に変われば、区が払う手数料が減ります。（コンビニ納付の割合 ５割、金融機関窓口での納付の割合 ２割、減らせる手数料 2,700千円/年）',
      ],
      'asks for an effect, and not for a change between years',
    ],
    [
      '高輪台小の増築と赤羽小の改築、どっちの予算が上？',
      [
        'answered',
        '高輪台小学校校舎増築と赤羽小学校等改築の比較',
        '予算額: A  756,988千円（約7億5,699万円） 令和2年度の予算額 / B  419,081千円（約4億1,908万円） 令和2年度の予算額',
      ],
      'calls schools for short',
    ],
  ])('%s', (question, reply) => {
    expect(answered(question)).toEqual(reply)
  })

  it.each([
    [
      '令和2年度で予算がでっかい事業、上から3つ教えて',
      '条件に合う事業: 予算額の大きい順（令和2年度）',
      [
        '1. 震災復興基金積立金',
        '2. （仮称）港区子ども家庭総合支援センター整備',
        '3. （仮称）芝浦第二小学校整備',
      ],
    ],
    [
      '令和2年度で100万円もいかないちっちゃい事業ってどれ？',
      '条件に合う事業: 予算額が1,000千円未満（令和2年度）',
      [
        '1. 私立学校等連携推進事業',
        '2. 戸別訪問収集作業時等のAED（自動体外式除細動器）携行',
        '3. 民間アイデア活用事業',
        '4. 駐車施設集約化推進',
      ],
    ],
    [
      '令和3年度の要求でまるごと予算ゼロになった事業名は',
      '条件に合う事業: 予算の付かなかった要求額の大きい順（令和3年度）',
      ['1. リサイクルチャレンジ事業'],
    ],
  ])('%s', (question, title, programs) => {
    const { card } = ask('ask', { question })
    const numbered = (card.facts ?? []).flatMap(linesOf).filter((line) => /^\d+\. /u.test(line))
    expect([card.title, numbered]).toEqual([title, programs])
  })

  it.each([
    ['令和2年7月から12月までの間に新しくできる保育園ある？', '開設予定（保育園）'],
    [
      '精神障害者支援センターの開設、時期が変わったと聞きました。いつからいつになったのですか',
      '精神障害者支援センター等整備の開設予定',
    ],
    [
      'ワールドプロモーション、令和2年度はいくら要求していくら付いて、令和3年度はいくらなの？',
      'ワールドプロモーション（令和2年度と令和3年度の比較）',
    ],
    [
      '国のお金をいちばんたくさんもらっている事業はどれですか',
      '条件に合う事業: 国庫支出金のある事業（令和2年度）',
    ],
  ])('%s', (question, title) => {
    expect(answered(question).slice(0, 2)).toEqual(['answered', title])
  })

  it('about the opening of a thing called for short is about that thing', () => {
    expect(answered('児相はいつ開くの？').slice(0, 2)).toEqual(['answered', '港区児童相談所の開設予定'])
  })

  it('about hours is answered where what opens is announced with them', () => {
    expect(answered('新しい三田図書館は日曜日は何時まで開いてる？').slice(0, 2)).toEqual([
      'answered',
      '港区立三田図書館の開設予定',
    ])
  })
})

describe('a question of somebody who says first who asks, or why', () => {
  it.each([
    [
      '他市の企画課の者です。貴区のAIチャットボット整備に係る予算額をご教示いただけますと幸いです。',
      'AIチャットボットによる自動応答システムの整備（令和2年度）',
    ],
    ['運河のライトアップの件で電話したい。どの課にかければいい？', '運河の魅力向上事業（令和2年度）'],
    [
      'お忙しいところ恐れ入ります。保育園に通う子どもが病気になったときに預けられる病児保育について、予算がいくらか教えていただけますか',
      '病児・病後児保育（令和2年度）',
    ],
    ['国保料を滞納して区外に引っ越した人の訪問調査、経費はいくらですか', '国民健康保険料徴収（令和2年度）'],
    [
      '障害保健福祉センターの管理運営と維持管理、それぞれいくらで合計いくらでしょうか',
      '障害保健福祉センター管理運営と障害保健福祉センター維持管理の比較',
    ],
  ])('%s', (question, title) => {
    expect(answered(question).slice(0, 2)).toEqual(['answered', title])
  })

  it.each([
    [
      '園長に聞かれて困っています。保育課の令和2年度の事業で一番予算が大きいのはどれですか',
      '条件に合う事業: 保育課（令和2年度）',
    ],
    [
      '元教員の好奇心です。教育費のなかで予算の高い順に三つ挙げてもらえますか',
      '条件に合う事業: 教育費（令和2年度）',
    ],
    ['広報の特集を書いているので、区長室が受け持っている事業を並べてください', '区長室の事業（令和2年度）'],
    [
      '入札の見通しを立てたくてね。令和2年度の一覧で土木費の合計はいくらになる？',
      '款・会計: 土木費（令和2年度）',
    ],
    [
      'シティプロモーションは令和3年度に減ったと聞きました。令和2年度からの減額幅は？',
      'シティプロモーション推進事業（令和3年度）',
    ],
  ])('%s', (question, title) => {
    expect(answered(question).slice(0, 2)).toEqual(['answered', title])
  })

  it.each(['うちの住民税、今年いくら払えばいいの', '区長さんのお給料って、年いくらなんですか'])(
    '%s is out of scope',
    (question) => {
      expect(ask('ask', { question }).outcome).toBe('out-of-scope')
    },
  )
})

describe('what programs are kept to is never left out silently', () => {
  it.each([
    [
      '来年の予算で子ども関係が増えた事業教えて',
      'not-found',
      '条件に合う事業: 「子ども」に関する事業（令和3年度）',
    ],
    ['空き家の事業で一番大きいのは', 'not-found', '見つかりませんでした'],
    ['橋の事業で一番大きいのは', 'answered', '条件に合う事業: 「橋」に関する事業（令和2年度）'],
    ['子どもの事業で一番大きいのは', 'answered', '条件に合う事業: 「子ども」に関する事業（令和2年度）'],
    ['障害者に使うお金って全体の何％？', 'choose', 'どの事業ですか'],
    ['港区の借金はいくら', 'out-of-scope', '資料からは答えられません'],
  ])('%s', (question, outcome, title) => {
    expect(answered(question).slice(0, 2)).toEqual([outcome, title])
  })
})

describe('a question that counts and sums', () => {
  it('adds nothing that must not be added', () => {
    expect(answered('令和2年度のレベルアップ事業の予算総額と件数').slice(0, 2)).toEqual([
      'answered',
      '区分: レベルアップ（令和2年度）',
    ])
  })

  it('about the programs of an account means them, and of an account alone its budget', () => {
    expect(
      ['令和2年度の国民健康保険事業会計の事業は何件', '令和2年度の国民健康保険事業会計の予算は'].map(
        (question) => ask('ask', { question }).card.title,
      ),
    ).toEqual(['款・会計: 国民健康保険事業会計（令和2年度）', '国民健康保険事業会計（令和2年度）'])
  })

  it('still refuses to add an account and programs', () => {
    expect(answered('一般会計と新規事業の予算を合わせるといくら').slice(0, 2)).toEqual([
      'out-of-scope',
      '足し合わせられない額です',
    ])
  })
})

it.each([
  ['まいど！はじめまして、よろしゅう頼んます', 'こんにちは'],
  ['ありがとうございました、助かりました😊', 'どういたしまして'],
])('a greeting is greeted: %s', (question, title) => {
  expect(ask('ask', { question }).card.title).toBe(title)
})

/** What a reader sees, without the menu. */
function shown(question: string): string {
  const { menu: _, ...reply } = ask('ask', { question })
  return show(reply, 'ja', false).text
}

describe('a question in everyday words, in what is told', () => {
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
    ['国と都の両方からお金が出てる事業は何件', '13事業'],
    ['国と都からお金が出てる事業で一番大きいのは', '国庫支出金と都支出金の両方のある事業'],
    ['令和3年度で要求が全部通った事業は？', '要求どおりの予算額の大きい順（3件）'],
    ['認知症サポート店の事業って何する', '区が認定するしくみ'],
    ['教職員の働き方改革の予算、課ごとに教えて', '教職員の働き方改革推進事業（教育指導課）'],
    ['予算が半分以下に削られた事業', '要求から削られた割合が50%以上'],
    ['満額じゃなかった事業は何件', '要求から削られた額の大きい順'],
    ['予算が少ない方から、下から3つ', '予算額の小さい順'],
    ['5Gは何に使うの', '調査を行い'],
    ['札の辻スクエアには何が入るの', '札の辻スクエアの開設予定'],
    ['令和3年度の予算は', '208,391,749千円'],
    ['令和4年度の予算は？', '資料にない年度です'],
    ['放課後の居場所の予算', '「放課後の居場所」に合う事業'],
    ['障害保健福祉センターの管理運営費は令和2年度いくらですか', '障害保健福祉センター管理運営（令和2年度）'],
    ['障害保健福祉センターの維持管理の予算', '障害保健福祉センター維持管理（令和2年度）'],
    [
      '子ども家庭総合支援センタの整備ひ、令和2年度いくら',
      '（仮称）港区子ども家庭総合支援センター整備（令和2年度）',
    ],
    ['保育施設誘致促進事業のお金、国・都・その他・一般でそれぞれいくらか並べて', '一般財源'],
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
    ['自転車シェアリングの要求額と予算額の差は', 'not-found'],
    ['新橋の予算は', 'choose'],
    ['学童クラブの予算は', 'choose'],
    ['予算書ってどこで見れるの', 'not-found'],
  ])('%s is %s', (question, outcome) => {
    expect(ask('ask', { question }).outcome).toBe(outcome)
  })
})
