import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from './budget/bilingual.ts'
import { dataDirectory, environment } from './config.ts'
import { addRows } from './dataset/add-rows.ts'
import { printFinding } from './dataset/finding.ts'
import { decode } from './ingest/decode.ts'

/** `npm run data:add -- <folder>`: adds reviewed rows to data/, all of them or, where anything is wrong, none. */
function add(folder: string | undefined): number {
  if (folder === undefined) return fail(USAGE)
  const texts = new Map<string, string>()
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
      const decoded = decode(readFileSync(join(folder, file)))
      if ('problem' in decoded) return fail(decoded.problem, join(folder, file))
      texts.set(file, decoded.text)
    }
  } catch {
    return fail({
      ja: `${folder} が読めません。npm run data:draft が作ったフォルダーを指してください`,
      en: `${folder} cannot be read; name the folder that npm run data:draft made`,
    })
  }
  const directory = dataDirectory(environment())
  const addition = addRows(directory, folder.replace(/[/\\]+$/u, ''), texts)
  if ('findings' in addition) {
    for (const finding of addition.findings) console.error(printFinding(finding))
    return fail({
      ja: `誤り${addition.findings.length}件。直してからもう一度実行してください。data/ には何も書いていません`,
      en: `${addition.findings.length} finding(s); put them right and run it again. Nothing is written into data/`,
    })
  }
  for (const [file, text] of addition.files) writeFileSync(join(directory, file), text)
  for (const [table, count] of addition.added) console.log(`${table}.csv +${count}`)
  console.log('次は npm run data:build / next: npm run data:build')
  return 0
}

function fail({ ja, en }: Bilingual, file?: string): number {
  console.error(`${file === undefined ? '' : `${file}: `}${ja} / ${en}`)
  return 1
}

const USAGE: Bilingual = {
  ja: '使い方: npm run data:add -- <フォルダー>（npm run data:draft が作り、人が埋めたもの）',
  en: 'usage: npm run data:add -- <folder>, made by npm run data:draft and filled in by a person',
}

process.exitCode = add(process.argv[2])
