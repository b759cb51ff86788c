import { withoutLookalikes } from '../budget/lookalikes.ts'
import { CATEGORIES, type Category } from '../budget/vocabulary.ts'
import { withoutHoka } from './and-others.ts'
import { readAmount } from './amount.ts'
import { checkFunding, readFunding } from './funding.ts'
import type { Candidate, CandidateValue, IngestReport, Layout, Remark } from './layout.ts'
import { pipeBlocks, type PipeTable } from './pipe-tables.ts'
import { isPlanSummary, readPlanSummary } from './plan-summary.ts'
import { headingOf, isNext, placeUnder, sectionOf, type Place } from './sections.ts'
import { readCategory } from './terms.ts'

/** The columns of a program table, by their headings without spaces. Amounts are in 千円, and the heading says so. */
const COLUMNS = {
  category: { heading: '区分', is: /^区分$/u },
  program: { heading: '事業名 [所管課] (款)', is: /^事業名/u },
  budgeted: { heading: '予算額 (千円)', is: /^予算額\(千円\)$/u },
  funding: { heading: '財源内訳 (千円)', is: /^財源内訳\(千円\)$/u },
  text: { heading: '事業内容', is: /^事業内容$/u },
} as const

type ColumnName = keyof typeof COLUMNS

/** 事業名 [所管課] [所管課] (款), in brackets of any kind. */
const PROGRAM =
  /^(?<name>.{1,300}?)\s*(?<departments>(?:[[〔［][^\]〕］]{1,60}[\]〕］]\s*)+)[(（](?<title>[^()（）]{1,60})[)）]$/u

/**
 * Tables of programs in chapters ("2 かがやくまち") and parts ("(1) …"). A row has the 区分 of the row above where its
 * own cell is empty, within one table. Every row's funding must add up. The summary of the plan's programs (事業数・事業費)
 * gives rows of plan-summary; tables with other columns are not read.
 */
export const budgetTables: Layout = {
  name: 'budget-tables',
  description: {
    ja: '章と政策ごとの表（区分・事業名 [所管課] (款)・予算額・財源内訳・事業内容。「|」区切り）',
    en: 'tables by chapter and policy (category, program [department] (title), amount, funding, content; with | between)',
  },
  complete: ['program', 'plan-summary'],
  read(text) {
    const report = new Report()
    let place: Place | undefined
    for (const block of pipeBlocks(withoutLookalikes(text))) {
      if ('rows' in block) report.readTable(block, place)
      else {
        report.checkStray(block)
        place = report.placeAfter(block.line, block.text, place)
      }
    }
    return report.finished()
  },
}

/** Collects what a document gives, row by row. */
class Report {
  readonly #candidates: Candidate[] = []
  readonly #carriedDown: Remark[] = []
  readonly #unreadable: Remark[] = []
  /** Number of the program's row in the document: rows that cannot be read count as well. */
  #row = 0

