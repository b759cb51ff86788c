import type { ChannelTrouble, DeliveryRecord, FailureReason, SilentRun } from '../dialogue/memory.ts'
import { openDatabase, type Database, type Row } from './database.ts'
import { ledgerIn } from './ledger.ts'
import { migrate } from './migrations.ts'
import { damaged, troubleOf } from './problems.ts'
import type { DigestStore } from './store.ts'
import { insertSubscription, toSubscription } from './subscription-rows.ts'

/** How many past deliveries of a server are told. */
const RECALLED = 200

/**
 * Opens the store in a SQLite file, made where there is none; `:memory:` is kept nowhere. Throws Trouble, with the file
 * in its words, where it cannot be used.
 */
export function openSqliteStore(file: string): DigestStore {
  const database = openDatabase(file)
  try {
    migrate(database)
    const check = database.get('PRAGMA quick_check(1)')?.['quick_check']
    if (check !== 'ok') throw damaged()
  } catch (error) {
    database.close()
    throw troubleOf(error, file)
  }
  return { ...subscriptionsIn(database), ...ledgerIn(database), ...restIn(database) }
}

type Subscriptions = Pick<
  DigestStore,
  'subscriptions' | 'subscriptionsIn' | 'guilds' | 'recall' | 'subscribe' | 'unsubscribe' | 'forget'
>

function subscriptionsIn(database: Database): Subscriptions {
  const ofGuild = (guild: string) =>
    database.all('SELECT * FROM subscriptions WHERE guild = ? ORDER BY number', guild).map(toSubscription)
  return {
    subscriptions: (after, limit) =>
      database
        .all(
          'SELECT * FROM subscriptions WHERE (guild, number) > (?, ?) ORDER BY guild, number LIMIT ?',
          after?.guild ?? '',
          after?.number ?? 0,
          limit,
        )
        .map(toSubscription),
    subscriptionsIn: (channel) =>
      database
        .all('SELECT * FROM subscriptions WHERE channel = ? ORDER BY number', channel)
        .map(toSubscription),
    guilds: () => database.all('SELECT guild FROM guilds').map(({ guild }) => String(guild)),
    recall: (guild) => ({
      subscriptions: ofGuild(guild),
      nextNumber:
        Number(database.get('SELECT last_number FROM guilds WHERE guild = ?', guild)?.['last_number'] ?? 0) +
        1,
      troubles: database
        .all(`SELECT * FROM troubles WHERE guild = ? AND channel NOT LIKE '%:%'`, guild)
        .map(toTrouble),
      deliveries: database
        .all(`SELECT * FROM deliveries WHERE guild = ? ORDER BY id DESC LIMIT ${RECALLED}`, guild)
        .map(toRecord),
      silentRuns: database
        .all(
          `SELECT number, period, at FROM answered WHERE guild = ? AND delivery IS NULL ORDER BY id DESC LIMIT ${RECALLED}`,
          guild,
        )
        .map(toSilentRun),
    }),
    subscribe: (subscription) =>
      database.transaction(() => {
        insertSubscription(database, subscription)
        database.run(
          `INSERT INTO guilds (guild, last_number) VALUES (?, ?)
           ON CONFLICT (guild) DO UPDATE SET last_number = max(last_number, excluded.last_number)`,
          subscription.guild,
          subscription.number,
        )
        database.run('DELETE FROM troubles WHERE channel = ?', subscription.channel)
      }),
    unsubscribe: (guild, number) =>
      database.transaction(() => {
        database.run('DELETE FROM subscriptions WHERE guild = ? AND number = ?', guild, number)
        database.run('DELETE FROM answered WHERE guild = ? AND number = ?', guild, number)
        database.run(
          'DELETE FROM troubles WHERE guild = ? AND channel NOT IN (SELECT channel FROM subscriptions)',
          guild,
        )
      }),
    forget: (guild) =>
      database.transaction(() => {
        for (const table of ['subscriptions', 'answered', 'deliveries', 'troubles', 'known', 'guilds']) {
          database.run(`DELETE FROM ${table} WHERE guild = ?`, guild)
        }
      }),
  }
}

type Rest = Pick<
  DigestStore,
  'belongsTo' | 'troubles' | 'noteTrouble' | 'resume' | 'keepThings' | 'lastThings' | 'backUp' | 'close'
>

function restIn(database: Database): Rest {
  return {
    belongsTo: (application) => {
      const owner = () => database.get(`SELECT value FROM meta WHERE key = 'application'`)?.['value']
      // Writing waits for other processes; mostly there is nothing to write.
      if (owner() === undefined) {
        database.run(`INSERT INTO meta VALUES ('application', ?) ON CONFLICT DO NOTHING`, application)
      }
      return String(owner())
    },
    troubles: () => database.all('SELECT * FROM troubles').map(toTrouble),
    noteTrouble: (guild, { channel, reason, failures, since, nextTry, pausedAt }) => {
      database.run(
        `INSERT OR REPLACE INTO troubles (channel, guild, reason, failures, since, next_try, paused_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        channel,
        guild,
        reason,
        failures,
        since.getTime(),
        nextTry?.getTime() ?? null,
        pausedAt?.getTime() ?? null,
      )
    },
    resume: (channel) => {
      database.run('DELETE FROM troubles WHERE channel = ?', channel)
    },
    keepThings: (version, things) => {
      if (database.get('SELECT 1 FROM things WHERE version = ?', version)) return
      database.run('INSERT INTO things VALUES (?, ?) ON CONFLICT DO NOTHING', version, things)
    },
    lastThings: (channel) => {
      const row = database.get(
        'SELECT t.version, t.things FROM known AS k JOIN things AS t USING (version) WHERE k.channel = ?',
        channel,
      )
      return row && { version: String(row['version']), things: String(row['things']) }
    },
    backUp: (file) => {
      database.run('VACUUM INTO ?', file)
    },
    close: () => database.close(),
  }
}

function toTrouble(row: Row): ChannelTrouble {
  const { next_try: nextTry, paused_at: pausedAt } = row
  return {
    channel: String(row['channel']),
    reason: String(row['reason']) as FailureReason,
    failures: Number(row['failures']),
    since: new Date(Number(row['since'])),
    ...(nextTry !== null && { nextTry: new Date(Number(nextTry)) }),
    ...(pausedAt !== null && { pausedAt: new Date(Number(pausedAt)) }),
  }
}

function toRecord(row: Row): DeliveryRecord {
  const { sent_at: sentAt } = row
  return {
    channel: String(row['channel']),
    period: String(row['period']),
    part: Number(row['part']),
    parts: Number(row['parts']),
    state: String(row['state']) as DeliveryRecord['state'],
    claimedAt: new Date(Number(row['claimed_at'])),
    ...(sentAt !== null && { sentAt: new Date(Number(sentAt)) }),
    dataVersion: String(row['data_version']),
    subscriptions: JSON.parse(String(row['subscriptions'])) as number[],
  }
}

function toSilentRun(row: Row): SilentRun {
  return { number: Number(row['number']), period: String(row['period']), at: new Date(Number(row['at'])) }
}
