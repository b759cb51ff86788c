import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { isPassing } from './passing-words.ts'
import { soundOf } from './sound.ts'

/** A word of what was typed. */
export interface TypedWord {
  readonly surface: string
  readonly isKnown: boolean
  /** True for a single kanji right after a word, as 会 in 運動会: the two are one word. */
  readonly clings: boolean
  /** Number of the stretch, without a space or a particle inside, that the word belongs to. */
  readonly piece: number
}

/** The words that are written, and how words sound. */
export interface Lexicons {
  readonly written: Lexicon
  readonly heard: Lexicon
}

type Part = Omit<TypedWord, 'piece' | 'clings'>

const PARTICLE =
  /^(の|を|に|は|が|と|や|へ|で|も|から|まで|など|への|での|との|でも|みんなで|する|した|して|ため|ある|いる|こと|もの|たい|です|ます|よう|[ぁ-ゖ])$/u
/** A form of a verb or an adjective: what stands before and after it are words of their own. */
const VERB = /^(?!子ども)\p{Script=Han}[ぁ-ゖ]+$/u
const KANJI = /^\p{Script=Han}$/u
const STEM = /^\p{Script=Han}[きぎしちにびみり]$/u
/** What a single kanji belongs to: 運動 in 運動会, 空き in 空き家. */
const BEFORE_CLINGING = /\p{Script=Han}$|^\p{Script=Han}[きしちりみいぎじびえけせてねめれげべ]$/u
/** What money is called after what it is for, and a word in kana for which that may be. */
const [MONEY, KANA_WORD] = [/^[代料費券税]$/u, /^(?:[ぁ-ゖー]{3,}|[ァ-ヺー]{2,})$/u]
/** A wording that tells a relation, as 発達が遅い: what stands beside it is a word of its own. */
const CLAUSE =
  /\p{Script=Han}[がをにで]\p{Script=Han}|\p{Script=Han}[ぁ-ゖ]+\p{Script=Han}[ぁ-ゖ]*[うくすつぬぶむるいた]$/u
/** What inflects a word of kanji, or is said of anything: it says nothing of its own. */
const ENDING =
  /^(ん[だで]|[っい][ただてで]|し[たて]|く?ない|なかった|なく[て]?|くて|かった|[いくるた]|すぎ[るてた]?|た[いく]|てほしい|てください|て(い|くれ)?る|ま(す|した|せん)|ら?れる|さ?せる|そう|ら?れ|さ?せ|まし|たがら|だから|なら|たら|れば|けど|な?(んだ|った|いた|た)?あと[のにで]?|とき[のに]?|ところ|(?:ちゃん|さん|くん|さま)の?|[だで]?)$/u
/** Kana right after a kanji that inflect it, with the particles after them: ばす in 伸ばす, さを in 強さを, たばかりの. */
const INFLECTION =
  /^(?:[かがさざただなばまらわきぎしじちにびみりいけげせてねべめれえっん]?(?:[うくぐすつぬぶむるいたてだで]|ない(?:か)?|なく|なかった|たい|たく|ます|ません|ました|そう|やすい|にくい|すぎる|ら?れる|ら?れた|ら?れて|さ?せる|[てで](?:しま[うっ]た?|いる|いた|いない|おく|みる|ある)|(?<=[かがさたなばまらわ])っ[てた])|たばかり|さ|[うくすつぬぶむる]?の|にし)(?:[のをにはがとでもへか]|から|まで|など)?$/u
/** Words with which people ask, with the particles around them. */
const ASKING =
  /^(なりたい|し?たい|やりたい|知りたい|欲しい|ほしい|したら|できる|できない|(したら)?いいか?|わから(ない)?|わかりません|ください|お願い|もら(う|い|え|える|えない)|なく(し|す|して|したい)|ない)$|^は?(いつ|どこ|だれ|誰|誰か|だれか|なぜ|どう|どんな|どれ)(から|まで|[でにの])?$/u
