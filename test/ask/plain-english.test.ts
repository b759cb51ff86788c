import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inPlainEnglish } from '../../src/ask/plain-english.ts'
import { LOOSE_WORDS } from '../../src/ask/subject/loose-words.ts'
import { menuWorld } from '../support/menu-desk.ts'

describe('what is said in passing is left out of an English question', () => {
  it.each([
    [
      "I'm a student writing a report: what is the budget of policy evaluation?",
      'what is the budget of policy evaluation?',
    ],
    [
      'As a nurse I am curious, how much did the ward give for care robots?',
      'how much did the ward give for care robots?',
    ],
    ['What is the budget for the canals? Please revert.', 'What is the budget for the canals.'],
    ['When will the plaza open po?', 'When will the plaza open ?'],
    ['They did not get all, no?', 'They did not get all?'],
    ['My boss wants to know the cost of the canals', 'the cost of the canals'],
    ['Would you be so kind as to tell me the cost of the canals?', 'the cost of the canals?'],
    ['Good morning, how much are the canals?', 'how much are the canals?'],
    // Nothing else would be left.
    ['Good morning!', 'Good morning!'],
    // What is no aside stays.
    ['As a share of the list, how much are the canals?', 'As a share of the list, how much are the canals?'],
    ['My mother has dementia', 'My mother has dementia'],
  ])('%s', (text, plain) => {
    expect(inPlainEnglish(text)).toBe(plain)
  })
})

describe('an unusual wording is read as a plain one', () => {
  it.each([
    ['programs north of ¥500m', 'programs over ¥500m'],
    ['programmes crossing 500 million yen', 'programmes over 500 million yen'],
    ['Programs that cost 1 to 2 billion yen', 'Programs that cost between 1 and 2 billion yen'],
    ['below half a million yen', 'below 0.5 million yen'],
    ['Rank the five heaviest programmes', 'Rank the five largest programmes'],
    ['Give me the top 3 programs', 'Give me the top 3 programs'],
    ['Which programme took the biggest haircut?', 'Which programme was cut the most?'],
    ['Which one jumped most in yen?', 'Which one increased most in yen?'],
    [
      'Which programme was handed the most on top of what it had requested?',
      'Which programme was granted more than requested the most?',
    ],
    ['Which requests went home empty-handed?', 'Which requests got nothing?'],
    ['Was the challenge axed?', 'Was the challenge refused?'],
    ['Who shoulders the cost of the radio?', 'who pays for the radio?'],
    ['On what grounds was it approved?', 'why was it approved?'],
    ['ETA for the new library?', 'when does the new library open?'],
    ["What's in the pipeline for Shibaura?", 'what opens in Shibaura?'],
    ['Which nurseries are coming to Roppongi?', 'Which nurseries are opening in Roppongi?'],
    ['What opens during calendar 2020?', 'What opens between January 2020 and December 2020?'],
    ['What does the Housing Section have on its plate?', 'list the programs of the Housing Section?'],
    ['Everything handled by the Childcare Section', 'programs of the Childcare Section'],
    ['What do all 135 programs add up to?', 'What do all programs cost in total?'],
    ['digitisation of tax records', 'digitization of tax records'],
    ['Pit the radio against the canals', 'compare the radio with the canals'],
    ['bigger than the 500-million mark', 'bigger than 500 million yen'],
    ['Who benefits from national treasury grants?', 'which programs use national treasury grants?'],
    ['Name the program with the steepest increase', 'list the program with the largest increase'],
    ["The largest program that isn't the recovery fund?", 'The largest program excluding the recovery fund?'],
    ['Third on the list of programs by size?', 'Third largest of programs by size?'],
    ['Requests that failed in FY2020?', 'Requests that refused in FY2020?'],
    ['Contrast the radio with the canals', 'compare the radio with the canals'],
    ['What did the ward decline to fund in fiscal 2020?', 'which requests refused in fiscal 2020?'],
    [
      'What is the gap between the radio and the canals?',
      'What is the difference between the radio and the canals?',
    ],
    ["Tokyo's contribution to the programs", 'Tokyo grants to the programs'],
    ['Which division should receive my letter about the canals?', 'Which division should about the canals?'],
    ['防災ラジオはいくら?', '防災ラジオはいくら?'],
  ])('%s', (text, plain) => {
    expect(inPlainEnglish(text)).toBe(plain)
  })
})

describe('a name stays what it is', () => {
  const { programs, departments, openingPlans } = menuWorld.book
  const names = [...programs, ...departments, ...openingPlans].map(({ name }) => name.en)

  it.each(names)('%s', (name) => {
    expect(inPlainEnglish(`What is known about ${name}?`)).toContain(name)
  })

  it('has no word among those that name nothing', () => {
    const words = names.flatMap((name) => name.toLowerCase().match(/[a-z']+/gu) ?? [])
    expect(words.filter((word) => LOOSE_WORDS.has(word))).toEqual([])
  })

  it('nor has the list of words that people use', () => {
    const written = readFileSync('data/words.csv', 'utf8').match(/^[a-z]+(?=,)/gimu) ?? []
    expect(written.filter((word) => LOOSE_WORDS.has(word.toLowerCase()))).toEqual([])
  })
})
