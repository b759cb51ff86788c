import { printedNumber } from './texts.ts'

/** A request of r2-requests: what can be read off its wrapped lines. Spaces are left out, for lines wrap anywhere. */
export interface PrintedRequest {
  readonly row: number
  readonly line: number
  readonly section: string
  /** Number, bureau, department and name, as they follow each other before the kind of item. */
  readonly heading: string
  /** True where 【国保会計】 is printed. */
  readonly ofInsurance: boolean
  readonly category: string
  readonly requested: number | undefined
  readonly expansion: number | undefined
}

const CATEGORY = /新規(?=\s)|レベルアップ(?=\s)/u
const AMOUNTS = /([\d,]+) ([\d,]+|－)\s*$/u
const BREAK = /^\s*(?:令和２年度当初予算|No 部|区\s+分|予算額|\(うち|[　 ]*[１-４]　|　（[１-９]）)/u

/** Reads the numbered requests of r2-requests; `content` is the description, with spaces left out. */
export function readRequests(document: string): { request: PrintedRequest; content: string }[] {
  const chapter = { number: '', part: '' }
  const blocks: { line: number; section: string; row: number; text: string[] }[] = []
  let open = false
  for (const [index, line] of document.split('\n').entries()) {
    const heading = /^[\s　]*([１-４])　\S/u.exec(line)
    const part = /^　（([１-９])）/u.exec(line)
    if (heading) Object.assign(chapter, { number: heading[1]?.normalize('NFKC'), part: '' })
    if (part) chapter.part = `(${part[1]?.normalize('NFKC')})`
    if (BREAK.test(line)) open = false
    const first = /^(\d+) (?=\D)/.exec(line)
    if (first && Number(first[1]) === blocks.length + 1) {
      open = true
      const section = chapter.number + chapter.part
      blocks.push({ line: index + 1, section, row: Number(first[1]), text: [line] })
    } else if (open) blocks.at(-1)?.text.push(line)
  }
  return blocks.map(({ line, section, row, text }) => {
    const whole = text.join('\n').trimEnd()
    const kind = CATEGORY.exec(whole)
    const amounts = AMOUNTS.exec(whole)
    const plain = (part: string) => part.replaceAll(/\s/gu, '')
    const end = (kind?.index ?? 0) + (kind?.[0].length ?? 0)
    return {
      content: plain(whole.slice(end, amounts?.index)),
      request: {
        row,
        line,
        section,
        heading: plain(whole.slice(0, kind?.index)).replace('【国保会計】', ''),
        ofInsurance: whole.includes('【国保会計】'),
        category: kind?.[0] ?? 'none',
        requested: printedNumber(amounts?.[1] ?? ''),
        expansion: printedNumber(amounts?.[2] ?? ''),
      },
    }
  })
}
