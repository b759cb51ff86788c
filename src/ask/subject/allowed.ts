import type { Program } from '../../budget/program.ts'
import { englishStems } from '../../search/english.ts'
import { fold } from '../../search/fold.ts'
import type { Reading } from '../reading.ts'

/** The programs that fit what else is said: not what is left out, and in charge of the department that is named. */
export function allowed<T extends { readonly program: Program }>(
  hits: readonly T[],
  { not, names }: Reading,
): readonly T[] {
  const excludedIds = new Set(not.names.filter(({ kind }) => kind === 'program').map(({ id }) => id))
  const departments = new Set(names.filter(({ kind }) => kind === 'department').map(({ id }) => id))
  const kept = hits.filter(
    ({ program }) =>
      !excludedIds.has(program.id) && !not.segments.some(({ text }) => isCalledSo(program, text)),
  )
  const inCharge = kept.filter(({ program }) => isOf(program, departments))
  return inCharge.length > 0 ? inCharge : kept.length > 0 ? kept : hits
}

/** Whether a program is in charge of one of some departments. */
export function isOf(program: Program, departments: ReadonlySet<string>): boolean {
  return program.entries.some((entry) => entry.departments.some(({ id }) => departments.has(id)))
}

/** Whether words are a part of a program's name; English ones in whatever order. */
export function isCalledSo({ name }: Program, words: string): boolean {
  const form = fold(words)
  if (form.length < 2) return false
  const stems = /^[\x20-\x7E]+$/u.test(words) ? englishStems(words) : []
  return stems.length > 0
    ? new Set(stems).isSubsetOf(new Set(englishStems(name.en)))
    : fold(name.ja).includes(form)
}