/** What is asked of somebody after the stem of a verb, as in 訳してくれる: it is no word of its own. */
const FAVOUR =
  /(?<=\p{Script=Han}[ぁ-ゖ]{0,2}?)(?:っ|(?<=\p{Script=Han}[ぁ-ゖ]?)ん)?[てで](?:くれ(?:る|た|ない|ます)|[ほ欲]しい|もら(?:う|った|いたい|える|えない|います)|あげ(?:る|たい)|くださ(?:い|る)|下さい|いただ(?:く|ける|きたい))/gu
/** A word of digits and letters, or of letters with a hyphen between, as 5G and Wi-Fi. */
const CODE = /(\d+[A-Za-z]{1,2}(?![A-Za-z])|(?<![A-Za-z])[A-Za-z]{1,2}-[A-Za-z]{1,3}(?![A-Za-z]))/u
const COMMON_PARTICLE = /^[のをにはがとでもへや]$/u
const AMOUNT = /(\d[\d,.]*[百千万億円\d,.]*(?![\d,.百千万億円個台人件年月日歳か]))/u
const COUNT = /(\d[\d,.]*[百千万億]*[個台人件回本冊枚](?!\p{Script=Han}))/u
const LATIN = /([\p{Script=Latin}\p{M}]+)/u
const HIRAGANA = /^[ぁ-ゖー]+$/u
const RUN = /\p{Script=Han}+|[ぁ-ゖー]+|[ァ-ヺー]+|[\d,.]+|[^\p{Script=Han}ぁ-ゖァ-ヺー\d]+/giu

/**
 * The words of what was typed, piece by piece: known words as the lexicon cuts them; what it does not know stays
 * together, with the single kanji beside it, and a run of kana that cannot be cut whole stays whole.
 */
export function wordsOf(pieces: readonly string[], lexicons: Lexicons): TypedWord[] {
  const found: TypedWord[] = []
  let piece = 0
  for (const text of pieces.flatMap((one) => one.split(FAVOUR))) {
    piece++
    let before: Part | undefined
    const parts = partsOf(text, lexicons)
    for (const [at, one] of parts.entries()) {
      const isSilent = isEmpty(one.surface, before)
      const isVerb = VERB.test(one.surface) && !isFirstOfNoun(one, parts[at + 1])
      if (isSilent || isVerb) piece++
      if (isSilent) {
        const last = found.at(-1)
        const kana = before?.surface === last?.surface ? inflectionOf(one.surface) : ''
        if (last && kana !== '' && !last.isKnown && KANJI.test(last.surface)) {
          found[found.length - 1] = { ...last, surface: last.surface + kana }
        }
        before = one
        continue
      }
      if (fold(one.surface) !== '') {
        const clings = isEndOf(one, before)
        found.push({ ...one, piece, clings })
        if (isVerb || CLAUSE.test(one.surface)) piece++
      }
      before = one
    }
  }
  return found
}

/** The kana that inflect the kanji before them, without a particle; none for a mere particle. */
function inflectionOf(kana: string): string {
  if (COMMON_PARTICLE.test(kana) || !HIRAGANA.test(kana) || /^(?:から|まで|など|.の|でも)$/u.test(kana))
    return ''
  return kana.replace(/(?<=.)[のをにはがともへ]$/u, '')
}

/** Whether a single kanji is the end of the word before it: 会 in 運動会, 代 in おやつ代. */
function isEndOf({ surface }: Part, before: Part | undefined): boolean {
  if (!before || !KANJI.test(surface)) return false
  return BEFORE_CLINGING.test(before.surface) || (MONEY.test(surface) && KANA_WORD.test(before.surface))
}

/** Whether the form of a verb makes one word with the noun after it: 空き店舗. */
function isFirstOfNoun({ surface }: Part, next: Part | undefined): boolean {
  return next !== undefined && STEM.test(surface) && /^\p{Script=Han}+$/u.test(next.surface)
}

