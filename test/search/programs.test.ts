import { toRomaji } from 'wanakana'
import { describe, expect, it } from 'vitest'
import type { Program } from '../../src/budget/program.ts'
import { contentOf, partsOf } from '../../src/search/texts.ts'
import { foldWithVariants } from '../../src/search/variants.ts'
import type { Word } from '../../src/search/word-file.ts'
import { shipped } from '../support/shipped.ts'
import { shippedSearch as search } from '../support/shipped-search.ts'

const { book, words } = shipped
const programs = book.programs
const toForm = foldWithVariants(book.words)

/** What was typed → what came first instead, when that was not the program, alone in front. */
function missed(program: Program, typed: string): string[] {
  const [first, second] = search.rank(typed)
  if (first?.program.id === program.id && first.why.score > (second?.why.score ?? 0)) return []
  const instead = first?.program.id === program.id ? second : first
  return [`${typed} (${program.id}) → ${instead?.program.id ?? 'nothing'}`]
}

/** What was typed → what was found, when that was not the program and it alone. */
function unsure(program: Program, typed: string): string[] {
  const found = search.find(typed)
  if (found.kind === 'one' && found.hit.program.id === program.id) return []
  return [`${typed} (${program.id}) → ${found.kind === 'one' ? found.hit.program.id : found.kind}`]
}

const katakana = (kana: string): string =>
  kana.replaceAll(/[ぁ-ゖ]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0x60))

/** Full-width katakana with its marks apart → half-width. */
const HALF = new Map(
  Array.from({ length: 0xff9f - 0xff65 + 1 }, (_, i) => String.fromCharCode(0xff65 + i)).map((half) => [
    half.normalize('NFKC'),
    half,
  ]),
)
const halfWidth = (kana: string): string =>
  Array.from(katakana(kana).normalize('NFD'), (one) => HALF.get(one) ?? one).join('')

const withoutProvisional = (name: string): string => name.replaceAll(/[（(]仮称[）)]\s*/gu, '')

/** Every run of neighbouring words, joined. */
const runsOf = (cut: readonly Word[]): string[] =>
  cut.flatMap((_, from) =>
    cut.slice(from).map((__, more) =>
      cut
        .slice(from, from + more + 1)
        .map(([surface]) => surface)
        .join(''),
    ),
  )

/** Names with at least five characters that are compared. */
const longNames = programs
  .map((program) => ({ program, characters: Array.from(withoutProvisional(program.name.ja)) }))
  .filter(({ characters }) => characters.join('').replaceAll(/[\p{P}\p{S}]/gu, '').length >= 5)

/** Every name with every one of its positions changed in one way. */
function missedSlips(change: (characters: readonly string[], at: number) => string[] | undefined): string[] {
  return longNames.flatMap(({ program, characters }) =>
    characters.flatMap((_, at) => {
      const changed = change(characters, at)?.join('')
      return changed === undefined || changed === characters.join('') ? [] : missed(program, changed)
    }),
  )
}

