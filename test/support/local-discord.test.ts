import {
  Client,
  MessageFlags,
  REST,
  Routes,
  type APIEmbed,
  type Interaction,
  type InteractionReplyOptions,
} from 'discord.js'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startLocalDiscord, type LocalDiscord } from './local-discord.ts'
import { as } from './rules/json.ts'

const definitions = [
  {
    name: '予算',
    name_localizations: { 'en-US': 'budget' },
    description: '予算を調べる',
    options: [
      { type: 3, name: 'program', description: '事業の名前', autocomplete: true },
      { type: 4, name: 'year', description: '年度' },
      { type: 10, name: 'share', description: '割合' },
      { type: 5, name: 'private', description: '自分だけに見せる' },
    ],
  },
  {
    name: '決算',
    description: '決算を調べる',
    options: [
      {
        type: 1,
        name: '検索',
        description: '決算を検索する',
        options: [{ type: 3, name: 'word', description: '言葉' }],
      },
    ],
  },
  { type: 3, name: '予算を見る', name_localizations: { 'en-US': 'Look' } },
]

const button = (custom_id: string, disabled = false) => ({
  type: 2 as const,
  style: 1 as const,
  custom_id,
  label: '次へ',
  disabled,
})
const row = (...components: ReturnType<typeof button>[]) => ({ type: 1 as const, components })
const menu = {
  type: 1 as const,
  components: [
    {
      type: 3 as const,
      custom_id: 'pick',
      options: [
        { label: '教育', value: 'education' },
        { label: '福祉', value: 'welfare' },
      ],
    },
  ],
}

let discord: LocalDiscord
let client: Client

beforeEach(async () => {
  discord = await startLocalDiscord({ deadline: 2000 })
  client = new Client({
    intents: [],
    rest: { api: discord.apiBase, retries: 0 },
    allowedMentions: { parse: [] },
  })
})

afterEach(async () => {
  await client.destroy()
  await discord.stop()
})

/** Logs in a bot which answers every interaction in the same way. */
async function bot(answer: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  client.on('interactionCreate', (interaction) => {
    answer(interaction).catch(() => undefined)
  })
  await client.login(discord.token)
  await discord.connected
}

/** A bot which answers slash commands, presses and choices with the same message. */
async function replying(message: InteractionReplyOptions): Promise<void> {
  await bot(async (interaction) => {
    if (interaction.isChatInputCommand() || interaction.isMessageComponent()) await interaction.reply(message)
  })
}

function rest(token = discord.token): REST {
  return new REST({ api: discord.apiBase, retries: 0 }).setToken(token)
}

async function register(): Promise<unknown> {
  return rest().put(Routes.applicationCommands(discord.applicationId), { body: definitions })
}

describe('connecting', () => {
  test('a bot without intents becomes ready and hears of no server', async () => {
    await bot(async () => undefined)
    const { id } = client.user ?? {}
    expect(id).toBe(discord.applicationId)
    expect(client.guilds.cache.every((guild) => !guild.available)).toBe(true)
    expect(discord.requests.map(({ path }) => path)).toContain('/gateway/bot')
  })

  test('nothing listens beyond the loopback interface', async () => {
    const gateway = as<{ url: string }>(await rest().get(Routes.gatewayBot()))
    const ports = [new URL(discord.apiBase).port, new URL(gateway.url).port]
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    expect(new URL(gateway.url).hostname).toBe('127.0.0.1')
    for (const { address } of others) {
      for (const port of ports) {
        await expect(fetch(`http://${address}:${port}/api/v10/gateway/bot`)).rejects.toThrow('fetch failed')
      }
    }
  })

  test('a wrong token is refused', async () => {
    await expect(rest('wrong').get(Routes.user())).rejects.toMatchObject({ status: 401 })
    await expect(client.login('wrong')).rejects.toThrow('invalid token')
  })

  test('a revoked token is refused', async () => {
    discord.revokeToken()
    await expect(register()).rejects.toMatchObject({ status: 401 })
  })

  test('an outage lasts as often as it was told', async () => {
    discord.fail(/^PUT .*commands$/, { status: 503, times: 1 })
    await expect(register()).rejects.toMatchObject({ status: 503 })
    await expect(register()).resolves.toHaveLength(definitions.length)
    expect(discord.requests.map(({ status }) => status)).toEqual([503, 200])
  })

  test('an outage ends when it is ended', async () => {
    const end = discord.fail('/commands', { status: 0 })
    await expect(register()).rejects.toThrow('other side closed')
    end()
    await expect(register()).resolves.toHaveLength(definitions.length)
  })

  test('a rate limit is waited for', async () => {
    discord.fail('/commands', { status: 429, times: 1 })
    await expect(register()).resolves.toHaveLength(definitions.length)
    expect(discord.requests.map(({ status }) => status)).toEqual([429, 200])
  })
})

