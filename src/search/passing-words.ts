/**
 * Words that say how, how much or when, never what: they are known, so that a text is cut where they begin and end, and
 * nobody looks for them.
 */
const PASSING = new Set(
  [
    'ずっと ちょっと もっと やっと きっと きちんと ちゃんと しっかり きれいに うまく とても すごく もう少し すこし いつでも いつも たくさん',
    'いっぱい どこに どこで どこへ ときどき なるべく できるだけ ひとりで 一人で みんなで みんなが すぐに すぐ',
    'いっしょに 一緒に いろいろ いろいろな いろんな ので のに ように ようにする つもり ながら とき ときに ときの あと あとの あとに あとで について ための となり となりの 隣の よその ほかの 他の どうし 同士 少し 少しだけ 大きな 小さな ごと どおりに ぐらい くらい だけ',
  ].flatMap((line) => line.split(' ')),
)

/** All of them. */
export function passingWords(): readonly string[] {
  return [...PASSING]
}

/** Whether a word is one of them. */
export function isPassing(word: string): boolean {
  return PASSING.has(word)
}
