import { describe, expect, it } from 'vitest'
import type { Attachment, Reply } from '../../src/dialogue/reply.ts'
import type { MadeFile } from '../../src/files/made-file.ts'
import { withFiles, withoutFiles, type FileLimits } from '../../src/files/with-files.ts'
import { CALENDAR, fileDesk } from '../support/file-desk.ts'

const attachment = (name: string): Attachment => ({ ...CALENDAR, name })
const reply = (...names: string[]): Reply => ({
  ...fileDesk().answered,
  attachments: names.map((name) => attachment(name)),
})
const made = (name: string): MadeFile => ({ name, type: 'text/calendar', bytes: new Uint8Array(10) })

/** What becomes of a reply when its files are made so, and what was told of troubles. */
async function tried(
  given: Reply,
  makeFile: (one: Attachment) => Promise<MadeFile>,
  limits: FileLimits = { patience: 10_000, size: 100 },
) {
  const troubles: string[] = []
  const onTrouble = (error: unknown, doing: string) => void troubles.push(`${doing}: ${String(error)}`)
  const { reply: kept, files } = await withFiles(given, { makeFile, onTrouble }, limits)
  return { kept, files: files.map(({ name }) => name), troubles }
}

describe('the files of a reply', () => {
  it('are made in the order in which they are attached', async () => {
    const later = Promise.withResolvers<undefined>()
    const given = reply('a.ics', 'b.ics')
    const result = await tried(given, async ({ name }) => {
      if (name === 'b.ics') later.resolve(undefined)
      else await later.promise
      return made(name)
    })
    expect(result).toEqual({ kept: given, files: ['a.ics', 'b.ics'], troubles: [] })
  })

  it('are not asked for where nothing is attached', async () => {
    const plain = withoutFiles(reply())
    expect(await tried(plain, async () => Promise.reject(new Error('asked')))).toEqual({
      kept: plain,
      files: [],
      troubles: [],
    })
  })

  it('are left out alone where they fail, and the log says why', async () => {
    const result = await tried(reply('a.ics', 'b.ics', 'c.ics'), async ({ name }) =>
      name === 'b.ics' ? Promise.reject(new Error('no ink')) : made(name),
    )
    expect(result).toEqual({
      kept: reply('a.ics', 'c.ics'),
      files: ['a.ics', 'c.ics'],
      troubles: ['file b.ics: Error: no ink'],
    })
  })

  it('are left out where they are late', async () => {
    const never = Promise.withResolvers<MadeFile>()
    const result = await tried(
      reply('a.ics', 'b.ics'),
      async ({ name }) => (name === 'a.ics' ? never.promise : made(name)),
      { patience: 5, size: 100 },
    )
    expect(result).toEqual({
      kept: reply('b.ics'),
      files: ['b.ics'],
      troubles: ['file a.ics: Error: not made within 5 ms'],
    })
    // What fails after that is nobody's business any more.
    never.reject(new Error('too late'))
  })

  it('are left out where they are too large together', async () => {
    const result = await tried(reply('a.ics', 'b.ics', 'c.ics'), async ({ name }) => made(name), {
      patience: 10_000,
      size: 25,
    })
    expect(result).toEqual({
      kept: reply('a.ics', 'b.ics'),
      files: ['a.ics', 'b.ics'],
      troubles: ['file c.ics: Error: 10 bytes are too many'],
    })
  })
})
