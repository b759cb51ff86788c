import { enableCompileCache } from 'node:module'

// The compiled sources are kept between runs, in the system's temporary directory: that halves the time to start.
enableCompileCache()
await import('./start.ts')
