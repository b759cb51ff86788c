import { describe, expect, it } from 'vitest'
import { killRounds, STEPS } from '../support/kill-rounds.ts'

declare global {
  interface ImportMeta {
    readonly env: { readonly MODE: string }
  }
}

/** A sample with every test run; `npm run test:kill` kills 240 times. */
const KILLS = import.meta.env.MODE === 'kill' ? 240 : 20
const MINUTES = 60_000

describe('a bot that is killed while it posts digests', () => {
  it(
    `has posted each of them once after ${KILLS} kills`,
    async () => {
      const { kills, digests, lost, double } = await killRounds(KILLS, 20_200_615)
      console.log(`${KILLS} kills, ${digests} digests: ${JSON.stringify(kills)}`)
      expect({ lost, double }).toEqual({ lost: [], double: [] })
      expect(STEPS.filter((step) => kills[step] === 0)).toEqual([])
    },
    KILLS === 20 ? 5 * MINUTES : 45 * MINUTES,
  )
})
