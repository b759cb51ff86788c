import { describe, expect, test } from 'vitest'
import { findings, type Kind } from './discord-rules.ts'

const noPings = { parse: [] }
const kanji = '𠮷' // one code point, two UTF-16 units

/** A text of the length. */
const long = (length: number) => 'あ'.repeat(length)
const times = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => item(i))

const option = (extra: object = {}) => ({ type: 3, name: '事業名', description: '事業の名前', ...extra })
const command = (extra: object = {}) => ({ name: '予算', description: '予算を調べる', ...extra })
const withOptions = (...options: object[]) => [command({ options })]
const choice = (extra: object = {}) => ({ name: '教育', value: 'education', ...extra })
const withChoices = (...choices: object[]) => withOptions(option({ choices }))

const button = (extra: object = {}) => ({ type: 2, style: 1, label: '次へ', custom_id: 'next', ...extra })
const entry = (extra: object = {}) => ({ label: '教育', value: 'education', ...extra })
const select = (extra: object = {}) => ({ type: 3, custom_id: 'pick', options: [entry()], ...extra })
const row = (...components: object[]) => ({ type: 1, components })
const message = (extra: object = {}) => ({ content: '予算', allowed_mentions: noPings, ...extra })
const reply = (extra: object = {}) => ({ type: 4, data: message(extra) })
const embed = (extra: object = {}) => reply({ embeds: [{ title: '予算', ...extra }] })
const field = (extra: object = {}) => embed({ fields: [{ name: '款', value: '教育費', ...extra }] })
const rows = (...components: object[]) => reply({ components })
const file = (extra: object = {}) => ({ id: '0', filename: 'a.ics', description: '予定表', ...extra })
const completion = (...choices: object[]) => ({ type: 8, data: { choices } })
const modal = (...ids: string[]) => ({
  type: 9,
  data: {
    custom_id: 'ask',
    title: '質問',
    components: ids.map((id) => row({ type: 4, custom_id: id, style: 1, label: '質問' })),
  },
})
const layout = (...components: object[]) => ({
  type: 4,
  data: { flags: 1 << 15, components, allowed_mentions: noPings },
})

/** One rule: a body which keeps it, one which breaks it, and a piece of the sentence that says so. */
type Rule = readonly [name: string, kind: Kind, good: unknown, bad: unknown, sentence: string]

