import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commands } from '../../commands/index.ts'
import { reportFault } from '../../src/fault.ts'
import { FILE_WORKS } from '../../src/file-works.ts'
import { openDeskOn } from '../../src/open-desk.ts'
import { openPage } from '../../src/web/open.ts'
import { openCamera } from './camera.ts'
import { examplesOf, NOW, SCREENSHOTS } from './examples.ts'
import { installHint, missingPackages } from './packages.ts'
import { inFewColors } from './small.ts'

/** A picture in the README is at most this large. */
const LARGEST = 250_000

/**
 * `npm run docs:pictures` asks the bot on its own page, and writes docs/pictures/<command>.png: one reply a command, drawn
 * as Discord draws it, and the page itself. Nothing outside this computer is asked. Needs Debian's packages chromium,
 * fonts-noto-cjk and fonts-noto-color-emoji. Names behind `--` make only these pictures.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const missing = missingPackages()
  if (missing.length > 0) return stop(installHint(missing))
  const opened = await openDeskOn(join(import.meta.dirname, '..', '..', 'data'), reportFault)
  if ('findings' in opened) return stop('data/ を読めません。 / data/ cannot be read. npm run data:check')
  const page = await openPage({
    ...opened,
    commands,
    locale: 'ja',
    port: undefined,
    works: FILE_WORKS,
    clock: () => NOW,
    onFault: reportFault,
  })
  const camera = await openCamera(page.address)
  const isWanted = ({ file }: { file: string }): boolean => wanted.length === 0 || wanted.includes(file)
  try {
    for (const example of examplesOf(commands).filter(isWanted)) {
      const { request, locale } = example
      const { outcome } = opened.desk.answer({ ...request, locale, now: NOW })
      if (outcome !== 'answered')
        stop(`${example.file}: 例が答えになっていません。 / The example gets no answer.`)
      await save(example.file, await camera.reply(example))
    }
    for (const shot of SCREENSHOTS.filter(isWanted)) await save(shot.file, await camera.screen(shot))
  } finally {
    await camera.close()
    await page.close()
  }
}

async function save(file: string, png: Buffer): Promise<void> {
  const picture = inFewColors(png)
  await writeFile(join(import.meta.dirname, `${file}.png`), picture)
  console.log(`docs/pictures/${file}.png  ${Math.ceil(picture.length / 1000)} kB`)
  if (picture.length > LARGEST) stop(`${file}: 画像が大きすぎます。 / The picture is too large.`)
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 1
}

await main(process.argv.slice(2))
