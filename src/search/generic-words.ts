/**
 * Words of the documents that say what is done, or where and by whom, with hardly any program more than with another:
 * 整備 says nothing about a zoo. Beside a word that names a thing they count little.
 */
const GENERIC = new Set(
  [
    '支援 補助 施設 整備 助成 サービス 推進 改修 運営 活動 予定 管理 指導 調査 総合 対策 計画 利用 導入 工事 活用 設置 設計 準備 開設 機能',
    '派遣 検討 啓発 実施 開始 応援 提案 提供 委託 開発 改築 建替 建て替え 振興 拡充 対応 組織 サポート 促進 発行 認定 確保 設備 養成 公開',
    '給付 手続き 手続 削減 用意 協力 調整 向上 強化 申請 維持 改善 拡大 充実 創出 育成 軽減 購入 建設 新築 増築 新設 開催 配置 支給 募集',
    '回収 誘致 構築 策定 処分 転用 撤去 規制 追加 制作 作成 交付 配付 配布 改革 普及 開業 設立 事業 施策 政策 制度 予算 費用 経費 業務 仕組み',
    '取組 方針 体制 事務 区民 区内 区立 地域 地区 住民 市民 場所 補助金 助成金 給付金 支援金 プロジェクト プログラム センター システム 港区 みなと',
    '跡地 用地 敷地 跡 近所 近く そば まわり 周り 身近 居場所 何枚 何回 何度 同じ 理由 外部 地元 自宅 拠点 工夫',
    '取り付け 取付',
    '時期 期間 一度 一回 最初 最後 途中 普通 ふつう 簡単 便利 毎日 毎年 毎月 週末 平日 機会 きっかけ 手間 集まり 仲間 相手 代わり 種類 目的 結果 部分 一部 全部',
    '全員 意味 気持ち 気分 考え 話 意見 物 品 業者 ほう ところ うち 県 部屋 機械 お金',
    '区 市 町 都 国 区役所 市役所 役所 行政 自治体',
    '人 方 他人 自分 嫌 好き さがし 探し 選び 夜 朝 昼 古い 新しい 早い 早く',
    '貸出 貸し出し 貸与 レンタル 補佐 手伝い',
    '新規 状態 様子 注意 使い道 用途',
    '心配 不安 大変 方法 やり方 場合 関係 関連 問題 状況 内容 詳細 最新 今年 来年 去年 昨年 申し込み 申込 申込み 対象 条件 期限 締切 締め切り 連絡先 担当',
    'support project program promotion construction building center centre service services facility facilities development improvement subsidy',
  ].flatMap((line) => line.split(' ')),
)

/** Whether a word says what is done rather than what it is done to. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word.toLowerCase())
}

/** Verbs that go with any noun, by what does not change in them: they tell no thing from another. */
const LIGHT =
  /^(?:作|造|使|直|増や|増え|減ら|減|広め|広げ|調べ|入れ|入|出|付け|つけ|やめ|教え|教わ|見|聞|聴|書|持|行|来|受け|受け取|置|始め|続け|知|決め|変え|替え|取り替え|集め|集ま|助け|守|防|防ぎ|楽し|楽しめ|触れ|覚え|考え|選|取|送|届|届け|頼|頼め|手伝|連れ|面倒|困|済|確かめ|比べ|まとめ|見せ|使え|探|分か|やめさせ|足り|伸ば|良|強|古|新し|大き|小さ|多|少な|高|低|早|速|遅|悪)[ぁ-ゖ]*$/u

/** Whether a word is a form of a verb or an adjective that goes with anything. */
export function isLight(word: string): boolean {
  return LIGHT.test(word)
}
