import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
} from 'discord-api-types/v10'
import type { Locale } from '../../src/budget/bilingual.ts'
import { speak } from '../../src/dialogue/language.ts'
import type { DiscordMessage } from '../../src/discord/message.ts'
import type { Asked } from './asked.ts'
import { BOT_AVATAR, READER_AVATAR } from './avatars.ts'
import { columnsOf } from './fields.ts'
import { escapeHtml, markdownToHtml, markdownToText, textToHtml } from './markdown.ts'
import { COMPONENTS, IMPORT_MAP } from './modules.ts'
import { STYLE } from './style.ts'

type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** What the components call the looks of a button. */
const LOOKS: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
}

const CONFIG = { avatars: { default: BOT_AVATAR } }

/** Set on the page's root once every component is drawn. */
export const READY = 'data-ready'

/** A page that shows one answer of the bot as Discord draws it. */
export function pageFor(asked: Asked, message: DiscordMessage, at: Date, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<style>${STYLE}</style>
<script>window.$discordMessage = ${JSON.stringify(CONFIG)}</script>
<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script>
<discord-messages>${messageHtml(asked, message, at, locale)}</discord-messages>
<script type="module">
  import '${COMPONENTS}'
  await document.fonts.ready
  await Promise.all([...document.querySelectorAll('*')].map((one) => one.updateComplete))
  document.documentElement.setAttribute('${READY}', '')
</script>`
}

function messageHtml(asked: Asked, message: DiscordMessage, at: Date, locale: Locale): string {
  const say = speak(locale)
  const time = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-US', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(at)
  return element('discord-message', { author: say('予算ボット', 'Budget Bot'), bot: '', timestamp: time }, [
    askedHtml(asked, locale),
    ...message.embeds.map(embedHtml),
    element('discord-attachments', { slot: 'components' }, [
      ...message.components.map(rowHtml),
      ...(message.flags === undefined ? [] : [onlyYouHtml(locale)]),
    ]),
  ])
}

function askedHtml({ command, options }: Asked, locale: Locale): string {
  return element('div', { slot: 'reply', class: 'asked' }, [
    `<img src="${READER_AVATAR}" alt="">`,
    element('span', { class: 'who' }, [speak(locale)('住民', 'Resident')]),
    element('span', { class: 'command' }, [`/${escapeHtml(command)}`]),
    ...options.map(({ name, value }) =>
      element('span', { class: 'option' }, [
        element('span', { class: 'name' }, [escapeHtml(name)]),
        element('span', { class: 'value' }, [escapeHtml(value)]),
      ]),
    ),
  ])
}

function embedHtml(embed: APIEmbed): string {
  const fields = embed.fields ?? []
  const columns = columnsOf(fields)
  return element(
    'discord-embed',
    {
      slot: 'embeds',
      'embed-title': markdownToText(embed.title ?? ''),
      color: `#${(embed.color ?? 0).toString(16).padStart(6, '0')}`,
    },
    [
      embed.description === undefined
        ? ''
        : element('discord-embed-description', { slot: 'description' }, [
            text(markdownToHtml(embed.description)),
          ]),
      fields.length === 0
        ? ''
        : element(
            'discord-embed-fields',
            { slot: 'fields' },
            fields.map(({ name, value }, index) =>
              element(
                'discord-embed-field',
                { 'field-title': markdownToText(name), style: `grid-column: ${columns[index]}` },
                [text(markdownToHtml(value))],
              ),
            ),
          ),
      embed.footer === undefined
        ? ''
        : element('discord-embed-footer', { slot: 'footer' }, [text(textToHtml(embed.footer.text))]),
    ],
  )
}

function rowHtml(row: Row): string {
  return element('discord-action-row', {}, row.components.map(componentHtml))
}

function componentHtml(component: APIComponentInMessageActionRow): string {
  if (component.type === ComponentType.Button && 'label' in component) {
    return element('discord-button', { type: LOOKS[component.style] }, [escapeHtml(component.label ?? '')])
  }
  if (component.type === ComponentType.StringSelect) {
    return element('discord-string-select-menu', { placeholder: component.placeholder ?? '' }, [])
  }
  throw new Error(`A picture cannot draw a component of type ${component.type} yet.`)
}

function onlyYouHtml(locale: Locale): string {
  const words = speak(locale)('これはあなただけに表示されています', 'Only you can see this')
  return element('div', { class: 'only-you' }, [words])
}

function text(html: string): string {
  return element('span', { class: 'text' }, [html])
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`
}
