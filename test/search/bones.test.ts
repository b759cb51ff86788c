import { describe, expect, it } from 'vitest'
import { bonesOf } from '../../src/search/bones.ts'

describe('the kana after kanji may be written or left out', () => {
  it.each([
    [['振り替え', '振替え', '振替'], '振替', 'two places'],
    [['子育て支援', '子育支援'], '子育支援', 'in the middle'],
    [['建て替え', '建替'], '建替', 'at the end'],
    [['学校の図書館', '学校図書館'], '学校図書館', 'a の as well'],
    [['防災ラジオ'], '防災ラジオ', 'katakana stay'],
    [['お知らせ板'], 'お知板', 'kana before kanji stay'],
    [['暮らしやすい街区'], '暮らしやすい街区', 'more than two kana are a word'],
  ])('%j come out as %s: %s', (texts, bones) => {
    expect(texts.map(bonesOf)).toEqual(texts.map(() => bones))
  })

  it.each([['ごみ'], ['育てる'], ['猫'], ['radio'], ['']])('%j has too few kanji to tell', (text) => {
    expect(bonesOf(text)).toBeUndefined()
  })
})