const commandRules: Rule[] = [
  [
    'a name has no space',
    'commands',
    [command()],
    [command({ name: '予 算' })],
    'commands[0].name is "予 算"',
  ],
  [
    'a name has no middle dot',
    'commands',
    [command({ name: 'データー' })],
    [command({ name: 'デ・タ' })],
    'a name is',
  ],
  [
    'a name has 32 characters',
    'commands',
    [command({ name: long(32) })],
    [command({ name: long(33) })],
    'a name is',
  ],
  [
    'a name is counted in code points',
    'commands',
    [command({ name: kanji.repeat(32) })],
    [command({ name: kanji.repeat(33) })],
    '32 characters',
  ],
  [
    'a name is lower case',
    'commands',
    [command({ name: 'yosan' })],
    [command({ name: 'Yosan' })],
    'upper case',
  ],
  [
    'a translated name keeps the pattern',
    'commands',
    [command({ name_localizations: { 'en-US': 'budget' } })],
    [command({ name_localizations: { 'en-US': 'the budget' } })],
    'name_localizations.en-US is',
  ],
  [
    'a translated name is lower case',
    'commands',
    [command({ name_localizations: { 'en-US': 'budget' } })],
    [command({ name_localizations: { 'en-US': 'Budget' } })],
    'upper case',
  ],
  [
    'a language is known',
    'commands',
    [command({ name_localizations: { ja: '予算' } })],
    [command({ name_localizations: { jp: '予算' } })],
    'no language',
  ],
  [
    'an option name keeps the pattern',
    'commands',
    withOptions(option()),
    withOptions(option({ name: 'Program' })),
    'options[0].name is Program',
  ],
  [
    'a translated option name keeps the pattern',
    'commands',
    withOptions(option({ name_localizations: { ja: '年度' } })),
    withOptions(option({ name_localizations: { ja: '年 度' } })),
    'options[0].name_localizations.ja',
  ],
  [
    'a description is not empty',
    'commands',
    [command()],
    [command({ description: '' })],
    'commands[0].description is empty',
  ],
  ['a description is there', 'commands', [command()], [{ name: '予算' }], 'commands[0].description is empty'],
  [
    'a description has 100 characters',
    'commands',
    [command({ description: long(100) })],
    [command({ description: long(101) })],
    'more than 100 characters',
  ],
  [
    'a translated description has 100 characters',
    'commands',
    [command({ description_localizations: { ja: long(100) } })],
    [command({ description_localizations: { ja: long(101) } })],
    'description_localizations.ja has more than 100',
  ],
  [
    'an option has a description',
    'commands',
    withOptions(option()),
    withOptions(option({ description: '' })),
    'options[0].description is empty',
  ],
  [
    'required options come first',
    'commands',
    withOptions(option({ required: true }), option({ name: '年度' })),
    withOptions(option(), option({ name: '年度', required: true })),
    'required option after an optional one',
  ],
  [
    'a command has 25 options',
    'commands',
    withOptions(...times(25, (i) => option({ name: `o${i}` }))),
    withOptions(...times(26, (i) => option({ name: `o${i}` }))),
    'more than 25 entries',
  ],
  [
    'options differ in name',
    'commands',
    withOptions(option(), option({ name: '年度' })),
    withOptions(option(), option()),
    'has the name 事業名 more than once',
  ],
  [
    'options differ in translated name',
    'commands',
    withOptions(
      option({ name: 'a', name_localizations: { ja: '甲' } }),
      option({ name: 'b', name_localizations: { ja: '乙' } }),
    ),
    withOptions(
      option({ name: 'a', name_localizations: { ja: '甲' } }),
      option({ name: 'b', name_localizations: { ja: '甲' } }),
    ),
    'has the name 甲 more than once in ja',
  ],
  [
    'commands differ in name',
    'commands',
    [command(), command({ name: '決算' })],
    [command(), command()],
    'commands has the name 予算 more than once',
  ],
  [
    'commands differ in translated name',
    'commands',
    [command({ name_localizations: { 'en-US': 'budget' } }), command({ name: '決算' })],
    [command({ name_localizations: { 'en-US': 'budget' } }), command({ name: 'budget' })],
    'more than once in en-US',
  ],
  [
    'commands of different types may share a name',
    'commands',
    [command(), { type: 3, name: '予算' }],
    [
      { type: 3, name: '予算' },
      { type: 3, name: '予算' },
    ],
    'more than once',
  ],
  [
    'a command has 8000 characters',
    'commands',
    withOptions(...heavy(3)),
    withOptions(...heavy(4)),
    'more than 8000 characters',
  ],
  [
    'the longest translation counts',
    'commands',
    withOptions(...heavy(2, 99)),
    withOptions(...heavy(3, 99)),
    'more than 8000 characters',
  ],
  [
    'there are 100 slash commands',
    'commands',
    times(100, (i) => command({ name: `c${i}` })),
    times(101, (i) => command({ name: `c${i}` })),
    'more than 100 slash commands',
  ],
  [
    'a menu command has no description',
    'commands',
    [{ type: 2, name: 'Show Budget' }],
    [{ type: 2, name: 'Show Budget', description: '予算' }],
    'not for a context menu',
  ],
  [
    'a menu command has a name',
    'commands',
    [{ type: 2, name: 'Show Budget' }],
    [{ type: 2, name: ' ' }],
    'name is empty',
  ],
  [
    'subcommands stand alone',
    'commands',
    withOptions(option({ type: 1 })),
    withOptions(option({ type: 1 }), option({ name: '年度' })),
    'mixes subcommands',
  ],
  [
    'options below a subcommand keep the rules',
    'commands',
    withOptions(option({ type: 1, options: [option()] })),
    withOptions(option({ type: 1, options: [option({ name: 'X' })] })),
    'options[0].options[0].name is X',
  ],
  [
    'an option is of a known type',
    'commands',
    withOptions(option()),
    withOptions(option({ type: 99 })),
    'of no kind that Discord knows',
  ],
  [
    'autocomplete needs a fitting type',
    'commands',
    withOptions(option({ autocomplete: true })),
    withOptions(option({ type: 5, autocomplete: true })),
    'its type does not allow',
  ],
  [
    'autocomplete stands without choices',
    'commands',
    withChoices(choice()),
    withOptions(option({ autocomplete: true, choices: [choice()] })),
    'both choices and autocomplete',
  ],
  [
    'the least value is below the greatest',
    'commands',
    withOptions(option({ type: 4, min_value: 1, max_value: 2 })),
    withOptions(option({ type: 4, min_value: 3, max_value: 2 })),
    'min_value above its max_value',
  ],
  [
    'an option has 25 choices',
    'commands',
    withChoices(...times(25, (i) => ({ name: `n${i}`, value: `v${i}` }))),
    withChoices(...times(26, (i) => ({ name: `n${i}`, value: `v${i}` }))),
    'more than 25 entries',
  ],
  [
    'choices differ in name',
    'commands',
    withChoices(choice(), choice({ name: '福祉', value: 'welfare' })),
    withChoices(choice(), choice({ value: 'welfare' })),
    'has the name 教育 more than once',
  ],
  [
    'choices differ in translated name',
    'commands',
    withChoices(choice({ name_localizations: { 'en-US': 'a' } })),
    withChoices(choice({ name_localizations: { 'en-US': 'a' } }), choice({ name: 'a', value: 'b' })),
    'more than once in en-US',
  ],
  [
    'a permission is a number in a string',
    'commands',
    [command({ default_member_permissions: '32' })],
    [command({ default_member_permissions: 'all' })],
    'default_member_permissions is not of the type number',
  ],
  [
    'one new command keeps the rules',
    'commands',
    command(),
    command({ description: '' }),
    'command.description is empty',
  ],
  [
    'a change may leave out the rest',
    'command-edit',
    { options: [option()] },
    { options: [option({ name: 'X' })] },
    'command.options[0].name is X',
  ],
]