describe('every program of the data is found, and it alone', () => {
  it('by its name', () => {
    expect(programs.flatMap((program) => unsure(program, program.name.ja))).toEqual([])
  })

  it('by its name as the document prints it', () => {
    const misses = programs.flatMap((program) =>
      program.entries.flatMap((entry) => unsure(program, entry.printedName)),
    )
    expect(misses).toEqual([])
  })

  it('by its name without （仮称）', () => {
    const provisional = programs.filter((program) => program.name.ja.includes('（仮称）'))
    expect(provisional).toHaveLength(7)
    expect(provisional.flatMap((program) => unsure(program, withoutProvisional(program.name.ja)))).toEqual([])
  })

  it('by its reading in hiragana', () => {
    expect(programs.flatMap((program) => unsure(program, program.reading))).toEqual([])
  })

  it('by its reading in katakana', () => {
    expect(programs.flatMap((program) => unsure(program, katakana(program.reading)))).toEqual([])
  })

  it('by its reading in half-width katakana', () => {
    expect(halfWidth('ぼうさいらじおー')).toBe('ﾎﾞｳｻｲﾗｼﾞｵｰ')
    expect(programs.flatMap((program) => unsure(program, halfWidth(program.reading)))).toEqual([])
  })

  it('by its reading in romaji', () => {
    expect(programs.flatMap((program) => unsure(program, toRomaji(program.reading)))).toEqual([])
  })

  it('by its reading in romaji without any long vowel', () => {
    const short = (letters: string): string =>
      letters.replaceAll('-', '').replaceAll(/ou|oo/g, 'o').replaceAll('uu', 'u')
    expect(programs.flatMap((program) => unsure(program, short(toRomaji(program.reading))))).toEqual([])
  })

  it.each([
    ['しゅわつうやくはけんとうじぎょう', 'sign-language-interpreting'],
    ['しゅわつうやくしゃようせいじぎょう', 'sign-language-interpreting'],
    ['syuwa tuuyakusya yousei zigyou', 'sign-language-interpreting'],
    ['してぃぷろもーしょんじぎょう', 'city-promotion'],
    ['かいようぷらすちっくごみのはっせいよくせいのすいしん', 'marine-plastic-waste-reduction'],
  ])('by the reading of the name under which it was requested: %s', (typed, id) => {
    const found = search.find(typed)
    expect(found.kind === 'one' ? found.hit.program.id : found.kind).toBe(id)
  })

  it('by its name with every の between kanji left out', () => {
    const bare = programs.flatMap((program) => {
      const typed = program.name.ja.replaceAll(/(?<=\p{Script=Han})の(?=\p{Script=Han})/gu, '')
      return typed === program.name.ja ? [] : [{ program, typed }]
    })
    expect(bare.length).toBeGreaterThan(10)
    expect(bare.flatMap(({ program, typed }) => unsure(program, typed))).toEqual([])
  })

  it('by its English name', () => {
    expect(programs.flatMap((program) => unsure(program, program.name.en))).toEqual([])
  })

  it('by its id, and by document and row', () => {
    const misses = programs.flatMap((program) => [
      ...unsure(program, program.id),
      ...program.entries.flatMap(({ source }) => unsure(program, `${source.document.id}#${source.row}`)),
    ])
    expect(misses).toEqual([])
  })

  it.each([
    ['minato bositetyou apuri', 'maternal-handbook-app'],
    ['dosya saigai taisaku', 'landslide-countermeasures'],
    ['tyuusya sisetu syuuyakuka suisin', 'parking-facility-consolidation'],
    ['hukusi sougou madoguti setti zyunbi', 'welfare-one-stop-counter-preparation'],
    ['syuwa tuuyaku teikyou tou zigyou', 'sign-language-interpreting'],
    ['syussan hiyou no zyosei', 'childbirth-cost-subsidy'],
    ['titeki zaisan katuyou sien', 'intellectual-property-support'],
    ['nyuuyouzi kenkou sinsa', 'infant-health-checkups'],
    ['zidou yuuen seibi', 'childrens-playground-improvement'],
    ['zyudou kituen bousi taisaku suisin zigyou', 'passive-smoking-prevention'],
    ['tyôkai tô katudô sien', 'neighborhood-association-support'],
  ])('by its reading in Kunrei: %s', (typed, id) => {
    const found = search.find(typed)
    expect(found.kind === 'one' ? found.hit.program.id : found.kind).toBe(id)
  })
})

describe('every program of the data comes first', () => {
  it('by any run of words of its name that no other program holds', () => {
    const texts = programs.map((program) => ({
      program,
      held: toForm(
        [
          program.name.ja,
          ...program.entries.map((entry) => entry.printedName),
          ...partsOf(program, book).map((part) => part.name),
          ...contentOf(program, book),
        ].join('。\n'),
      ),
    }))
    const runs = programs.flatMap((program) => {
      const name = toForm(withoutProvisional(program.name.ja))
      return runsOf(words[program.name.ja] ?? [])
        .map((run) => ({ program, run, form: toForm(run) }))
        .filter(({ form }) => form.length >= 3 && form !== name && name.includes(form))
        .filter(({ form }) => !texts.some((other) => other.program !== program && other.held.includes(form)))
    })
    expect(runs.length).toBeGreaterThan(700)
    expect(runs.flatMap(({ program, run }) => missed(program, run))).toEqual([
      // Whoever types this rather means 障害者就労支援, a whole name that only lacks its の; both are offered.
      '障害者の就労支援 (recycling-employment-support-disability) → disability-employment-support',
    ])
  })

  it('when any one character is wrong', () => {
    const misses = missedSlips((characters, at) => characters.with(at, '鬱'))
    expect(misses).toEqual([
      // Without its first character either school may be meant.
      '鬱学校特別支援学級運営 (elementary-special-needs-classes) → junior-high-special-needs-classes',
      '鬱学校特別支援学級運営 (junior-high-special-needs-classes) → elementary-special-needs-classes',
    ])
  })

  it('when any one character is missing', () => {
    const misses = missedSlips((characters, at) => characters.toSpliced(at, 1))
    expect(misses).toEqual([
      // Without its first character either school may be meant.
      '学校特別支援学級運営 (elementary-special-needs-classes) → junior-high-special-needs-classes',
      '学校特別支援学級運営 (junior-high-special-needs-classes) → elementary-special-needs-classes',
    ])
  })

  it('when any one character is doubled', () => {
    const misses = missedSlips((characters, at) => characters.toSpliced(at, 0, characters[at] ?? ''))
    expect(misses).toEqual([])
  })

  it('when any two neighbours are swapped', () => {
    const misses = missedSlips((characters, at) => {
      const [one, other] = [characters[at], characters[at + 1]]
      return one === undefined || other === undefined ? undefined : characters.toSpliced(at, 2, other, one)
    })
    expect(misses).toEqual([])
  })
})

describe('the same question, asked again', () => {
  it('has the same answer, whatever was asked between', () => {
    const first = search.find('科学館')
    const all = search.rank('科学館')
    search.find('ラジオ')
    expect([search.find('科学館'), search.find('科学館'), search.rank('科学館')]).toEqual([first, first, all])
  })

  it('compares no more programs than it was told to', () => {
    expect(search.rank('区民', 1).length).toBeLessThan(search.rank('区民').length)
  })
})
