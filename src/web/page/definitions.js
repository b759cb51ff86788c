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

/**
 * Everything that the list behind a slash offers. A subcommand is called as the desk calls it: `digest preview`.
 * @param {readonly Defined[]} definitions
 * @returns {Slash[]}
 */
export function slashesOf(definitions) {
  return definitions
    .filter(({ type = TYPE.slash }) => type === TYPE.slash)
    .flatMap((one) => callableIn(one, nameOf(one)))
}

/** @param {Defined} body @param {Bilingual} title its name, behind those that it stands under @returns {Slash[]} */
function callableIn(body, title) {
  const { options = [] } = body
  const inner = options.filter(({ type }) => type === TYPE.subcommand || type === TYPE.group)
  if (inner.length > 0) return inner.flatMap((one) => callableIn(one, joined(title, nameOf(one))))
  return [{ command: title.en, title, description: descriptionOf(body), options: options.map(optionOf) }]
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
