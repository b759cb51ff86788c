import type { Engine } from '../engine.ts'
import { flexsearch } from './flexsearch.ts'
import { fts5 } from './fts5.ts'
import { fuse } from './fuse.ts'
import { minisearch } from './minisearch.ts'
import { orama } from './orama.ts'
import { ours } from './ours.ts'

/** Ours first, then what one would pick instead. */
export const ENGINES: readonly [Engine, ...Engine[]] = [ours, minisearch, fts5, flexsearch, orama, fuse]
