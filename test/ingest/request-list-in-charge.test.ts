import { describe, expect, it } from 'vitest'
import { possibleHeads, readDepartments, type Word } from '../../src/ingest/request-list-in-charge.ts'

/** Words as printed, | standing for a line end. */
function words(printed: string): Word[] {
  return printed
    .split('|')
    .flatMap((line) => line.split(' ').map((text, i) => ({ text, beginsLine: i === 0 })))
}

describe('the words before the category', () => {
  it.each([
    ['海の部 灯台課 灯台みがき', '海の部', '灯台課', '灯台みがき'],
    ['海の部|灯台課|灯台みがき', '海の部', '灯台課', '灯台みがき'],
    ['海と岬の|総合支所 灯台課 灯台みがき', '海と岬の総合支所', '灯台課', '灯台みがき'],
    ['海の部 灯台・霧笛|担当 灯台みがき', '海の部', '灯台・霧笛担当', '灯台みがき'],
    ['海の部 灯台ｾﾝﾀｰ 灯台|みがき 大会', '海の部', '灯台ｾﾝﾀｰ', '灯台みがき 大会'],
  ])('are told apart: %s', (printed, bureau, department, name) => {
    expect(possibleHeads(words(printed))).toEqual([{ bureau, department, name }])
  })

  it.each([
    '海の部 港の部 灯台課 みがき',
    '海の部 灯台みがき',
    '灯台課 海の部 灯台みがき',
    '海の部 灯台課',
    '',
    '部 課 名',
  ])('are in no way a head where a cell is missing or there is one too many: %s', (printed) => {
    expect(possibleHeads(words(printed))).toEqual([])
  })

  it('give every way to tell them apart where there are several', () => {
    expect(possibleHeads(words('海の部 灯台課|見はり所 小屋'))).toEqual([
      { bureau: '海の部', department: '灯台課', name: '見はり所 小屋' },
      { bureau: '海の部', department: '灯台課見はり所', name: '小屋' },
    ])
  })
})

describe('the departments of a cell', () => {
  it.each([
    ['灯台課', ['灯台課'], false],
    ['灯台・霧笛担当', ['灯台・霧笛担当'], false],
    ['灯台課・霧笛担当', ['灯台課', '霧笛担当'], false],
    ['灯台課、船・筏担当，港ｾﾝﾀｰ', ['灯台課', '船・筏担当', '港ｾﾝﾀｰ'], false],
    ['灯台課ほか', ['灯台課'], true],
  ])('are one or several: %s', (cell, names, andOthers) => {
    expect(readDepartments(cell)).toEqual({ names, andOthers })
  })
})
