import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { examplesOf, SCREENSHOTS } from '../../docs/pictures/examples.ts'
import { ask } from '../support/desk.ts'

const FOLDER = 'docs/pictures'
const wanted = [...examplesOf(commands), ...SCREENSHOTS].map(({ file }) => `${file}.png`)
/** The pictures that a text shows, in its order. */
const shownIn = (readme: string): string[] =>
  [...readFileSync(readme, 'utf8').matchAll(/!\[[^\]]+\]\(docs\/pictures\/([^)]+)\)/gu)].map(
    ([, file]) => file ?? '',
  )

describe('the pictures of the README', () => {
  it('are there for every command and for the page, and no other is', () => {
    expect(
      readdirSync(FOLDER)
        .filter((file) => file.endsWith('.png'))
        .toSorted(),
    ).toEqual(wanted.toSorted())
  })

  it('are all shown, in both languages', () => {
    const english = new Set(shownIn('README.md'))
    const japanese = new Set(shownIn('README.ja.md'))
    const inJapanese = wanted.filter((file) => !file.startsWith('en-'))
    expect([
      wanted.filter((file) => !english.has(file)),
      inJapanese.filter((file) => !japanese.has(file)),
    ]).toEqual([[], []])
    expect([...english, ...japanese].filter((file) => !wanted.includes(file))).toEqual([])
  })

  it.each(examplesOf(commands))('$file shows an answer', ({ request, locale }) => {
    expect(ask(request.command, request.options, { locale }).outcome).toBe('answered')
  })
})
