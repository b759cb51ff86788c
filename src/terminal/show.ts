import type { Locale } from '../budget/bilingual.ts'
import { drawBar } from '../dialogue/bar.ts'
import { speak } from '../dialogue/language.ts'
import { runText, type Bar, type Line, type Reply, type Run } from '../dialogue/reply.ts'
import type { NextRequest } from '../dialogue/request.ts'

// Not imported by name: that would load all of node:util, 2 ms at every start.
const { styleText } = process.getBuiltinModule('node:util')

/** A reply as text, and what its numbers ask. */
export interface Shown {
  readonly text: string
  /** What pressing number 1, 2, … asks. */
  readonly numbered: readonly NextRequest[]
}

/** Draws a reply for a terminal. Buttons and choices get numbers to type. */
export function show(reply: Reply, locale: Locale, colorful: boolean): Shown {
  const style = (kind: Parameters<typeof styleText>[0], text: string): string =>
    colorful ? styleText(kind, text, { validateStream: false }) : text
  const run = (one: Run): string =>
    typeof one === 'object' && 'strong' in one ? style('bold', one.strong) : runText(one)
  const line = (one: Line | Bar): string => {
    if (typeof one === 'string') return one
    if ('bar' in one) return drawBar(one)
    return one.map(run).join('')
  }
  const say = speak(locale)
  const { card } = reply
  const lines = [style(['bold', 'cyan'], card.title), ...(card.lead ?? []).map(line)]
  for (const fact of card.facts ?? []) {
    const [first = '', ...rest] = fact.lines.map(line)
    if (rest.length === 0) lines.push(`${style('dim', `${fact.label}:`)} ${first}`)
    else lines.push(style('dim', `${fact.label}:`), ...[first, ...rest].map((one) => `  ${one}`))
  }
  lines.push(...(card.sources ?? []).map((source) => style('dim', source)))
  for (const { name, description } of reply.attachments ?? []) {
    lines.push(`${style('dim', say('添付ファイル:', 'Attached file:'))} ${name}  ${description}`)
  }
  if (reply.private) lines.push(style('dim', say('（自分だけに見える返事）', '(only you see this reply)')))

  const menu = reply.menu
  const picks = (menu?.choices ?? []).map((choice) => ({
    label: choice.detail === undefined ? choice.label : `${choice.label}  ${choice.detail}`,
    request: {
      command: menu?.request.command ?? '',
      options: { ...menu?.request.options, [menu?.option ?? '']: choice.value },
    },
  }))
  const numbered = [...picks, ...(reply.actions ?? [])]
  const number = (at: number): string => style('yellow', `[${at + 1}]`)
  lines.push(...picks.map((pick, at) => `${number(at)} ${pick.label}`))
  const buttons = (reply.actions ?? []).map((action, at) => `${number(picks.length + at)} ${action.label}`)
  if (buttons.length > 0) lines.push(buttons.join('  '))
  return { text: lines.join('\n'), numbered: numbered.map(({ request }) => request) }
}
