import type { Bilingual } from '../budget/bilingual.ts'
import { LAYOUTS } from './layouts.ts'

/** How the command is called. */
export const USAGE: Bilingual = {
  ja: '使い方: npm run ingest -- <様式> <ファイル> [--document <資料id>] [--sheet <シート名>] [--out <ファイル.csv|.json>]（--help で説明）',
  en: 'usage: npm run ingest -- <layout> <file> [--document <id>] [--sheet <name>] [--out <file.csv|.json>] (--help explains)',
}

/** What --help prints: the layouts, the options, which files are read, and the exit codes. */
export function help(): string {
  return [
    USAGE.ja,
    USAGE.en,
    '',
    '公表された資料のテキストを読み、データの候補と、読めなかった所を示します。data/ には何も書きません。',
    'Reads the text of a published document and shows candidates for the data, and what it could not read. It writes nothing into data/.',
    '',
    '様式 / layouts:',
    ...LAYOUTS.flatMap(({ name, description }) => [
      `  ${name}`,
      `    ${description.ja}`,
      `    ${description.en}`,
    ]),
    '',
    '  --document <id>  data/ のその資料の行と比べ、同じ・違う（旧 → 新）・ない・余る事業を示す',
    '                   compares with that document in data/: equal, differing (old → new), missing, extra',
    '  --sheet <name>   ブック（XLSX）のうち読むシート。見えているシートが1枚なら要りません',
    '                   the sheet of a workbook (XLSX) to read; not needed where only one is shown',
    '  --out <file>     候補をCSVかJSONで書く。まだないファイルにだけ、読めない所がないときだけ',
    "                   writes the candidates as CSV or JSON: only to a file that does not exist yet, and only where all is readable. In CSV, a text that looks like a formula gets a ' before it",
    '',
    'ファイルはテキスト・CSV（UTF-8・Shift_JIS・BOM付きUTF-16）か、様式 spreadsheet ではExcelのブック（XLSX）。20MBまで。数式は読みません。',
    'Files are text or CSV (UTF-8, Shift_JIS, or UTF-16 with a byte order mark), or for the layout spreadsheet an Excel workbook (XLSX); 20 MB at most. Formulas are not read.',
    '終了コード: 0 全部読めた、1 読めない所や誤りがある。 / Exit code: 0 all was read; 1 something was unreadable or wrong.',
  ].join('\n')
}