const completionRules: Rule[] = [
  [
    'there are 25 choices',
    'callback',
    completion(...times(25, (i) => ({ name: `n${i}`, value: `v${i}` }))),
    completion(...times(26, (i) => ({ name: `n${i}`, value: `v${i}` }))),
    'data.choices has more than 25 entries',
  ],
  [
    'a choice has a name',
    'callback',
    completion(choice()),
    completion(choice({ name: '' })),
    'data.choices[0].name is empty',
  ],
  [
    'a name has 100 characters',
    'callback',
    completion(choice({ name: long(100) })),
    completion(choice({ name: long(101) })),
    'name has more than 100 characters',
  ],
  [
    'a name is counted in code points',
    'callback',
    completion(choice({ name: kanji.repeat(100) })),
    completion(choice({ name: kanji.repeat(101) })),
    'name has more than 100 characters',
  ],
  [
    'a value has 100 characters',
    'callback',
    completion(choice({ value: long(100) })),
    completion(choice({ value: long(101) })),
    'value has more than 100 characters',
  ],
  [
    'a value is not empty',
    'callback',
    completion(choice({ value: 2020 })),
    completion(choice({ value: '' })),
    'value is empty',
  ],
  [
    'choices differ in name',
    'callback',
    completion(choice(), choice({ name: '福祉', value: 'w' })),
    completion(choice(), choice({ value: 'w' })),
    'has the name 教育 more than once',
  ],
  [
    'choices differ in value',
    'callback',
    completion(choice(), choice({ name: '福祉', value: 'w' })),
    completion(choice(), choice({ name: '福祉' })),
    'has the value "education" more than once',
  ],
]

