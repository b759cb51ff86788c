import '../quick-imports.js'

await import('./painting.ts')
