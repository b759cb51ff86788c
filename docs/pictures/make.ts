import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commands } from '../../commands/index.ts'
import { toMessage } from '../../src/discord/message.ts'
import { reportFault } from '../../src/fault.ts'
import { openDeskOn } from '../../src/open-desk.ts'
import { askedLine } from './asked.ts'
import { openCamera } from './camera.ts'
import { examplesOf, NOW } from './examples.ts'
import { installHint, missingPackages } from './packages.ts'
import { pageFor } from './page.ts'
import { inFewColors } from './small.ts'

/** A picture in the README is at most this large. */
const LARGEST = 200_000

/**
 * `npm run docs:pictures` asks the bot one example a command and writes docs/pictures/<command>.png: the reply that
 * Discord would get, drawn as Discord draws it. Nothing outside this computer is asked. Needs Debian's packages
 * chromium, fonts-noto-cjk and fonts-noto-color-emoji.
 */
async function main(): Promise<void> {
  const missing = missingPackages()
  if (missing.length > 0) return stop(installHint(missing))
  const opened = await openDeskOn(join(import.meta.dirname, '..', '..', 'data'), reportFault)
  if ('findings' in opened) return stop('data/ を読めません。 / data/ cannot be read. npm run data:check')
  const camera = await openCamera()
  try {
    for (const { file, locale, request } of examplesOf(commands)) {
      const reply = opened.desk.answer({ ...request, locale, now: NOW })
      const asked = askedLine(request, commands, locale)
      const page = pageFor(asked, toMessage(reply, locale), NOW, locale)
      const picture = inFewColors(await camera.take(page))
      await writeFile(join(import.meta.dirname, `${file}.png`), picture)
      console.log(`docs/pictures/${file}.png  ${Math.ceil(picture.length / 1000)} kB  ${reply.outcome}`)
      if (reply.outcome !== 'answered')
        stop(`${file}: 例が答えになっていません。 / The example gets no answer.`)
      if (picture.length > LARGEST) stop(`${file}: 画像が大きすぎます。 / The picture is too large.`)
    }
  } finally {
    await camera.close()
  }
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 1
}

await main()
