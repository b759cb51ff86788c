import { join } from 'node:path'
import type { MadeFile } from '../files/made-file.ts'
import { mkdirSync, writeFileSync } from '../quick-fs.ts'

/** More files of one name than this are no longer kept apart by a number. */
const MOST_OF_A_NAME = 1000

/**
 * Writes files into a directory, which is made where it is missing, and returns their paths. A file that is there
 * already stays as it is: the new one gets a number behind its name. Throws what the disk says.
 */
export function saveFiles(directory: string, files: readonly MadeFile[]): string[] {
  if (files.length > 0) mkdirSync(directory, { recursive: true })
  return files.map(({ name, bytes }) => {
    for (let number = 1; ; number += 1) {
      const path = join(directory, number === 1 ? name : name.replace(/(?=\.\w+$)/u, `-${number}`))
      try {
        writeFileSync(path, bytes, { flag: 'wx' })
        return path
      } catch (error) {
        if (!isTaken(error) || number === MOST_OF_A_NAME) throw error
      }
    }
  })
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
