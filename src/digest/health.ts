import type { ChannelTrouble, FailureReason } from '../dialogue/memory.ts'

const MINUTE = 60_000

/** How long is waited after each refusal in a row, in minutes; after the last one the channel is paused. */
const AFTER_REFUSAL = [5, 30, 120, 360, 1440]
/** The same while Discord is out of reach; the last one again and again. */
const WHILE_UNREACHABLE = [1, 2, 5, 10]

/** What follows from one more failure in a channel: another try later, or a pause. */
export function afterFailure(
  channel: string,
  before: ChannelTrouble | undefined,
  reason: FailureReason,
  now: Date,
): ChannelTrouble {
  const isUnreachable = reason === 'unreachable'
  // An outage does not count towards a pause, nor does what was before it.
  const isSameKind = before !== undefined && (before.reason === 'unreachable') === isUnreachable
  const failures = isSameKind ? before.failures + 1 : 1
  const since = before?.since ?? now
  const waits = isUnreachable ? WHILE_UNREACHABLE : AFTER_REFUSAL
  const wait = waits[failures - 1] ?? (isUnreachable ? waits.at(-1) : undefined)
  const trouble = { channel, reason, failures, since }
  return wait === undefined
    ? { ...trouble, pausedAt: now }
    : { ...trouble, nextTry: new Date(now.getTime() + wait * MINUTE) }
}

/** Whether a channel is left alone at a moment. A try that lies absurdly far ahead was set by a clock that went wrong. */
export function isResting(trouble: ChannelTrouble | undefined, now: Date): boolean {
  if (!trouble) return false
  if (trouble.pausedAt || !trouble.nextTry) return true
  const wait = trouble.nextTry.getTime() - now.getTime()
  return wait > 0 && wait <= Math.max(...AFTER_REFUSAL) * MINUTE
}
