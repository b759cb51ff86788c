/** Words of a question that a sentence without kanji has in kana, and how they are written. */
const IN_KANJI: readonly (readonly [RegExp, string])[] = [
  [/れいわ(?=\d|がん|に|さん|よん)/gu, '令和'],
  [/令和にねんど/gu, '令和2年度'],
  [/令和さんねんど/gu, '令和3年度'],
  [/(?<=\d)ねんど/gu, '年度'],
  [/よさんがく/gu, '予算額'],
  [/よさんそうがく|よさんのそうがく/gu, '予算総額'],
  [/(?:く|みなとく)のよさんぜんたい|よさんぜんたい/gu, '予算全体'],
  [/よさん/gu, '予算'],
  [/くやくしょ/gu, '区役所'],
  [/みなとく(?=の|で|は|が)/gu, '港区'],
  [/ようきゅう(?:がく)?/gu, '要求額'],
  [/ざいげん/gu, '財源'],
  [/いっぱん財源/gu, '一般財源'],
  [/いっぱんかいけい/gu, '一般会計'],
  [/うちわけ/gu, '内訳'],
  [/しょかん(?:か)?(?=は|を|って|$|[?？])/gu, '所管'],
  [/たんとう(?:か)?(?=は|を|って|の|$|[?？])/gu, '担当課'],
  [/どこのか(?=$|[?？でがの])/gu, 'どこの課'],
  [/わりあい/gu, '割合'],
  [/ごうけい/gu, '合計'],
  [/いちばん/gu, '一番'],
  [/おおきいじゅん/gu, '大きい順'],
  [/おおき(?=い|な)/gu, '大き'],
  [/じぎょう(?=は|を|って|が|$|[?？])/gu, '事業'],
  [/けずられ/gu, '削られ'],
  [/へらされ/gu, '減らされ'],
  [/ふえた/gu, '増えた'],
  [/へった/gu, '減った'],
  [/りゆう/gu, '理由'],
  [/おしえて/gu, '教えて'],
  [/かいせつ(?=は|よてい|いつ|する|され|の)/gu, '開設'],
  [/かいこう(?=は|するの|いつ|$|[?？])/gu, '開校'],
  [/じぎょう(?=に)/gu, '事業'],
]

/** A sentence without a kanji with the words of a question in kanji, so that they can be told from what it is about. */
export function withQuestionInKanji(text: string): string {
  if (/\p{Script=Han}/u.test(text) || !/[ぁ-ゖ]{3}/u.test(text)) return text
  return IN_KANJI.reduce((all, [kana, kanji]) => all.replaceAll(kana, kanji), text)
}
