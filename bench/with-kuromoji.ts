import { loadKuromoji } from '../src/search/kuromoji.ts'

/** The bot as it would be if it loaded kuromoji before it answered; for comparison only. */
const words = await loadKuromoji()
words('みなと科学館')
await import('../src/command-line.ts')
