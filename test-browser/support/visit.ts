import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { servePage } from '../../test/web/ask-web.ts'

/** A phone of the smallest common width, and a desktop. */
export const SCREENS = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const

/** How the page is visited. */
export interface Visiting {
  readonly screen?: keyof typeof SCREENS
  readonly colorScheme?: 'dark' | 'light'
}

/** The page in a browser, with what one does and sees there. */
export interface Visit extends AsyncDisposable {
  readonly page: Page
  /** The line in which plain text and commands are typed. */
  readonly line: Locator
  /** The messages, oldest first. */
  readonly messages: Locator
  /** What the page has sent to the server so far, oldest first. */
  readonly sent: readonly Record<string, unknown>[]
  /** The protocol that drives the browser: for what an input method does. */
  devtools(): Promise<CDPSession>
  /** Waits for as many messages, and gives the last one. */
  message(count: number): Promise<Locator>
}

/** Opens the page of the real bot. When it is left, the page must have had no fault and asked nobody else. */
export async function visit(
  browser: Browser,
  { screen = 'desktop', colorScheme = 'dark' }: Visiting = {},
): Promise<Visit> {
  const served = await servePage()
  const context = await browser.newContext({
    ...SCREENS[screen],
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'ja-JP',
  })
  context.setDefaultTimeout(8_000)
  const page = await context.newPage()
  const faults: string[] = []
  const sent: Record<string, unknown>[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') faults.push(line.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith(served.address))
      faults.push(request.url())
    const body = request.postData()
    if (body !== null) sent.push(JSON.parse(body) as Record<string, unknown>)
  })
  await page.goto(served.address)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  const messages = page.getByRole('article')
  return {
    page,
    line: page.locator('#free'),
    messages,
    sent,
    devtools: () => context.newCDPSession(page),
    message: async (count) => {
      await expect.poll(() => messages.count()).toBe(count)
      return messages.nth(count - 1)
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      await served.close()
      expect(faults).toEqual([])
    },
  }
}