/** True for what says nothing of its own after the word before it. */
function isEmpty(surface: string, before: Part | undefined): boolean {
  if (PARTICLE.test(surface) || ASKING.test(surface) || isPassing(surface)) return true
  if (before === undefined) return false
  const isInflected =
    /\p{Script=Han}/u.test(before.surface) || (!before.isKnown && HIRAGANA.test(before.surface))
  return (
    (isInflected && ENDING.test(surface)) ||
    (/\p{Script=Han}$/u.test(before.surface) && INFLECTION.test(surface))
  )
}

/** Letters right beside Japanese, which may be one word with it: 公式LINE. */
const BESIDE_LETTERS =
  /(?<=\p{Script=Latin})[\p{Script=Han}ぁ-ゖァ-ヺー]|[\p{Script=Han}ぁ-ゖァ-ヺー](?=\p{Script=Latin})/u

function partsOf(text: string, lexicons: Lexicons): Part[] {
  if (BESIDE_LETTERS.test(text)) {
    // Known words that are written in both are taken out first.
    const cuts = lexicons.written.cut(text)
    const both = cuts.findIndex(({ surface, isKnown }) => isKnown && BESIDE_LETTERS.test(surface))
    const word = cuts[both]
    if (word) {
      const [before, after] = [cuts.slice(0, both), cuts.slice(both + 1)].map((some) =>
        some.map(({ surface }) => surface).join(''),
      )
      return [before, after].flatMap((part, at): Part[] => [
        ...(at === 1 ? [{ surface: word.surface, isKnown: true }] : []),
        ...(part === undefined || part === '' ? [] : partsOf(part, lexicons)),
      ])
    }
  }
  return text
    .split(CODE)
    .flatMap((part) => (CODE.test(part) ? [part] : part.split(AMOUNT)))
    .flatMap((part) => (CODE.test(part) || AMOUNT.test(part) ? [part] : part.split(COUNT)))
    .flatMap((part) => (CODE.test(part) || /^\d/u.test(part) ? [part] : part.split(LATIN)))
    .filter((part) => part !== '')
    .flatMap((part): Part[] => {
      if (CODE.test(part) || AMOUNT.test(part) || COUNT.test(part) || LATIN.test(part))
        return [{ surface: part, isKnown: false }]
      return HIRAGANA.test(part) ? heard(part, lexicons) : joined(lexicons.written.cut(part))
    })
}

/** A run of hiragana is cut only where known words cover it all; else it stays whole. */
function heard(text: string, lexicons: Lexicons): Part[] {
  const isWhole = (cuts: readonly Part[]): boolean =>
    cuts.every(({ surface, isKnown }) => isKnown && (surface.length > 1 || surface === 'の'))
  const written = lexicons.written.cut(text)
  if (isWhole(written)) return longParts(written.map(({ surface }) => surface))
  const byEar = lexicons.heard.cut(soundOf(text))
  // What was typed for a sound takes long to tell, and is needed only where every sound is a word.
  if (byEar.every(({ isKnown }) => isKnown)) {
    const sounds = Array.from({ length: text.length + 1 }, (_, end) => soundOf(text.slice(0, end)))
    const asTyped = byEar.map((one, at) => ({ ...one, surface: typedFor(byEar, at, text, sounds) }))
    if (isWhole(asTyped)) return longParts(asTyped.map(({ surface }) => surface))
  }
  const [before = '', ...after] = text.split('の')
  const parts = [before, after.join('の')]
  return parts.every((part) => part.length > 1)
    ? parts.flatMap((part, at): Part[] => [
        ...(at > 0 ? [{ surface: 'の', isKnown: true }] : []),
        ...heard(part, lexicons),
      ])
    : [{ surface: text, isKnown: false }]
}

