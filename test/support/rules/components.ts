import { blank, join, list, number, record, repeated, size, text, type Json } from './json.ts'

const row = 1
const button = 2
const stringSelect = 3
const selects = new Set([3, 5, 6, 7, 8])
const linkStyle = 5
const premiumStyle = 6

/** A component and where it stands. */
interface Placed {
  readonly component: Json
  readonly path: string
}

/** What Discord refuses in the components of a message; `layout` is the newer kind without embeds. */
export function componentFindings(value: unknown, path: string, layout = false): string[] {
  const top = list(value).map((component) => record(component))
  const all = walk(value, path)
  const found = all.flatMap((placed) => oneComponent(placed))
  if (layout) return [...found, ...layoutFindings(all, path), ...customIdFindings(value, path)]
  if (top.length > 5) found.push(`${path} has more than 5 rows`)
  top.forEach((component, index) => {
    if (component.type !== row) found.push(`${join(path, index)} stands outside a row`)
  })
  return [...found, ...customIdFindings(value, path)]
}

/** The custom ids which stand more than once in one message or modal. */
export function customIdFindings(value: unknown, path: string): string[] {
  const ids = walk(value, path).flatMap(({ component }) => text(component.custom_id) || [])
  return repeated(ids).map((id) => `${path} has the custom_id ${id} more than once`)
}

function layoutFindings(all: readonly Placed[], path: string): string[] {
  const shown = all.reduce((sum, { component }) => sum + size(text(component.content)), 0)
  return [
    ...(all.length > 40 ? [`${path} has more than 40 components altogether`] : []),
    ...(shown > 4000 ? [`${path} has more than 4000 characters altogether`] : []),
  ]
}

/** The components in a list and all those inside them. */
function walk(value: unknown, path: string): Placed[] {
  return list(value).flatMap((item, index) => placed(record(item), join(path, index)))
}

function placed(component: Json, path: string): Placed[] {
  const inner = (['accessory', 'component'] as const).filter((key) => component[key] !== undefined)
  return [
    { component, path },
    ...walk(component.components, join(path, 'components')),
    ...inner.flatMap((key) => placed(record(component[key]), join(path, key))),
  ]
}

function oneComponent({ component, path }: Placed): string[] {
  if (component.type === row) return rowFindings(component, path)
  if (component.type === button) return buttonFindings(component, path)
  return selects.has(number(component.type)) ? selectFindings(component, path) : []
}

function rowFindings(component: Json, path: string): string[] {
  const types = list(component.components).map((child) => number(record(child).type))
  if (types.length === 0) return [`${path} is an empty row`]
  const found: string[] = []
  if (types.length > 5) found.push(`${path} has more than 5 components`)
  if (types.length > 1 && types.some((type) => selects.has(type))) {
    found.push(`${path} has a select menu which is not alone in its row`)
  }
  return found
}

function buttonFindings(component: Json, path: string): string[] {
  const found: string[] = []
  const { style, custom_id: id, url } = component
  if (style === premiumStyle) return component.sku_id ? found : [`${path} lacks a sku_id`]
  if (blank(component.label) && !component.emoji) found.push(`${path} has neither a label nor an emoji`)
  if (style === linkStyle) {
    if (!/^(https?|discord):\/\//i.test(text(url)))
      found.push(`${join(path, 'url')} is no address of the web`)
    if (id !== undefined && id !== null) found.push(`${path} is a link and has a custom_id`)
    return found
  }
  if (text(id) === '') found.push(`${path} lacks a custom_id`)
  if (url !== undefined && url !== null) found.push(`${path} has a url and is no link`)
  return found
}

function selectFindings(component: Json, path: string): string[] {
  const options = list(component.options).map((option) => record(option))
  const least = number(component.min_values ?? 1)
  const most = number(component.max_values ?? 1)
  const found = repeated(options.map((option) => text(option.value))).map(
    (value) => `${join(path, 'options')} has the value ${value} more than once`,
  )
  options.forEach((option, index) => {
    if (blank(option.label)) found.push(`${join(path, 'options', index, 'label')} is empty`)
  })
  if (least > most) found.push(`${path} has a min_values above its max_values`)
  if (component.type !== stringSelect) return found
  if (most > options.length) found.push(`${path} has a max_values above the number of its options`)
  if (options.filter((option) => option.default === true).length > most) {
    found.push(`${path} has more default options than its max_values`)
  }
  return found
}
