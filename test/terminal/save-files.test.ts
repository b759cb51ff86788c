import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFlags } from '../../src/terminal/flags.ts'
import { saveFiles } from '../../src/terminal/save-files.ts'

const file = (text: string) => ({
  name: 'openings.ics',
  type: 'text/calendar',
  bytes: new TextEncoder().encode(text),
})

describe('files that are saved', () => {
  const directory = mkdtempSync(join(tmpdir(), 'saved-'))
  afterAll(() => rmSync(directory, { recursive: true }))

  it('go into a directory that is made, each beside what is there', () => {
    const target = join(directory, 'new', 'place')
    expect(saveFiles(target, [file('one')])).toEqual([join(target, 'openings.ics')])
    expect(saveFiles(target, [file('two'), file('three')])).toEqual([
      join(target, 'openings-2.ics'),
      join(target, 'openings-3.ics'),
    ])
    expect(readdirSync(target).map((name) => [name, readFileSync(join(target, name), 'utf8')])).toEqual([
      ['openings-2.ics', 'two'],
      ['openings-3.ics', 'three'],
      ['openings.ics', 'one'],
    ])
  })

  it('make no directory where there are none', () => {
    expect(saveFiles(join(directory, 'none'), [])).toEqual([])
    expect(readdirSync(directory)).not.toContain('none')
  })

  it('cannot go where a file stands in the way', () => {
    writeFileSync(join(directory, 'taken'), '')
    expect(() => saveFiles(join(directory, 'taken'), [file('one')])).toThrow(/EEXIST|ENOTDIR/u)
  })
})

describe('the flags of a command line', () => {
  const flags = { json: false, jsonl: false, filesDirectory: undefined }
  it.each([
    [['openings', 'from=2020-04'], { ...flags, rest: ['openings', 'from=2020-04'] }],
    [['--json', 'openings'], { ...flags, json: true, rest: ['openings'] }],
    [['--jsonl'], { ...flags, jsonl: true, rest: [] }],
    [['openings', '--files', 'a b', '芝浦'], { ...flags, filesDirectory: 'a b', rest: ['openings', '芝浦'] }],
    [['openings', '--files=x=y'], { ...flags, filesDirectory: 'x=y', rest: ['openings'] }],
    [['openings', '--files'], { ...flags, filesDirectory: '', rest: ['openings'] }],
  ])('%j', (words, expected) => {
    expect(readFlags(words)).toEqual(expected)
  })
})
