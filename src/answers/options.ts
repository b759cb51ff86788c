import type { OptionDefinition } from '../dialogue/command.ts'

/** The program that a question is about. */
export const PROGRAM_OPTION = {
  kind: 'program',
  ja: '事業',
  description: {
    ja: '事業の名前の一部・読み・ローマ字・普段の言葉',
    en: 'A program: part of its name, its reading, romaji or everyday words',
  },
} as const satisfies OptionDefinition

/** A program, or something that opens of none or of several. */
export const OPENING_OPTION = {
  kind: 'opening',
  ja: '事業',
  description: {
    ja: '事業や開設される施設などの名前の一部・読み・ローマ字',
    en: 'A program or something that opens: part of its name, its reading or romaji',
  },
} as const satisfies OptionDefinition

export const YEAR_OPTION = {
  kind: 'year',
  ja: '年度',
  description: { ja: '年度（省略すると最新）', en: 'Fiscal year (the newest when left out)' },
} as const satisfies OptionDefinition

export const DEPARTMENT_OPTION = {
  kind: 'department',
  ja: '所管',
  description: { ja: '課の名前', en: 'Name of a department' },
} as const satisfies OptionDefinition

export const SOURCE_OPTION = {
  kind: 'source',
  ja: '財源',
  description: { ja: '財源の名前', en: 'Name of a funding source' },
} as const satisfies OptionDefinition

/** What programs belong to beside a department: a bureau, a title, a pillar or a policy. */
export const GROUP_OPTION = {
  kind: 'group',
  ja: 'まとまり',
  description: {
    ja: '部・款・会計・分野・政策の名前の一部',
    en: 'Part of the name of a bureau, budget title, pillar or policy',
  },
} as const satisfies OptionDefinition

export const CATEGORY_OPTION = {
  kind: 'category',
  ja: '区分',
  description: { ja: '新規・臨時・レベルアップなど', en: 'Kind of budget item' },
} as const satisfies OptionDefinition
