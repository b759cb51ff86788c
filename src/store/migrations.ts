import { Trouble } from '../dialogue/trouble.ts'
import type { Database } from './database.ts'

/** Steps from an empty file to the present tables, in order. One that was released is never changed. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE guilds (guild TEXT PRIMARY KEY, last_number INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE subscriptions (
    guild TEXT NOT NULL, number INTEGER NOT NULL, channel TEXT NOT NULL,
    weekday INTEGER, month_day INTEGER, time TEXT NOT NULL, zone TEXT NOT NULL,
    months INTEGER NOT NULL, areas TEXT NOT NULL, kinds TEXT NOT NULL, locale TEXT NOT NULL,
    posts_empty INTEGER NOT NULL, reminders TEXT NOT NULL,
    created_by TEXT NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (guild, number), CHECK ((weekday IS NULL) <> (month_day IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subscriptions_by_channel ON subscriptions (channel);
  -- Each week, month or reminder of a subscription is answered once.
  CREATE TABLE answered (
    id INTEGER PRIMARY KEY,
    guild TEXT NOT NULL, number INTEGER NOT NULL, period TEXT NOT NULL,
    channel TEXT, delivery TEXT, at INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX answered_once ON answered (guild, number, period);
  CREATE INDEX answered_by_delivery ON answered (channel, delivery);
  -- The ledger: each part of a digest of a channel and period is there once.
  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL, period TEXT NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
    guild TEXT NOT NULL, state TEXT NOT NULL, code TEXT NOT NULL, body TEXT,
    data_version TEXT NOT NULL, subscriptions TEXT NOT NULL,
    owner TEXT NOT NULL, lease_until INTEGER NOT NULL, claimed_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL, attempted_at INTEGER, refused INTEGER NOT NULL,
    sent_at INTEGER, message_id TEXT
  ) STRICT;
  CREATE UNIQUE INDEX delivered_once ON deliveries (channel, period, part);
  CREATE INDEX deliveries_open ON deliveries (channel, period) WHERE state = 'claimed';
  CREATE INDEX deliveries_by_guild ON deliveries (guild);
  CREATE TABLE troubles (
    channel TEXT PRIMARY KEY, guild TEXT NOT NULL, reason TEXT NOT NULL, failures INTEGER NOT NULL,
    since INTEGER NOT NULL, next_try INTEGER, paused_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE things (version TEXT PRIMARY KEY, things TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  -- The data that the last run in a channel knew, whether it posted or had nothing to tell.
  CREATE TABLE known (
    channel TEXT PRIMARY KEY, guild TEXT NOT NULL, version TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
]

/** Brings a database to the present tables. Throws Trouble where a newer version of the bot has made it. */
export function migrate(database: Database): void {
  const versionNow = (): number => Number(database.get('PRAGMA user_version')?.['user_version'])
  if (versionNow() === MIGRATIONS.length) return
  database.transaction(() => {
    const version = versionNow()
    if (version > MIGRATIONS.length) {
      throw new Trouble({
        ja: 'データベースは新しい版のボットのものです。ボットを新しくするか、前の版の控えから戻してください。',
        en: 'The database is of a newer version of the bot. Update the bot, or restore a back-up of this version.',
      })
    }
    for (const step of MIGRATIONS.slice(version)) database.execute(step)
    database.execute(`PRAGMA user_version = ${MIGRATIONS.length}`)
  })
}
