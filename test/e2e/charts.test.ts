import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { connect, type Connection } from '../../src/discord/connect.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { toMessage } from '../../src/discord/message.ts'
import { makeFile } from '../../src/files/make-file.ts'
import type { FileMaker } from '../../src/files/made-file.ts'
import { withoutFiles } from '../../src/files/with-files.ts'
import { askWhole, NOW, realDesk } from '../support/desk.ts'
import { startLocalDiscord, type LocalDiscord } from '../support/local-discord.ts'

/** Pictures, however busy the machine is that draws them here: once drawn, each is there at once. */
async function drawnBefore(...replies: readonly ReturnType<typeof askWhole>[]): Promise<void> {
  await Promise.all(replies.flatMap(({ attachments = [] }) => attachments.map(async (one) => makeFile(one))))
}

describe('a reply with a chart on Discord', () => {
  const { desk, book } = realDesk()
  const troubles: unknown[] = []
  let discord: LocalDiscord
  let bot: Connection
  let maker: FileMaker = makeFile

  beforeAll(async () => {
    discord = await startLocalDiscord()
    bot = await connect({
      ...discord,
      desk,
      definitions: toDefinitions(commands, book.years),
      clock: () => NOW,
      makeFile: async (attachment) => maker(attachment),
      onTrouble: (error, doing) => troubles.push([doing, String(error)]),
    })
  })

  afterAll(async () => {
    await bot.close()
    await discord.stop()
  })

  it('shows the picture in its panel, with its numbers in the description', async () => {
    const reply = askWhole('funding', { program: 'みなと科学館' })
    await drawnBefore(reply)
    const { body, files, message } = await discord.user.slash('funding', { program: 'みなと科学館' })
    expect(body).toEqual({ type: 4, data: toMessage(reply, 'ja') })
    expect(body).toMatchObject({ data: { embeds: [{ image: { url: 'attachment://funding.png' } }] } })
    expect(
      files.map(({ name, type, bytes }) => [name, type, Buffer.from(bytes).toString('latin1', 1, 4)]),
    ).toEqual([['funding.png', 'image/png', 'PNG']])
    expect(message?.attachments).toMatchObject([
      {
        filename: 'funding.png',
        description:
          '内訳の帯グラフ「財源内訳: みなと科学館管理運営（令和2年度）」: 一般財源 88.1% 263,471千円、その他財源 11.9% 35,486千円。',
      },
    ])
  })

  it('has the calendar beside it where something opens', async () => {
    await drawnBefore(askWhole('openings'))
    const { files, body } = await discord.user.slash('openings')
    expect(files.map(({ name }) => name)).toEqual(['openings.ics', 'openings.png'])
    expect(body).toMatchObject({ data: { embeds: [{ image: { url: 'attachment://openings.png' } }] } })
  })

  it('goes without the picture, and shows none, where it would be late', async () => {
    maker = async () => Promise.withResolvers<never>().promise
    const { body, files } = await discord.user.slash('funding', { program: 'みなと科学館' })
    maker = makeFile
    const reply = askWhole('funding', { program: 'みなと科学館' })
    expect(body).toEqual({ type: 4, data: toMessage(withoutFiles(reply), 'ja') })
    expect(JSON.stringify(body)).not.toContain('attachment://')
    expect(files).toEqual([])
    expect(troubles.splice(0)).toEqual([['file funding.png', 'Error: not made within 1200 ms']])
  })

  it('is nothing that Discord would refuse', () => {
    expect([discord.violations(), troubles]).toEqual([[], []])
  })
})
