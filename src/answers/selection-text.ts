import type { Bilingual } from '../budget/bilingual.ts'
import { groupNames } from '../budget/groups.ts'
import type { GroupFilter, Measure, Selection } from '../budget/selection.ts'
import { CATEGORY_FILTERS, FUNDING_SOURCES } from '../budget/vocabulary.ts'
import { withCommas } from '../dialogue/figures.ts'
import type { World } from './world.ts'

/** What a selection looks for: the selection itself, its words, and what the programs are put in order by. */
export interface SelectionQuestion {
  readonly selection: Selection
  /** The words that the programs are about, as typed. */
  readonly words?: string
  /** What the programs that are left out are called. */
  readonly notWords?: readonly Bilingual[]
  readonly by: 'amount' | 'percent'
  readonly isSmallest: boolean
}

/** What is measured, as the end of a sentence: 予算額の大きい順. */
export function orderText({ selection, by, isSmallest }: SelectionQuestion): Bilingual {
  const size = isSmallest ? { ja: '小さい順', en: 'smallest first' } : { ja: '大きい順', en: 'largest first' }
  const measure = measureText(selection, by)
  return { ja: `${measure.ja}の${size.ja}`, en: `${measure.en}, ${size.en}` }
}

const MEASURES: Readonly<Record<Measure, readonly [amount: Bilingual, percent: Bilingual]>> = {
  budget: [
    { ja: '予算額', en: 'budget' },
    { ja: '予算額', en: 'budget' },
  ],
  request: [
    { ja: '要求額', en: 'request' },
    { ja: '要求額', en: 'request' },
  ],
  rise: [
    { ja: '前年度から増えた額', en: 'rise from the year before' },
    { ja: '前年度から増えた割合', en: 'rise from the year before in percent' },
  ],
  fall: [
    { ja: '前年度から減った額', en: 'fall from the year before' },
    { ja: '前年度から減った割合', en: 'fall from the year before in percent' },
  ],
  cut: [
    { ja: '要求から削られた額', en: 'cut from the request' },
    { ja: '要求から削られた割合', en: 'cut from the request in percent' },
  ],
  expansion: [
    { ja: 'レベルアップ分の額', en: 'expansion part of the budget' },
    { ja: 'レベルアップ分の額', en: 'expansion part of the budget' },
  ],
  refused: [
    { ja: '予算の付かなかった要求額', en: 'requested and not granted' },
    { ja: '予算の付かなかった要求額', en: 'requested and not granted' },
  ],
  'granted-in-full': [
    { ja: '要求どおりの予算額', en: 'budget granted as requested' },
    { ja: '要求どおりの予算額', en: 'budget granted as requested' },
  ],
  'granted-more': [
    { ja: '要求より増えた額', en: 'granted above the request' },
    { ja: '要求より増えた割合', en: 'granted above the request in percent' },
  ],
}

/** What is measured of a program. */
export function measureText({ measure, source }: Selection, by: 'amount' | 'percent'): Bilingual {
  if (source !== undefined) {
    const { ja, en } = FUNDING_SOURCES[source]
    return by === 'percent'
      ? { ja: `${ja}の割合`, en: `share of ${en}` }
      : { ja: `${ja}の額`, en: `money from ${en}` }
  }
  const [amount, percent] = MEASURES[measure]
  return by === 'percent' ? percent : amount
}

/** The conditions that a selection sets, each as a person would say it, so that `ask` reads the Japanese ones back. */
export function conditionTexts(
  { selection, words, notWords = [] }: SelectionQuestion,
  world: World,
): Bilingual[] {
  const { groups, notGroups, category, notCategory, source, notSources, alsoSources = [] } = selection
  const except = ({ ja, en }: Bilingual): Bilingual => ({ ja: `${ja}以外`, en: `except ${en}` })
  return [
    ...(words === undefined ? [] : [{ ja: `「${words}」に関する事業`, en: `about "${words}"` }]),
    ...groups.map((one) => groupName(one, world)),
    ...notGroups.map((one) => except(groupName(one, world))),
    ...notWords.map(except),
    ...(category === undefined
      ? []
      : [{ ja: `${CATEGORY_FILTERS[category].ja}事業`, en: CATEGORY_FILTERS[category].en }]),
    ...(notCategory === undefined ? [] : [except(CATEGORY_FILTERS[notCategory])]),
    ...(source === undefined
      ? []
      : [{ ja: `${FUNDING_SOURCES[source].ja}のある事業`, en: `with ${FUNDING_SOURCES[source].en}` }]),
    ...(alsoSources.length === 0
      ? []
      : [
          {
            ja: `${alsoSources.map((one) => FUNDING_SOURCES[one].ja).join('と')}の両方のある事業`,
            en: `with both ${alsoSources.map((one) => FUNDING_SOURCES[one].en).join(' and ')}`,
          },
        ]),
    ...notSources.map((one) => ({
      ja: `${FUNDING_SOURCES[one].ja}以外`,
      en: `without ${FUNDING_SOURCES[one].en}`,
    })),
    ...boundTexts(selection),
  ]
}

function boundTexts(selection: Selection): Bilingual[] {
  const { min, max, isMinOpen, isMaxOpen, leastShare, mostShare, isShareOpen } = selection
  const { ja, en } = measureText(selection, 'amount')
  const percent = measureText(selection, 'percent')
  const over = isShareOpen === true ? { ja: 'より多い', en: 'more than' } : { ja: '以上', en: 'at least' }
  const under = isShareOpen === true ? { ja: '未満', en: 'less than' } : { ja: '以下', en: 'at most' }
  return [
    ...(min === undefined
      ? []
      : [
          {
            ja: `${ja}が${withCommas(min)}千円${isMinOpen === true ? 'を超える' : '以上'}`,
            en: `${en} of ${isMinOpen === true ? 'more than' : 'at least'} ¥${withCommas(min)} thousand`,
          },
        ]),
    ...(max === undefined
      ? []
      : [
          {
            ja: `${ja}が${withCommas(max)}千円${isMaxOpen === true ? '未満' : '以下'}`,
            en: `${en} of ${isMaxOpen === true ? 'less than' : 'at most'} ¥${withCommas(max)} thousand`,
          },
        ]),
    ...(leastShare === undefined
      ? []
      : [
          { ja: `${percent.ja}が${leastShare}%${over.ja}`, en: `${percent.en} of ${over.en} ${leastShare}%` },
        ]),
    ...(mostShare === undefined
      ? []
      : [
          { ja: `${percent.ja}が${mostShare}%${under.ja}`, en: `${percent.en} of ${under.en} ${mostShare}%` },
        ]),
  ]
}

/** What a group is called. */
export function groupName({ grouping, id }: GroupFilter, { book }: World): Bilingual {
  if (grouping === 'department') {
    const department = book.departments.find((one) => one.id === id)
    if (department) return department.name
  }
  const group = groupNames(book).find((one) => one.grouping === grouping && one.id === id)
  return group?.name ?? { ja: id, en: id }
}
