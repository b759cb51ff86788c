import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('a policy under its pillar', () => {
  it('refuse an entry with the policy of another pillar', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) => text.replace('learning-town,open-learning', 'green-town,open-learning'),
      }),
    ).toEqual([
      {
        file: 'entries.csv',
        line: 2,
        message: {
          ja: '政策 open-learning は分野 learning-town のものですが、ここでは green-town です',
          en: 'the policy open-learning belongs to the pillar learning-town, but here it is green-town',
        },
      },
    ])
  })

  it('refuse a policy without a pillar, in the plan summary too', () => {
    expect(
      inventedFindings({
        'plan-summary.csv': (text) => text.replace('learning-town,open-learning', ',open-learning'),
      }),
    ).toEqual([
      {
        file: 'plan-summary.csv',
        line: 2,
        message: {
          ja: '政策 open-learning は分野 learning-town のものですが、ここでは 空欄 です',
          en: 'the policy open-learning belongs to the pillar learning-town, but here it is empty',
        },
      },
    ])
  })

  it('accept a pillar without a policy', () => {
    expect(
      inventedFindings({
        'entries.csv': (text) => text.replace('learning-town,open-learning', 'learning-town,'),
      }),
    ).toEqual([])
  })
})
