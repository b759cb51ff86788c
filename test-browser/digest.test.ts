import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { visit } from './support/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('a digest', () => {
  it('is replayed as it would have been posted, at one set moment after the other', async () => {
    await using visited = await visit(browser)
    const { page, line, sent } = visited
    const setClock = async (moment: string): Promise<void> => {
      await page.getByRole('button', { name: /^時計/u }).click()
      await page.getByLabel('聞く時点').fill(moment)
      await page.getByRole('button', { name: '合わせる' }).click()
    }
    const replay = async (count: number): Promise<string> => {
      await line.fill('/配信 見')
      await page.getByRole('option', { name: /^\/配信 見本/u }).click()
      await line.press('Enter')
      return (await visited.message(count)).getByRole('heading').first().innerText()
    }
    await setClock('2020-06-15T09:00')
    expect(await replay(1)).toBe('開設予定のお知らせ（令和2年6月15日）')
    await setClock('2020-12-01T09:00')
    expect(await replay(2)).toBe('開設予定のお知らせ（令和2年12月1日）')
    expect(sent.at(-1)).toEqual({
      command: 'digest preview',
      options: {},
      locale: 'ja',
      now: '2020-12-01T00:00:00.000Z',
      files: true,
    })
    const [june, december] = await visited.messages.allInnerTexts()
    expect(june).toContain('おはよう保育園表参道')
    expect(december).not.toContain('おはよう保育園表参道')
  })

  it('is filtered by suggestions while a district is typed', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    await line.fill('/digest preview ')
    await line.pressSequentially('地区')
    await page.getByRole('option', { name: /^地区/u }).click()
    await page.keyboard.type('赤')
    await page.getByRole('option', { name: /赤坂/u }).first().click()
    await page.keyboard.press('Enter')
    expect(await (await visited.message(1)).innerText()).toContain('赤坂地区')
  })
})