  finished(): IngestReport {
    if (this.#row === 0 && this.#unreadable.length === 0) {
      const headings = Object.values(COLUMNS).map(({ heading }) => heading)
      this.#tell(
        undefined,
        `事業の表がありません。「${headings.join('｜')}」の見出しを持つ表が要ります。ファイルと様式名を確かめてください`,
        `has no table of programs (headings ${headings.join(' | ')}); check the file and the name of the layout`,
      )
    }
    return {
      candidates: this.#candidates,
      carriedDown: this.#carriedDown,
      pairedBySums: [],
      unassigned: [],
      unreadable: this.#unreadable,
    }
  }

  /** The place that holds after a line: a heading changes it, any other line does not. */
  placeAfter(line: number, text: string, place: Place | undefined): Place | undefined {
    const heading = headingOf(text)
    if (!heading || (heading.level === 'part' && !place)) return place
    if (!isNext(heading, place)) {
      this.#tell(
        line,
        `見出し「${text}」の番号が前の見出しに続いていません。間の見出しが欠けていないか確かめてください`,
        `the number of the heading "${text}" does not follow on the heading before; see whether one is missing`,
      )
    }
    return placeUnder(heading, place)
  }

  /** A line with bars that is no row of a table is the rest of a row that was broken in two. */
  checkStray({ line, text }: { readonly line: number; readonly text: string }): void {
    if (!/(?<!\\)\|$/u.test(text)) return
    this.#tell(
      line,
      '表の行が途中で改行されています。前の行とつなげて1行にしてください',
      'is the rest of a table row that was broken in two; join it to the line before',
    )
  }

  readTable(table: PipeTable, place: Place | undefined): void {
    const [header, ...rows] = table.rows
    if (!header) return
    const headings = (header.cells ?? []).map((cell) => cell.normalize('NFKC').replaceAll(/\s/gu, ''))
    const names = Object.keys(COLUMNS) as ColumnName[]
    const missing = names.filter(
      (name) => headings.filter((heading) => COLUMNS[name].is.test(heading)).length !== 1,
    )
    if (isPlanSummary(table)) {
      const { candidates, unreadable } = readPlanSummary(table)
      this.#candidates.push(...candidates)
      this.#unreadable.push(...unreadable)
      return
    }
    if (missing.length === names.length) {
      this.#passOver(table)
      return
    }
    if (missing.length > 0 || headings.length !== names.length) {
      const wanted = names.map((name) => COLUMNS[name].heading).join('｜')
      this.#row += rows.length
      this.#tell(
        header.line,
        `見出しが「${wanted}」ではありません。この表の${rows.length}行は読んでいません。見出しと単位（千円）を確かめてください`,
        `the headings are not ${wanted}; the ${rows.length} row(s) of this table are not read. Check the headings and the unit (千円)`,
      )
      return
    }
    const at = (name: ColumnName): number => headings.findIndex((heading) => COLUMNS[name].is.test(heading))
    let above: { category: Category | undefined; line: number } | undefined
    for (const { line, cells } of rows) {
      this.#row += 1
      if (cells?.length !== names.length) {
        this.#tell(
          line,
          `列が${names.length}個ありません。行が途中で切れていないか、「|」が足りているか確かめてください`,
          `does not have ${names.length} cells; see whether the row is cut off or a | is missing`,
        )
        above = undefined
        continue
      }
      const cell = (name: ColumnName): string => cells[at(name)] ?? ''
      if (cell('category') !== '') above = { category: this.#category(line, cell('category')), line }
      else this.#carryDown(line, above)
      this.#readRow(line, cell, above?.category, place)
    }
  }

  /** A table without any of the columns is another table, unless its rows are programs: then its header is lost. */
  #passOver(table: PipeTable): void {
    const lost = table.rows.find(({ cells }) => cells?.some((cell) => PROGRAM.test(cell)))
    if (!lost) return
    this.#row += table.rows.length
    this.#tell(
      lost.line,
      '事業の行がありますが、表の見出しがありません。見出しの行を補ってください。この表は読んでいません',
      'has a program, but its table has no headings; add the header row. This table is not read',
    )
  }

  #category(line: number, printed: string): Category | undefined {
    const category = readCategory(printed)
    if (category === undefined) {
      const known = Object.values(CATEGORIES)
      this.#tell(
        line,
        `区分「${printed}」は知られていません。${known.map(({ ja }) => ja).join('、')} のどれかか確かめてください`,
        `the category "${printed}" is unknown; see whether it is one of ${known.map(({ ja }) => ja).join(', ')}`,
      )
    }
    return category
  }

  #carryDown(line: number, above: { category: Category | undefined; line: number } | undefined): void {
    if (above?.category === undefined) {
      this.#tell(
        line,
        '区分が空欄で、引き継げる区分が同じ表の上の行にありません。区分を補ってください',
        'has no category, and no row above it in the same table gives one; add it',
      )
      return
    }
    const { ja, en } = CATEGORIES[above.category]
    this.#carriedDown.push({
      line,
      message: {
        ja: `区分「${ja}」を${above.line}行目から引き継ぎました`,
        en: `the category ${ja} (${en}) is taken from line ${above.line}`,
      },
    })
  }

  #readRow(
    line: number,
    cell: (name: ColumnName) => string,
    category: Category | undefined,
    place: Place | undefined,
  ): void {
    const fields: Record<string, CandidateValue> = { row: this.#row }
    if (place) {
      fields['section'] = sectionOf(place)
      fields['pillar'] = place.chapter.name
      if (place.part) fields['policy'] = place.part.name
    } else {
      this.#tell(
        line,
        'この表の上に章の見出し（「2 章の名」）がありません。見出しを補ってください',
        'stands under no chapter heading ("2 name"); add the heading',
      )
    }
    if (category !== undefined) fields['category'] = category
    this.#readProgram(line, cell('program'), fields)
    const budgeted = readAmount(cell('budgeted'))
    if (budgeted === undefined) {
      this.#tell(
        line,
        `予算額「${cell('budgeted')}」は金額ではありません。数字と3桁ごとのコンマだけにしてください`,
        `the amount "${cell('budgeted')}" is no amount; write digits with a comma at every three`,
      )
    } else fields['budgeted'] = budgeted
    const funding = readFunding(cell('funding'))
    for (const problem of funding.problems) this.#unreadable.push({ line, message: problem })
    Object.assign(fields, funding.fields)
    if (budgeted !== undefined && funding.problems.length === 0) {
      const problem = checkFunding(funding.fields, budgeted, { ja: '予算額', en: 'budgeted amount' })
      if (problem) this.#unreadable.push({ line, message: problem })
    }
    if (cell('text') === '') {
      this.#tell(line, '事業内容が空欄です。元の資料を確かめてください', 'has no content; see the original')
    } else fields['text'] = cell('text')
    this.#candidates.push({ kind: 'program', line, fields })
  }

  #readProgram(line: number, printed: string, fields: Record<string, CandidateValue>): void {
    const { name, departments = '', title = '' } = PROGRAM.exec(printed)?.groups ?? {}
    const inCharge = withoutHoka(
      [...departments.matchAll(/[[〔［]([^\]〕］]+)[\]〕］]/gu)].map((match) => (match[1] ?? '').trim()),
    )
    const titles = withoutHoka([title.trim()])
    const [onlyTitle] = titles.names
    if (name === undefined || inCharge.names.length === 0 || onlyTitle === undefined) {
      this.#tell(
        line,
        `「${printed}」が「事業名 [所管課] (款)」の形ではありません。括弧が欠けていないか確かめてください`,
        `"${printed}" is not of the form 事業名 [所管課] (款); see whether a bracket is missing`,
      )
      return
    }
    fields['printed_name'] = name
    fields['departments'] = inCharge.names
    fields['departments_and_others'] = inCharge.andOthers
    fields['title'] = onlyTitle
    fields['title_and_others'] = titles.andOthers
  }

  #tell(line: number | undefined, ja: string, en: string): void {
    this.#unreadable.push({ ...(line === undefined ? {} : { line }), message: { ja, en } })
  }
}
