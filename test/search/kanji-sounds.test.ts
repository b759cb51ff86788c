import { describe, expect, it } from 'vitest'
import { soundAlike, soundsOfKanji, unvoiced } from '../../src/search/kanji-sounds.ts'

describe('how kanji sound is learnt from words and their readings', () => {
  it('from a kanji alone, one with its ending, and words whose other kanji is known', () => {
    const sounds = soundsOfKanji([
      ['科', 'か'],
      ['書く', 'かく'],
      ['科学', 'かがく'],
      ['学館', 'がくかん'],
      ['アプリ', 'あぷり'],
    ])
    expect([...sounds]).toEqual([
      ['科', ['か']],
      ['書', ['か']],
      ['学', ['がく']],
      ['館', ['かん']],
    ])
  })

  it('the commonest first, and without slips of the dictionary', () => {
    const sounds = soundsOfKanji([
      ['生', 'せい'],
      ['生まれる', 'うまれる'],
      ['生む', 'うむ'],
      ['生きる', 'いきる'],
      ['生かす', 'いかす'],
      ['生ける', 'いける'],
    ])
    expect(sounds.get('生')).toEqual(['い', 'う'])
  })

  it('of nothing is nothing', () => {
    expect([...soundsOfKanji([])]).toEqual([])
  })
})

describe('two kanji sound alike', () => {
  const sounds = new Map([
    ['科', ['か']],
    ['化', ['か', 'け']],
    ['学', ['がく']],
    ['角', ['かく', 'つの']],
    ['館', ['かん']],
  ])
  it.each([
    ['科', '化', true, 'they share a sound'],
    ['学', '角', true, 'but for the voice at the beginning'],
    ['科', '館', false, 'they share none'],
    ['科', '鬱', false, 'one is unknown'],
    ['鬱', '鬱', true, 'they are one'],
  ])('%s and %s: %s (%s)', (one, other, alike) => {
    expect([soundAlike(sounds, one, other), soundAlike(sounds, other, one)]).toEqual([alike, alike])
  })
})

it('a sound without its voice: は, ば and ぱ come out the same', () => {
  expect(['ばす', 'ぱす', 'はず', 'みなと', ''].map(unvoiced)).toEqual(['はす', 'はす', 'はす', 'みなと', ''])
})
