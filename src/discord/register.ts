import { isDeepStrictEqual } from 'node:util'
import { REST, Routes } from 'discord.js'
import type { CommandBody } from './definitions.ts'

/** Fields of a registered command that we decide; Discord adds others. */
const OURS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'integration_types',
  'contexts',
] as const

/** Names of commands that are new, changed or gone. */
export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** What must be told to Discord so that it knows exactly the wanted commands. */
export function difference(wanted: readonly CommandBody[], present: readonly object[]): Difference {
  const known = new Map((present as CommandBody[]).map((one) => [identity(one), one]))
  const kept = new Set(wanted.map(identity))
  const isKnown = (one: CommandBody): boolean => known.has(identity(one))
  const isSame = (one: CommandBody): boolean =>
    isDeepStrictEqual(ours(known.get(identity(one)) ?? {}), ours(one))
  return {
    added: wanted.filter((one) => !isKnown(one)).map(({ name }) => name),
    changed: wanted.filter((one) => isKnown(one) && !isSame(one)).map(({ name }) => name),
    removed: [...known.values()].filter((one) => !kept.has(identity(one))).map(({ name }) => name),
  }
}

/** Names are given once for each type: a menu may be called like a slash command (type 1 where none is told). */
function identity({ type = 1, name }: CommandBody): string {
  return `${type} ${name}`
}

/** Registers the commands where they differ from what Discord has; sends nothing where they do not. */
export async function register(
  rest: REST,
  applicationId: string,
  wanted: readonly CommandBody[],
): Promise<Difference> {
  const route = Routes.applicationCommands(applicationId)
  const present = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as object[]
  const found = difference(wanted, present)
  if (found.added.length + found.changed.length + found.removed.length > 0) {
    await rest.put(route, { body: wanted })
  }
  return found
}

/** The part of a command that we decide, without what Discord fills in by itself (false, null, '', empty). */
function ours(command: object): unknown {
  return Object.fromEntries(OURS.map((key) => [key, plain((command as Record<string, unknown>)[key])]))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain)
  if (typeof value !== 'object' || value === null)
    return value === false || value === null || value === '' ? undefined : value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, plain(one)] as const)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
