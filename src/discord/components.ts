import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from 'discord-api-types/v10'
import { cutAt } from '../dialogue/quote.ts'
import type { Action, Menu, Reply } from '../dialogue/reply.ts'
import { encodeRequest } from '../dialogue/request-code.ts'
import { LIMITS } from './limits.ts'
import { toPlain } from './markdown.ts'

type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** Discord's numbers for what a row may hold, and how a button looks. */
const TYPE = { row: 1, button: 2, select: 3 } as const
const STYLE = { primary: 1, secondary: 2 } as const

/** The menu and the buttons of a reply. Each carries its whole request, so that it works after any restart. */
export function toComponents(reply: Reply): Row[] {
  const menu = reply.menu && toSelect(reply.menu)
  const menuRows: Row[] = menu ? [{ type: TYPE.row, components: [menu] }] : []
  const buttons = (reply.actions ?? []).map(toButton).filter((button) => button !== undefined)
  const unique = [...new Map(buttons.map((button) => [button.custom_id, button])).values()]
  const rows: Row[] = []
  for (let at = 0; at < unique.length; at += LIMITS.buttonsInRow) {
    rows.push({ type: TYPE.row, components: unique.slice(at, at + LIMITS.buttonsInRow) })
  }
  return [...menuRows, ...rows].slice(0, LIMITS.rows)
}

/** A button; none where its request is too long for Discord to carry. */
function toButton(action: Action): (APIButtonComponent & { custom_id: string }) | undefined {
  const code = encodeRequest(action.request)
  if (code === undefined) return undefined
  return {
    type: TYPE.button,
    style: action.main ? STYLE.primary : STYLE.secondary,
    label: cutAt(toPlain(action.label), LIMITS.buttonLabel),
    custom_id: code,
  }
}

function toSelect(menu: Menu): APIStringSelectComponent | undefined {
  const code = encodeRequest(menu.request, menu.option)
  if (code === undefined || menu.choices.length === 0) return undefined
  return {
    type: TYPE.select,
    custom_id: code,
    placeholder: cutAt(toPlain(menu.placeholder), LIMITS.placeholder),
    options: menu.choices.slice(0, LIMITS.choices).map(({ label, value, detail }) => ({
      label: cutAt(toPlain(label), LIMITS.choiceText),
      value,
      ...(detail && { description: cutAt(toPlain(detail), LIMITS.choiceText) }),
    })),
  }
}
