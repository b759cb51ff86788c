import './quick-imports.js'

await import('./command-line.ts')
