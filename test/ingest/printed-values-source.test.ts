import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../src/budget/partial-date.ts'
import { DOCUMENTS, hasSources, printed, reviewedTables, sourceText } from './sources.ts'

/** How many lines below the line of a row a figure of the narrative may stand: the row begins at its paragraph. */
const PARAGRAPH = 10

describe.skipIf(!hasSources)(
  'what data/ takes from the text of a document (needs SOURCES_DIR with all five)',
  () => {
    const tables = reviewedTables()
    const lines = new Map(DOCUMENTS.map((document) => [document, (sourceText(document) ?? '').split('\n')]))

    /** Lines of a document as compared, from one to another, both included. */
    const between = (document: string, from: number, to: number): string =>
      printed((lines.get(document) ?? []).slice(from - 1, to).join(''))

    /** The text of an entry, up to the entry below it, with its recorded corrections made. */
    function textOf({ document, row }: { readonly document: string; readonly row: number }): string {
      const entries = tables.entries.filter((entry) => entry.document === document)
      const line = entries.find((entry) => entry.row === row)?.line ?? 0
      const next = Math.min(...entries.map((entry) => entry.line).filter((one) => one > line))
      return tables.corrections
        .filter((one) => one.document === document && one.row === row)
        .reduce(
          (text, one) => text.replaceAll(printed(one.printed), printed(one.meant)),
          between(document, line, next - 1),
        )
    }
    /** The values that do not stand in a text, with whose they are. */
    const lacking = (whose: string, text: string, values: readonly (string | undefined)[]): string[] =>
      values.flatMap((value) =>
        value === undefined || text.includes(printed(value)) ? [] : [`${whose}: ${value}`],
      )
    const nameOf = ({ document, row }: { readonly document: string; readonly row: number }) =>
      `${document} ${row}`

    it('changes and other conditions: before, after and value stand in the text of their entry', () => {
      expect(
        tables.changes.flatMap((one) => lacking(nameOf(one), textOf(one), [one.before, one.after])),
      ).toEqual([])
      expect(tables.terms.flatMap((one) => lacking(nameOf(one), textOf(one), [one.value]))).toEqual([])
      expect([tables.changes.length > 5, tables.terms.length > 40]).toEqual([true, true])
    })

    it('bureaus: the name stands in the text of the entry; 各総合支所 are the five branches', () => {
      const nameOfBureau = new Map(tables.bureaus.map(({ id, name }) => [id, name]))
      const inCharge = tables['entry-departments'].filter(({ bureau }) => bureau !== undefined)
      expect(inCharge.length).toBeGreaterThan(100)
      expect(
        inCharge.flatMap((one) => lacking(nameOf(one), textOf(one), [nameOfBureau.get(one.bureau ?? '')])),
      ).toEqual(['r2-requests 20: 各地区総合支所', 'r2-requests 43: 各地区総合支所'])
    })

    it('openings: the date stands in the text of the entry, exactly as precise', () => {
      const absent = tables.openings.filter(
        (one) => !datesOf(one.date).some((date) => textOf(one).includes(date)),
      )
      // The list prints 4月 without its year; the sheet carries the year down from the line above.
      expect(absent.map((one) => [nameOf(one), one.opening])).toEqual([
        ['r2-requests 31', 'child-development-support-center'],
        ['r2-program-sheets 63', 'nhi-premium-collection-measures'],
      ])
      expect(absent.map(textOf)).toEqual([
        expect.stringContaining('4月に開設'),
        expect.stringContaining(printed('令和2年4月 システム導入作業 7月 各拡充内容を開始')),
      ])
    })

    it('facilities and corrections: the printed name stands in the text of the entry', () => {
      expect(
        tables.facilities
          .flatMap((one) => lacking(nameOf(one), textOf(one), [one.name]))
          // The list prints the school, then the class.
          .filter((one) => one !== 'r2-requests 15: 御成門小学校「ことばときこえの教室」'),
      ).toEqual([])
      expect(
        tables.corrections.flatMap(({ document, row, printed: slip }) => {
          const line = tables.entries.find((one) => one.document === document && one.row === row)?.line ?? 0
          return lacking(`${document} ${row}`, between(document, line, line + 100), [slip])
        }),
      ).toEqual([])
    })

    it('sheets: months of the schedule, the review, and what earmarked funds pay stand on their sheet', () => {
      expect(
        // … stands for the month before, whose year is carried down.
        tables.schedules.flatMap((one) => lacking(nameOf(one), textOf(one), one.printed.split('…'))),
      ).toEqual([])
      expect(tables.decisions.flatMap((one) => lacking(nameOf(one), textOf(one), [one.review]))).toEqual([])
      expect(
        tables['line-items'].flatMap((one) =>
          lacking(nameOf(one), textOf(one), [one.special_funds?.toLocaleString('en-US')]),
        ),
      ).toEqual([])
    })

    it('summaries and details in our own words: every number in them is printed in the text of the entry', () => {
      const said = [
        ...tables.entries.map((one) => ({ one, text: one.summary_ja })),
        ...tables.details.map((one) => ({ one, text: one.text_ja })),
      ]
      expect(said.flatMap(({ text }) => numbersOf(text)).length).toBeGreaterThan(100)
      expect(said.flatMap(({ one, text }) => lacking(nameOf(one), textOf(one), numbersOf(text)))).toEqual([])
    })

    describe('the narrative', () => {
      const near = (line: number, below = PARAGRAPH): string =>
        between('r3-budget-points', line, line + below)

      it('prints every figure of the focus items and of the whole budget in the paragraph of its row', () => {
        // Put together from two sentences, and a box on a page whose text is out of order.
        const elsewhere = new Set([
          '3/3/4 奨学金の種類: 奨学金の貸付に加え、給付型奨学金',
          '5/4/3 福祉の支援の対象: 個人及び世帯',
          '4/5/4 集団回収の報奨金（布類）: 10円/㎏',
          '4/5/4 集団回収の報奨金（布類）: 6円/㎏',
        ])
        const figures = tables['focus-figures'].flatMap((one) =>
          lacking(`${one.area}/${one.item}/${one.position} ${one.subject_ja}`, near(one.line), [
            one.value,
            one.before,
            one.after,
          ]),
        )
        expect(figures.filter((one) => !elsewhere.has(one))).toEqual([])
        expect(
          tables['key-figures'].flatMap((one) => lacking(one.subject_ja, near(one.line, 4), [one.value])),
        ).toEqual([])
        expect(
          tables['document-corrections'].flatMap((one) =>
            lacking(one.meant, near(one.line, 0), [one.printed]),
          ),
        ).toEqual([])
      })

      it('prints the month of every announcement in its paragraph', () => {
        const absent = tables.announcements.flatMap((one) => {
          const { date } = one
          const has = date === undefined || datesOf(date).some((month) => near(one.line).includes(month))
          return has ? [] : [[one.position, one.name, date]]
        })
        // Announced in the list of large spending, with its month on the page about it.
        expect(absent).toEqual([[8, '児童相談所設置市の事務', { precision: 'month', year: 2021, month: 4 }]])
        expect(near(719, 12)).toContain('新たに港区の事務となります')
        expect(near(719, 12)).toContain('令和3年4月から')
      })

      it('prints every address, size, opening hour and closed day on the pages about facilities', () => {
        const facilities = between('r3-budget-points', 1200, 1369)
        const parts = tables.announcements.flatMap(({ name, address, size, hours, closed_days }) =>
          [address, size, hours, closed_days].flatMap((value) =>
            // Boxes are broken into lines between others, so that the parts of a value stand apart.
            lacking(name, facilities, value?.split(/[、（）]/u).filter((part) => part !== '') ?? []),
          ),
        )
        expect(parts).toEqual([])
      })

      it('prints the later month, name or amount of every follow-up; an earlier document prints the earlier one', () => {
        const exact = tables['follow-ups'].filter(({ kind }) => kind !== 'other')
        expect(exact.length).toBeGreaterThan(15)
        expect(exact.flatMap((one) => lacking(`${one.position}`, near(one.line, 3), [one.later]))).toEqual([])
        const earlier = exact.flatMap((one) => {
          const entries = tables.entries.filter(
            ({ program, document }) => program === one.program && document !== one.document,
          )
          const text = entries.map(textOf).join('\n')
          return lacking(`${one.position}`, text, [one.earlier?.replace(/千円$/u, '')])
        })
        // Two amounts in one: each stands in the text.
        expect(earlier).toEqual(['28: 共通券1億1千万円、限定券6千万円'])
      })

      it('prints every number of the other follow-ups', () => {
        const others = tables['follow-ups'].filter(({ kind }) => kind === 'other')
        expect(
          others.flatMap((one) => lacking(`${one.position}`, near(one.line), numbersOf(one.later))),
        ).toEqual([])
      })

      it('prints every number of the points and of what is announced, in our own words, near their lines', () => {
        const around = (line: number): string => between('r3-budget-points', line - 6, line + 30)
        expect(
          tables['focus-points'].flatMap((one) =>
            lacking(`${one.area}/${one.item}/${one.position}`, around(one.line), numbersOf(one.text_ja)),
          ),
        ).toEqual([])
        const absent = tables.announcements.flatMap((one) =>
          lacking(`${one.position}`, around(one.line), numbersOf(one.contents_ja ?? '')),
        )
        // Announced on another page than the one about it.
        expect(absent).toEqual(['8: 16'])
        expect(near(721, 0)).toEqual(expect.stringContaining('16の業務'))
      })
    })
  },
)

/** The numbers that a text holds, in half width, with their commas and decimals. */
function numbersOf(text: string): string[] {
  return text.normalize('NFKC').match(/\d[\d,]*(?:\.\d+)?/gu) ?? []
}

/** How documents print a date in the Reiwa era. */
function datesOf(date: PartialDate): string[] {
  const year = `${date.year - 2018}年`
  if (date.precision === 'fiscal-year') return [`${year}度`]
  return [date.precision === 'month' ? `${year}${date.month}月` : `${year}${date.month}月${date.day}日`]
}
