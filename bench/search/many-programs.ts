import { BudgetBook, type BookParts } from '../../src/budget/book.ts'
import type { Entry, Program } from '../../src/budget/program.ts'
import { thousandYen } from '../../src/budget/yen.ts'
import type { Word } from '../../src/search/word-file.ts'
import { searchedTexts } from '../../src/search/texts.ts'
import type { Material } from './engine.ts'

/** Places, with readings, that programs of another town would be about. */
const PLACES: readonly Word[] = [
  ['青葉', 'あおば'], ['旭', 'あさひ'], ['泉', 'いずみ'], ['梅園', 'うめぞの'], ['大谷', 'おおたに'], ['岡本', 'おかもと'], ['柏木', 'かしわぎ'],
  ['上野毛', 'かみのげ'], ['川端', 'かわばた'], ['北原', 'きたはら'], ['桐ヶ丘', 'きりがおか'], ['久保', 'くぼ'], ['古橋', 'ふるはし'], ['桜台', 'さくらだい'],
  ['塩見', 'しおみ'], ['清水', 'しみず'], ['杉山', 'すぎやま'], ['瀬戸', 'せと'], ['高根', 'たかね'], ['竹下', 'たけした'], ['月島', 'つきしま'],
  ['鶴巻', 'つるまき'], ['中里', 'なかざと'], ['西浦', 'にしうら'], ['沼田', 'ぬまた'], ['野中', 'のなか'], ['橋本', 'はしもと'], ['東雲', 'しののめ'],
  ['福住', 'ふくずみ'], ['星川', 'ほしかわ'], ['松原', 'まつばら'], ['緑町', 'みどりちょう'], ['宮前', 'みやまえ'], ['元木', 'もとき'], ['八幡', 'はちまん'],
  ['山吹', 'やまぶき'], ['吉野', 'よしの'], ['若宮', 'わかみや'],
] // prettier-ignore

/** What a book is made of again, without announcements and moved ids. */
export function partsOf(book: BudgetBook): BookParts {
  const { version, documents, departments, titles, programs, words, followUps, totals } = book
  return {
    version,
    documents,
    departments,
    titles,
    programs,
    words,
    followUps,
    totals,
    announcements: [],
    movedIds: new Map(),
  }
}

/** As many programs as asked: the real ones, and the same in other places and numbered parts, with other amounts. */
export function manyPrograms(material: Material, count: number): Material {
  const { book } = material
  const words: Record<string, readonly Word[]> = { ...material.words }
  const programs: Program[] = [...book.programs]
  for (let copy = 0; programs.length < count; copy++) {
    const place = PLACES[copy % PLACES.length] ?? (['旭', 'あさひ'] as const)
    const round = Math.floor(copy / PLACES.length) + 1
    for (const program of book.programs) {
      if (programs.length >= count) break
      programs.push(elsewhere(program, place, round, copy, words))
    }
  }
  const many = new BudgetBook({ ...partsOf(book), programs })
  const missing = searchedTexts(many).filter((text) => !Object.hasOwn(words, text))
  if (missing.length > 0) throw new Error(`no words for ${missing[0]}`)
  return { ...material, book: many, words }
}

function elsewhere(
  program: Program,
  [place, reading]: Word,
  round: number,
  copy: number,
  words: Record<string, readonly Word[]>,
): Program {
  const part = round === 1 ? '' : `第${round}期`
  const partReading = round === 1 ? '' : 'だいき'
  const put = (text: string): string => {
    const moved = `${place}${text}${part}`
    words[moved] ??= [
      [place, reading],
      ...(words[text] ?? []),
      ...(part === '' ? [] : ([[part, partReading]] as const)),
    ]
    return moved
  }
  const name = put(program.name.ja)
  return {
    ...program,
    id: `${program.id}-${copy}`,
    name: { ja: name, en: `${program.name.en} ${copy}` },
    reading: `${reading}${program.reading}${partReading}`,
    entries: program.entries.map((entry): Entry => ({
      ...entry,
      programId: `${program.id}-${copy}`,
      printedName: name,
      openings: [],
      summary: { ja: put(entry.summary.ja), en: entry.summary.en },
      ...(entry.budgeted && {
        budgeted: { total: thousandYen((Number(entry.budgeted.total) * (copy + 3)) % 9_999_991) },
      }),
    })),
  }
}
