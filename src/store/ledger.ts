import type { DeliveryState } from '../dialogue/memory.ts'
import type { Database, Row } from './database.ts'
import type { AnsweredPeriod, Claim, DeliveryKey, DigestStore, OpenDelivery, OpenPart } from './store.ts'

/** A lease that lasts longer than this was given by a clock that went wrong, and holds nobody back. */
const LONGEST_LEASE = 10 * 60_000
/** So many of a subscription's answered periods and of a channel's deliveries are kept, whatever their age. */
const KEPT_PERIODS = 500
const KEPT_DELIVERIES = 100

type Ledger = Pick<
  DigestStore,
  | 'answered'
  | 'staySilent'
  | 'freePeriod'
  | 'claim'
  | 'enqueue'
  | 'openDeliveries'
  | 'takeOver'
  | 'startAttempt'
  | 'noteRefused'
  | 'finish'
  | 'giveUp'
  | 'release'
>

/** What was answered, what is being sent and what was: each once. */
export function ledgerIn(database: Database): Ledger {
  return {
    answered: (subscriptions) => {
      const keys = JSON.stringify(subscriptions.map(({ guild, number }) => [guild, number]))
      const rows = database.all(
        `SELECT a.guild || ' ' || a.number || ' ' || a.period AS key FROM json_each(?) AS wanted
         JOIN answered AS a ON a.guild = wanted.value ->> 0 AND a.number = wanted.value ->> 1`,
        keys,
      )
      return new Set(rows.map(({ key }) => String(key)))
    },
    staySilent: ({ channel, guild, answers, dataVersion, at }) =>
      database.transaction(() => {
        for (const one of answers) answer(database, one, null, at)
        know(database, channel, guild, dataVersion)
      }),
    freePeriod: (channel, period) => {
      let free = period
      for (let count = 2; isInLedger(database, { channel, period: free }); count += 1) {
        free = `${period} #${count}`
      }
      return free
    },
    claim: (claim) =>
      database.transaction(() => {
        if (claim.answers.some((one) => isAnswered(database, one) || !isThere(database, one))) return false
        if (isOpen(database, claim.channel) || isInLedger(database, claim)) return false
        insert(database, claim)
        for (const one of claim.answers) answer(database, one, claim, claim.lease.now)
        forgetOldDeliveries(database, claim.channel)
        return true
      }),
    enqueue: (message) =>
      database.transaction(() => {
        if (isInLedger(database, message)) return false
        insert(database, { ...message, answers: [] })
        return true
      }),
    openDeliveries: () => {
      const rows = database.all(
        `SELECT * FROM deliveries WHERE (channel, period) IN
         (SELECT channel, period FROM deliveries WHERE state = 'claimed') ORDER BY id`,
      )
      return [...Map.groupBy(rows, ({ channel, period }) => `${String(channel)} ${String(period)}`)].flatMap(
        ([, parts]) => toOpenDelivery(parts),
      )
    },
    takeOver: ({ channel, period }, { owner, now, until }) =>
      database.run(
        `UPDATE deliveries SET owner = ?, lease_until = ? WHERE channel = ? AND period = ? AND state = 'claimed'
         AND (owner = ? OR lease_until <= ? OR lease_until > ?)`,
        owner,
        until.getTime(),
        channel,
        period,
        owner,
        now.getTime(),
        now.getTime() + LONGEST_LEASE,
      ) > 0,
    startAttempt: ({ channel, period }, part, attemptedAt, { owner, until }) => {
      database.run(
        `UPDATE deliveries SET attempts = attempts + (part = ?), refused = iif(part = ?, 0, refused),
         attempted_at = iif(part = ?, ?, attempted_at), owner = ?, lease_until = ?
         WHERE channel = ? AND period = ? AND state = 'claimed'`,
        part,
        part,
        part,
        attemptedAt.getTime(),
        owner,
        until.getTime(),
        channel,
        period,
      )
    },
    noteRefused: ({ channel, period }, part) => {
      database.run(
        `UPDATE deliveries SET refused = 1, lease_until = 0 WHERE channel = ? AND period = ? AND part = ?`,
        channel,
        period,
        part,
      )
    },
    finish: ({ channel, period }, part, { messageId, at }) =>
      database.transaction(() => {
        database.run(
          `UPDATE deliveries SET state = 'sent', message_id = ?, sent_at = ? WHERE channel = ? AND period = ? AND part = ?`,
          messageId,
          at.getTime(),
          channel,
          period,
          part,
        )
        const left = database.get(
          `SELECT 1 FROM deliveries WHERE channel = ? AND period = ? AND state <> 'sent'`,
          channel,
          period,
        )
        if (left) return
        database.run(
          `UPDATE deliveries SET state = 'done', body = NULL WHERE channel = ? AND period = ?`,
          channel,
          period,
        )
        database.run('DELETE FROM troubles WHERE channel = ?', channel)
        const done = database.get(
          'SELECT guild, data_version FROM deliveries WHERE channel = ? AND period = ?',
          channel,
          period,
        )
        // The server may have been forgotten while the message was on its way.
        if (done) know(database, channel, String(done['guild']), String(done['data_version']))
      }),
    giveUp: ({ channel, period }, state: DeliveryState) => {
      database.run(
        `UPDATE deliveries SET state = ?, body = NULL WHERE channel = ? AND period = ? AND state = 'claimed'`,
        state,
        channel,
        period,
      )
    },
    release: ({ channel, period }) =>
      database.transaction(() => {
        database.run('DELETE FROM answered WHERE channel = ? AND delivery = ?', channel, period)
        database.run('DELETE FROM deliveries WHERE channel = ? AND period = ?', channel, period)
      }),
  }
}

