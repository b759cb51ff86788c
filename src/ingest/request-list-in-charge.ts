import { withoutHoka, type NamesAndOthers } from './and-others.ts'

/** A word of a wrapped table row, and whether a line of the text begins with it. */
export interface Word {
  readonly text: string
  readonly beginsLine: boolean
}

/** The first three cells of a row as printed: 部, 課名, 事業名. */
export interface Head {
  readonly bureau: string
  readonly department: string
  readonly name: string
}

const BUREAU = /.(?:部|所|室|局)$/u
const DEPARTMENT = /.(?:課|室|担当|所|センター|局|館)(?:ほか)?$/u

/** Whether a word ends as names of bureaus do. */
export function isBureau(word: string): boolean {
  return BUREAU.test(word.normalize('NFKC'))
}

/**
 * Cuts the words before 区分 into 部, 課名 and 事業名. A space ends a cell or, in a 事業名 only, is printed; a line end
 * ends a cell or wraps it. Gives every cut in which 部 and 課名 end as such names do: one, where the row is clear.
 */
export function possibleHeads(words: readonly Word[]): Head[] {
  return words.flatMap((_, first) =>
    words.flatMap((_, second) => {
      if (first < 1 || second <= first) return []
      const bureau = joined(words.slice(0, first))
      const department = joined(words.slice(first, second))
      const name = joined(words.slice(second))
      return isBureau(bureau) && isOneDepartmentCell(department) && !bureau.includes(' ')
        ? [{ bureau, department, name }]
        : []
    }),
  )
}

/** Words as one text: wrapped lines are put together, other words keep one space between them. */
export function joined(words: readonly Word[]): string {
  return words.map(({ text, beginsLine }, i) => (i === 0 || beginsLine ? text : ` ${text}`)).join('')
}

/**
 * The departments of a 課名 cell: one, or several with 、 or ・ between them. A ・ within a name (国際化・文化芸術担当)
 * parts nothing, because what stands before it does not end as a department does.
 */
export function readDepartments(cell: string): NamesAndOthers {
  const parts = cell.split(/[、，,／/]/u).flatMap((part) => {
    const names = part.split('・')
    return names.every(isDepartment) ? names : [part]
  })
  return withoutHoka(parts.map((part) => part.trim()))
}

function isDepartment(text: string): boolean {
  return DEPARTMENT.test(text.normalize('NFKC').trim())
}

function isOneDepartmentCell(text: string): boolean {
  return isDepartment(text) && !text.includes(' ')
}
