import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBot } from './bot-process.ts'
import { as } from './rules/json.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bot-process-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Starts a script instead of the bot. */
async function start(script: string, env: Record<string, string> = {}) {
  const path = join(folder, `${crypto.randomUUID()}.mjs`)
  await writeFile(path, script)
  return startBot(env, path)
}

const patient = `setInterval(() => {}, 1000)`

test('has no more of the environment than is given', async () => {
  process.env.SECRET_OF_THE_TEST = 'leaked'
  const bot = await start(`console.log(JSON.stringify(process.env))`, { DISCORD_TOKEN: 'token' })
  await expect(bot.exited).resolves.toBe(0)
  const names = Object.keys(as<object>(JSON.parse(bot.stdout)))
  expect(names).toEqual(expect.arrayContaining(['PATH', 'HOME', 'DISCORD_TOKEN']))
  expect(names).not.toContain('SECRET_OF_THE_TEST')
})

test('is ready once it says so', async () => {
  await using bot = await start(
    `console.error('rea'); setTimeout(() => console.log('dy ready'), 50); ${patient}`,
  )
  await bot.ready(/^dy ready$/m)
  expect(bot.stdout).toBe('dy ready\n')
  expect(bot.stderr).toBe('rea\n')
})

test('ends when it is asked to', async () => {
  const bot = await start(`process.on('SIGTERM', () => process.exit(7)); console.log('ready'); ${patient}`)
  await bot.ready('ready')
  await expect(bot.stop()).resolves.toBe(7)
  await expect(bot.stop()).resolves.toBe(7)
})

test('is ended by force when it does not listen', async () => {
  const bot = await start(`process.on('SIGTERM', () => {}); console.log('ready'); ${patient}`)
  await bot.ready('ready')
  await expect(bot.stop(50)).resolves.toBeNull()
})

test('says why it is not ready', async () => {
  const bot = await start(`console.error('no token'); process.exit(1)`)
  await expect(bot.ready('ready')).rejects.toThrow(/has ended with 1 without ready:\nno token/)
  await using slow = await start(patient)
  await expect(slow.ready('ready', 50)).rejects.toThrow('has run for 50 ms without ready')
})

test.each([
  ['fails', `throw new Error('the test fails')`],
  ['is told to end', `process.kill(process.pid, 'SIGTERM')`],
])('does not outlive the one who started it when that one %s', async (_, end) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = as<AddressInfo>(server.address())
  const child = join(folder, 'child.mjs')
  await writeFile(child, `import { connect } from 'node:net'; connect(${port}, '127.0.0.1')`)
  const parent = await start(`
    import { startBot } from ${JSON.stringify(new URL('bot-process.ts', import.meta.url).href)}
    process.once('SIGUSR2', () => { ${end} })
    await startBot({}, ${JSON.stringify(child)})
  `)
  const [socket] = await once(server, 'connection')
  const closed = once(
    as<Socket>(socket).on('error', () => undefined),
    'close',
  )
  process.kill(parent.pid, 'SIGUSR2')
  await closed
  await expect(parent.exited).resolves.not.toBe(0)
  server.close()
})
