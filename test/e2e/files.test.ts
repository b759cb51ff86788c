import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../src/discord/connect.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { toMessage } from '../../src/discord/message.ts'
import { makeFile } from '../../src/files/make-file.ts'
import type { FileMaker } from '../../src/files/made-file.ts'
import { withoutFiles } from '../../src/files/with-files.ts'
import { NOW } from '../support/desk.ts'
import { CALENDAR, fileCommands, fileDesk } from '../support/file-desk.ts'
import { startLocalDiscord, type LocalDiscord } from '../support/local-discord.ts'

/** The connection to a local Discord, with a command that attaches a file. */
describe('a reply with a file', () => {
  const { desk, answered } = fileDesk()
  const troubles: unknown[] = []
  let discord: LocalDiscord
  let bot: Connection
  let maker: FileMaker = makeFile

  beforeAll(async () => {
    discord = await startLocalDiscord()
    bot = await connect({
      ...discord,
      desk,
      definitions: toDefinitions(fileCommands, []),
      clock: () => NOW,
      makeFile: async (attachment) => maker(attachment),
      onTrouble: (error, doing) => troubles.push([doing, String(error)]),
    })
  })

  afterAll(async () => {
    await bot.close()
    await discord.stop()
  })

  it('brings the file, with its words, in public and in private, to everyone by the button, and about a message', async () => {
    const { bytes } = await makeFile(CALENDAR)
    const file = { field: 'files[0]', name: 'openings.ics', type: 'text/calendar', bytes }
    const open = await discord.user.slash('calendar')
    expect(open.body).toEqual({ type: 4, data: toMessage(answered, 'ja') })
    expect(open.files).toEqual([file])
    expect(open.message?.attachments).toMatchObject([
      { filename: 'openings.ics', description: '開設予定 1件の予定表', size: bytes.length },
    ])

    const hidden = await discord.user.slash('calendar', { private: true })
    expect([hidden.ephemeral, hidden.files]).toEqual([true, [file]])
    const shown = await discord.user.press('みんなに見せる', { on: hidden.message })
    expect([shown.ephemeral, shown.files]).toEqual([false, [file]])
    expect(shown.body).toEqual(open.body)
    const asked = await discord.user.messageMenu('予定表を作る', '来年の予定')
    expect([asked.ephemeral, asked.files]).toEqual([true, [file]])
    expect(troubles).toEqual([])
  })

  it('goes without the file, and does not speak of it, where it cannot be made', async () => {
    maker = async () => Promise.reject(new Error('no ink'))
    const reply = await discord.user.slash('calendar')
    maker = makeFile
    expect(reply.body).toEqual({ type: 4, data: toMessage(withoutFiles(answered), 'ja') })
    expect(reply.files).toEqual([])
    expect(troubles.splice(0)).toEqual([['file openings.ics', 'Error: no ink']])
  })

  it('goes without the file where Discord does not take it', async () => {
    discord.fail(/callback$/, { status: 413, times: 1 })
    const reply = await discord.user.slash('calendar')
    expect(reply.body).toEqual({ type: 4, data: toMessage(withoutFiles(answered), 'ja') })
    expect(troubles.splice(0)).toEqual([['upload', expect.stringContaining('413: made to fail')]])
  })

  it('is nothing that Discord would refuse', () => {
    expect([discord.violations(), troubles]).toEqual([[], []])
  })
})
