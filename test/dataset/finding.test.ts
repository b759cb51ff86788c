import { expect, it } from 'vitest'
import { printFinding } from '../../src/dataset/finding.ts'

const message = { ja: '空欄です', en: 'is empty' }

it('prints a finding on one line with its file and line', () => {
  expect(printFinding({ file: 'words.csv', line: 3, message })).toBe('words.csv:3  空欄です / is empty')
})

it('prints a finding about a whole file with the file alone', () => {
  expect(printFinding({ file: 'words.csv', message })).toBe('words.csv  空欄です / is empty')
})