const embedRules: Rule[] = [
  [
    'a title has 256 characters',
    'callback',
    embed({ title: long(256) }),
    embed({ title: long(257) }),
    'data.embeds[0].title has more than 256',
  ],
  [
    'a description has 4096 characters',
    'callback',
    embed({ description: long(4096) }),
    embed({ description: long(4097) }),
    'description has more than 4096',
  ],
  [
    'a description is counted in code points',
    'callback',
    embed({ description: kanji.repeat(4096) }),
    embed({ description: kanji.repeat(4097) }),
    'description has more than 4096',
  ],
  [
    'there are 25 fields',
    'callback',
    embed({ fields: times(25, () => ({ name: '款', value: '項' })) }),
    embed({ fields: times(26, () => ({ name: '款', value: '項' })) }),
    'fields has more than 25',
  ],
  [
    'a field name has 256 characters',
    'callback',
    field({ name: long(256) }),
    field({ name: long(257) }),
    'fields[0].name has more than 256',
  ],
  [
    'a field value has 1024 characters',
    'callback',
    field({ value: long(1024) }),
    field({ value: long(1025) }),
    'fields[0].value has more than 1024',
  ],
  ['a field name is not empty', 'callback', field(), field({ name: '　' }), 'fields[0].name is empty'],
  [
    'a field value is not empty',
    'callback',
    field({ value: '\u200b' }),
    field({ value: '' }),
    'fields[0].value is empty',
  ],
  [
    'a footer has 2048 characters',
    'callback',
    embed({ footer: { text: long(2048) } }),
    embed({ footer: { text: long(2049) } }),
    'footer.text has more than 2048',
  ],
  [
    'an author has 256 characters',
    'callback',
    embed({ author: { name: long(256) } }),
    embed({ author: { name: long(257) } }),
    'author.name has more than 256',
  ],
  [
    'there are 10 embeds',
    'callback',
    reply({ embeds: times(10, () => ({ title: '款' })) }),
    reply({ embeds: times(11, () => ({ title: '款' })) }),
    'data.embeds has more than 10',
  ],
  [
    'an embed is not empty',
    'callback',
    embed(),
    reply({ embeds: [{ color: 1 }] }),
    'data.embeds[0] is empty',
  ],
  [
    'embeds have 6000 characters together',
    'callback',
    reply({ embeds: heavyEmbeds(1000) }),
    reply({ embeds: heavyEmbeds(1001) }),
    'more than 6000 characters altogether (6001)',
  ],
  [
    'a link leads to the web',
    'callback',
    embed({ url: 'https://example.com' }),
    embed({ url: 'ftp://example.com' }),
    'data.embeds[0].url is no address',
  ],
  [
    'a timestamp may end in +00:00',
    'callback',
    embed({ timestamp: '2020-01-02T03:04:05.000000+00:00' }),
    embed({ timestamp: 'yesterday' }),
    'timestamp is not in the format',
  ],
]

