import { describe, expect, it } from 'vitest'
import { officeMarks, officesOf } from '../../src/ask/offices.ts'
import { Sentence } from '../../src/ask/sentence.ts'
import { menuWorld } from '../support/menu-desk.ts'

describe('the offices that a sentence calls in everyday English', () => {
  it.each<[string, string[]]>([
    ['the programs of the Nursery Section', ['department childcare']],
    ['the daycare office', ['department childcare']],
    ['how much does the disability welfare section get', ['department disability-welfare']],
    ["the crisis management section's programs", ['department crisis-management-and-safety']],
    ['the crisis management bureau', ['bureau disaster-and-crisis-management']],
    ['compare the Housing Division and the Tax Office', ['department housing', 'department tax']],
    ['the kids and families department', ['bureau children-and-families-support']],
    ['which department runs the library', []],
    ['the town planning section', []],
    ['the moon section', []],
    ['what section', []],
  ])('%s → %j', (text, offices) => {
    const found = officeMarks(new Sentence(text), officesOf(menuWorld.book))
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual(offices)
  })

  it('takes the words that call the office, and no others', () => {
    const sentence = new Sentence('show the Nursery Section and parks')
    officeMarks(sentence, officesOf(menuWorld.book))
    expect(sentence.rest()).toBe('show the   and parks')
  })
})
