import { enableCompileCache, registerHooks } from 'node:module'

// Imported first by main.js and cli.js, and JavaScript like them: a file that is read before the cache is on would load
// the tool that takes types out, which takes 40 ms.

// The compiled sources are kept between runs, in the system's temporary directory.
enableCompileCache()

// './name.ts' means the file beside the importing one. Node would ask the disk for each of some 400 imports whether
// that is so, and what kind of file it is: 15 ms.
registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.\.?\/.*\.ts$/u.test(specifier)) return next(specifier, context)
    const { href } = new URL(specifier, context.parentURL)
    return { url: href, format: 'module-typescript', shortCircuit: true }
  },
})
