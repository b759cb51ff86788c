import { makeFile } from './files/make-file.ts'
import type { FileWorks } from './files/with-files.ts'

/** How files are made outside Discord: what keeps one from being made goes to standard error. */
export const FILE_WORKS: FileWorks = {
  makeFile,
  onTrouble: (error, doing) => console.error(`[${doing}]`, error),
}
