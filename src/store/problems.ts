import type { Bilingual } from '../budget/bilingual.ts'
import { Trouble } from '../dialogue/trouble.ts'

/** SQLite's primary result codes that people can do something about. */
const KNOWN: Readonly<Record<number, Bilingual>> = {
  5: {
    ja: 'ほかのプロセスがデータベースを使っています。少し待ってから、もう一度試してください。',
    en: 'Another process is using the database. Wait a moment and try again.',
  },
  8: {
    ja: 'データベースに書き込めません。BOT_DATA_DIR の場所とファイルに書き込めるようにしてください。',
    en: 'The database cannot be written. Make the directory BOT_DATA_DIR and its files writable.',
  },
  10: {
    ja: 'データベースの読み書きに失敗しました。ディスクを確かめてください。',
    en: 'Reading or writing the database failed. Check the disk.',
  },
  11: {
    ja: 'データベースが壊れています。控えから戻すか、ファイルをよそへ移してから始め直してください。',
    en: 'The database is damaged. Restore a back-up, or move the file away and start again.',
  },
  13: {
    ja: 'ディスクがいっぱいで保存できません。空きを作ってから、もう一度試してください。',
    en: 'The disk is full, nothing was stored. Free some space and try again.',
  },
  14: {
    ja: 'データベースを開けません。BOT_DATA_DIR の場所があり、読み書きできるか確かめてください。',
    en: 'The database cannot be opened. Check that the directory BOT_DATA_DIR is there and can be read and written.',
  },
  26: {
    ja: 'データベースのファイルではありません。控えから戻すか、ファイルをよそへ移してから始め直してください。',
    en: 'The file is no database. Restore a back-up, or move the file away and start again.',
  },
}

/** What is said of a database that fails its own check. */
export function damaged(): Trouble {
  return new Trouble(KNOWN[11] ?? OTHER)
}

const OTHER: Bilingual = {
  ja: 'データベースの不具合で保存できませんでした。管理者がログで理由を確かめる必要があります。',
  en: 'The database failed, nothing was stored. Whoever runs the bot must look up the reason in its log.',
}

/** What a failure of the database means for people; `file` is told where the bot cannot start. */
export function troubleOf(error: unknown, file?: string): Trouble {
  if (error instanceof Trouble)
    return file === undefined ? error : new Trouble(inFile(error.words, file), error.cause)
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) : 0
  const words = KNOWN[code & 0xff] ?? fileWords(error) ?? OTHER
  return new Trouble(file === undefined ? words : inFile(words, file), error)
}

function inFile({ ja, en }: Bilingual, file: string): Bilingual {
  return { ja: `${ja}（${file}）`, en: `${en} (${file})` }
}

/** Whether another process had the database to itself for too long. */
export function isBusy(error: unknown): boolean {
  const cause = error instanceof Trouble ? error.cause : error
  return (
    typeof cause === 'object' && cause !== null && 'errcode' in cause && (Number(cause.errcode) & 0xff) === 5
  )
}

function fileWords(error: unknown): Bilingual | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return KNOWN[8]
  if (code === 'ENOSPC') return KNOWN[13]
  return code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENOENT' ? KNOWN[14] : undefined
}
