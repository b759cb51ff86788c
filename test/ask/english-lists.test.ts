import { expect, it } from 'vitest'
import { ask } from '../support/desk.ts'

it.each([
  [
    'What is the total of all the programs in the FY2020 list of new, temporary and expanded programs?',
    'answered',
    'Budgeted programs by: categories, fiscal 2020 (Reiwa 2)',
  ],
  [
    'How many programs in the FY2020 budget list are expanded (level-up) ones?',
    'answered',
    'Categories: Expanded (レベルアップ), fiscal 2020 (Reiwa 2)',
  ],
  [
    'Is there any program in the FY2020 list paid for 100% by metropolitan (Tokyo) money?',
    'answered',
    'Programs: with Tokyo Metropolitan grants, share of Tokyo Metropolitan grants of at least 100%; fiscal 2020 (Reiwa 2)',
  ],
  [
    'Which three programs in the FY2020 list get the most money from the national government?',
    'answered',
    'Programs: with National treasury grants; fiscal 2020 (Reiwa 2)',
  ],
  [
    'How many basic plan programs were budgeted in FY2020 altogether, and with how much?',
    'answered',
    'Programs of the basic plan (計画事業), fiscal 2020 (Reiwa 2)',
  ],
  [
    'Which costs more in FY2020, extending Takanawadai Elementary or rebuilding Akabane Elementary?',
    'answered',
    'Takanawadai Elementary School extension and Akabane Elementary School rebuilding compared',
  ],
  [
    'In the FY2020 list, is there more money from the national government or from Tokyo?',
    'answered',
    'National treasury grants and Tokyo Metropolitan grants compared',
  ],
  [
    'Which FY2020 requests did not get any budget?',
    'answered',
    'Programs: requested and not granted, largest first; fiscal 2020 (Reiwa 2)',
  ],
  [
    'Which section has the bigger FY2020 budget, the Tax Section or the Information Policy Section?',
    'answered',
    'Tax Section and Information Policy Section compared',
  ],
  [
    'what’s the smallest program in the 2020 list? need a fun fact for my story',
    'answered',
    'Programs: budget, smallest first; fiscal 2020 (Reiwa 2)',
  ],
  [
    'Which FY2020 programs get money from National Health Insurance premiums?',
    'answered',
    'Where National Health Insurance premiums (国民健康保険料) goes, fiscal 2020 (Reiwa 2)',
  ],
  [
    'How much of the disaster radio money has actually been spent so far?',
    'out-of-scope',
    'The documents do not answer that',
  ],
  [
    'Which FY2020 programme was handed the most on top of what it had requested?',
    'answered',
    'Programs: granted above the request, largest first; fiscal 2020 (Reiwa 2)',
  ],
  [
    'What was spent on the tobacco rules ten years ago?',
    'not-found',
    'Promotion of the Minato tobacco rules, fiscal 2010',
  ],
  [
    'Which 2020 programs have any "other" funding?',
    'answered',
    'Where Other sources (その他財源) goes, fiscal 2020 (Reiwa 2)',
  ],
  [
    "Who got the lion's share in FY2020?",
    'answered',
    'Programs: budget, largest first; fiscal 2020 (Reiwa 2)',
  ],
  [
    "How is the Childcare Section's FY2020 money split across programs?",
    'answered',
    'Childcare Section (保育課), fiscal 2020 (Reiwa 2)',
  ],
  [
    'Whose wishes were not granted at all in FY2021?',
    'answered',
    'Programs: requested and not granted, largest first; fiscal 2021 (Reiwa 3)',
  ],
  ['Anything due to open in fiscal 2023?', 'answered', 'Planned openings'],
  [
    'What does the Housing Section have on its plate in fiscal 2020?',
    'answered',
    'Housing Section (住宅課), fiscal 2020 (Reiwa 2)',
  ],
  [
    'What do all 135 programs of fiscal 2020 add up to?',
    'answered',
    'Budgeted programs by: categories, fiscal 2020 (Reiwa 2)',
  ],
  [
    'How many new and expanded items did the bureaus request for FY2020?',
    'answered',
    'Programs: request, largest first; fiscal 2020 (Reiwa 2)',
  ],
  [
    'what % of the lively shopping street project was metropolitan money in fiscal 2020',
    'answered',
    'Lively shopping streets project (にぎわい商店街事業), fiscal 2020 (Reiwa 2)',
  ],
  [
    'How many programs are classed as "new" in the fiscal 2020 list?',
    'answered',
    'Categories: New (新規), fiscal 2020 (Reiwa 2)',
  ],
  [
    'My son may get a place at Nijiiro Nursery School Takeshiba. When does it open?',
    'answered',
    'Opening of Nijiiro Nursery School Takeshiba (provisional name) (（仮称）にじいろ保育園竹芝)',
  ],
  ['can you check if my son got a place in hoikuen', 'out-of-scope', 'The documents do not answer that'],
  [
    'Which "new" category program has the largest budget in fiscal 2020?',
    'answered',
    'Programs: New; fiscal 2020 (Reiwa 2)',
  ],
  [
    'Compare the General affairs and Welfare budget titles for fiscal 2020',
    'answered',
    'Budgeted programs by: budget titles, fiscal 2020 (Reiwa 2)',
  ],
  [
    'What is the largest fiscal 2020 program outside the Disaster Management Section?',
    'answered',
    'Programs: except Disaster Management Section; fiscal 2020 (Reiwa 2)',
  ],
  [
    'What are the opening hours of the new Mita Library?',
    'answered',
    'Opening of Minato Mita Library (港区立三田図書館)',
  ],
  ['What is the budget of work style reform?', 'choose', 'Which program?'],
  ['How much does the ward put into the community bus?', 'not-found', 'Not found'],
])('%s → %s: %s', (question, outcome, title) => {
  const reply = ask('ask', { question }, { locale: 'en' })
  expect([reply.outcome, reply.card.title]).toEqual([outcome, title])
})
