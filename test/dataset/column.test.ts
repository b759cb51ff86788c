import { describe, expect, it } from 'vitest'
import {
  amount,
  flag,
  integer,
  oneOf,
  optional,
  partialDate,
  reading,
  slug,
  text,
  words,
  year,
  type Column,
} from '../../src/dataset/column.ts'

const EMPTY = { ja: '空欄です。値を入れてください', en: 'is empty; give it a value' }
const SPACED = { ja: '前後に空白があります。取り除いてください', en: 'has space at its ends; remove it' }
const LISTED = {
  ja: '空の語か重なった語があります。「、」で区切って一度ずつ書いてください',
  en: 'has an empty or a repeated word; write each once with 、 between them',
}
const noId = (cell: string) => ({
  ja: `「${cell}」はidになりません。英小文字・数字・ハイフンで40文字以内にしてください`,
  en: `"${cell}" is no id; use lower-case letters, digits and hyphens, 40 at most`,
})
const noReading = (cell: string) => ({
  ja: `読み「${cell}」にひらがなと長音以外の文字があります`,
  en: `the reading "${cell}" must be hiragana and ー only`,
})
const noChoice = (cell: string) => ({
  ja: `「${cell}」は使えません。new・expanded のどれかにしてください`,
  en: `"${cell}" is not allowed; use one of new, expanded`,
})
const noNumber = (cell: string, minimum: number) => ({
  ja: `「${cell}」は${minimum}以上の整数ではありません（桁区切りは付けません）`,
  en: `"${cell}" is no whole number of at least ${minimum} (write no thousands separator)`,
})
const noYear = (cell: string) => ({
  ja: `「${cell}」は年度ではありません。西暦4桁で書いてください`,
  en: `"${cell}" is no fiscal year; write four digits`,
})
const noDate = (cell: string) => ({
  ja: `「${cell}」は日付ではありません。2020-12-01・2022-04・FY2023 のように書いてください`,
  en: `"${cell}" is no date; write it like 2020-12-01, 2022-04 or FY2023`,
})
const noFlag = (cell: string) => ({
  ja: `「${cell}」は true か false にしてください`,
  en: `"${cell}" must be true or false`,
})

interface Kind {
  readonly name: string
  readonly column: Column<unknown>
  readonly accepted: readonly (readonly [cell: string, value: unknown])[]
  readonly refused: readonly (readonly [cell: string, problem: { ja: string; en: string }])[]
}

