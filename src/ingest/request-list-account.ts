import { ACCOUNTS, type Account } from '../budget/vocabulary.ts'
import type { Bilingual } from '../budget/bilingual.ts'

/** How the lists mark a program of another account than the general one: 【国保会計】. */
const MARKS: Readonly<Record<string, Account>> = {
  国保会計: 'nhi',
  [ACCOUNTS.nhi.ja]: 'nhi',
}

/** A text without the mark of a special account before it, and the account that the mark names. */
export interface Marked {
  readonly rest: string
  /** Left out where there is no mark, or an unknown one. */
  readonly account?: Account
  readonly problem?: Bilingual
}

/** Takes a mark such as 【国保会計】 off the beginning of a text. Other brackets are part of the text. */
export function readAccountMark(text: string): Marked {
  const [mark, printed = ''] = /^【([^【】]*会計)】\s*/u.exec(text) ?? []
  if (mark === undefined) return { rest: text }
  const account = MARKS[printed]
  const rest = text.slice(mark.length)
  return account === undefined ? { rest, problem: unknown(printed) } : { rest, account }
}

function unknown(printed: string): Bilingual {
  return {
    ja: `会計「${printed}」を知りません。会計の名前を確かめ、なければ語彙（ACCOUNTS）に加えてください`,
    en: `the account “${printed}” is not known; check its name, or add it to the vocabulary (ACCOUNTS)`,
  }
}
