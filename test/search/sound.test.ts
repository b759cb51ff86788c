import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kanaOfRomaji, soundOf } from '../../src/search/sound.ts'

describe('kana that sounds alike has one sound', () => {
  it.each([
    [['ぼしてちょう', 'ボシテチョー', 'ぼしてちょ'], 'long o, however it is written'],
    [['せんたー', 'センター', 'せんた', 'せんたあ'], 'long a'],
    [['けいび', 'けーび', 'けえび', 'けび'], 'long e'],
    [['おおさか', 'おうさか', 'オーサカ'], 'long o at the beginning'],
    [['しい', 'しー', 'し'], 'long i'],
    [['くう', 'くー', 'く'], 'long u'],
    [['がっこう', 'がこう', 'ガッコー'], 'a doubled consonant'],
    [['ちぢむ', 'ちじむ'], 'ぢ sounds like じ'],
    [['つづき', 'つずき'], 'づ sounds like ず'],
    [['いってい', 'いてい'], 'a doubled consonant before a long vowel'],
    [['をつうじた', 'おつうじた'], 'the particle を'],
    [['きょうしつ', 'きようしつ'], 'the size of kana'],
  ])('%j: %s', (writings) => {
    expect([...new Set(writings.map(soundOf))]).toHaveLength(1)
  })

  it.each([
    ['かぎ', 'かき', 'voicing is heard'],
    ['こうえん', 'こえんん', 'ん is no vowel'],
    ['みた', 'みな', 'another consonant'],
    ['きゃく', 'きょく', 'another vowel after き'],
    ['あおい', 'あお', 'a second vowel that lengthens nothing'],
  ])('%j does not sound like %j: %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other))
  })

  it('what is not kana stays', () => {
    expect(soundOf('5じー2020きーzone')).toBe('5じ2020きzone')
  })

  it('sounding twice changes nothing', () => {
    const kana = fc.string({
      unit: fc.constantFrom(...Array.from('あいうえおかきけこちぢつづてとをぁぇょっーんカコョッヴ5a')),
    })
    fc.assert(
      fc.property(kana, (text) => {
        expect(soundOf(soundOf(text))).toBe(soundOf(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('romaji is read in any spelling', () => {
  it.each<[letters: string, kana: string | undefined, because: string]>([
    ['kagakukan', 'かがくかん', 'Hepburn'],
    ['Minato Kagakukan', 'みなとかがくかん', 'capitals and spaces'],
    ['shinchōsha', 'しんちょしゃ', 'a macron is a vowel'],
    ['bo\u0304sai', 'ぼさい', 'a combining macron'],
    ['bôsai', 'ぼさい', 'a circumflex for a macron'],
    ['bousai', 'ぼうさい', 'a long vowel as kana has it'],
    ['tyatto', 'ちゃっと', 'Kunrei ty'],
    ['sizen', 'しぜん', 'Kunrei si'],
    ['hukusi', 'ふくし', 'Kunrei hu'],
    ['zyosei', 'じょせい', 'Kunrei zy'],
    ['syouboutyo', 'しょうぼうちょ', 'Kunrei sy and ty'],
    ['matcha', 'まっちゃ', 'tch is a doubled ch'],
    ['gakkou', 'がっこう', 'a doubled consonant'],
    ['shimbashi', 'しんばし', 'm before b'],
    ['sampo', 'さんぽ', 'm before p'],
    ['hommura', 'ほんむら', 'm before m'],
    ["shin'ei", 'しんえい', 'an apostrophe'],
    ['kagaku-kan', 'かがくかん', 'a hyphen'],
    ['kagakuk', 'かがく', 'an unfinished syllable'],
    ['kagaksh', undefined, 'a syllable that is broken inside'],
    ['bousairajy', 'ぼうさいら', 'two letters of an unfinished syllable'],
  ])('%j is %j: %s', (letters, kana) => {
    expect(kanaOfRomaji(letters)).toBe(kana)
  })

  it.each([
    ['asdf', 'letters that make no syllables'],
    ['xyzzy', 'letters that make no syllables'],
    ['strength', 'English'],
    ['k', 'nothing is finished'],
    ['123', 'no letters at all'],
    ['', 'nothing'],
    ['かがくかん', 'kana is not romaji'],
  ])('%j is not romaji: %s', (letters) => {
    expect(kanaOfRomaji(letters)).toBeUndefined()
  })

  it('reads any text without failing, and gives kana or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(kanaOfRomaji(text) ?? 'あ').toMatch(/^[ぁ-ゖー]+$/u)
      }),
      { numRuns: 2000 },
    )
  })
})
