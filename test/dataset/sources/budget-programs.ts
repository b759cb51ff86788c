/** A row of the document: what can be read off it without understanding it. */
export interface PrintedRow {
  readonly line: number
  readonly section: string
  readonly pillar: string
  readonly policy: string | undefined
  readonly category: string
  readonly name: string
  readonly departments: readonly string[]
  readonly departmentsAndOthers: boolean
  readonly title: string
  readonly titleAndOthers: boolean
  readonly amount: number
  readonly funding: readonly (readonly [source: string, amount: number])[]
}

/** Reads the pipe tables of r2-budget-programs, line by line; `content` is the cell with the description. */
export function readBudgetPrograms(document: string): { row: PrintedRow; content: string }[] {
  const chapter = { number: '', name: '' }
  let part: { number: string; name: string } | undefined
  let category: string | undefined
  return document.split('\n').flatMap((line, index) => {
    const heading = /^(\d) (\S+)$/.exec(line)
    if (heading) {
      chapter.number = heading[1] ?? ''
      chapter.name = heading[2] ?? ''
      part = undefined
    }
    const subheading = /^\((\d)\) (\S+)$/.exec(line)
    if (subheading) part = { number: `(${subheading[1]})`, name: subheading[2] ?? '' }
    if (!line.startsWith('|')) category = undefined
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.length !== 7) return []
    const [, kind = '', program = '', amount = '', funding = '', content = ''] = cells
    if (kind === '区分' || /^-+$/.test(kind)) return []
    const parts = /^(.+?) ((?:[[〔][^\]〕]+[\]〕] ?)+)\(([^()]+)\)$/.exec(program)
    if (!parts) return []
    category = kind || category
    const [, name = '', brackets = '', title = ''] = parts
    const departments = [...brackets.matchAll(/[[〔]([^\]〕]+)[\]〕]/g)].map((match) => match[1] ?? '')
    return [
      {
        content,
        row: {
          line: index + 1,
          section: chapter.number + (part?.number ?? ''),
          pillar: chapter.name,
          policy: part?.name,
          category: category ?? 'none',
          name,
          departments: departments.map((department) => department.replace(/ほか$/, '')),
          departmentsAndOthers: departments.some((department) => department.endsWith('ほか')),
          title: title.replace(/ほか$/, ''),
          titleAndOthers: title.endsWith('ほか'),
          amount: Number(amount.replaceAll(',', '')),
          funding: [...funding.matchAll(/(\S+) ([\d,]+)/g)].map(
            (match) => [match[1] ?? '', Number(match[2]?.replaceAll(',', ''))] as const,
          ),
        },
      },
    ]
  })
}