describe('commands', () => {
  test('are kept with their translations', async () => {
    await register()
    const registered = await discord.registered()
    expect(registered).toMatchObject(definitions)
    expect(registered[0]?.id).toMatch(/^\d+$/)
    expect(discord.violations()).toEqual([])
  })

  test('can be asked for', async () => {
    await register()
    const path = Routes.applicationCommands(discord.applicationId)
    await expect(rest().get(path)).resolves.toHaveLength(definitions.length)
    const query = new URLSearchParams({ with_localizations: 'true' })
    await expect(rest().get(path, { query })).resolves.toMatchObject(definitions)
  })

  test('which Discord would refuse are told', async () => {
    await rest().put(Routes.applicationCommands(discord.applicationId), {
      body: [{ name: 'Budget', description: '' }],
    })
    expect(discord.violations()).toContainEqual(expect.stringContaining('a name has no upper case letters'))
  })

  test('are never registered by a silent bot', async () => {
    await using silent = await startLocalDiscord({ deadline: 10 })
    await expect(silent.registered()).rejects.toThrow('The bot has not registered its commands within 10 ms')
  })
})

describe('the context menu of a message', () => {
  test('is chosen by its name in any language, and brings the message along', async () => {
    await register()
    await bot(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return
      const { commandName, targetMessage, targetId } = interaction
      const { content, author, attachments } = targetMessage
      await interaction.reply(
        JSON.stringify([commandName, content, targetMessage.id === targetId, author.id, attachments.size]),
      )
    })
    const replies = [
      await discord.user.messageMenu('予算を見る', '館の予算は？'),
      await discord.user.messageMenu('Look', { content: 'x' }, { locale: 'en-US' }),
    ]
    expect(replies.map(({ message }) => JSON.parse(message?.content ?? '') as unknown)).toEqual([
      ['予算を見る', '館の予算は？', true, discord.user.id, 0],
      ['予算を見る', 'x', true, discord.user.id, 0],
    ])
    await expect(discord.user.messageMenu('予算', 'x')).rejects.toThrow('No message offers 予算')
    expect(discord.violations()).toEqual([])
  })
})

