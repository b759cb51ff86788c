import type { Bilingual } from './budget/bilingual.ts'
import { printFinding, type Finding } from './dataset/finding.ts'

/** What keeps the bot from starting, for a person to read: what is wrong, and what to do. */
export type StartProblem =
  | { readonly kind: 'settings'; readonly problems: readonly Bilingual[] }
  | { readonly kind: 'data'; readonly directory: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'store'; readonly words: Bilingual }
  | { readonly kind: 'bad-token' }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'unreachable'; readonly apiBase: string }

/** The problem in Japanese and English. */
export function describeProblem(problem: StartProblem): string {
  switch (problem.kind) {
    case 'settings':
      return [
        '設定に誤りがあります。環境変数か .env を直してください。',
        'Some settings are wrong. Please correct the environment or .env.',
        ...problem.problems.map(({ ja, en }) => `  ${ja} / ${en}`),
      ].join('\n')
    case 'data':
      return [
        `データに誤りが${problem.findings.length}件あるため開始しません。直してから npm run data:check で確かめてください。`,
        `Not started: ${problem.findings.length} thing(s) are wrong with the data. Correct them and run npm run data:check.`,
        `(${problem.directory})`,
        ...problem.findings.map((finding) => `  ${printFinding(finding)}`),
      ].join('\n')
    case 'store':
      return [problem.words.ja, problem.words.en].join('\n')
    case 'bad-token':
      return [
        'DISCORD_TOKEN がDiscordに受け付けられませんでした。Developer Portal の Bot の画面でトークンを作り直し、設定し直してください。',
        'Discord does not accept DISCORD_TOKEN. Reset the token on the Bot page of the Developer Portal and set it again.',
      ].join('\n')
    case 'refused':
      return [
        `Discordに断られました（${problem.detail}）。DISCORD_APPLICATION_ID とボットの権限を確かめてください。`,
        `Discord refused the bot (${problem.detail}). Please check DISCORD_APPLICATION_ID and the bot's permissions.`,
      ].join('\n')
    case 'unreachable':
      return [
        `Discord（${problem.apiBase}）につながりません。ネットワークと DISCORD_API_BASE を確かめ、しばらくしてから始め直してください。`,
        `Discord (${problem.apiBase}) cannot be reached. Check the network and DISCORD_API_BASE, and start again later.`,
      ].join('\n')
  }
}

/** Says on standard error why the bot does not start, and makes the process end with 1. */
export function stopFor(problem: StartProblem): void {
  console.error(describeProblem(problem))
  process.exitCode = 1
}
