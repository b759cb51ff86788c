import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { RULES } from '../../../src/dataset/rules/index.ts'
import type { Rule } from '../../../src/dataset/rules/rule.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const rulesDirectory = fileURLToPath(new URL('../../../src/dataset/rules/', import.meta.url))
const files = readdirSync(rulesDirectory).filter((file) => file !== 'index.ts' && file !== 'rule.ts')

it('runs every rule that there is, and each once', async () => {
  const rules = await Promise.all(
    files.map(async (file) => Object.values((await import(rulesDirectory + file)) as Record<string, Rule>)),
  )
  expect(rules.map((exported) => exported.length)).toEqual(files.map(() => 1))
  expect(new Set(RULES)).toEqual(new Set(rules.flat()))
  expect(RULES).toHaveLength(files.length)
})

it.each(files)('%s has a test', (file) => {
  expect(existsSync(here + file.replace('.ts', '.test.ts'))).toBe(true)
})