const KINDS: readonly Kind[] = [
  {
    name: 'a text',
    column: text('A text'),
    accepted: [
      ['みなと 科学館', 'みなと 科学館'],
      ['a, "b"', 'a, "b"'],
    ],
    refused: [
      ['', EMPTY],
      [' ', SPACED],
      [' 科学館', SPACED],
      ['科学館\u3000', SPACED],
      ['科学館\n', SPACED],
    ],
  },
  {
    name: 'an id',
    column: slug('An id'),
    accepted: [
      ['a', 'a'],
      ['r2-budget-programs', 'r2-budget-programs'],
      ['x'.repeat(40), 'x'.repeat(40)],
    ],
    refused: [
      ['', EMPTY],
      ...['A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'あ', 'a\n', 'x'.repeat(41)].map(
        (cell) => [cell, noId(cell)] as const,
      ),
    ],
  },
  {
    name: 'a reading',
    column: reading('A reading'),
    accepted: [
      ['みなとかがくかん', 'みなとかがくかん'],
      ['せんたー', 'せんたー'],
      ['ゔ', 'ゔ'],
    ],
    refused: [
      ['', EMPTY],
      ...['ミナト', '港', 'みなと かん', 'みなとkan', 'みなと、かん'].map(
        (cell) => [cell, noReading(cell)] as const,
      ),
    ],
  },
  {
    name: 'one of a set',
    column: oneOf(['new', 'expanded'], 'A kind'),
    accepted: [
      ['new', 'new'],
      ['expanded', 'expanded'],
    ],
    refused: [['', EMPTY], ...['New', ' new', 'neu', '新規'].map((cell) => [cell, noChoice(cell)] as const)],
  },
  {
    name: 'a whole number',
    column: integer('A number'),
    accepted: [
      ['0', 0],
      ['298957', 298957],
      ['999999999999999', 999999999999999],
    ],
    refused: [
      ['', EMPTY],
      ...['-1', '-0', '1.5', '1,000', '１', ' 1', '1e3', '0x1', '1000000000000000', '千'].map(
        (cell) => [cell, noNumber(cell, 0)] as const,
      ),
    ],
  },
  {
    name: 'a whole number from a minimum',
    column: integer('A number', 1),
    accepted: [['1', 1]],
    refused: [['0', noNumber('0', 1)]],
  },
  {
    name: 'an amount',
    column: amount('An amount'),
    accepted: [
      ['0', 0],
      ['4000000', 4000000],
    ],
    refused: [
      ['', EMPTY],
      ...['-1', '4,000', '4000千円', '0.5'].map((cell) => [cell, noNumber(cell, 0)] as const),
    ],
  },
  {
    name: 'a fiscal year',
    column: year('A year'),
    accepted: [
      ['1989', 1989],
      ['2020', 2020],
      ['2099', 2099],
    ],
    refused: [
      ['', EMPTY],
      ...['1988', '2100', '20', '02020', 'FY2020', '令和2', '２０２０'].map(
        (cell) => [cell, noYear(cell)] as const,
      ),
    ],
  },
  {
    name: 'a date',
    column: partialDate('A date'),
    accepted: [
      ['2020-12-01', { precision: 'day', year: 2020, month: 12, day: 1 }],
      ['2022-04', { precision: 'month', year: 2022, month: 4 }],
      ['FY2023', { precision: 'fiscal-year', year: 2023 }],
    ],
    refused: [
      ['', EMPTY],
      ...['2021-02-30', '2021-13', '2021', '令和3年4月', 'FY1988', '0020-12-01'].map(
        (cell) => [cell, noDate(cell)] as const,
      ),
    ],
  },
  {
    name: 'a flag',
    column: flag('A flag'),
    accepted: [
      ['true', true],
      ['false', false],
    ],
    refused: [['', EMPTY], ...['TRUE', '1', 'yes', ' true'].map((cell) => [cell, noFlag(cell)] as const)],
  },
  {
    name: 'a list of words',
    column: words('Words'),
    accepted: [
      ['台風', ['台風']],
      ['台風、豪雨、土のう', ['台風', '豪雨', '土のう']],
      ['a,b', ['a,b']],
    ],
    refused: [
      ['', EMPTY],
      ...['台風、', '、台風', '台風、、豪雨', '台風、 豪雨', '台風、台風'].map(
        (cell) => [cell, LISTED] as const,
      ),
    ],
  },
  {
    name: 'a cell that may be empty',
    column: optional(amount('An amount')),
    accepted: [
      ['', undefined],
      ['12', 12],
    ],
    refused: [[' ', noNumber(' ', 0)]],
  },
]

describe.each(KINDS)('$name', ({ column, accepted, refused }) => {
  it.each(accepted)('accepts %j', (cell, value) => {
    expect(column.read(cell)).toEqual({ value })
  })

  it.each(refused)('refuses %j and says how to write it', (cell, problem) => {
    expect(column.read(cell)).toEqual({ problem })
  })
})

describe('the description of a column', () => {
  it.each<[string, Column<unknown>, object]>([
    ['a text', text('T'), { type: 'string', description: 'T', constraints: { required: true } }],
    [
      'an id',
      slug('S'),
      {
        type: 'string',
        description: 'S',
        constraints: { required: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
      },
    ],
    [
      'a reading',
      reading('R'),
      { type: 'string', description: 'R', constraints: { required: true, pattern: '^[ぁ-ゖー]+$' } },
    ],
    [
      'one of a set',
      oneOf(['new', 'expanded'], 'O'),
      { type: 'string', description: 'O', constraints: { required: true, enum: ['new', 'expanded'] } },
    ],
    [
      'a whole number',
      integer('I', 1),
      { type: 'integer', description: 'I', constraints: { required: true, minimum: 1 } },
    ],
    [
      'an amount',
      amount('A'),
      {
        type: 'integer',
        description: 'A (千円, thousands of yen)',
        constraints: { required: true, minimum: 0 },
      },
    ],
    ['a fiscal year', year('Y'), { type: 'year', description: 'Y', constraints: { required: true } }],
    [
      'a date',
      partialDate('D'),
      {
        type: 'string',
        description: 'D',
        constraints: { required: true, pattern: '^(FY\\d{4}|\\d{4}-\\d{2}(-\\d{2})?)$' },
      },
    ],
    ['a flag', flag('F'), { type: 'boolean', description: 'F', constraints: { required: true } }],
    [
      'a list of words',
      words('W'),
      { type: 'string', description: 'W (separated by 、)', constraints: { required: true } },
    ],
    [
      'an amount that may be empty',
      optional(amount('A')),
      { type: 'integer', description: 'A (千円, thousands of yen)', constraints: { minimum: 0 } },
    ],
    ['a text that may be empty', optional(text('T')), { type: 'string', description: 'T' }],
  ])('tells other programs what %s is', (_, column, description) => {
    expect(column.describe).toEqual(description)
  })
})
