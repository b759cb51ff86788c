import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Index } from '../../bench/search/engine.ts'
import { ENGINES } from '../../bench/search/engines/index.ts'
import { shippedMaterial } from '../../bench/search/material.ts'

const directory = mkdtempSync(join(tmpdir(), 'engines-'))
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const QUERIES = ['みなと科学館', 'かがくかん', '子育て 支援', 'bicycle', '学校給食費の助政', 'か']
const told = (index: Index) =>
  QUERIES.map((query) => [index.search(query, 10), index.suggest?.(query, 25), index.take?.(query)])

it.each(ENGINES)('$name answers alike from a built index and from a saved one', async (engine) => {
  const material = shippedMaterial()
  const built = await engine.build(material)
  const path = join(directory, 'index')
  await built.save(path)
  const loaded = await engine.load(path, material)
  expect(built.search('みなと科学館', 1)).toEqual(['minato-science-museum-operation'])
  expect(told(loaded)).toEqual(told(built))
  rmSync(path)
})
