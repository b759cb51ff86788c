import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

// Imported before a bot (NODE_OPTIONS=--import): writes what the process has loaded when it ends to MODULES_FILE, as JSON.

const urls = new Set()
registerHooks({
  load(url, context, next) {
    urls.add(url)
    return next(url, context)
  },
})
const before = new Set(process.moduleLoadList)

process.on('exit', () => {
  const builtins = process.moduleLoadList.filter((one) => !before.has(one) && one.startsWith('NativeModule '))
  const names = builtins.map((one) => one.slice('NativeModule '.length))
  writeFileSync(process.env.MODULES_FILE, JSON.stringify({ urls: [...urls], builtins: names }))
})
