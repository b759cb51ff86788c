import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_QUESTIONS } from '../src/answers/first-questions.ts'
import { commands } from '../commands/index.ts'
import { launchChromium } from './support/chromium.ts'
import { visit } from './support/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('a command', () => {
  it('is found behind a slash, with what it does, by its name in either language', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    const options = page.getByRole('option')
    await line.fill('/')
    expect(await options.allTextContents()).toEqual(
      commands.map(({ ja, description }) => `/${ja}${description.ja}`),
    )
    await line.fill('／ランキ')
    expect(await options.allTextContents()).toEqual([
      '/ランキング事業を予算額・要求との差・前年度との差などの順に並べます',
    ])
    await line.fill('/fund')
    expect(await options.count()).toBe(1)
    await line.fill('/お天気')
    expect([await options.count(), await page.locator('.list-hint').first().textContent()]).toEqual([
      0,
      '一致するコマンドはありません',
    ])
  })

  it('is completed while it is typed, and answered with the message that Discord gets', async () => {
    await using visited = await visit(browser)
    const { page, line, sent } = visited
    await line.pressSequentially('/予算')
    await line.press('Tab')
    await page.getByRole('combobox', { name: '事業' }).pressSequentially('かがくかん')
    await page.getByRole('option', { name: 'みなと科学館管理運営（令和2年度予算 298,957千円）' }).click()
    await page.keyboard.press('Enter')
    const message = await visited.message(1)
    expect(await message.locator('.asked').innerText()).toBe(
      '住民\n/予算額\n事業\nみなと科学館管理運営（令和2年度予算 298,957千円）',
    )
    expect(await message.getByRole('heading').allInnerTexts()).toEqual([
      'みなと科学館管理運営（令和2年度）',
      '予算額',
      '要求額',
      '要求から予算への差',
      '所管',
      '款・会計',
      '区分',
    ])
    expect(await message.locator('discord-embed-field').first().innerText()).toBe(
      '予算額\n298,957千円（約2億9,896万円）',
    )
    expect(await message.locator('discord-button').allInnerTexts()).toEqual([
      '財源',
      '所管',
      '開設予定',
      'すべて',
    ])
    expect(sent.at(-1)).toEqual({
      command: 'amount',
      options: { program: 'minato-science-museum-operation' },
      locale: 'ja',
      files: true,
    })
  })

  it('can be typed or pasted as one line', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    await line.fill('/財源 みなと科学館')
    expect(await page.getByRole('combobox', { name: '事業' }).inputValue()).toBe('みなと科学館')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '送信' }).click()
    expect(await (await visited.message(1)).innerText()).toContain('263,471千円')
  })

  it('says what it still needs, and takes choices by their names', async () => {
    await using visited = await visit(browser)
    const { page, line, sent } = visited
    await line.fill('/予算額 ')
    await page.getByRole('button', { name: '送信' }).click()
    const program = page.getByRole('combobox', { name: '事業' })
    expect([
      await page.getByRole('alert').first().textContent(),
      await program.getAttribute('aria-invalid'),
      await program.evaluate((field) => field === document.activeElement),
    ]).toEqual(['事業を入れてください。', '', true])
    await program.fill('タブレット')
    await page.keyboard.press('Escape')
    await line.click()
    await page.getByRole('option', { name: /^年度/u }).click()
    await page.keyboard.type('令和2')
    await page.keyboard.press('Enter')
    await line.click()
    await page.getByRole('option', { name: /^自分だけ/u }).click()
    await page.getByRole('option', { name: 'はい' }).click()
    await page.keyboard.press('Enter')
    const message = await visited.message(1)
    expect(sent.at(-1)).toMatchObject({ options: { program: 'タブレット', year: 2020, private: true } })
    expect(await message.innerText()).toContain('これはあなただけに表示されています')
  })

  it('is brought back by ↑, and older ones by ↑ again', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    await line.fill('/集計 ')
    await page.keyboard.press('Enter')
    await visited.message(1)
    await line.fill('/予算額 タブレット')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await visited.message(2)
    const chip = page.locator('.chip')
    await line.press('ArrowUp')
    expect(await chip.innerText()).toMatch(/^\/予算額 /u)
    expect(await page.getByRole('combobox', { name: '事業' }).inputValue()).toBe('タブレット')
    await line.press('ArrowUp')
    expect(await chip.innerText()).toMatch(/^\/集計 /u)
    await page.keyboard.press('Enter')
    await visited.message(3)
  })
})

describe('the empty page', () => {
  it('offers five questions to press, which show how they are typed; loading it again empties it', async () => {
    await using visited = await visit(browser)
    const { page } = visited
    const examples = page.getByRole('list', { name: '質問の例' }).getByRole('button')
    expect(await examples.allTextContents()).toEqual(FIRST_QUESTIONS.map(({ label }) => label.ja))
    await examples.nth(3).click()
    const message = await visited.message(1)
    expect(await message.locator('.asked').innerText()).toBe('住民\n/ランキング\n順\n要求から削られた額')
    expect(await examples.count()).toBe(0)
    await page.reload()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect([await examples.count(), await visited.messages.count()]).toEqual([5, 0])
  })

  it.each(FIRST_QUESTIONS)('gets an answer to $label.ja', async ({ label }) => {
    await using visited = await visit(browser)
    await visited.page.getByRole('button', { name: label.ja }).click()
    const message = await visited.message(1)
    expect(await message.locator('.private, .trouble').count()).toBe(0)
    expect(await message.getByRole('heading').count()).toBeGreaterThan(0)
  })
})
