import { conditionTexts, orderText, type SelectionQuestion } from '../answers/selection-text.ts'
import type { ProgramTopic } from '../answers/topic-facts.ts'
import type { World } from '../answers/world.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import { yearName } from '../dialogue/figures.ts'

/** The shortest question after each topic, as `ask` reads it: what buttons and menus ask again. */
const QUESTIONS: Readonly<Record<ProgramTopic, string>> = {
  amount: '予算は',
  request: '要求額は',
  cut: '要求からの減額は',
  change: '前年度からの増減は',
  department: '所管は',
  funding: '財源は',
  share: '割合は',
  opening: 'いつ開設',
  place: '場所は',
  reason: '理由は',
  'line-item': '内訳は',
  schedule: 'スケジュールは',
  target: '対象は誰',
  law: '法令は',
  plan: 'どの計画に位置づけ',
  'future-cost': '将来の費用は',
  effect: '効果は',
  background: '背景は',
  trend: '国の動きは',
  method: '実施方法は',
  term: '条件は',
  category: '区分は',
  title: '何款',
  content: 'どんな事業',
}

/** The question about a program in a few words: 令和2年度、国庫支出金の割合は、所管は. */
export function topicSentence(
  topics: readonly ProgramTopic[],
  sources: readonly FundingSource[],
  year: FiscalYear | undefined,
): string {
  const named = sources.map((source) => FUNDING_SOURCES[source].ja).join('・')
  return [
    ...(year === undefined ? [] : [yearName(year, 'ja')]),
    ...(named === '' ? [] : [named]),
    ...topics.map((topic) => QUESTIONS[topic]),
  ].join('、')
}

/** The question after the programs of a selection in a few words, for the buttons that turn its pages. */
export function selectionSentence(
  question: SelectionQuestion,
  year: FiscalYear,
  count: number | undefined,
  world: World,
): string {
  const conditions = conditionTexts(question, world).map(({ ja }) => ja)
  const order = orderText(question).ja
  return [yearName(year, 'ja'), ...conditions, count === undefined ? order : `${order}に${count}件`].join(
    '、',
  )
}
