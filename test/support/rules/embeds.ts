import { blank, join, list, record, size, text, type Json } from './json.ts'

/** What Discord refuses in the embeds of a message, beyond the limits of each text. */
export function embedFindings(value: unknown, path: string): string[] {
  const embeds = list(value).map((embed) => record(embed))
  const total = embeds.flatMap((embed) => texts(embed)).reduce((sum, part) => sum + size(part), 0)
  return [
    ...(total > 6000 ? [`${path} has more than 6000 characters altogether (${total})`] : []),
    ...embeds.flatMap((embed, index) => oneEmbed(embed, join(path, index))),
  ]
}

function oneEmbed(embed: Json, path: string): string[] {
  return [
    ...(isEmpty(embed) ? [`${path} is empty`] : []),
    ...list(embed.fields).flatMap((field, index) =>
      (['name', 'value'] as const)
        .filter((key) => blank(record(field)[key]))
        .map((key) => `${join(path, 'fields', index, key)} is empty`),
    ),
    ...links(embed)
      .filter(([, url, schemes]) => url !== undefined && url !== null && !schemes.test(text(url)))
      .map(([key]) => `${join(path, key)} is no address of the web`),
  ]
}

/** The texts which count towards the 6,000 characters of all embeds together. */
function texts(embed: Json): string[] {
  const fields = list(embed.fields).map((field) => record(field))
  return [
    embed.title,
    embed.description,
    record(embed.footer).text,
    record(embed.author).name,
    ...fields.flatMap((field) => [field.name, field.value]),
  ].map((value) => text(value))
}

function isEmpty(embed: Json): boolean {
  const shown = list(embed.fields).length > 0 || Boolean(embed.image ?? embed.thumbnail)
  return !shown && texts(embed).every((value) => blank(value))
}

function links(embed: Json): [key: string, url: unknown, schemes: RegExp][] {
  const web = /^https?:\/\//i
  const file = /^(https?|attachment):\/\//i
  return [
    ['url', embed.url, web],
    ['author.url', record(embed.author).url, web],
    ['author.icon_url', record(embed.author).icon_url, file],
    ['footer.icon_url', record(embed.footer).icon_url, file],
    ['image.url', record(embed.image).url, file],
    ['thumbnail.url', record(embed.thumbnail).url, file],
  ]
}
