import { kanaOfRomaji } from '../../search/sound.ts'
import { isGeneric } from '../../search/generic-words.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { Span } from '../sentence.ts'
import { FUNCTION_WORDS, isLooseWord } from './function-words.ts'

/** A stretch of a sentence that says what it is about. */
export interface Segment extends Span {
  readonly text: string
  /** Number of the clause that it stands in, from 0. */
  readonly clause: number
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
/** Where a word of one or two hiragana may begin and end: beside other characters, or a particle. */
const AFTER_WORD = '(?<=^|[^ぁ-ゖ]|は|が|を|に|で|の|も|って|と)'
const BEFORE_WORD = '(?=$|[^ぁ-ゖ]|は|が|を|に|で|の|も|と|か|よ|ね|な)'
const JAPANESE_WORDS = new RegExp(
  Object.values(FUNCTION_WORDS)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      /^[ぁ-ゖ]{1,2}$/u.test(word)
        ? `${AFTER_WORD}${escaped(word)}${BEFORE_WORD}`
        : word === 'さん'
          ? '(?<!編|たく)さん'
          : /^\p{Script=Han}{1,2}$/u.test(word)
            ? `(?<!\\p{Script=Han})${escaped(word)}(?!\\p{Script=Han})`
            : word.startsWith('気')
              ? `(?<!\\p{Script=Han})${escaped(word)}`
              : escaped(word),
    )
    .join('|'),
  'gu',
)
const BREAK = /[\s\u{E000}\u{E001}、。,.!?！？「」『』()（）…〜~:：;；"“”\n/]/u
const CLAUSE_END = /[、。,.!?！？\n;]/u
/** What ends a clause and is no comma. */
const CONNECTIVE =
  /(?:(?:な|ん|の)?(?:です|ます|だ|や)?(?:けれども?|けど(?:さ)?)|(?:な)?ん(?:や|だ)(?:けど|が)(?:さ)?|(?:な|ん|の)ですが|(?:です|ます|ました|でした)が(?=[、\s\p{Script=Han}ァ-ヺ])|(?:な|た|る|い)?ので|ました。|ですし|(?<=[\p{Script=Han}ぁ-ゖ])(?:ると|れば|ったら|たら|ても|てから|たあと|た後|ったあと|った後)(?=[、\p{Script=Han}ァ-ヺ])|んだら(?=[、\p{Script=Han}ァ-ヺ\u{E000}]|いくら|どう))/gu
const EDGE_BEFORE =
  /^(?:港?区(?:の|が|で|は|も)|から|まで|より|って|には|では|とは|への|での|の|は|を|も|に|が|で|と|へ|や|か|な|ね|よ|し|さ|た|て|だ|い|れ|ら|る|ます|です)+/u
const EDGE_AFTER =
  /(?:から|まで|より|って|には|では|とは|への|での|の|は|が|を|に|で|(?<!子ど)も|と|へ|や|か|な|ね|よ|だ)+$/u
const KANA_ONLY = /^[ぁ-ゖー]+$/u

/**
 * What is left of a sentence after its marks, without function words: the stretches that may name something. A short run
 * of hiragana is kept only where the lexicon knows it as a word of the documents.
 */
export function segmentsOf(left: string, lexicon: Lexicon): Segment[] {
  return isLatin(left) ? englishSegments(left) : japaneseSegments(left, lexicon).map(asNoun)
}

/** Verbs of everyday speech, and the nouns that names of programs have for them. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/(?:を)?(?:建て替え|建てかえ|立て替え)(?:る|て|た)?$/u, '建替'],
  [/(?:を)?(?:建て|造|つく|作)(?:る|り|って|っ|た)?(?:工事|ため|場合|の)?$/u, '整備'],
  [/(?:を)?(?:直|なお)(?:す|し|して)?$/u, '改修'],
  [/(?:を)?(?:建|作)$/u, '整備'],
  [/(?:を)?産(?:む|んだ)?$/u, '出産'],
  [/の事業$/u, ''],
  [/(?:を)?(?:減らす|へらす)(?:やつ|事業)?$/u, '抑制'],
]

function nounFor<T extends { readonly text: string }>(segment: T | undefined): T | undefined {
  const found = segment && NOUNS.find(([verb]) => segment.text.replace(verb, '') === '')
  return segment && found ? { ...segment, text: found[1] } : segment
}

function asNoun(segment: Segment): Segment {
  const found = NOUNS.find(([verb]) => verb.test(segment.text) && segment.text.replace(verb, '').length > 1)
  return found ? { ...segment, text: segment.text.replace(found[0], ` ${found[1]}`).trim() } : segment
}

function isLatin(text: string): boolean {
  return !/[\p{Script=Han}ぁ-ゖァ-ヺ]/u.test(text)
}

const blank = (word: string): string => '\u{E000}'.repeat(word.length)

function japaneseSegments(left: string, lexicon: Lexicon): Segment[] {
  const blanked = left
    .replaceAll(CONNECTIVE, (word) => '、'.repeat(word.length))
    .replaceAll(JAPANESE_WORDS, blank)
    // What stood between two of them may be one as well.
    .replaceAll(JAPANESE_WORDS, blank)
  const found: Segment[] = []
  let clause = 0
  for (let at = 0; at < blanked.length;) {
    const character = blanked.charAt(at)
    if (BREAK.test(character)) {
      if (CLAUSE_END.test(character)) clause++
      at++
      continue
    }
    let end = at
    while (end < blanked.length && !BREAK.test(blanked.charAt(end))) end++
    for (const part of parts(blanked.slice(at, end), at)) {
      const segment = nounFor(trimmed(part.text, part.from))
      if (segment && says(segment.text, lexicon)) found.push({ ...segment, clause })
    }
    at = end
  }
  return found
}

/** A stretch parted at particles between what is written in kanji, katakana, letters or digits. */
function parts(text: string, from: number): { text: string; from: number }[] {
  const found: { text: string; from: number }[] = []
  let start = 0
  for (const match of text.matchAll(PARTICLE)) {
    found.push({ text: text.slice(start, match.index), from: from + start })
    start = match.index + match[0].length
  }
  return [...found, { text: text.slice(start), from: from + start }]
}

const PARTICLE =
  /(?<=[\p{Script=Han}ァ-ヺーa-z\d])(?:には|では|とは|って|は|が|を|に|で|へ)(?=[\p{Script=Han}ァ-ヺa-z\d])/giu
/** What a verb or a word of every question leaves. */
const SAYS_NOTHING =
  /^(?:全部|全額)?(?:使|出|見|思|言|聞|教|入|受|持|作|始|決|付|行|来|知|気|減|増|変|違|建|積|貯|分|載|基|位|充|払|認|通|進|困|住|引|削|開|始|終|届|動|回|通|上|下|多|少|高|安|大|小|済|残|足|比|占|割|求|応|済)[ぁ-ゖ]*(?:[聞言]い?た?)?$|^(?:全|事業名?|名|政策|仕事|前と後|拡大|取組|取り組み|予算|担当|資料|一般|内容|情報|状況|結果|関係|関連|施策|案|方針|費|額|分|区|議会|ニュース|広報|話|件|数|人|課|部|国|都|年度|全体|合計|種類|名前|一覧|表|項目|部分|場合|必要|最近|毎年|うち|者|的|用|新しく|港区|お金|とこ|使用|追加|比較|確認|質問|説明|調査中|工事|何年|当初|短く.*|長く.*|本当|結局|仮称|場合|計算|住所|所在地|款|科目|費目|見込み?|柱|パー|\d+(?:件|事業|個|つ)|区分|あれ|これ|それ|みたい|感じ|あたり|程度|ぐらい)$/u

function trimmed(text: string, from: number): { text: string; from: number; to: number } | undefined {
  const before = EDGE_BEFORE.exec(text)?.[0]
  // What begins with a particle and goes on in kana may be a word: がけ, とし.
  const cut = before !== undefined && !/^[ぁ-ゖ]/u.test(text.slice(before.length)) ? before.length : 0
  const inner = text.slice(cut)
  const after = inner.length > 1 ? (EDGE_AFTER.exec(inner)?.[0].length ?? 0) : 0
  const kept = inner.slice(0, inner.length - after)
  return kept === '' ? undefined : { text: kept, from: from + cut, to: from + cut + kept.length }
}

/** Whether a stretch says something: kanji, katakana, letters or digits, or a known word in hiragana. */
function says(text: string, lexicon: Lexicon): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || SAYS_NOTHING.test(text)) return false
  if (!KANA_ONLY.test(text)) return !/^[\d.,]{1,6}$/u.test(text) && !/^[ァ-ヺ]$/u.test(text)
  if (text.length >= 5) return true
  const [word, ...more] = lexicon.cut(text)
  return text.length >= 2 && more.length === 0 && word?.isKnown === true
}

