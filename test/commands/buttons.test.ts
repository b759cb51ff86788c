import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import type { Reply } from '../../src/dialogue/reply.ts'
import { toMessage } from '../../src/discord/message.ts'
import { ask, press } from '../support/desk.ts'
import { problemsOf } from '../support/sendable.ts'

/** A press that a message offers: the id, what is picked, and what a reader sees on it. */
interface Press {
  readonly code: string
  readonly picked: readonly string[]
  readonly label: string
}

/** Further questions whose replies offer other buttons than the examples do. */
const MORE: readonly [command: string, options: Record<string, string | number | boolean>][] = [
  ['amount', { program: '保育' }],
  ['amount', { program: '宇宙エレベーター建設' }],
  ['amount', { program: 'みなと科学館', year: 2019 }],
  ['funding', { source: 'general', page: 2 }],
  ['funding', { source: '宝くじ' }],
  ['department', { department: '防災', private: true }],
  ['department', { department: '宇宙開発課' }],
  ['openings', { from: '1990-01-01', to: '1990-02-01' }],
  ['ranking', { by: 'share' }],
  ['ranking', { by: 'rise', source: 'national' }],
  ['ranking', { by: 'rise', year: 2020 }],
  ['ranking', { by: 'granted-more', year: 2021 }],
  ['ranking', { department: '環境課', by: 'fall', page: 3 }],
  ['ranking', { source: 'general', count: 25, page: 2 }],
  ['search', { query: '宇宙エレベーター建設' }],
  ['search', { min: 0, page: 9 }],
  ['data', { document: '決算書' }],
  ['data', { document: 'r2-requests' }],
  ['program', { program: '避難所機能の強化' }],
  ['program', { program: '障害福祉サービス職員宿舎借り上げ支援事業' }],
  ['amount', { program: '税務資料の電子化の推進' }],
  ['funding', { program: '避難所機能の強化', year: 2021 }],
  ['search', { query: '商店街' }],
  ['search', { query: '商店街', year: 2020 }],
  ['search', { query: 'コロナ' }],
  ['total', { by: 'plan' }],
  ['total', { by: 'figures' }],
  ['total', { by: 'focus', year: 2020 }],
  ['total', { name: '商店街' }],
  ['total', { name: '宇宙開発会計' }],
  ['total', { name: 'focus-2021-5-3' }],
  ['amount', { program: '新型コロナウイルス感染症から' }],
  ['total', { by: 'department', page: 2, year: 2020 }],
  ['total', { by: 'bureau' }],
  ['total', { by: 'title', name: '一般会計' }],
  ['total', { by: 'policy', year: 2021 }],
  ['total', { by: 'pillar', name: '宇宙' }],
  ['total', { name: '要求と予算の合計' }],
  ['total', { name: '計画事業と事業の一覧' }],
  ['compare', { program: '障害福祉サービス職員宿舎借り上げ支援事業', with: 'みなと科学館' }],
  ['compare', { program: '保育', with: '科学館' }],
  ['compare', { program: '防災課' }],
  ['compare', { program: '国', with: '都' }],
  ['compare', { program: '防災課', with: 'みなと科学館' }],
  ['compare', { program: 'みなと科学館', with: 'にぎわい商店街', year: 2021 }],
]

function pressesOf(reply: Reply, locale: Locale): Press[] {
  return toMessage(reply, locale).components.flatMap((row) =>
    row.components.flatMap((component): Press[] => {
      if (!('custom_id' in component)) return []
      if (!('options' in component)) {
        return [
          { code: component.custom_id, picked: [], label: ('label' in component && component.label) || '' },
        ]
      }
      return component.options.map(({ label, value }) => ({
        code: component.custom_id,
        picked: [value],
        label,
      }))
    }),
  )
}

describe.each(['ja', 'en'] as const)('every button and choice in %s', (locale) => {
  const asked = [
    ...commands.flatMap(({ name, examples }) => examples.map((options) => [name, options] as const)),
    ...MORE,
  ]

  it('leads to a proper answer, and so does every button and choice of that answer', () => {
    const known = new Set<string>()
    const wrong: string[] = []
    let replies = asked.map(([command, options]) => ask(command, options, { locale }))
    for (let depth = 1; depth <= 2; depth++) {
      replies = replies.flatMap((from) =>
        pressesOf(from, locale).flatMap(({ code, picked, label }) => {
          const key = JSON.stringify([code, picked])
          if (known.has(key)) return []
          known.add(key)
          const reply = press(code, picked, { locale })
          const problems = problemsOf(reply, locale)
          if (reply.outcome === 'invalid') problems.push('cannot be read')
          wrong.push(...problems.map((problem) => `${label} (${code} ${picked.join()}): ${problem}`))
          return [reply]
        }),
      )
    }
    expect(wrong).toEqual([])
    expect(known.size).toBeGreaterThan(300)
  })

  it('of an answer is carried whole: none is left out for its length', () => {
    const lost = asked.flatMap(([command, options]) => {
      const reply = ask(command, options, { locale })
      const offered = (reply.actions ?? []).length + (reply.menu?.choices.length ?? 0)
      return pressesOf(reply, locale).length === offered ? [] : [`${command} ${JSON.stringify(options)}`]
    })
    expect(lost).toEqual([])
  })

  it('of a public answer leads to an answer for whoever presses alone, which can be shown to everyone', () => {
    const wrong = asked.flatMap(([command, options]) => {
      const reply = ask(command, options, { locale })
      if (reply.outcome !== 'answered' || reply.private) return []
      return pressesOf(reply, locale).filter(({ code, picked }) => {
        const next = press(code, picked, { locale })
        const share = next.actions?.at(-1)
        const isShared =
          share?.main === true && !ask(share.request.command, share.request.options, { locale }).private
        return !next.private || (next.outcome === 'answered' && !isShared)
      })
    })
    expect(wrong).toEqual([])
  })
})
