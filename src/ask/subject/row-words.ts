import { tellingWords, type RowWords } from '../../answers/printed-rows.ts'
import type { ProgramTopic } from '../../answers/topic-facts.ts'
import type { World } from '../../answers/world.ts'
import type { Program } from '../../budget/program.ts'
import type { Reading } from '../reading.ts'

/** What a question asks for in a printed line, by how it asks, and what such a line then holds. Add one by a line. */
const HINTS: readonly (readonly [RegExp, RegExp])[] = [
  [/いくらまで|最終|ゴール|目標|貯め/u, /目標|最終/u],
  [/最大|最高|いくらまで|上限|maximum|at most|ceiling/iu, /上限|限度額/u],
  [/何(?:人|名)|なんにん|[者員人客]数|人数|how many people/iu, /\d(?:人|名)|約[\d,万]+人/u],
  [/何(?:件|通)|how many cases/iu, /\d件|万件/u],
  [/何(?:校|学校)|how many schools/iu, /\d校/u],
  [/何(?:か所|カ所|ヶ所|箇所|施設)|how many (?:facilities|places)/iu, /\d(?:施設|か所)/u],
  [/何(?:世帯|戸)|how many households/iu, /\d(?:世帯|戸)/u],
  [/何時(?:間|から|まで)|時間|hours/iu, /\d時間|時間/u],
  [/期間|何日|何か月|どのくらい(?:の間|で)|how long/iu, /期間|\d(?:日|か月|週間)/u],
  [/何(?:%|パーセント|割)|割合|率|percent|share|rate/iu, /[%％割]|割合|率/u],
  [/いくら|なんぼ|何円|how much/iu, /円/u],
  [/減[らるっ]|短く|早く|reduce|shorter|save/iu, /導入後|減|短/u],
  [/何年生|学年|grade/iu, /年生|学年/u],
  [/前は|以前|これまで|今まで|before/iu, /→|今|現/u],
]

/** What topics ask for in a printed line. */
const TOPIC_HINTS: Partial<Record<ProgramTopic, RegExp>> = {
  target: /対象|使える人|もらえる/u,
}

/** The words of a question by which a printed line of a program may be meant, without those of its name. */
export function rowWords(
  reading: Reading,
  topics: readonly ProgramTopic[],
  program: Program | undefined,
  world: World,
): RowWords {
  const { segments, text, years } = reading
  const printed = years.filter((year) => year < 2019).map((year) => `平成${year - 1988}年度`)
  const content = [
    ...segments.map((segment) => segment.text),
    ...(text.match(WORDS_OF_ROWS) ?? []),
    ...printed,
  ]
  const names = program
    ? [program.name.ja, program.name.en, ...program.entries.map(({ printedName }) => printedName)]
    : []
  return {
    words: tellingWords(asPrinted(content.join(' ')), names.join(' '), world),
    hints: [
      ...topics.flatMap((topic) => TOPIC_HINTS[topic] ?? []),
      ...HINTS.flatMap(([asks, holds]) => (asks.test(text) ? [holds] : [])),
    ],
  }
}

/** Verbs of everyday speech, and the nouns that printed lines have for them. */
const PRINTED_NOUNS: readonly (readonly [RegExp, string])[] = [
  [/訪ね[るた]?|訪れ[るた]?/gu, ' 訪問 '],
  [/引っ?越[しすっ]?[たて]?/gu, ' 転出 '],
  [/買[うっい][たて]?/gu, ' 購入 '],
  [/呼びかけ[るた]?/gu, ' 周知 '],
  [/撮[るっり][たて]?/gu, ' 撮影 '],
  [/刷[るっり][たて]?/gu, ' 印刷 '],
  [/送[るっり][たて]?/gu, ' 郵送 '],
  [/配[るっり][たて]?/gu, ' 配布 '],
]

function asPrinted(text: string): string {
  return PRINTED_NOUNS.reduce(
    (all, [verb, noun]) => all.replaceAll(verb, noun),
    text.replaceAll(AMOUNT_OF, ''),
  )
}

/** 発行額 is printed as 発行金額, プレミアム率 as プレミアム割合. */
const AMOUNT_OF = /(?<=発行)金?額|(?<=プレミアム)率/gu

/** Words of topics that stand in printed lines as well. */
const WORDS_OF_ROWS =
  /システム|補助金|プレミアム(?:率|割合)|発行(?:金)?額|割合|目標|定員|無料|上限|限度額|補助率|対象|寄付|登録|導入|改修|設計|動画|初期|利用料金?|保守|文化財|審査会|期間|時間|手数料|収納率|利用率|SMS|premium|ceiling|capacity|rate|subsid\w+|target|donat\w+|limit/giu
