import type { Rule } from './rule.ts'

/** Whatever names a policy names the pillar that the policy belongs to. */
export const policiesUnderPillars: Rule = (tables) => {
  const pillarOf = new Map(tables.policies.map((policy) => [policy.id, policy.pillar]))
  return (['entries', 'plan-summary'] as const).flatMap((name) =>
    tables[name].flatMap(({ policy, pillar, $line }) => {
      const due = policy === undefined ? undefined : pillarOf.get(policy)
      if (due === undefined || due === pillar) return []
      return [
        {
          file: `${name}.csv`,
          line: $line,
          message: {
            ja: `政策 ${policy} は分野 ${due} のものですが、ここでは ${pillar ?? '空欄'} です`,
            en: `the policy ${policy} belongs to the pillar ${due}, but here it is ${pillar ?? 'empty'}`,
          },
        },
      ]
    }),
  )
}
