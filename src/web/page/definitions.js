/** @import {Bilingual, Defined, Named, Option, Slash} from './types.d.ts' */

// What can be asked, read from the definitions that Discord gets.

const TYPE = { subcommand: 1, group: 2, integer: 4, boolean: 5, slash: 1, messageMenu: 3 }

/** @param {Named} named @returns {Bilingual} */
const nameOf = ({ name, name_localizations: names }) => ({ en: name, ja: names?.ja ?? name })

/** @param {Named} named @returns {Bilingual} */
const descriptionOf = ({ description: en = '', description_localizations: texts }) => ({
  en,
  ja: texts?.ja ?? en,
})

/** @param {Bilingual} a @param {Bilingual} b @returns {Bilingual} */
const joined = (a, b) => ({ ja: `${a.ja} ${b.ja}`, en: `${a.en} ${b.en}` })

/** Everything that the list behind a slash offers. @param {readonly Defined[]} definitions @returns {Slash[]} */
export function slashesOf(definitions) {
  return definitions.flatMap((body) => {
    if ((body.type ?? TYPE.slash) !== TYPE.slash) return []
    const { name: command, options = [] } = body
    const subcommands = options.flatMap((one) => subcommandsOf(one, nameOf(body)))
    return subcommands.length > 0
      ? subcommands.map((one) => ({ ...one, command }))
      : [{ command, title: nameOf(body), description: descriptionOf(body), options: options.map(optionOf) }]
  })
}

/**
 * @param {Defined} option
 * @param {Bilingual} before what stands before its name
 * @returns {Omit<Slash, 'command'>[]}
 */
function subcommandsOf(option, before) {
  const { type, name, options = [] } = option
  const title = joined(before, nameOf(option))
  if (type === TYPE.group) return options.flatMap((one) => subcommandsOf(one, title))
  if (type !== TYPE.subcommand) return []
  return [{ subcommand: name, title, description: descriptionOf(option), options: options.map(optionOf) }]
}

/** @param {Defined} option @returns {Option} */
function optionOf(option) {
  const { name, type, choices = [] } = option
  return {
    name,
    label: nameOf(option),
    description: descriptionOf(option),
    kind: type === TYPE.integer ? 'integer' : type === TYPE.boolean ? 'boolean' : 'text',
    required: option.required === true,
    choices:
      type === TYPE.boolean ? YES_NO : choices.map((one) => ({ label: nameOf(one), value: one.value })),
    completes: option.autocomplete === true,
    minimum: option.min_value,
    maximum: option.max_value,
    longest: option.max_length,
  }
}

const YES_NO = [
  { label: { ja: 'はい', en: 'Yes' }, value: true },
  { label: { ja: 'いいえ', en: 'No' }, value: false },
]

/** The names under which a message's context menu offers the bot. @param {readonly Defined[]} definitions */
export function messageMenusOf(definitions) {
  return definitions.filter(({ type }) => type === TYPE.messageMenu).map(nameOf)
}
