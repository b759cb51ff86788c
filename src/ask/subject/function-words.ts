import { LOOSE_WORDS } from './loose-words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/u)

/**
 * Words that make a sentence out of what it is about, by kind. They are no part of a subject. Japanese ones are taken where
 * they stand, longest first; what could be part of a name is not among them.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  asking: words(`
    教えてください 教えて下さい 教えてくれませんか 教えてもらえますか 教えていただけますか 教えてほしい 教えて欲しい ほしいんですが ほしいです 欲しいです をまとめて まとめて
    教えてくれる 教えてちょうだい 教えてちょ 教えてくれ 教えて おしえてください おしえて 知りたいです 知りたいんですが
    知りたい 知りたくて しりたい 聞きたいです 聞きたい ききたい 見せてください 見せて 見たいです 見たい お願いします
    おねがいします お願い 頼む をください ください 下さい ちょうだい 調べて 確認したい 確かめたい 出して 挙げて あげて 並べて
    示されたい 示せ 挙げられたい あげられたい お示しください お示し お尋ねします お尋ねいたします お尋ね 照会します 照会いたします 照会 列挙して 列挙 伺います 伺いたい
    伺いたく 求めます 明らかにされたい お聞かせください お聞かせ ご教示 教示 ご回答 回答 いただきたい 願います 知りてえ 教えてや プリーズ 教えてえや おせーて おせえて
    しらべたいです しらべたい 調べたいです 調べたい 電話したい 電話をかけたい 電話をしたい 問い合わせたい 問合せたい 連絡したい 連絡を取りたい の件で の件について の件
    わかる 分かる 分かりますか わかりますか ご存じ`),
  ends: words(`
    ございますでしょう ございましょう ございますか ございます ございました ありますでしょう くださいませ いただけますと幸いです 幸いです
    なんでしょうか なのでしょうか じゃなかった ではなかった でしょうか でしたっけ でしたか ですかね ですか ますか ましたか んですかね んですか
    のですか んだろう だろうか だろう んだっけ だっけ やったっけ やっけ っけ かな かしら なのか なんだ なの んや
    やろ やねん ねん でっか どすか じゃん よね です ます でした ました んです のん すんの すん ている ています
    ておる だったの だった みたい らしい って けど けども ですが ますが のですが んですが んだけど んですけど ので
    から見て なあ よう さん ちゃん`),
  questions: words(`
    どうなって どうなった どうなる どうなの どう どれくらい どのくらい どのぐらい どの程度 どんな どの どれ どこ
    どちら どっち いつ 何 なに だれ 誰 いくつ いくら なんぼ 幾ら`),
  openers: words(`
    お忙しいところ恐れ入りますが お忙しいところ恐れ入ります お忙しいところすみません お忙しいところ お忙しい中 恐れ入ります 恐縮ですが 恐縮です 突然ですみません 突然すみません はじめて質問します
    はじめまして 初めまして こんにちは こんばんは おはようございます おつかれさまです お疲れ様です
    えっと えーと えー あのー あの あと ねえ ねぇ すみません すいません 恐れ入りますが ところで 逆に 反対に ついでに 参考までに ほんで ほな ちなみに そういえば
    ちょっと とりあえず まず また では じゃあ で、 やっぱり やっぱ もしかして もし ぶっちゃけ マジで まじで まじ
    ほんとに ほんとは ほんと 本当に 実際 それで それと それから その そして 一体 最終的に 最終的 当初 友達 先日 この前 この間
    昨日 回覧板 チラシ パンフレット ポスター ネット ネットで ニュース 広報誌 議員 噂 うわさ 記事 話題 友人
    知り合い 知人 テレビ 新聞 はじめて 初めて いつも 毎日 今回 気になって 気になった 気になる 気になり 詳しい よく
    もっと すごく とても ほかに 他に 突然 急に 失礼 ごめん 質問 疑問 住民 保護者 主婦 会社員 学生 最終的に
    最終的 いったい 結局 結構 けっこう かなり だいたい 大体 およそ ざっくり やばい ヤバい わら 笑 ｗ`),
  place: words(`
    貴区では 貴区の 貴区 港区では 港区は 港区の 港区で 港区が 港区 みなとくの こちらの区では この区 うちの区 区内で 区では 区は 区の予算
    役所 区役所 くやくしょ`),
  verbs: words(`
    まかなって まかなわれて まかなう 賄って 賄われて 賄う 使われて 使って 使う 使われる つかう つかって つかわれて
    かけて かける かかって かかる かかった かかります かかり 組んで 組まれて 組む ついて ついた つく つけ 付いて
    付いた 付く 付け あてて 充てて 出して 出てる 出て 出る 出した 入って 入る 入れて もらって もらえる もらう
    受けて 受ける やって やる やった 行って 行う 行われ 進めて 予定して 予定され 計上され 計上して 計上 認められ
    認めら 認め 決まって 決まった 言って 聞いて 思って 見て 見ると なって なった なる なります ある あります
    あった ありました あり いる います いた する します した して され できる できて できます 載って のってる
    のって 載せて 始まる 始める 含まれて 含む くれる くれ 高い 低い 低く 安い 多い 少ない 大きい 小さい 大きな 小さな 高く ちっちゃい ちっちゃな ちいさい でかい でっかい おっきい おおきい すくない おおい
    多く 多かった 高かった 少なかった 増え 減っ お金 組み 占め`),
  about: words(`
    について に関して に関する に対して に対する ために とか など なんか なんて だけ ぐらい くらい ほど ずつ こと
    もの やつ ところ ほう の方 のほう うち 中で の中 全体 全部 まるごと 丸ごと まるまる 丸々 すべて 全て 額 円 年度 年間 年 現在 今 いま
    たくさん いっぱい のうち において における に係る につき 及びその および 並びに ならびに ぜんぶ みんな なにやるん なにやる やるん
    分 側 それぞれ 両方 → 今後 これから 予定 以上 以下 未満 段階`),
}

/** English words that make a sentence out of what it is about. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...LOOSE_WORDS,
  ...`a an the this that these those it its it's itself they them their there here i i'm i'd me my we our us you your he she his her
   and or but so if then than as at by for from in into of off on onto out over to up with within without about between after before during since until per via under above below against towards toward among across around along behind besides together altogether
   is are was were be been being am do does did doing done has have had having can could will would shall should may might must
   what what's which who whom whose when where why how much many any some all every each both either neither no not only just also too very really actually exactly currently now still yet ever
   please tell show give find know want like need wonder wondering question curious see look looking hello hi hey thanks thank let's let say says said ask asking
   money yen jpy budget budgets budgeted cost costs costing amount amounts spend spends spending spent pay pays paid paying price total sum figure figures number
   minato city ward ward's minato's tokyo's city's fiscal year years fy get gets got getting go goes going gone went put receive receives received make makes made take takes run runs running use used uses using
   program programs programme programmes project projects thing things one ones item items plan plans
   more less most least bigger larger smaller higher lower big large small high low same different
   allocated allocate allocation set aside granted approved given planned expect expected come comes came coming
   live lives living near nearby keep keeps keeping stop stops stopping stopped help helping bother bothering bothered worried heard hear read saw seen told tell sorry excuse moved moving resident residents' neighbour neighbor friend friends kid kids child's
   add adds added buy buys buying bought provide provides providing offer offers offering own owns owned called named concerning regarding involved exist exists existing overall entire whole new tag stuff etc
   devoted devote earmarked earmark assigned assign reserved budgeting please roughly approximately precisely apply applies applied happen happens happening
   people whose average ratio include includes including anything something
   everything
   bring brings bringing solve solves addresses mean means serve serves
   originally initially scheme schemes concern concerns involve involves involving relate relates relating deal deals dealing need needs needed needing long
   because belong belongs belonging gained gains gap gaps two three four five six ten write writes writing paper's
   whats hows whos wheres cover covers covered covering raise raises part parts half full fully printed print newly doing done making giving given having being end ended ends ending up down away back
   hw wat wich teh abt plz pls ok okay yes anyone someone can't don't doesn't didn't isn't aren't wasn't i've we've person persons individual individuals utilization usage contribute contributes contributed contributing nicer nice prettier stands next worth compare compares compared lineup line-up explanation explanations`.split(
    /\s+/u,
  ),
])

/** Adverbs say nothing of what a question is about; these are no adverbs. */
const ADVERB =
  /^(?!assembly|family|early|elderly|daily|supply|reply|monopoly|butterfly|disorderly|anomaly|lively).{3,}ly$/u

/** Whether an English word, in lower case, is no part of what a sentence is about. */
export function isLooseWord(word: string): boolean {
  return ENGLISH_FUNCTION_WORDS.has(word) || ADVERB.test(word)
}
