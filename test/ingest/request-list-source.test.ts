import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requestList } from '../../src/ingest/request-list.ts'

const FILE = 'r2-requests.txt'
const sources = process.env['SOURCES_DIR']
const path = sources === undefined ? undefined : join(sources, FILE)
const text = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined

describe.skipIf(text === undefined)(
  `the published requests of 令和2年度 (needs SOURCES_DIR with ${FILE})`,
  () => {
    const report = requestList.read(text ?? '')
    const fields = report.candidates.map((candidate) => candidate.fields)
    const sum = (name: string) => fields.reduce((total, row) => total + Number(row[name] ?? 0), 0)

    it('are read to the last line', () => {
      expect({ ...report, candidates: [] }).toEqual({
        candidates: [],
        carriedDown: [],
        pairedBySums: [],
        unassigned: [],
        unreadable: [],
      })
    })

    it('are 63 items, numbered from 1', () => {
      expect(fields.map((row) => row['row'])).toEqual(Array.from({ length: 63 }, (_, i) => i + 1))
    })

    it('add up to 5,611,694千円, of it 1,488,858千円 for expansions', () => {
      expect({ requested: sum('requested'), expansion: sum('requested_expansion') }).toEqual({
        requested: 5_611_694,
        expansion: 1_488_858,
      })
    })

    it('stand under the headings as printed', () => {
      const sections = fields.map((row) => row['section'])
      expect(
        Object.fromEntries([...new Set(sections)].map((one) => [one, sections.indexOf(one) + 1])),
      ).toEqual({
        '1(1)': 1,
        '1(2)': 6,
        '1(3)': 11,
        '2(1)': 19,
        '2(2)': 30,
        '2(3)': 39,
        '3(1)': 43,
        '3(2)': 47,
        '3(3)': 53,
        '4': 55,
      })
    })

    it('mark two items of the National Health Insurance account', () => {
      expect(fields.filter((row) => row['account'] !== 'general').map((row) => row['row'])).toEqual([29, 59])
    })

    it('put wrapped names together as printed', () => {
      expect([25, 29, 32, 40, 58, 59].map((row) => [row, fields[row - 1]?.['printed_name']])).toEqual([
        [25, '戸別訪問収集作業時等のＡＥＤ（自動体外式除細動器）携行'],
        [29, '糖尿病等重症化予防事業'],
        [32, '障害福祉サービス職員宿舎借り上げ支援事業'],
        [40, '地域で育む日本語学習支援プロジェクト'],
        [58, '滞納整理のための預貯金照会サービスの導入'],
        [59, '国民健康保険料徴収'],
      ])
    })
  },
)
