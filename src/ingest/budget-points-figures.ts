import type { Chapters, TextLine } from './budget-points-chapters.ts'
import { joinLines } from './joined-lines.ts'
import type { Candidate } from './layout.ts'
import { compact, halfWidth } from './yen.ts'

/**
 * Figures of the whole budget, as printed but in half width: those of the chapter about policy, those of sentences about
 * the totals, and the amounts of the pie chart. What a figure is of stands around it in no fixed way: `printed` gives
 * its line, and a person says it.
 */
export function readKeyFigures({ policy, totals }: Chapters['lines']): Candidate[] {
  const legend = totals.findIndex(({ text }) => text.startsWith('●'))
  const sentences = totals.filter(({ text }) => /[はがを、。]/u.test(text) && !text.startsWith('・'))
  const pie = legend < 0 ? [] : totals.slice(legend).filter(({ text }) => /^[\d,]+億円/u.test(compact(text)))
  return [
    ...policy.flatMap((one) => figuresOf(one, FIGURE)),
    ...sentences.flatMap((one) => figuresOf(one, FIGURE)),
    ...pie.flatMap((one) => figuresOf(one, AMOUNT)),
  ].toSorted((a, b) => a.line - b.line)
}

function figuresOf({ line, text }: TextLine, pattern: RegExp): Candidate[] {
  return (compact(text).match(pattern) ?? []).map((value) => ({
    kind: 'key-figures',
    line,
    fields: { value, printed: text },
  }))
}

/**
 * Changes (before → after) that a text under the focus areas prints: with an arrow, as XからYに拡充, or as two labels
 * ～当初…～ and ～…～. To which heading one belongs is not always told by the order of the text: `area` is given, `item`
 * is left to a person.
 */
export function readChanges(focus: readonly TextLine[]): Candidate[] {
  const found = [...arrows(focus), ...moves(focus), ...labels(focus)]
  return found
    .map(({ line, before, after }) => ({
      kind: 'focus-figures',
      line,
      fields: { ...areaAt(focus, line), before, after },
    }))
    .toSorted((a, b) => a.line - b.line)
}

interface Change {
  readonly line: number
  readonly before: string
  readonly after: string
}

function arrows(lines: readonly TextLine[]): Change[] {
  return lines.flatMap(({ line, text }) => {
    const [, before, after] = /^(\d[^→]*)→(\d[^→]*)$/u.exec(halfWidth(text).replaceAll(/\s/gu, '')) ?? []
    return before === undefined || after === undefined ? [] : [{ line, before, after }]
  })
}

/** A sentence may run over lines: the change stands on the line where its before begins. */
function moves(lines: readonly TextLine[]): Change[] {
  const { text, lineAt } = joinLines(lines)
  return [...text.matchAll(MOVE)].map(({ index, 1: lead = '', 2: before = '', 3: after = '' }) => ({
    line: lineAt(index + lead.length),
    before,
    after,
  }))
}

function labels(lines: readonly TextLine[]): Change[] {
  const label = (one: TextLine | undefined): RegExpExecArray | null =>
    /^[~～](.+)[~～](\d\S*)$/u.exec(compact(one?.text ?? ''))
  return lines.flatMap((one, i) => {
    const [first, second] = [label(one), label(lines[i + 1])]
    if (!first?.[1]?.startsWith('当初') || !second) return []
    return [{ line: one.line, before: first[2] ?? '', after: second[2] ?? '' }]
  })
}

function areaAt(focus: readonly TextLine[], line: number): { area?: number } {
  const mark = focus.findLast((one) => one.line <= line && /^取組\d$/u.test(compact(one.text)))
  return mark ? { area: Number(compact(mark.text).slice('取組'.length)) } : {}
}

/** A whole amount in 億 and 万, or one rounded to 億. */
const AMOUNT = /[\d,]+億円/gu
const FIGURE =
  /[△+]?(?:約)?[\d,]+億(?:[\d,]+万)?(?:\d千)?円[増減]?|約?\d+(?:\.\d+)?%[増減]?|\d+事業|\d+[↓↑]|\d+年連続減収/gu
const UNIT = String.raw`\d+(?:\.\d+)?[^から、。にへを\d]{1,8}`
const MOVE = new RegExp(
  String.raw`([^、。]*?)((?:週)?${UNIT})から((?:週)?${UNIT})[にへ](?:拡充|拡大|引き上げ|引上げ|延長|増員)`,
  'gu',
)
