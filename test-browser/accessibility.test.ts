import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { visit, type Visit } from './support/visit.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Reloading in the middle of looking would be a fault of its own; everything else that axe knows is looked for. */
const OPTIONS: RunOptions = { resultTypes: ['violations'] }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What axe finds wrong with the page as it stands: the rule, how bad, and where. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  )
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id} ${JSON.stringify(target)} ${failureSummary}`),
  )
}

async function ask({ page, line }: Visit, text: string): Promise<void> {
  await line.fill(text)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
}

const LOOKS = (['phone', 'desktop'] as const).flatMap((screen) =>
  (['dark', 'light'] as const).map((colorScheme) => ({ screen, colorScheme })),
)

describe.each(LOOKS)('axe finds nothing wrong, $colorScheme on a $screen', (looks) => {
  it('with the empty page and the list of commands', async () => {
    await using visited = await visit(browser, looks)
    const { page, line } = visited
    expect(await faultsOf(page)).toEqual([])
    await line.fill('/')
    await page.getByRole('option').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('with a command that is being filled in, and one that cannot be sent', async () => {
    await using visited = await visit(browser, looks)
    const { page, line } = visited
    await line.fill('/予算額 ')
    await page.getByRole('button', { name: '送信' }).click()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('combobox', { name: '事業' }).fill('保育')
    await page.getByRole('option').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('with replies of every kind, their buttons, menus and files', async () => {
    await using visited = await visit(browser, looks)
    const { page, line } = visited
    await ask(visited, '/財源 みなと科学館')
    await (await visited.message(1)).getByRole('button', { name: '所管' }).click()
    await visited.message(2)
    await ask(visited, '/開設予定 シティハイツ高浜')
    await visited.message(3)
    await ask(visited, '/予算額 教職員の働き方改革')
    await (await visited.message(4)).getByRole('combobox').click()
    await page.getByRole('option').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await line.fill('みなと科学館')
    await line.press('Enter')
    await (await visited.message(5)).getByRole('button').click()
    await page.getByRole('menuitem').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('with the clock, in English', async () => {
    await using visited = await visit(browser, looks)
    const { page } = visited
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: /^Clock/u }).click()
    expect(await faultsOf(page)).toEqual([])
  })
})