const componentRules: Rule[] = [
  [
    'a custom_id has 100 characters',
    'callback',
    rows(row(button({ custom_id: 'x'.repeat(100) }))),
    rows(row(button({ custom_id: 'x'.repeat(101) }))),
    'custom_id has more than 100',
  ],
  [
    'a custom_id is not empty',
    'callback',
    rows(row(button())),
    rows(row(button({ custom_id: '' }))),
    'custom_id has fewer than 1',
  ],
  [
    'a button has a custom_id',
    'callback',
    rows(row(button())),
    rows(row(button({ custom_id: undefined }))),
    'lacks a custom_id',
  ],
  [
    'custom_ids differ',
    'callback',
    rows(row(button()), row(button({ custom_id: 'last' }))),
    rows(row(button()), row(button())),
    'has the custom_id next more than once',
  ],
  [
    'there are 5 rows',
    'callback',
    rows(...times(5, (i) => row(button({ custom_id: `${i}` })))),
    rows(...times(6, (i) => row(button({ custom_id: `${i}` })))),
    'more than 5 rows',
  ],
  ['a row is not empty', 'callback', rows(row(button())), rows(row()), 'is an empty row'],
  [
    'a row has 5 buttons',
    'callback',
    rows(row(...times(5, (i) => button({ custom_id: `${i}` })))),
    rows(row(...times(6, (i) => button({ custom_id: `${i}` })))),
    'more than 5 components',
  ],
  ['a button stands in a row', 'callback', rows(row(button())), rows(button()), 'outside a row'],
  [
    'a select menu is alone in its row',
    'callback',
    rows(row(select()), row(button())),
    rows(row(select(), button())),
    'not alone in its row',
  ],
  [
    'a label has 80 characters',
    'callback',
    rows(row(button({ label: long(80) }))),
    rows(row(button({ label: long(81) }))),
    'label has more than 80',
  ],
  [
    'a button shows something',
    'callback',
    rows(row(button({ label: undefined, emoji: { name: '▶' } }))),
    rows(row(button({ label: '' }))),
    'neither a label nor an emoji',
  ],
  [
    'a link has an address',
    'callback',
    rows(row({ type: 2, style: 5, label: '出典', url: 'https://example.com' })),
    rows(row({ type: 2, style: 5, label: '出典' })),
    'url is no address of the web',
  ],
  [
    'a link has no custom_id',
    'callback',
    rows(row({ type: 2, style: 5, label: '出典', url: 'https://example.com' })),
    rows(row(button({ style: 5, url: 'https://example.com' }))),
    'is a link and has a custom_id',
  ],
  [
    'only a link has an address',
    'callback',
    rows(row(button())),
    rows(row(button({ url: 'https://example.com' }))),
    'has a url and is no link',
  ],
  [
    'a button for sale says what it sells',
    'callback',
    rows(row({ type: 2, style: 6, sku_id: '1' })),
    rows(row({ type: 2, style: 6 })),
    'lacks a sku_id',
  ],
  [
    'a menu has 25 options',
    'callback',
    rows(row(select({ options: times(25, (i) => entry({ value: `${i}` })) }))),
    rows(row(select({ options: times(26, (i) => entry({ value: `${i}` })) }))),
    'options has more than 25',
  ],
  [
    'a menu has options',
    'callback',
    rows(row(select())),
    rows(row(select({ options: [] }))),
    'options has fewer than 1',
  ],
  [
    'options of a menu differ in value',
    'callback',
    rows(row(select({ options: [entry(), entry({ value: 'w' })] }))),
    rows(row(select({ options: [entry(), entry({ label: '福祉' })] }))),
    'has the value education more than once',
  ],
  [
    'a label of a menu has 100 characters',
    'callback',
    rows(row(select({ options: [entry({ label: long(100) })] }))),
    rows(row(select({ options: [entry({ label: long(101) })] }))),
    'label has more than 100',
  ],
  [
    'a label of a menu is not empty',
    'callback',
    rows(row(select())),
    rows(row(select({ options: [entry({ label: ' ' })] }))),
    'label is empty',
  ],
  [
    'a value of a menu has 100 characters',
    'callback',
    rows(row(select({ options: [entry({ value: long(100) })] }))),
    rows(row(select({ options: [entry({ value: long(101) })] }))),
    'value has more than 100',
  ],
  [
    'a description in a menu has 100 characters',
    'callback',
    rows(row(select({ options: [entry({ description: long(100) })] }))),
    rows(row(select({ options: [entry({ description: long(101) })] }))),
    'description has more than 100',
  ],
  [
    'a placeholder has 150 characters',
    'callback',
    rows(row(select({ placeholder: long(150) }))),
    rows(row(select({ placeholder: long(151) }))),
    'placeholder has more than 150',
  ],
  [
    'a menu has as many options as can be chosen',
    'callback',
    rows(row(select())),
    rows(row(select({ max_values: 2 }))),
    'max_values above the number of its options',
  ],
  [
    'a menu asks for no more than it allows',
    'callback',
    rows(row(select({ min_values: 0 }))),
    rows(row(select({ min_values: 2 }))),
    'min_values above its max_values',
  ],
  [
    'a menu has one default',
    'callback',
    rows(row(select({ options: [entry({ default: true }), entry({ value: 'w' })] }))),
    rows(row(select({ options: [entry({ default: true }), entry({ value: 'w', default: true })] }))),
    'more default options',
  ],
  [
    'fields of a modal differ',
    'callback',
    modal('a', 'b'),
    modal('a', 'a'),
    'has the custom_id a more than once',
  ],
  [
    'a layout stands without content',
    'callback',
    layout({ type: 10, content: '予算' }),
    reply({ flags: 1 << 15, components: [{ type: 10, content: '予算' }] }),
    'beside a layout',
  ],
  [
    'a layout has 40 components',
    'callback',
    layout(...columns(12)),
    layout(...columns(13)),
    'more than 40 components',
  ],
  [
    'a layout has 4000 characters',
    'callback',
    layout({ type: 10, content: long(4000) }),
    layout({ type: 10, content: long(2000) }, { type: 10, content: long(2001) }),
    'more than 4000 characters',
  ],
]

