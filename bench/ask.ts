import { fileURLToPath } from 'node:url'
import { commands } from '../commands/index.ts'
import type { Desk } from '../src/dialogue/desk.ts'
import { openDeskOn } from '../src/open-desk.ts'
import { judge } from './ask/judge.ts'
import { failureLines, intentTable, percentile, type Judged } from './ask/report.ts'
import { readSentences, type Sentence } from './ask/sentence-set.ts'
import { markdown, writePages } from './search/tables.ts'

/**
 * `npm run bench:ask`: how many whole sentences are answered fully right, how many with a wrong figure, and how fast.
 * `-- --failures` also tells what is wrong with sentences of the tuned half, `-- --write` puts the table into the READMEs. Ends with 1 where it cannot measure.
 */
const NOW = new Date('2020-06-15T12:00:00+09:00')
const ROUNDS = 3

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

const ask = (desk: Desk, { text, locale }: Sentence) =>
  desk.answer({ command: 'ask', options: { question: text }, locale, now: NOW })

const isThere = commands.some(({ name, options }) => name === 'ask' && 'question' in options)
if (!isThere) {
  stop('There is no command `ask` with an option `question` yet, so there is nothing to measure.')
}
const opened = await openDeskOn(fileURLToPath(new URL('../data', import.meta.url)), (error) => {
  console.error(error)
})
if ('findings' in opened) stop('The data cannot be used: run `npm run data:check` to see why.')
const { desk, book } = opened

const sentences = readSentences()
const judged: Judged[] = sentences.map((sentence) => {
  const reply = ask(desk, sentence)
  return { sentence, title: reply.card.title, ...judge(sentence, reply, book) }
})
const times = Array.from({ length: ROUNDS }, () => sentences).flatMap((round) =>
  round.map((sentence) => {
    const start = performance.now()
    ask(desk, sentence)
    return performance.now() - start
  }),
)

console.log(markdown(intentTable(judged, 'en')))
if (process.argv.includes('--write')) {
  await writePages('bench:ask', (locale) => [intentTable(judged, locale)])
}
console.log(
  `\np50 ${percentile(times, 0.5).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms, ` +
    `${sentences.length} sentences asked ${ROUNDS} times after a first round`,
)
if (process.argv.includes('--failures')) console.log(`\n${failureLines(judged).join('\n')}`)
