import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { OptionValue } from '../../src/dialogue/request.ts'
import { decodeRequest, encodeRequest, LONGEST_CODE } from '../../src/dialogue/request-code.ts'
import { anyText } from '../support/bad-input.ts'

const optionNames = [...new Set(commands.flatMap(({ options }) => Object.keys(options))), 'private']
const anyRequest = fc.record({
  command: fc.constantFrom(...commands.map(({ name }) => name)),
  options: fc.dictionary(
    fc.constantFrom(...optionNames),
    fc.oneof(
      anyText.filter((text) => text.isWellFormed()),
      fc.string({ maxLength: 12 }),
      fc.integer(),
      fc.boolean(),
    ),
    { maxKeys: 4, noNullPrototype: true },
  ),
})

/** How a value reads when it comes back: as the text that people could have typed. */
const written = (value: OptionValue): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value)

describe('the id of a button', () => {
  it.each([
    [{ command: 'help', options: {} }, 'q1:help'],
    [
      { command: 'amount', options: { program: 'minato-science-museum-operation', year: 2020 } },
      'q1:amount?program=minato-science-museum-operation&year=2020',
    ],
    [
      { command: 'search', options: { query: 'a&b=100%', private: true } },
      'q1:search?query=a%ab=100%p&private=1',
    ],
  ])('of %j is %s', (request, code) => {
    expect(encodeRequest(request)).toBe(code)
  })

  it('may name a command of two words', () => {
    const request = { command: 'digest preview', options: { months: '3' } }
    expect([encodeRequest(request), decodeRequest('q1:digest preview?months=3')]).toEqual([
      'q1:digest preview?months=3',
      request,
    ])
  })

  it('of a menu names the option that the choice fills', () => {
    const code = encodeRequest({ command: 'amount', options: { year: 2020 } }, 'program')
    expect([
      code,
      decodeRequest(code ?? '', ['school-library-operation']),
      decodeRequest(code ?? '', []),
    ]).toEqual([
      'q1:amount?year=2020&*=program',
      { command: 'amount', options: { year: '2020', program: 'school-library-operation' } },
      undefined,
    ])
  })

  it('is read back as the request that it was made from, and is never too long for Discord', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const code = encodeRequest(request)
        if (code === undefined) return
        expect(code.length).toBeLessThanOrEqual(LONGEST_CODE)
        expect(decodeRequest(code)).toEqual({
          command: request.command,
          options: Object.fromEntries(
            Object.entries(request.options).map(([name, value]) => [name, written(value)]),
          ),
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('of a menu is read back with what was picked', () => {
    fc.assert(
      fc.property(
        anyRequest,
        anyText,
        fc.constantFrom(...optionNames),
        ({ command, options }, picked, option) => {
          const { [option]: _, ...others } = options
          const code = encodeRequest({ command, options: others }, option)
          if (code === undefined) return
          expect(decodeRequest(code, [picked])?.options[option]).toBe(picked)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is not made where it would be longer than Discord carries: 100 characters', () => {
    const withQuery = (length: number) =>
      encodeRequest({ command: 'search', options: { query: 'あ'.repeat(length) } })
    expect([withQuery(84)?.length, withQuery(85)]).toEqual([100, undefined])
  })

  it.each([
    '',
    'q1',
    'q1:',
    'q2:amount',
    'Q1:amount',
    'q1:AMOUNT',
    'q1: amount',
    'q1:amount ',
    'q1:a  b',
    'q1:a b c',
    'q1:amount?year',
    'q1:amount?=2020',
    'x',
  ])('of another making is not read: %j', (code) => {
    expect(decodeRequest(code)).toBeUndefined()
  })

  it('is never the reason for an exception, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 2 }), (text, picked) => {
        const read = decodeRequest(`q1:amount?${text}`, picked)
        expect(read === undefined || read.command === 'amount').toBe(true)
      }),
    )
  })
})
