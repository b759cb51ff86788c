import { describe, expect, it } from 'vitest'
import { kanjiReader } from '../../src/search/kanji-reader.ts'

const reader = kanjiReader(
  new Map([
    ['公', ['こ']],
    ['園', ['えん', 'その']],
    ['講', ['こ']],
    ['演', ['えん']],
    ['整', ['せ', 'ととの']],
    ['備', ['び', 'そな']],
    ['学', ['がく', 'まな']],
    ['校', ['こ']],
    ['災', ['さい']],
    ['再', ['さい']],
    ['火', ['ひ']],
  ]),
  (word) => (word === '昨日' ? 'きの' : undefined),
)

describe('kanji are read in any way', () => {
  it.each<[string, string, number[], number, string]>([
    ['講演整備', 'こえんせび', [0, 3], 5, 'other kanji of the same sound'],
    ['学校整備', 'がこせび', [0, 2], 4, 'a sound that is cut short before the next'],
    ['昨日', 'ひなんじよきの', [0, 3, 5], 2, 'a whole word, where a word begins'],
    ['公火再', 'こびざい', [0], 4, 'a voice that changes inside a word'],
    ['災火', 'ざいひ', [0], 0, 'no other voice at the beginning'],
    ['講演', 'としこえんせび', [0, 2, 5], 3, 'a word in the middle'],
    ['講演', 'としこえんせび', [0, 5], 0, 'not where no word begins'],
    ['講演', 'こえんせび', [0], 0, 'not up to the middle of a word'],
    ['演', 'こ', [0], 0, 'nothing longer than what is there'],
  ])('%s in %s from %j: %i (%s)', (text, sound, starts, length) => {
    expect(reader.within(text, sound, new Set(starts))).toBe(length)
  })

  it.each<[string, string, string | undefined, boolean, string]>([
    ['園整備', 'その', undefined, true, 'one of the sounds'],
    ['園整備', 'えんせ', undefined, true, 'over two kanji'],
    ['園整備', 'え', 'なにぬねのん', true, 'the consonant of the next kana'],
    ['園整備', 'え', 'かきくけこ', false, 'another consonant'],
    ['園整備', '', 'えけせてね', true, 'only a consonant'],
    ['園', 'えんせ', undefined, false, 'more than there is'],
    ['の園', 'のえ', undefined, true, 'kana'],
    ['整備', 'び', undefined, false, 'the second without the first'],
  ])('%s begins with %s and %s: %s (%s)', (text, sound, next, begins) => {
    expect(reader.begins(text, sound, next)).toBe(begins)
  })
})
