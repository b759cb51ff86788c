import type { NextRequest, OptionValue } from './request.ts'

/** Discord allows 100 characters for the id of a button or menu. */
export const LONGEST_CODE = 100

const VERSION = 'q1'
const PICKED = '*'

/**
 * Writes a request into the id of a button: `q1:amount?program=minato-science-museum-operation&year=2020`. Undefined
 * when it would be longer than 100 characters. `pick` names the option that a menu's choice will fill.
 */
export function encodeRequest(request: NextRequest, pick?: string): string | undefined {
  const options: [string, OptionValue][] = Object.entries(request.options)
  if (pick !== undefined) options.push([PICKED, pick])
  const query = options
    .map(
      ([name, value]) =>
        `${name}=${escapeValue(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}`,
    )
    .join('&')
  const code = `${VERSION}:${request.command}${query === '' ? '' : `?${query}`}`
  return code.length <= LONGEST_CODE ? code : undefined
}

/** Reads what encodeRequest wrote, with the values picked in a menu; undefined for an id of any other making. */
export function decodeRequest(code: string, picked: readonly string[] = []): NextRequest | undefined {
  const match = new RegExp(`^${VERSION}:([a-z-]+(?: [a-z-]+)?)(?:\\?(.*))?$`, 'su').exec(code)
  if (!match?.[1]) return undefined
  const options: Record<string, OptionValue> = {}
  for (const pair of (match[2] ?? '').split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    if (at < 1) return undefined
    const [name, value] = [pair.slice(0, at), unescapeValue(pair.slice(at + 1))]
    if (name !== PICKED) options[name] = value
    else if (picked[0] === undefined) return undefined
    else options[value] = picked[0]
  }
  return { command: match[1], options }
}

function escapeValue(value: string): string {
  return value.replaceAll(/[%&]/g, (character) => `%${character === '%' ? 'p' : 'a'}`)
}

function unescapeValue(value: string): string {
  return value.replaceAll(/%([pa])/g, (_, letter) => (letter === 'p' ? '%' : '&'))
}
