import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/** The web components that draw Discord's messages, and what they import. Nothing else of node_modules is served. */
const PACKAGES = [
  '@skyra/discord-components-core',
  '@lit/context',
  '@lit/reactive-element',
  'lit',
  'lit-element',
  'lit-html',
] as const

/** Where the modules of these packages are found under the page's address. */
export const MODULES = '/modules/'

/** What a package's `exports` say of one way into it. */
type Target = string | { readonly [condition: string]: Target }

interface Package {
  readonly folder: string
  readonly exports: Readonly<Record<string, Target>>
}

const known = new Map<string, Package>()

/**
 * A module's text with the packages that it names replaced by addresses under /modules/, which a browser can ask for.
 * The names of packages that are not served stay as they are.
 */
export function withAddresses(source: string): string {
  return source.replaceAll(IMPORT, (whole, before: string, mark: string, specifier: string) => {
    const address = addressOf(specifier)
    return address === undefined ? whole : `${before}${mark}${address}${mark}`
  })
}

/** What names a module behind `import` or `from`, written with or without spaces. */
const IMPORT = /((?<![\w$.])(?:import|from)\s*)(["'])(@?[a-z][\w./-]*)\2/gu

/** The address of a module that is named as in an import: `lit/decorators.js`. */
function addressOf(specifier: string): string | undefined {
  const name = PACKAGES.find((one) => specifier === one || specifier.startsWith(`${one}/`))
  if (name === undefined) return undefined
  const target = packageOf(name).exports[`.${specifier.slice(name.length)}`]
  return target === undefined ? undefined : `${MODULES}${name}/${forBrowsers(target).replace(/^\.\//u, '')}`
}

/** The file for browsers out of what is also offered to Node and to developers. */
function forBrowsers(target: Target): string {
  if (typeof target === 'string') return target
  const { browser, default: plain } = target
  return forBrowsers(browser ?? plain ?? '')
}

/** The file of an address under /modules/; undefined where no served package has it. */
export function moduleFile(address: string): string | undefined {
  const path = address.slice(MODULES.length)
  const name = PACKAGES.find((one) => path.startsWith(`${one}/`))
  if (name === undefined || !PLAIN_PATH.test(path)) return undefined
  return join(packageOf(name).folder, path.slice(name.length))
}

/** Folders and a JavaScript file: no `..`, nothing hidden, nothing escaped. */
const PLAIN_PATH = /^@?(?:[A-Za-z0-9_-][\w.-]*\/)+[A-Za-z0-9_-][\w.-]*\.js$/u

function packageOf(name: string): Package {
  const found = known.get(name)
  if (found) return found
  const file = findPackageJSON(name, import.meta.url)
  if (file === undefined) throw new Error(`${name} is not installed: run npm ci`)
  const { exports } = JSON.parse(readFileSync(file, 'utf8')) as Package
  const read = { folder: dirname(file), exports }
  known.set(name, read)
  return read
}