/** Where the part of a Japanese sentence begins that asks; what is told before it with a verb is said in passing. */
export function askingFrom(sentence: string): number {
  let from = 0
  for (const { index, 0: end } of sentence.matchAll(TOLD)) {
    if (ASKING.test(sentence.slice(from, index))) return from
    from = index + end.length
  }
  return ASKING.test(sentence.slice(from)) ? from : 0
}

/** The end of a part that tells something: 資料を作っています。, 見通しを立てたくてね。, 書いているので、 */
const TOLD =
  /(?:ます|です|した|まして|ている|てる|いる|だ|んだ|たい|たくて|くて|です(?:が|けど)|ます(?:が|けど)|ので|んで|から|けど|けれど|けれども|たら)(?:ね|よ|な|さ)?(?:。|、|！|!)/gu
const ASKING =
  /どれ|どこ|どの|どう|何|なに|なん|いくら|なんぼ|いくつ|だれ|誰|いつ|教え|おしえ|下さい|ください|くれ|もらえ|[?？]|並べ|挙げ|リスト|一覧|知りた|見せ|頼み|願い|合計|総額/u

/**
 * Whether a stretch names a thing, where the rest of the sentence says enough without it: 示されたい and 足すと do not, 橋 and
 * 子ども do. In hiragana it must be words that the documents have.
 */
