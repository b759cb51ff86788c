/** What the words of a command line ask for, beside the command and its options. */
export interface Flags {
  readonly json: boolean
  readonly jsonl: boolean
  /** The directory behind `--files`, '' where none follows; undefined where it is not asked for. */
  readonly filesDirectory: string | undefined
  /** The words that are no flags. */
  readonly rest: readonly string[]
}

/** Finds `--json`, `--jsonl` and `--files DIR` (or `--files=DIR`), wherever they stand. */
export function readFlags(words: readonly string[]): Flags {
  const rest: string[] = []
  let filesDirectory: string | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--files') {
      at += 1
      filesDirectory = words[at] ?? ''
    } else if (word.startsWith('--files=')) filesDirectory = word.slice('--files='.length)
    else if (word !== '--json' && word !== '--jsonl') rest.push(word)
  }
  return { json: words.includes('--json'), jsonl: words.includes('--jsonl'), filesDirectory, rest }
}