/** The kana that were typed for one of the sounds into which a text was cut. `sounds` are those of its beginnings, by length. */
function typedFor(cuts: readonly Part[], at: number, text: string, sounds: readonly string[]): string {
  const endOf = (count: number): number => {
    const sound = cuts
      .slice(0, count)
      .map(({ surface }) => surface)
      .join('')
    let end = text.length
    while (end > 0 && sounds[end] !== sound) end--
    return end
  }
  return text.slice(at === 0 ? 0 : endOf(at), at === cuts.length - 1 ? text.length : endOf(at + 1))
}

/** Words of hiragana; a short one says little alone and is taken together with the one before it. */
function longParts(words: readonly string[]): Part[] {
  const result: string[] = []
  for (const word of words) {
    const last = result.at(-1)
    if (word.length < 3 && word !== 'の' && last !== undefined && last !== 'の') {
      result[result.length - 1] = last + word
    } else result.push(word)
  }
  return result.map((surface) => ({ surface, isKnown: true }))
}

/** Joins what belongs together although the lexicon knows a part of it. */
function joined(cuts: readonly Part[]): Part[] {
  const pieces = cuts.flatMap(({ surface, isKnown }): Part[] =>
    isKnown ? [{ surface, isKnown }] : (surface.match(RUN) ?? []).flatMap(apartFromParticle),
  )
  const result: Part[] = []
  for (let at = 0; at < pieces.length;) {
    const end = endOfRun(pieces, at)
    const run = pieces.slice(at, end)
    const isKana = run.every(({ surface }) => /^[ぁ-ゖァ-ヺー]+$/u.test(surface))
    if (
      run.length > 1 &&
      (!isKana ||
        run.some(({ isKnown }) => !isKnown) ||
        !run.every(({ surface }) => COMMON_PARTICLE.test(surface) || surface.length > 1))
    ) {
      const whole = run.map(({ surface }) => surface).join('')
      result.push(
        ...(isKana && result.length > 0 ? apartFromParticle(whole) : [{ surface: whole, isKnown: false }]),
      )
    } else result.push(...run)
    at = end
  }
  return result
}

const PARTICLE_FIRST = /^([のをにはがとでも])([ぁ-ゖー]{2,})$/u

/** What is unknown in hiragana, without the particle before it: キャッチがうざい. */
function apartFromParticle(part: string): Part[] {
  const [, particle, rest] = PARTICLE_FIRST.exec(part) ?? []
  return particle === undefined || rest === undefined
    ? [{ surface: part, isKnown: false }]
    : [
        { surface: particle, isKnown: true },
        { surface: rest, isKnown: false },
      ]
}

/**
 * The end of what may be one word from a place on: katakana; single and unknown kanji; a kanji with a single hiragana
 * after it, which the lexicon knows only apart.
 */
function endOfRun(pieces: readonly Part[], from: number): number {
  const kindOf = (at: number): string | undefined => {
    const one = pieces[at]
    if (!one) return undefined
    if (/^[ァ-ヺー]+$/u.test(one.surface)) return 'katakana'
    if (/^[ぁ-ゖー]$/u.test(one.surface) || (!one.isKnown && HIRAGANA.test(one.surface))) return 'hiragana'
    if (/^\p{Script=Han}$/u.test(one.surface) || (!one.isKnown && /^\p{Script=Han}+$/u.test(one.surface))) {
      return 'kanji'
    }
    return undefined
  }
  const kind = kindOf(from)
  if (kind === undefined) return from + 1
  // The お of politeness begins the word after it: 園児のお散歩.
  const [word, honorific, noun] = pieces.slice(from, from + 3).map(({ surface }) => surface)
  if (word === 'の' && /^[おご]$/u.test(honorific ?? '') && /^\p{Script=Han}/u.test(noun ?? ''))
    return from + 1
  let end = from + 1
  while (kindOf(end) === kind) end++
  const next = pieces[end]
  if (kind === 'kanji' && next && /^[きぎしちりみいえけせてねめれげべ]$/u.test(next.surface)) end++
  return end
}
