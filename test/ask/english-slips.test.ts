import { describe, expect, it } from 'vitest'
import { withoutSlips } from '../../src/ask/english-slips.ts'
import { menuWorld } from '../support/menu-desk.ts'

describe('slips of the pen in an English sentence', () => {
  it.each([
    ['how mcuh is the buget', 'how much is the budget'],
    ['hometwon tax', 'hometown tax'],
    ['the sciense museum', 'the science museum'],
    ['whcih deparment runs the libary', 'which department runs the library'],
  ])('%s → %s', (typed, meant) => {
    expect(withoutSlips(typed, menuWorld.book)).toBe(meant)
  })

  it.each([
    'budgets for nurseries',
    'a planting project for parks',
    'bus rides for seniors',
    'finding jobs on the coast',
    'Kagakukan no yosan wa ikura',
    'みなと科学館の buget',
    'the ward’s own money',
  ])('%s stays as it is', (text) => {
    expect(withoutSlips(text, menuWorld.book)).toBe(text)
  })
})