const messageRules: Rule[] = [
  [
    'content has 2000 characters in a reply',
    'callback',
    reply({ content: long(2000) }),
    reply({ content: long(2001) }),
    'data.content has more than 2000',
  ],
  [
    'content has 2000 characters in a message',
    'message',
    message({ content: long(2000) }),
    message({ content: long(2001) }),
    'content has more than 2000',
  ],
  [
    'content is counted in code points',
    'message',
    message({ content: kanji.repeat(2000) }),
    message({ content: kanji.repeat(2001) }),
    'content has more than 2000',
  ],
  [
    'content has 2000 characters in a change',
    'message-edit',
    message({ content: long(2000) }),
    message({ content: long(2001) }),
    'content has more than 2000',
  ],
  ['a message is not empty', 'message', message(), message({ content: ' ' }), 'the message is empty'],
  ['a reply is not empty', 'callback', reply(), reply({ content: undefined }), 'data is empty'],
  [
    'a message pings nobody',
    'message',
    message(),
    message({ allowed_mentions: { parse: ['users'] } }),
    'does not say parse: []',
  ],
  [
    'a reply pings nobody',
    'callback',
    reply(),
    reply({ allowed_mentions: undefined }),
    'data.allowed_mentions does not say',
  ],
  [
    'a change of a message pings nobody',
    'message-edit',
    { allowed_mentions: noPings, components: [] },
    { components: [] },
    'does not say parse: []',
  ],
  [
    'an update pings nobody',
    'callback',
    { type: 7, data: { components: [], allowed_mentions: noPings } },
    { type: 7, data: { components: [] } },
    'does not say parse: []',
  ],
  [
    'a nonce has 25 characters',
    'message',
    message({ nonce: 'x'.repeat(25) }),
    message({ nonce: 'x'.repeat(26) }),
    'nonce has more than 25',
  ],
  [
    'there are 10 files',
    'callback',
    reply({ attachments: times(10, (i) => file({ id: `${i}`, filename: `${i}.ics` })) }),
    reply({ attachments: times(11, (i) => file({ id: `${i}`, filename: `${i}.ics` })) }),
    'attachments has more than 10',
  ],
  [
    'words about a file have 1024 characters',
    'callback',
    reply({ attachments: [file({ description: long(1024) })] }),
    reply({ attachments: [file({ description: long(1025) })] }),
    'description has more than 1024',
  ],
  [
    'files differ in name',
    'callback',
    reply({ attachments: [file(), file({ id: '1', filename: 'b.ics' })] }),
    reply({ attachments: [file(), file({ id: '1' })] }),
    'have the name a.ics more than once',
  ],
  [
    'a picture is attached',
    'callback',
    reply({ attachments: [file()], embeds: [{ image: { url: 'attachment://a.ics' } }] }),
    reply({ attachments: [file()], embeds: [{ image: { url: 'attachment://b.png' } }] }),
    'shows attachment://b.png, which is not attached',
  ],
  ['an answer is of a known type', 'callback', { type: 5 }, { type: 99 }, 'type is 99'],
  [
    'a deferred answer has known flags',
    'callback',
    { type: 5, data: { flags: 64 } },
    { type: 5, data: { flags: 'x' } },
    'data.flags is not of the type number',
  ],
  [
    'a deferred update is an object',
    'callback',
    { type: 6 },
    { type: 6, data: 1 },
    'data is not of the type object',
  ],
]

describe.each([
  ['commands', commandRules],
  ['autocomplete', completionRules],
  ['embeds', embedRules],
  ['components', componentRules],
  ['messages', messageRules],
])('%s', (_, rules) => {
  test.each(rules)('%s', (_name, kind, good, bad, sentence) => {
    expect(findings(kind, good)).toEqual([])
    expect(findings(kind, bad)).toContainEqual(expect.stringContaining(sentence))
  })
})

test('a refusal is said once', () => {
  expect(findings('callback', reply({ content: long(2001) }))).toEqual([
    'data.content has more than 2000 characters',
  ])
})

/** Options which weigh about 2,600 characters each, up to about 2,700 more in a translation. */
function heavy(count: number, translated = 0): object[] {
  return times(count, (position) =>
    option({
      name: `o${position}`,
      choices: times(25, (index) => ({
        name: padded(index, 50),
        value: padded(index, 50),
        ...(translated > 0 ? { name_localizations: { ja: padded(index, translated) } } : {}),
      })),
    }),
  )
}

/** Two embeds with 5,000 characters in all their texts, and a footer. */
function heavyEmbeds(footer: number): object[] {
  const all = {
    title: long(200),
    author: { name: long(200) },
    fields: [{ name: long(100), value: long(500) }],
  }
  return [
    { ...all, description: long(3000) },
    { ...all, footer: { text: long(footer) } },
  ]
}

/** Two components, and sections of three each. */
function columns(count: number): object[] {
  return [{ type: 14 }, { type: 14 }, ...times(count, section)]
}

function section(index: number): object {
  return {
    type: 9,
    components: [{ type: 10, content: '款' }],
    accessory: button({ custom_id: `${index}` }),
  }
}

function padded(index: number, length: number): string {
  return `${index}`.padEnd(length, 'x')
}
