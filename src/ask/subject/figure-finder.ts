import { idOfTotal, type Total } from '../../answers/total.ts'
import { tellingWords } from '../../answers/printed-rows.ts'
import type { World } from '../../answers/world.ts'
import type { Bilingual } from '../../budget/bilingual.ts'
import type { BudgetBook } from '../../budget/book.ts'
import type { FiscalYear } from '../../budget/fiscal-year.ts'
import { englishStem } from '../../search/english.ts'
import { fold } from '../../search/fold.ts'
import { contentWords } from './english-evidence.ts'
import { sameInEnglish } from './same-in-english.ts'

/** A figure that documents print above single programs, and the total that it stands under. */
export interface PrintedFigure {
  readonly subject: Bilingual
  /** As printed; what it was before and is after, joined by an arrow. */
  readonly value: Bilingual
  /** How the total is asked for. */
  readonly total: { readonly by: string } | { readonly name: string }
  readonly fiscalYear: FiscalYear
  readonly words: readonly string[]
  /** The subject, folded. */
  readonly folded: string
  /** How rare its words are among all figures, together. */
  readonly weight: number
  readonly stems: ReadonlySet<string>
}

/** How alike a question and the subject of a figure must be, and how much more than of any other. */
const [ALIKE, AHEAD] = [0.6, 0.08]
const ASKING = /^(?:予算|金額|いくら|令和|平成|年度|教え|知り|新た|それぞれ|何|どう|額|港区|区)/u

/** The printed figure that a text asks for; undefined where none, or more than one, comes near. */
export function figureAbout(
  text: string,
  year: number | undefined,
  world: World,
): { readonly figure: PrintedFigure; readonly alike: number } | undefined {
  const isEnglish = /^[\x20-\x7E‘’“”–—]+$/u.test(text)
  const asked = isEnglish
    ? contentWords(text).map(englishStem)
    : tellingWords(text, '', world).filter((word) => !ASKING.test(word))
  if (asked.length === 0) return undefined
  const figures = figuresOf(world).filter(({ fiscalYear }) => year === undefined || fiscalYear === year)
  const weight = new Map(asked.map((word) => [word, rarityIn(figures, word)]))
  const all = asked.reduce((sum, word) => sum + (weight.get(word) ?? 0), 0)
  const rated = figures
    .map((figure) => {
      const held = asked
        .filter((word) => holds(figure, word))
        .reduce((sum, word) => sum + (weight.get(word) ?? 0), 0)
      return { figure, alike: held === 0 ? 0 : (2 * held) / (all + Math.max(figure.weight, held)) }
    })
    .toSorted((a, b) => b.alike - a.alike)
  const [first, second] = rated
  return first && first.alike >= ALIKE && first.alike - (second?.alike ?? 0) >= AHEAD ? first : undefined
}

function rarityIn(
  figures: readonly Pick<PrintedFigure, 'words' | 'folded' | 'stems'>[],
  word: string,
): number {
  return Math.log((figures.length + 1) / (figures.filter((one) => holds(one, word)).length + 0.5))
}

function holds(
  { words, folded, stems }: Pick<PrintedFigure, 'words' | 'folded' | 'stems'>,
  word: string,
): boolean {
  return (
    words.includes(word) ||
    folded.includes(word) ||
    stems.has(word) ||
    sameInEnglish(word).some((one) => stems.has(one))
  )
}

const FIGURES = new WeakMap<BudgetBook, readonly PrintedFigure[]>()

/** Made when a sentence first needs them; a book never changes. */
function figuresOf(world: World): readonly PrintedFigure[] {
  const known = FIGURES.get(world.book)
  if (known) return known
  const { focusAreas, keyFigures } = world.book.totals
  const focus = focusAreas.flatMap((area) =>
    area.items.flatMap((item) => {
      const total: Total = { kind: 'item', area, item }
      return item.figures.map(({ subject, figure, place }) =>
        prepared(
          subject,
          'value' in figure ? figure.value : arrow(figure.before, figure.after),
          { name: idOfTotal(total) },
          place.document.fiscalYear,
          world,
        ),
      )
    }),
  )
  const key = keyFigures
    .filter(({ subject }) => !/グラフ/u.test(subject.ja))
    .map(({ subject, value, place }) =>
      prepared(subject, value, { by: 'figures' }, place.document.fiscalYear, world),
    )
  const found = [...focus, ...key]
  const figures = found.map((figure) => ({
    ...figure,
    weight: figure.words.reduce((sum, word) => sum + rarityIn(found, word), 0),
  }))
  FIGURES.set(world.book, figures)
  return figures
}

function prepared(
  subject: Bilingual,
  value: Bilingual,
  total: PrintedFigure['total'],
  fiscalYear: FiscalYear,
  world: World,
): Omit<PrintedFigure, 'weight'> {
  const stems = (subject.en.toLowerCase().match(/[a-z]{3,}/gu) ?? []).map(englishStem)
  return {
    subject,
    value,
    total,
    fiscalYear,
    words: tellingWords(subject.ja, '', world),
    folded: fold(subject.ja),
    stems: new Set(stems),
  }
}

const arrow = (before: Bilingual, after: Bilingual): Bilingual => ({
  ja: `${before.ja} → ${after.ja}`,
  en: `${before.en} → ${after.en}`,
})