function know(database: Database, channel: string, guild: string, version: string): void {
  database.run('INSERT OR REPLACE INTO known VALUES (?, ?, ?)', channel, guild, version)
}

function isAnswered(database: Database, { guild, number, period }: AnsweredPeriod): boolean {
  const sql = 'SELECT 1 FROM answered WHERE guild = ? AND number = ? AND period = ?'
  return database.get(sql, guild, number, period) !== undefined
}

function isThere(database: Database, { guild, number }: AnsweredPeriod): boolean {
  return (
    database.get('SELECT 1 FROM subscriptions WHERE guild = ? AND number = ?', guild, number) !== undefined
  )
}

function isOpen(database: Database, channel: string): boolean {
  return (
    database.get(`SELECT 1 FROM deliveries WHERE channel = ? AND state = 'claimed'`, channel) !== undefined
  )
}

function isInLedger(database: Database, { channel, period }: DeliveryKey): boolean {
  return (
    database.get('SELECT 1 FROM deliveries WHERE channel = ? AND period = ?', channel, period) !== undefined
  )
}

function answer(
  database: Database,
  { guild, number, period }: AnsweredPeriod,
  delivery: DeliveryKey | null,
  at: Date,
): void {
  database.run(
    'INSERT INTO answered (guild, number, period, channel, delivery, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    guild,
    number,
    period,
    delivery?.channel ?? null,
    delivery?.period ?? null,
    at.getTime(),
  )
  // By count and not by age: a clock that goes wrong must not make anything due again.
  database.run(
    `DELETE FROM answered WHERE guild = ? AND number = ? AND id <=
     (SELECT id FROM answered WHERE guild = ? AND number = ? ORDER BY id DESC LIMIT 1 OFFSET ${KEPT_PERIODS})`,
    guild,
    number,
    guild,
    number,
  )
}

function insert(database: Database, claim: Claim): void {
  const { channel, period, guild, parts, lease, dataVersion, answers } = claim
  const numbers = JSON.stringify([...new Set(answers.map(({ number }) => number))])
  parts.forEach(({ code, body }, at) => {
    database.run(
      `INSERT INTO deliveries (channel, period, part, parts, guild, state, code, body, data_version, subscriptions,
       owner, lease_until, claimed_at, attempts, refused) VALUES (?, ?, ?, ?, ?, 'claimed', ?, ?, ?, ?, ?, ?, ?, 0, 0)`,
      channel,
      period,
      at + 1,
      parts.length,
      guild,
      code,
      body,
      dataVersion,
      numbers,
      lease.owner,
      lease.until.getTime(),
      lease.now.getTime(),
    )
  })
}

function forgetOldDeliveries(database: Database, channel: string): void {
  database.run(
    `DELETE FROM deliveries WHERE channel = ? AND id <=
     (SELECT id FROM deliveries WHERE channel = ? ORDER BY id DESC LIMIT 1 OFFSET ${KEPT_DELIVERIES})`,
    channel,
    channel,
  )
}

function toOpenDelivery(rows: readonly Row[]): OpenDelivery[] {
  const [first] = rows
  if (!first) return []
  return [
    {
      channel: String(first['channel']),
      period: String(first['period']),
      guild: String(first['guild']),
      owner: String(first['owner']),
      leaseUntil: new Date(Number(first['lease_until'])),
      parts: rows.map(toOpenPart),
    },
  ]
}

function toOpenPart(row: Row): OpenPart {
  const { attempted_at: attemptedAt } = row
  return {
    part: Number(row['part']),
    state: String(row['state']) as DeliveryState,
    code: String(row['code']),
    body: String(row['body']),
    attempts: Number(row['attempts']),
    ...(attemptedAt !== null && { attemptedAt: new Date(Number(attemptedAt)) }),
    isRefused: row['refused'] === 1,
  }
}