describe('a slash command', () => {
  test('is answered with embeds and buttons', async () => {
    const embed: APIEmbed = { title: '予算', fields: [{ name: '款', value: '教育費' }] }
    await replying({ embeds: [embed], components: [row(button('next'))] })
    const reply = await discord.user.slash('予算', { program: 'みなと科学館', year: 2020 })
    expect(reply.body).toMatchObject({ type: 4, data: { embeds: [embed], allowed_mentions: { parse: [] } } })
    expect(reply.message?.embeds).toEqual([embed])
    expect(reply.ephemeral).toBe(false)
    expect(discord.violations()).toEqual([])
  })

  test('carries options of the right types, and the language', async () => {
    await register()
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const { locale, options, guild } = interaction
      await interaction.reply(JSON.stringify([locale, guild?.available ?? false, options.data]))
    })
    const values = { program: '館', year: 2020, share: 1, private: true }
    const japanese = await discord.user.slash('予算', values)
    const english = await discord.user.slash('予算', values, { locale: 'en-US' })
    expect(JSON.parse(japanese.message?.content ?? '')).toEqual([
      'ja',
      false,
      [
        expect.objectContaining({ name: 'program', type: 3, value: '館' }),
        expect.objectContaining({ name: 'year', type: 4, value: 2020 }),
        expect.objectContaining({ name: 'share', type: 10, value: 1 }),
        expect.objectContaining({ name: 'private', type: 5, value: true }),
      ],
    ])
    expect(JSON.parse(english.message?.content ?? '')).toContain('en-US')
  })

  test('may have a subcommand', async () => {
    await register()
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.reply(
        `${interaction.options.getSubcommand()} ${interaction.options.getString('word')}`,
      )
    })
    const reply = await discord.user.slash('決算 検索', { word: '橋' })
    expect(reply.message?.content).toBe('検索 橋')
    await expect(discord.user.slash('決算 検索', { year: 1 })).rejects.toThrow('no option year')
  })

  test('may be answered for one alone', async () => {
    await replying({ content: '秘密', flags: MessageFlags.Ephemeral })
    await expect(discord.user.slash('予算')).resolves.toMatchObject({ ephemeral: true })
  })

  test('may be answered later', async () => {
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply('お待たせ')
    })
    const reply = await discord.user.slash('予算')
    expect(reply).toMatchObject({ body: { type: 5 }, message: { content: 'お待たせ' }, ephemeral: true })
  })

  test('may be answered with a file', async () => {
    await replying({ content: '表', files: [{ name: 'budget.csv', attachment: Buffer.from('款,額') }] })
    const reply = await discord.user.slash('予算')
    expect(reply).toMatchObject({ body: { type: 4 }, message: { content: '表' } })
    expect(reply.files).toEqual([
      {
        field: 'files[0]',
        name: 'budget.csv',
        type: 'application/octet-stream',
        bytes: new TextEncoder().encode('款,額'),
      },
    ])
    expect(reply.message?.attachments).toMatchObject([{ filename: 'budget.csv', size: 7 }])
    expect(discord.violations()).toEqual([])
  })

  test('tells the bot which message it has made', async () => {
    const made = Promise.withResolvers<string | undefined>()
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const response = await interaction.reply({ content: '予算', withResponse: true })
      made.resolve(response.resource?.message?.id)
    })
    const reply = await discord.user.slash('予算')
    await expect(made.promise).resolves.toBe(reply.message?.id)
  })

  test('which is not answered is told', async () => {
    await using impatient = await startLocalDiscord({ deadline: 300 })
    await expect(impatient.user.slash('予算')).rejects.toThrow('No bot has connected within 300 ms')
    await using silent = new Client({ intents: [], rest: { api: impatient.apiBase } })
    await silent.login(impatient.token)
    await expect(impatient.user.slash('予算')).rejects.toThrow('The bot has not answered /予算 within 300 ms')
  })

  test('which is answered too late is told', async () => {
    await using impatient = await startLocalDiscord({ patience: 0 })
    await using slow = new Client({ intents: [], rest: { api: impatient.apiBase } })
    slow.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) interaction.reply('予算').catch(() => undefined)
    })
    await slow.login(impatient.token)
    await impatient.user.slash('予算')
    expect(impatient.violations()).toContainEqual(expect.stringMatching(/^\/予算 was answered after \d+ ms/))
  })

  test('whose answer fails is told', async () => {
    await using impatient = await startLocalDiscord({ deadline: 300 })
    impatient.fail('/callback', { status: 500 })
    await using failing = new Client({ intents: [], rest: { api: impatient.apiBase, retries: 0 } })
    failing.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) interaction.reply('予算').catch(() => undefined)
    })
    await failing.login(impatient.token)
    await expect(impatient.user.slash('予算')).rejects.toThrow('(its answers got 500)')
  })
})

describe('autocomplete', () => {
  test('offers what the bot has sent', async () => {
    await register()
    await bot(async (interaction) => {
      if (!interaction.isAutocomplete()) return
      const { name, value } = interaction.options.getFocused(true)
      await interaction.respond([{ name: `${name} ${value} ${interaction.locale}`, value }])
    })
    const typed = { program: 'みなと' }
    await expect(discord.user.complete('予算', 'program', typed)).resolves.toEqual([
      { name: 'program みなと ja', value: 'みなと' },
    ])
    expect(discord.violations()).toEqual([])
    await discord.user.complete('予算', 'program')
    expect(discord.violations()).toContainEqual(expect.stringContaining('data.choices[0].value is empty'))
  })
})

