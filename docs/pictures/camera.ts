import { chromium } from 'playwright-core'
import { readModule } from './modules.ts'
import { CHROMIUM } from './packages.ts'
import { READY } from './page.ts'

/** Takes pictures of pages. */
export interface Camera {
  /** A picture of the page's message, as a PNG. */
  take(html: string): Promise<Buffer>
  close(): Promise<void>
}

/** A name that no computer has: whatever the page asks for is answered here, or refused. */
const ORIGIN = 'http://pictures.invalid'

const VIEW = { width: 520, height: 600 }

/** Opens a browser, as wide as a large phone, that reaches no other computer. */
export async function openCamera(): Promise<Camera> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  const context = await browser.newContext({
    viewport: VIEW,
    deviceScaleFactor: 2,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  })
  return {
    take: async (html) => {
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      await page.route('**/*', async (route) => {
        const { origin, pathname } = new URL(route.request().url())
        const isPage = origin === ORIGIN && pathname === '/'
        const body = isPage ? html : origin === ORIGIN ? await readModule(pathname) : undefined
        if (body === undefined) {
          faults.push(`The page asked for ${route.request().url()}.`)
          return route.abort()
        }
        return route.fulfill({ body, contentType: isPage ? 'text/html' : 'text/javascript' })
      })
      try {
        await page.goto(ORIGIN)
        await page.waitForSelector(`html[${READY}]`, { state: 'attached', timeout: 15_000 })
        const picture = await page.locator('discord-messages').screenshot({ animations: 'disabled' })
        if (faults.length > 0) throw new Error(faults.join('\n'))
        return picture
      } catch (error) {
        throw new Error(faults.join('\n') || 'The page could not be drawn.', { cause: error })
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}
