import { KINDS } from './kinds.ts'
import type { Index } from './engine.ts'
import { qualityOf, type Quality } from './quality.ts'
import type { LookUp } from './query-set.ts'
import type { Speed } from './speed.ts'
import type { PageLocale, Table } from './tables.ts'

/** What was found out about one engine. */
export interface Result {
  readonly engine: string
  readonly tuned: Quality
  readonly unseen: Quality
}

type Say = (ja: string, en: string) => string
const speak =
  (locale: PageLocale): Say =>
  (ja, en) =>
    locale === 'ja' ? ja : en

/** A share in percent with one decimal. */
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const milliseconds = (ms: number | undefined): string => (ms === undefined ? '–' : ms.toFixed(2))

/** How well each engine finds: a share of the tuned half / of the unseen half. */
export function qualityTable(results: readonly Result[], locale: PageLocale): Table {
  const say = speak(locale)
  const both = ({ tuned, unseen }: Result, show: (quality: Quality) => string): string =>
    `${show(tuned)} / ${show(unseen)}`.replace(' % /', ' /')
  return [
    [
      say('調整した半分 / 見ていない半分', 'tuned half / unseen half'),
      say('先頭が正解', 'right first'),
      say('5件以内', 'in five'),
      'MRR',
      say('ないものを「ない」', 'absent refused'),
      say('あるのに「ない」', 'refused wrongly'),
      say('確かめずに誤答', 'taken wrongly'),
    ],
    ...results.map((one) => [
      one.engine,
      both(one, ({ first }) => percent(first)),
      both(one, ({ five }) => percent(five)),
      both(one, ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)),
      both(one, ({ refused }) => percent(refused)),
      both(one, ({ falseRefusals }) => percent(falseRefusals)),
      both(one, ({ takenWrongly }) => percent(takenWrongly)),
    ]),
  ]
}

/** What was measured of one engine at one size. */
export interface EngineSpeed {
  readonly engine: string
  readonly speed: Speed
}

/** How fast each engine is on so many programs: milliseconds, and MiB. */
export function speedTable(programs: number, speeds: readonly EngineSpeed[], locale: PageLocale): Table {
  const say = speak(locale)
  const counted = programs.toLocaleString('en-US')
  const most = Math.max(...speeds.map(({ speed }) => ('asked' in speed ? speed.asked : 0)))
  return [
    [
      say(`${counted}事業、ms`, `${counted} programs, ms`),
      say('検索 p50', 'search p50'),
      'p99',
      say('入力候補 p50', 'suggest p50'),
      'p99',
      say('索引を作る', 'build'),
      say('索引を読む', 'load'),
      'MiB',
    ],
    ...speeds.map(({ engine, speed }) => {
      if ('failed' in speed) return [`${engine}: ${speed.failed}`, '–', '–', '–', '–', '–', '–', '–']
      const few = say(`（${speed.asked}件だけ）`, ` (${speed.asked} look-ups)`)
      return [
        speed.asked < most ? `${engine}${few}` : engine,
        milliseconds(speed.search.p50),
        milliseconds(speed.search.p99),
        milliseconds(speed.suggest?.p50),
        milliseconds(speed.suggest?.p99),
        speed.build.toFixed(0),
        speed.load?.toFixed(0) ?? say('保存できない', 'not saved'),
        speed.mib.toFixed(0),
      ]
    }),
  ]
}

/** How well an index finds each kind of look-up: right first in the tuned and in the unseen half. */
export function kindTable(index: Index, lookUps: readonly LookUp[], locale: PageLocale): Table {
  const say = speak(locale)
  return [
    [
      say('書き方', 'kind of look-up'),
      say('件数', 'look-ups'),
      say('先頭が正解（調整）', 'right first, tuned'),
      say('（未見）', 'unseen'),
      say('5件以内（調整）', 'in five, tuned'),
      say('（未見）', 'unseen'),
    ],
    ...Object.entries(KINDS).map(([kind, called]) => {
      const of = (half: LookUp['half']): Quality =>
        qualityOf(
          index,
          lookUps.filter((one) => one.kind === kind && one.half === half),
        )
      const [tuned, unseen] = [of('tuned'), of('unseen')]
      const cells =
        kind === 'absent'
          ? [percent(tuned.refused), percent(unseen.refused), '–', '–']
          : [tuned.first, unseen.first, tuned.five, unseen.five].map(percent)
      return [called[locale], String(tuned.lookUps + unseen.lookUps), ...cells]
    }),
  ]
}
