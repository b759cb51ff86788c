import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { suggest } from '../../src/terminal/suggest.ts'
import { realDesk } from '../support/desk.ts'

const offered = (line: string) => suggest(line, commands, realDesk().desk, 'ja')

describe('the Tab key', () => {
  const all = commands.flatMap(({ name, ja }) => [`/${name} `, `/${ja} `])
  const lines: [string, string[], string][] = [
    ['', all, ''],
    ['/', all, '/'],
    ['/am', ['/amount '], '/am'],
    ['/AM', ['/amount '], '/AM'],
    ['予', ['/予算額 '], '予'],
    ['/amount ', ['program:', 'year:', 'private:'], ''],
    ['/amount p', ['program:', 'private:'], 'p'],
    ['/search m', ['min:', 'max:'], 'm'],
    ['/amount program:かがくかん', ['minato-science-museum-operation'], 'かがくかん'],
    ['/予算額 事業:かがくかん', ['minato-science-museum-operation'], 'かがくかん'],
    ['/予算額 事業：かがくかん', ['minato-science-museum-operation'], 'かがくかん'],
    ['/funding source=一', ['general'], '一'],
    ['/amount かがくかん', ['program:minato-science-museum-operation'], 'かがくかん'],
    ['/amount program:minato-science-museum-operation y', ['year:'], 'y'],
    ['/amount year:2', [], '2'],
    ['/digest p', ['/digest preview '], '/digest p'],
    ['/配信 見', ['/配信 見本 '], '/配信 見'],
    ['/digest preview m', ['months:'], 'm'],
    ['/digest preview area:高', ['高輪地区'], '高'],
    ['/weather x', [], '/weather x'],
  ]
  it.each(lines)('offers for %j %j in place of %j', (line, candidates, replaced) => {
    expect(offered(line)).toEqual([candidates, replaced])
  })
})
