/** Discord's rate limits for a bot: 50 requests a second in all, 5 messages in 5 seconds in one channel. */
export interface RateLimits {
  /** Counts a request; how many seconds to wait where it is one too many. */
  take(channel?: string): { readonly retryAfter: number; readonly global: boolean } | undefined
  /** Headers that tell how much is left in a channel. */
  headers(channel: string): Record<string, string>
}

const GLOBAL = { most: 50, span: 1000 }
const CHANNEL = { most: 5, span: 5000 }

/** Limits by sliding windows, as strict as Discord at its strictest. */
export function rateLimits(now: () => number = () => performance.now()): RateLimits {
  const all: number[] = []
  const channels = new Map<string, number[]>()
  const within = (times: number[], span: number): number[] => {
    while (times[0] !== undefined && times[0] <= now() - span) times.shift()
    return times
  }
  const wait = (times: readonly number[], span: number): number => ((times[0] ?? now()) + span - now()) / 1000
  const ofChannel = (channel: string): number[] => {
    const times = channels.get(channel) ?? []
    channels.set(channel, times)
    return within(times, CHANNEL.span)
  }
  return {
    take: (channel) => {
      if (within(all, GLOBAL.span).length >= GLOBAL.most) {
        return { retryAfter: wait(all, GLOBAL.span), global: true }
      }
      const own = channel === undefined ? undefined : ofChannel(channel)
      if (own && own.length >= CHANNEL.most) return { retryAfter: wait(own, CHANNEL.span), global: false }
      all.push(now())
      own?.push(now())
      return undefined
    },
    headers: (channel) => {
      const own = ofChannel(channel)
      return {
        'x-ratelimit-bucket': `messages`,
        'x-ratelimit-limit': String(CHANNEL.most),
        'x-ratelimit-remaining': String(CHANNEL.most - own.length),
        'x-ratelimit-reset-after': String(Math.max(0, wait(own, CHANNEL.span))),
      }
    },
  }
}