export function saysOfThing(text: string, lexicon: Lexicon): boolean {
  const words = text.match(THINGS) ?? []
  if (words.some((word) => !isGeneric(word))) return true
  const cuts = lexicon.cut(text)
  if (KANA_ONLY.test(text)) return cuts.every((word) => word.isKnown && word.surface.length > 1)
  const isWord = cuts.length === 1 && cuts[0]?.isKnown === true
  if (SINGLE.test(text)) return isWord && !OF_ANYTHING.test(text)
  return words.length === 0 && (isWord || !INFLECTED.test(text))
}

/** Two kanji or more, katakana, letters. */
const THINGS = /\p{Script=Han}{2,}|[ァ-ヺー]{2,}|\p{Script=Han}[ァ-ヺー]|[a-z]{2,}/giu
const SINGLE = /^\p{Script=Han}$/u
/** Single kanji that are said of anything. */
const OF_ANYTHING = /^[幅額件数分中内外上下前後時間年月日者方差計例他何順点度回次別共等各全部課係]$/u
/** A kanji or two from which a verb or an adjective goes on, 示されたい and 受け持って, or what is left of one after a particle. */
const INFLECTED =
  /^[をにおご]*(?:\p{Script=Han}[ぁ-ゖ]{1,2})?\p{Script=Han}[ぁ-ゖ]*(?:[たいくてっるすうつぬむぶぐりきけせねれえめ]|です)$|^[をに][おご]?\p{Script=Han}?$/u

function englishSegments(left: string): Segment[] {
  const found: Segment[] = []
  let clause = 0
  let open: { from: number; to: number } | undefined
  const close = (): void => {
    if (open) found.push({ ...open, text: left.slice(open.from, open.to).trim(), clause })
    open = undefined
  }
  for (const match of left.matchAll(/[^\s,.!?;:()"“”\u{E000}]+|[,.!?;:]|[\u{E000}\u{E001}]+/gu)) {
    const [word] = match
    const plain = word.toLowerCase().replaceAll('’', "'")
    if (/^[,.!?;:]$/u.test(word)) {
      close()
      clause++
    } else if (
      /^[\u{E000}\u{E001}]/u.test(word) ||
      isLooseWord(plain.replace(/'s?$/u, '')) ||
      isLooseWord(plain) ||
      /^\d{1,3}$/u.test(word)
    )
      close()
    else {
      const bare = word.replace(/['’]s?$/u, '')
      open ??= { from: match.index, to: match.index }
      open.to = match.index + bare.length
      if (bare !== word) close()
    }
  }
  close()
  return found.filter(({ text }) => text.length > 1)
}

const ROMAJI_WORDS =
  /\b(?:wa|no|wo|ga|ni|de|desu|ka|ikura|nanbo|yosan|yosangaku|oshiete|kudasai|zaigen|tantou|shokan|itsu|nani|donna|nendo|reiwa|yokyu|youkyuu|jigyou|kaikou|kaisetsu|kaien|tsuita|to|mo)\b/giu

/** A word in kana, with the end of a sentence behind it. */
function withStop(word: string): string | undefined {
  const kana = kanaOfRomaji(word.replace(/[.!]+$/u, ''))
  return kana !== undefined && /[.!]$/u.test(word) ? `${kana}。` : kana
}

/** A sentence in romaji as kana; undefined where it is English, or nothing in Latin letters. */
export function kanaSentence(text: string): string | undefined {
  if (!isLatin(text) || !/[a-z]/iu.test(text)) return undefined
  const words = text.split(/\s+/u).filter(Boolean)
  const particles = text.match(ROMAJI_WORDS)?.length ?? 0
  if (particles < 2 || particles / words.length < 0.25) return undefined
  const kana = words.map((word) =>
    /^[\d.,?!]+$/u.test(word) ? word : /^(?:wa)[?!.]*$/iu.test(word) ? 'は' : withStop(word),
  )
  return kana.includes(undefined) ? undefined : kana.join('')
}
