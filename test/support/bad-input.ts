import * as fc from 'fast-check'

/** Texts that nobody should type and somebody will. */
export const BAD_TEXTS: readonly string[] = [
  '',
  '   ',
  ' 　\t\n',
  'みなと科学館'.repeat(1000),
  'kagaku'.repeat(1700),
  'kagaku '.repeat(1000),
  '区民 施設 x '.repeat(1000),
  'ᄀ'.repeat(6000),
  'e' + '\u0301'.repeat(6000),
  '👨‍👩‍👧‍👦'.repeat(600),
  '😀🎉🏳️‍🌈',
  '\u202Eみなと科学館\u202C\u2066\u200F',
  '\u202E',
  '**x** `y` ||z|| [a](http://b) __u__ ~~s~~ \\',
  '# x\n- y\n> z\n1. w',
  '@everyone @here <@123> <@&45> <#1> <:a:1> <a:b:2> <t:0:R> </amount:1>',
  'みなと科学館 @everyone',
  '\u0000',
  'みなと\u0000科学館',
  '\uD800',
  'みなと科学館\uDC00',
  '整備\uD800',
  'みなと\n科学館\r\n',
  '__proto__',
  'constructor',
  '-',
  ',',
  '.*',
  '%&=?*:',
  'NaN',
  '1e309',
  '9'.repeat(400),
  '\u001B[31mred\u001B[0m',
  '\uFDFA'.repeat(500),
  "'^!|=$",
  '!防災 | ^公園 $ =図書館',
  '(鬱+)+$',
  '[\\w]*(?<!x)\\p{L}{',
  `z${'\u0321\u0334\u0350'.repeat(300)}algo`,
  '港'.repeat(10_000),
  '\uDFFF防災\uD83D',
  '\u0001\u0008\u009F',
]

const words = [
  'みなと科学館',
  '保育',
  '予算',
  'ほいく',
  'amount',
  'r2',
  '令和2年度',
  '（千円）',
  '\u3000',
  '@',
  '*',
]

/** Any text: letters of all scripts, whole graphemes, broken surrogates, and words of the data in odd company. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
  fc.constantFrom(...BAD_TEXTS),
)
