import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../test-browser/support/chromium.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import type { NextRequest } from '../../src/dialogue/request.ts'
import type { Example, Screenshot } from './examples.ts'

/** Takes pictures of the page of the bot. */
export interface Camera {
  /** The reply to a question, alone, as a PNG. */
  reply(example: Example): Promise<Buffer>
  /** The page as one sees it after some questions, as a PNG. */
  screen(shot: Screenshot): Promise<Buffer>
  close(): Promise<void>
}

/** As wide as a large phone, and high enough for any reply. */
const REPLY_VIEW = { width: 520, height: 4000 }

/** Room above and below a reply, in pixels. */
const MARGIN = 10

interface Look {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: 'dark' | 'light'
  readonly locale: Locale
}

/** Opens a browser on the page at an address. */
export async function openCamera(address: string): Promise<Camera> {
  const browser = await launchChromium()
  return {
    reply: ({ locale, request }) =>
      look(browser, address, { viewport: REPLY_VIEW, colorScheme: 'dark', locale }, async (page) => {
        await ask(page, request)
        const box = await page.getByRole('article').boundingBox()
        if (!box) throw new Error('The reply is not to be seen.')
        const clip = { ...box, y: box.y - MARGIN, height: box.height + 2 * MARGIN }
        return page.screenshot({ animations: 'disabled', clip })
      }),
    screen: ({ requests, typed, ...how }) =>
      look(browser, address, how, async (page) => {
        for (const request of requests) await ask(page, request)
        await page.locator('#free').pressSequentially(typed)
        if (typed !== '') await page.getByRole('option').first().waitFor()
        return page.screenshot({ animations: 'disabled' })
      }),
    close: () => browser.close(),
  }
}

/** Visits the page, and takes what comes of it where nothing went wrong there. */
async function look(
  browser: Browser,
  address: string,
  { locale, ...how }: Look,
  take: (page: Page) => Promise<Buffer>,
): Promise<Buffer> {
  const context = await browser.newContext({ ...how, deviceScaleFactor: 2, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('requestfailed', (request) => faults.push(`The page asked for ${request.url()}.`))
    await page.addInitScript((language) => localStorage.setItem('language', language), locale)
    await page.goto(address)
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    const picture = await take(page)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return picture
  } finally {
    await context.close()
  }
}

/** Asks in the page's own way what somebody could have typed there, and waits until the reply is drawn. */
async function ask(page: Page, request: NextRequest): Promise<void> {
  const before = await page.getByRole('article').count()
  await page.evaluate(
    async ([main, question]) => {
      const { askQuestion } = (await import(main)) as {
        askQuestion(question: unknown): Promise<void>
      }
      await askQuestion(question)
      await document.fonts.ready
      await Promise.all(
        [...document.querySelectorAll('*')].map(
          (one) => (one as { updateComplete?: unknown }).updateComplete,
        ),
      )
      await Promise.all([...document.images].map((one) => one.decode()))
    },
    ['/page/main.js', request] as const,
  )
  await page.getByRole('article').nth(before).waitFor()
}
