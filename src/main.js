import './quick-imports.js'

await import('./start.ts')