describe('buttons and menus', () => {
  test('a press updates the message', async () => {
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: '1', components: [row(button('next'))] })
      }
      if (interaction.isButton()) await interaction.update({ content: '2', components: [] })
    })
    const first = await discord.user.slash('予算')
    const second = await discord.user.press('next')
    expect(second).toMatchObject({ body: { type: 7 }, message: { id: first.message?.id, content: '2' } })
    await expect(discord.user.press('next')).rejects.toThrow('No message shows a button or menu next')
  })

  test('a press on a message for one alone', async () => {
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const flags = MessageFlags.Ephemeral
        await interaction.deferReply({ flags })
        await interaction.editReply({ content: '1', components: [row(button('next'))] })
      }
      if (interaction.isButton()) {
        await interaction.update(String(interaction.message.flags.has(MessageFlags.Ephemeral)))
      }
    })
    const { message } = await discord.user.slash('予算')
    if (!message) throw new Error('There is no message')
    await expect(discord.user.press(message)).resolves.toMatchObject({
      message: { content: 'true', flags: MessageFlags.Ephemeral },
      ephemeral: true,
    })
    await expect(discord.user.press('次へ')).resolves.toMatchObject({ ephemeral: true })
  })

  test('a press in a message which is not the newest', async () => {
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: '予算', components: [row(button('next'))] })
      }
      if (interaction.isButton()) await interaction.update(`${interaction.message.id} ${interaction.user.id}`)
    })
    const { message } = await discord.user.slash('予算')
    await discord.user.slash('予算')
    if (!message) throw new Error('There is no message')
    const pressed = await discord.otherUser.press('next', { on: message })
    expect(pressed.message?.content).toBe(`${message.id} ${discord.otherUser.id}`)
  })

  test('a disabled button cannot be pressed', async () => {
    await replying({ content: '1', components: [row(button('next', true))] })
    await discord.user.slash('予算')
    await expect(discord.user.press('next')).rejects.toThrow('next is disabled')
  })

  test('a choice in a menu', async () => {
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: '款', components: [menu] })
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join())
    })
    await discord.user.slash('予算')
    const reply = await discord.user.select('pick', ['welfare'])
    expect(reply.message?.content).toBe('welfare')
    await expect(discord.user.select('pick', ['roads'])).rejects.toThrow('does not offer roads')
    await expect(discord.user.select('pick', [])).rejects.toThrow('takes 1 to 1 values')
    expect(discord.violations()).toEqual([])
  })
})

describe('what Discord would refuse', () => {
  test.each<[string, InteractionReplyOptions, string]>([
    [
      'a long custom_id',
      { content: '予算', components: [row(button('x'.repeat(101)))] },
      'custom_id has more than 100 characters',
    ],
    ['an empty field', { embeds: [{ fields: [{ name: '款', value: '' }] }] }, 'fields[0].value is empty'],
    ['a ping', { content: '@everyone', allowedMentions: { parse: ['everyone'] } }, 'does not say parse: []'],
  ])('%s', async (_, message, sentence) => {
    await replying(message)
    await discord.user.slash('予算')
    expect(discord.violations()).toContainEqual(expect.stringMatching(/^POST .*\/callback: data\./))
    expect(discord.violations()).toContainEqual(expect.stringContaining(sentence))
  })
})

describe('a file', () => {
  /** What is refused in a reply whose body and file do not fit. */
  async function refused(attachments: object[], bytes: string): Promise<string[]> {
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const data = { content: '表', attachments, allowed_mentions: { parse: [] } }
      const files = [{ name: 'a.csv', data: bytes }]
      await rest().post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 4, data },
        files,
        auth: false,
      })
    })
    const { message } = await discord.user.slash('予算')
    expect(message?.content).toBe('表')
    return discord.violations().map((violation) => violation.replace(/^.*?: /u, ''))
  }

  test('which a message names is seen with its words', async () => {
    const described = {
      content: '表',
      files: [{ name: 'a.csv', attachment: Buffer.from('款'), description: '款の表' }],
    }
    await replying(described)
    const { message } = await discord.user.slash('予算')
    expect(message?.attachments).toMatchObject([{ filename: 'a.csv', description: '款の表', size: 3 }])
    expect(discord.violations()).toEqual([])
  })

  test.each([
    ['that fits', [{ id: '0', filename: 'a.csv' }], '款', []],
    ['without an entry', [], '款', ['the file files[0] is not among data.attachments']],
    [
      'of another number',
      [{ id: '1', filename: 'a.csv' }],
      '款',
      ['data.attachments[0] has no file files[1]', 'the file files[0] is not among data.attachments'],
    ],
    [
      'of another name',
      [{ id: '0', filename: 'b.csv' }],
      '款',
      ['data.attachments[0] is b.csv and its file a.csv'],
    ],
    ['that is empty', [{ id: '0', filename: 'a.csv' }], '', ['data.attachments[0] is an empty file']],
  ])('%s', async (_, attachments, bytes, sentences) => {
    expect(await refused(attachments, bytes)).toEqual(sentences)
  })
})
