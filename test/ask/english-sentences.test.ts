import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/dialogue/reply.ts'
import { ask } from '../support/desk.ts'

/** What an English sentence comes to: the outcome, and how the title of the reply begins. */
function answerTo(question: string): string {
  const { outcome, card } = ask('ask', { question }, { locale: 'en' })
  return `${outcome}: ${card.title}`
}

describe('an English sentence about one program', () => {
  it.each([
    ["next fiscal year's city promotion budget", 'answered: City promotion project'],
    ["price tag of the new Minato science museum's operation", 'answered: Minato Science Museum operation'],
    [
      'How much did the ward originally want for the policy research institute?',
      'answered: Minato City policy research institute operation',
    ],
    ['which department should I ask about cliff repair subsidies', 'answered: Subsidy for repairing cliffs'],
    [
      'daycare for kids who are ill, how much was budgeted for 2020',
      'answered: Care for sick and recovering children',
    ],
    [
      'Making late-hours daycare free in fiscal 2021: what is the full printed budget?',
      'answered: Free extended childcare',
    ],
    [
      'By how much did the smoking manners budget go up from 2020 to 2021?',
      'answered: Promotion of the Minato tobacco rules',
    ],
    [
      'earthquake proofing of buildings, share paid by the national government',
      'answered: Support for seismic retrofitting of buildings',
    ],
    [
      'Writing up the history of Minato, not the education history. budget?',
      'answered: Compilation of the history of Minato City',
    ],
    [
      'Kindly share the sanctioned amount for the AI chatbot.',
      'answered: Automatic answering system using an AI chatbot',
    ],
    [
      'Kobo Ami can accept how many persons after the expansion po?',
      'answered: Disability Health and Welfare Center maintenance',
    ],
    [
      'Amount of metropolitan subsidy in the work-style reform for school staff run by the Educational Guidance Section',
      'answered: Work-style reform for school staff (school support staff',
    ],
    [
      'What do City Heights Takahama and City Heights Kurumacho rebuilding come to?',
      'answered: City Heights Kurumacho rebuilding and City Heights Takahama rebuilding compared',
    ],
    [
      'City history versus education history: what is each book project costing?',
      'answered: Compilation of the history of Minato City and Compilation of the history of education in Minato City compared',
    ],
    [
      'Is more than half of the diabetes program paid by the national government?',
      'answered: Prevention of aggravation of diabetes',
    ],
    [
      'Disaster radio or noise survey: the cheaper one?',
      'answered: Minato disaster radio and Aircraft noise survey compared',
    ],
    [
      'How does the culture programme promotion compare with city promotion?',
      'answered: City promotion project and Cultural program promotion compared',
    ],
    ['Who is running the canal project?', 'answered: Making the canals more attractive'],
    ['Is there a subsidy for buying electric cars?', 'not-found: Not found'],
    ['Who got the lion in FY2020?', 'choose: Which program?'],
    // One word that only a keyword stands for is no program that is named, and a thing that is nowhere is none.
    ['How much for the new airport?', 'choose: Which program?'],
    ['What is the city hall rebuilding going to cost?', 'not-found: Not found'],
    ['kyu Shinno shogakko renovation budget', 'answered: Former Shinno Elementary School renovation'],
    ['work style reform for teachers, budget?', 'choose: Which program?'],
    ['child guidance center, from which month?', 'answered: Opening of Minato Child Guidance Center'],
    [
      'money for couples getting divorced who have kids?',
      'answered: Support for parents before and after divorce',
    ],
    [
      'how much for making sidewalks wheelchair friendly',
      'answered: Barrier-free ward roads in each district',
    ],
    [
      'Budget for finding jobs for people with disabilities in 2021',
      'answered: Employment support for people with disabilities',
    ],
    [
      "who's footing the bill for the multilingual support",
      'answered: Multilingual support at ward facilities',
    ],
    ['Why did the ward not fund the deposit inquiry service?', 'answered: Bank deposit inquiry service'],
    ['when can we use the new industry promotion centre', 'answered: Openings of Industry Promotion Center'],
    ['Whose job is it to run the holiday lodges?', 'answered: Holiday lodges for residents'],
    ['How many AEDs are bought?', 'AEDs carried on door-to-door waste collection'],
    ['premium rate of the shopping vouchers', 'answered: Support for issuing ward-wide shopping vouchers'],
    [
      "My kid has special needs; what's the budget for special needs classes at elementary schools?",
      'answered: Special needs classes at elementary schools',
    ],
    ['How much did Minato set aside for the history book about the ward?', 'choose: Which program?'],
  ])('%s → %s', (question, answer) => {
    expect(answerTo(question)).toContain(answer)
  })

  it('asks for what is asked', () => {
    const asked = (question: string): unknown => ask('ask', { question }, { locale: 'en' }).card.lead?.[0]
    expect(asked('percentage cut for digitizing tax records')).toContain('difference from request to budget')
    expect(asked('estimated annual expense of the disaster radio going forward')).toContain('future cost')
    expect(asked('From what age does the sick child daycare apply?')).toContain('conditions')
    expect(asked('funding breakdown for diabetes prevention')).toBe(
      'Understood as: diabetes prevention · funding',
    )
  })
})

