import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Trouble } from '../../src/dialogue/trouble.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Claim, DigestStore } from '../../src/store/store.ts'
import { SUBSCRIPTION } from '../support/guild-memory.ts'

const NOW = new Date('2020-06-15T00:00:00Z')
const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000)
const lease = (owner: string, minutes = 0) => ({ owner, now: at(minutes), until: at(minutes + 3) })
const GUILD = SUBSCRIPTION.guild
const CHANNEL = SUBSCRIPTION.channel
const KEY = { channel: CHANNEL, period: '2020-06-15T09:00+09:00' }
const CLAIM: Claim = {
  ...KEY,
  guild: GUILD,
  answers: [{ guild: GUILD, number: 1, period: '2020-W25' }],
  parts: [
    { code: 'AAA', body: '{"part":1}' },
    { code: 'BBB', body: '{"part":2}' },
  ],
  dataVersion: 'v1',
  lease: lease('one'),
}

/** Every driver, and what makes an empty store of its kind. */
const DRIVERS: Readonly<Record<string, (directory: string) => DigestStore>> = {
  'a SQLite file': (directory) => openSqliteStore(join(directory, 'new', 'digests.sqlite')),
  'SQLite in memory': () => openSqliteStore(':memory:'),
}

describe.each(Object.entries(DRIVERS))('the store in %s', (_name, open) => {
  let directory: string
  let store: DigestStore

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'store-'))
    store = open(directory)
  })
  afterEach(() => {
    store.close()
    rmSync(directory, { recursive: true })
  })

  it('gives back a subscription exactly as it was given', () => {
    const all = [
      SUBSCRIPTION,
      {
        ...SUBSCRIPTION,
        number: 2,
        schedule: { monthDay: 31, time: '23:59', zone: 'America/New_York' },
        areas: ['shiba', 'azabu'],
        kinds: ['nursery'],
        months: 12,
        locale: 'en',
        postsEmpty: true,
        reminders: ['30-days', 'on-time'],
      } as const,
    ]
    for (const one of all) store.subscribe(one)
    expect(store.recall(GUILD)).toEqual({
      subscriptions: all,
      nextNumber: 3,
      troubles: [],
      deliveries: [],
      silentRuns: [],
    })
    expect(store.subscriptionsIn(CHANNEL)).toEqual(all)
  })

  it('refuses a number that is taken, and keeps the first', () => {
    store.subscribe(SUBSCRIPTION)
    expect(() => store.subscribe({ ...SUBSCRIPTION, months: 9 })).toThrow(Trouble)
    expect(store.recall(GUILD).subscriptions).toEqual([SUBSCRIPTION])
  })

  it('never gives a number again, whatever was removed', () => {
    store.subscribe(SUBSCRIPTION)
    store.unsubscribe(GUILD, 1)
    expect(store.recall(GUILD)).toMatchObject({ subscriptions: [], nextNumber: 2 })
  })

  it('goes through all subscriptions by pages, each once', () => {
    const guilds = ['1', '2', '3']
    const all = guilds.flatMap((guild) => [1, 2, 3].map((number) => ({ ...SUBSCRIPTION, guild, number })))
    for (const one of all.toReversed()) store.subscribe(one)
    const pages = [store.subscriptions(undefined, 4)]
    for (let last = pages[0]?.at(-1); last; last = pages.at(-1)?.at(-1))
      pages.push(store.subscriptions(last, 4))
    expect(pages.map((page) => page.length)).toEqual([4, 4, 1, 0])
    expect(pages.flat()).toEqual(all)
    expect(store.guilds().toSorted()).toEqual(guilds)
  })

  it('claims a digest once, for whoever comes first', () => {
    store.subscribe(SUBSCRIPTION)
    expect(store.claim(CLAIM)).toBe(true)
    expect(store.claim({ ...CLAIM, lease: lease('two') })).toBe(false)
    expect(store.answered([SUBSCRIPTION])).toEqual(new Set([`${GUILD} 1 2020-W25`]))
    expect(store.openDeliveries()).toEqual([
      {
        ...KEY,
        guild: GUILD,
        owner: 'one',
        leaseUntil: at(3),
        parts: [
          { part: 1, state: 'claimed', code: 'AAA', body: '{"part":1}', attempts: 0, isRefused: false },
          { part: 2, state: 'claimed', code: 'BBB', body: '{"part":2}', attempts: 0, isRefused: false },
        ],
      },
    ])
  })

  it('claims nothing for a subscription that is gone', () => {
    expect(store.claim(CLAIM)).toBe(false)
    expect(store.openDeliveries()).toEqual([])
  })

  it('claims nothing while an earlier digest of the channel is not finished', () => {
    store.subscribe(SUBSCRIPTION)
    store.claim(CLAIM)
    const next = { ...CLAIM, period: 'next', answers: [{ guild: GUILD, number: 1, period: '2020-W26' }] }
    expect(store.claim(next)).toBe(false)
    store.finish(KEY, 1, { messageId: 'm1', at: at(1) })
    expect(store.claim(next)).toBe(false)
    store.finish(KEY, 2, { messageId: 'm2', at: at(1) })
    expect(store.claim(next)).toBe(true)
  })

  it('leaves a delivery to who has it until the lease is over, or was given by a wrong clock', () => {
    store.subscribe(SUBSCRIPTION)
    store.claim(CLAIM)
    expect(store.takeOver(KEY, lease('two', 2))).toBe(false)
    expect(store.takeOver(KEY, lease('one', 2))).toBe(true)
    expect(store.takeOver(KEY, lease('two', 4))).toBe(false)
    expect(store.takeOver(KEY, lease('two', 5))).toBe(true)
    expect(store.takeOver(KEY, lease('three', -60))).toBe(true)
  })

  it('notes each try of a part, and what became of it', () => {
    store.subscribe(SUBSCRIPTION)
    store.claim(CLAIM)
    store.startAttempt(KEY, 1, at(1), lease('one', 1))
    store.noteRefused(KEY, 1)
    expect(store.openDeliveries()[0]?.parts).toMatchObject([
      { attempts: 1, attemptedAt: at(1), isRefused: true },
      { attempts: 0, isRefused: false },
    ])
    store.startAttempt(KEY, 1, at(2), lease('one', 2))
    expect(store.openDeliveries()[0]?.parts[0]).toMatchObject({
      attempts: 2,
      attemptedAt: at(2),
      isRefused: false,
    })
  })

  it('calls a digest done with its last part, and ends the trouble of its channel', () => {
    store.subscribe(SUBSCRIPTION)
    store.claim(CLAIM)
    store.noteTrouble(GUILD, {
      channel: CHANNEL,
      reason: 'unreachable',
      failures: 1,
      since: NOW,
      nextTry: at(1),
    })
    store.finish(KEY, 1, { messageId: 'm1', at: at(1) })
    const states = () => store.recall(GUILD).deliveries.map(({ part, state }) => [part, state])
    expect(states()).toEqual([
      [2, 'claimed'],
      [1, 'sent'],
    ])
    store.finish(KEY, 2, { messageId: 'm2', at: at(2) })
    expect(states()).toEqual([
      [2, 'done'],
      [1, 'done'],
    ])
    expect(store.openDeliveries()).toEqual([])
    expect(store.troubles()).toEqual([])
    expect(store.recall(GUILD).deliveries[0]).toEqual({
      ...KEY,
      part: 2,
      parts: 2,
      state: 'done',
      claimedAt: NOW,
      sentAt: at(2),
      dataVersion: 'v1',
      subscriptions: [1],
    })
  })

  it('makes what a released digest answered due again', () => {
    store.subscribe(SUBSCRIPTION)
    store.claim(CLAIM)
    store.release(KEY)
    expect(store.answered([SUBSCRIPTION]).size).toBe(0)
    expect(store.claim(CLAIM)).toBe(true)
  })

  it('does not try again what was given up', () => {
    store.subscribe(SUBSCRIPTION)
    store.claim(CLAIM)
    store.giveUp(KEY, 'unverified')
    expect(store.openDeliveries()).toEqual([])
    expect(store.answered([SUBSCRIPTION]).size).toBe(1)
  })

  it('gives a second digest of the same minute a period of its own', () => {
    store.subscribe(SUBSCRIPTION)
    expect(store.freePeriod(CHANNEL, KEY.period)).toBe(KEY.period)
    store.claim(CLAIM)
    expect(store.freePeriod(CHANNEL, KEY.period)).toBe(`${KEY.period} #2`)
  })

  it('puts a notice into the ledger once', () => {
    const notice = { ...CLAIM, channel: 'user:1', period: 'paused', parts: [{ code: 'C', body: '{}' }] }
    expect([store.enqueue(notice), store.enqueue(notice)]).toEqual([true, false])
    expect(store.openDeliveries().map(({ channel }) => channel)).toEqual(['user:1'])
  })

  it('remembers runs that had nothing to tell', () => {
    store.subscribe(SUBSCRIPTION)
    const silent = { guild: GUILD, channel: CHANNEL, answers: CLAIM.answers, dataVersion: 'v1' }
    store.keepThings('v1', '{}')
    store.staySilent({ ...silent, at: NOW })
    store.staySilent({ ...silent, at: at(1) })
    expect(store.lastThings(CHANNEL)).toEqual({ version: 'v1', things: '{}' })
    expect(store.recall(GUILD).silentRuns).toEqual([{ number: 1, period: '2020-W25', at: NOW }])
    expect(store.claim(CLAIM)).toBe(false)
  })

  it('keeps the trouble of a channel until it is tried again or subscribed again', () => {
    const trouble = {
      channel: CHANNEL,
      reason: 'no-access',
      failures: 6,
      since: NOW,
      pausedAt: at(9),
    } as const
    store.noteTrouble(GUILD, trouble)
    expect([store.troubles(), store.recall(GUILD).troubles]).toEqual([[trouble], [trouble]])
    store.resume(CHANNEL)
    expect(store.troubles()).toEqual([])
    store.noteTrouble(GUILD, trouble)
    store.subscribe(SUBSCRIPTION)
    expect(store.troubles()).toEqual([])
  })

  it('tells what the last finished run in a channel knew', () => {
    store.subscribe(SUBSCRIPTION)
    store.keepThings('v1', '{"a":1}')
    store.keepThings('v1', '{"b":2}')
    store.claim({ ...CLAIM, parts: CLAIM.parts.slice(0, 1) })
    expect(store.lastThings(CHANNEL)).toBeUndefined()
    store.finish(KEY, 1, { messageId: 'm', at: NOW })
    expect(store.lastThings(CHANNEL)).toEqual({ version: 'v1', things: '{"a":1}' })
  })

  it('forgets everything of a server, and nothing of another', () => {
    const other = { ...SUBSCRIPTION, guild: '2', channel: '22' }
    store.subscribe(SUBSCRIPTION)
    store.subscribe(other)
    store.claim(CLAIM)
    store.noteTrouble(GUILD, { channel: CHANNEL, reason: 'refused', failures: 1, since: NOW })
    store.forget(GUILD)
    expect(store.recall(GUILD)).toEqual({
      subscriptions: [],
      nextNumber: 1,
      troubles: [],
      deliveries: [],
      silentRuns: [],
    })
    expect([
      store.guilds(),
      store.openDeliveries(),
      store.troubles(),
      store.answered([SUBSCRIPTION]),
    ]).toEqual([['2'], [], [], new Set()])
    expect(store.recall('2').subscriptions).toEqual([other])
  })

  it('learns nothing of a server that was forgotten while its digest was on its way', () => {
    store.subscribe(SUBSCRIPTION)
    store.keepThings('v1', '{}')
    store.claim({ ...CLAIM, parts: CLAIM.parts.slice(0, 1) })
    store.forget(GUILD)
    store.finish(KEY, 1, { messageId: 'm', at: NOW })
    expect([store.lastThings(CHANNEL), store.recall(GUILD).deliveries, store.guilds()]).toEqual([
      undefined,
      [],
      [],
    ])
  })

  it('belongs to the first application that used it', () => {
    expect([store.belongsTo('1'), store.belongsTo('2')]).toEqual(['1', '1'])
  })

  it('copies itself into a file that holds the same', () => {
    store.subscribe(SUBSCRIPTION)
    store.claim(CLAIM)
    const copy = join(directory, 'copy.sqlite')
    store.backUp(copy)
    const restored = openSqliteStore(copy)
    expect(restored.recall(GUILD)).toEqual(store.recall(GUILD))
    expect(restored.openDeliveries()).toEqual(store.openDeliveries())
    restored.close()
  })
})
