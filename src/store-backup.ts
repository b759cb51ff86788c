import { join } from 'node:path'
import { environment, readSettings } from './config.ts'
import { Trouble } from './dialogue/trouble.ts'
import { stopFor } from './start-problem.ts'
import { backUpStore, restoreStore } from './store/copies.ts'
import { STORE_FILE } from './store/store-file.ts'

/**
 * `npm run store:backup -- FILE` copies what the bot remembers of digests into a new file, also while it runs;
 * `npm run store:restore -- FILE` puts such a copy in its place, while it does not.
 */
function main([action, copy]: readonly string[]): void {
  const read = readSettings(environment())
  if ('problems' in read) return stopFor({ kind: 'settings', problems: read.problems })
  const file = join(read.settings.stateDirectory, STORE_FILE)
  if (copy === undefined) {
    console.error('ファイルの名前を付けてください。/ Give the name of a file: npm run store:backup -- FILE')
    process.exitCode = 1
    return
  }
  try {
    if (action === 'restore') {
      const aside = restoreStore(copy, file, new Date())
      console.log(`${copy} → ${file}`)
      if (aside !== undefined) console.log(`前のデータベース / the one before: ${aside}`)
    } else {
      backUpStore(file, copy)
      console.log(`${file} → ${copy}`)
    }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    stopFor({ kind: 'store', words: error.words })
  }
}

main(process.argv.slice(2))
