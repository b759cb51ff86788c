import { enableCompileCache } from 'node:module'

// JavaScript, because this file is read before the cache is on: taking the types out of a file takes 40 ms to load.
// The compiled sources are kept between runs, in the system's temporary directory.
enableCompileCache()
await import('./start.ts')
