import { describe, expect, it } from 'vitest'
import { englishEvidence, heldInEnglish, isRomaji } from '../../src/ask/subject/english-evidence.ts'
import { menuWorld } from '../support/menu-desk.ts'

const { book } = menuWorld
const best = (subject: string): string | undefined => englishEvidence(book).rate(subject)[0]?.program.id

describe('what the texts of programs hold of an English subject', () => {
  it.each([
    ['daycare for kids who are ill', 'sick-child-care'],
    ['robots that make work easier for caregivers', 'care-robot-introduction'],
    ['guiding small firms to loans', 'sme-loan-mediation'],
    ['mums and newborns after birth', 'postnatal-mother-child-care'],
    ['smoking manners', 'minato-tobacco-rules'],
    ['bank deposit inquiry', 'tax-arrears-deposit-inquiry'],
  ])('%s is most of all %s', (subject, id) => {
    expect(best(subject)).toBe(id)
  })

  it('counts a word that stands nowhere against every program', () => {
    const program = book.program('dementia-return-home-support')
    if (!program) throw new Error('the program is not in the data')
    const [alone, beside] = ['seniors', 'bungee jumping seniors'].map((words) =>
      heldInEnglish(words, program, book),
    )
    expect(alone).toBeGreaterThan(0.5)
    expect(beside).toBeLessThan(0.5)
  })

  it('says nothing of words that join others', () => {
    expect(englishEvidence(book).rate('how much is the')).toEqual([])
  })
})

describe('Japanese in letters', () => {
  it.each(['kodomo', 'shogakko', 'juminhyo', 'hoikuen', 'Sodanjo'])('%s is', (word) => {
    expect(isRomaji(word)).toBe(true)
  })
  it.each(['theater', 'marriage', 'bike', 'home', 'school', 'ai'])('%s is not', (word) => {
    expect(isRomaji(word)).toBe(false)
  })
})