describe("a program's share of the list", () => {
  it.each([
    [
      'The earthquake recovery fund is what share of everything on the 2020 program list?',
      'en',
      '¥23,584,656 thousand',
      '17.0%',
    ],
    [
      'What percentage of all 2021 programs is free extended childcare?',
      'en',
      '¥13,573,990 thousand',
      '56.7%',
    ],
    ['震災復興基金積立金は令和2年度の一覧全体の何%?', 'ja', '23,584,656千円', '17.0%'],
  ] as const)('%s', (question, locale, total, share) => {
    const { card } = ask('ask', { question }, { locale })
    expect(plainText(card.lead?.[1] ?? '')).toContain(total)
    expect(plainText(card.lead?.[1] ?? '')).toContain(share)
  })

  it('is none of a source of money', () => {
    const { card } = ask(
      'ask',
      { question: 'what share of the disaster radio is national grants?' },
      { locale: 'en' },
    )
    expect(card.lead?.map(plainText).join(' ')).not.toContain('of the list')
  })
})

describe('an English sentence about several programs or a total', () => {
  it.each([
    ['How much do the programs of the Nursery Section get in all?', 'answered: Childcare Section'],
    ['How many programs are under the welfare budget title?', 'answered: Budget titles: Welfare'],
    ['sum of education expenses', 'answered: Budget titles: Education'],
    ['Rank departments by budget', 'answered: Budgeted programs by: departments'],
    ['whats the tiniest budget on the 2020 list', 'answered: Programs: budget, smallest first'],
    [
      'Which program lost the most money between request and budget in FY2020?',
      'answered: Programs: cut from the request',
    ],
    [
      'For which 2020 programs does the national government cover more than half?',
      'answered: Programs: with National treasury grants, share',
    ],
    [
      'How big a share of the 2020 list does the School Affairs Section have?',
      'answered: Departments: School Affairs Section',
    ],
    [
      'How much do all the "level up" (expanded) programs add up to in 2020?',
      'answered: Categories: Expanded',
    ],
    [
      'Rebuilding Akabane elementary vs rebuilding Akasaka junior high in 2020: which is pricier?',
      'answered: Akabane Elementary School rebuilding and Akasaka Junior High School rebuilding compared',
    ],
    ['which programs got more than they asked for?', 'answered: Programs: granted above the request'],
    ['total cut from requests in 2020', 'answered: Programs: cut from the request'],
    ['How many programs concern nurseries?', 'answered: Programs: about "nurseries"'],
    ['total budget of school rebuilding programs', 'answered: Programs: about "school rebuilding"'],
    ['Largest policy area by budget in 2020', 'answered: Budgeted programs by: policies'],
    ["What's opening in Roppongi next year?", 'answered: Planned openings (Azabu district)'],
    [
      'Housing Section or Building Section: who gets more?',
      'answered: Housing Section and Building Section compared',
    ],
    [
      'national vs metropolitan grants in 2020',
      'answered: National treasury grants and Tokyo Metropolitan grants compared',
    ],
    [
      'how much goes into supporting daily life and protecting industry from covid?',
      'answered: Focus area 2',
    ],
    [
      'which is bigger, sick kids daycare or free late daycare?',
      'answered: Care for sick and recovering children and Free extended childcare compared',
    ],
    ['how many covid projects are there in 2021', 'answered: Key figures of the budget'],
    ['How much was requested in total in 2021?', 'answered: Programs: request, largest first'],
    ['How many yen did the Tax Section request in total in 2020?', 'answered: Programs: Tax Section'],
    ['Which programs were not cut at all in 2021?', 'answered: Programs: budget granted as requested'],
    ['which departments are in the 2021 list?', 'answered: Budgeted programs by: departments'],
    [
      'How much for supporting small and medium-sized businesses among the COVID measures in fiscal 2021?',
      'small',
    ],
    ['Which programs got nothing?', 'answered: Programs: requested and not granted'],
    ['Which requested programs were not given any budget?', 'answered: Programs: requested and not granted'],
    ['How many requests were rejected?', 'answered: Programs: requested and not granted'],
    ["Which programs don't get any national money?", 'answered: Programs: without National treasury grants'],
    ['programs not funded by Tokyo', 'answered: Programs: without Tokyo Metropolitan grants'],
    [
      'Programs of the Nursery Section other than the ICT one',
      'answered: Programs: Childcare Section, except Introducing ICT',
    ],
    ["What's the overall budget of Minato for fiscal 2021?", 'answered: All accounts'],
    ['How much is spent on covid measures in 2021?', 'answered: Key figures of the budget'],
    ['How much of the basic plan goes to education?', 'answered: Programs of the basic plan'],
    [
      'Minato Science Museum vs holiday lodges',
      'answered: Minato Science Museum operation and Holiday lodges for residents compared',
    ],
    [
      'Budgets for the AI chatbot and the smartphone app information service',
      'answered: Automatic answering system using an AI chatbot and Information service through a smartphone app compared',
    ],
  ])('%s → %s', (question, answer) => {
    expect(answerTo(question)).toContain(answer)
  })
})

describe('an English sentence that the documents do not answer', () => {
  it.each([
    ['subsidy for solar panels?', 'hometown tax'],
    ['free bus rides for seniors budget', 'Return-home support'],
    ['how much is the ward mayor paid', 'Providing information'],
    ['thank you, that helped', 'Housework'],
    ['What is the total of all programs of the education bureau?', 'largest first'],
    ['art museum budget', 'Science Museum'],
    ['money for a marriage certificate', 'dementia support shops'],
    ['How much is the movie theater?', 'World promotion video'],
    ['average budget per program?', 'Insurance'],
    ['how do I get to the ward office', 'Work'],
    ['List everything the moon base runs', 'largest first'],
  ])('%s gets no answer about %s', (question, wrong) => {
    expect(answerTo(question)).not.toContain(wrong)
  })
})
