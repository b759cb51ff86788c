import type { Rule } from './rule.ts'

/** Two programs that are not the same are two, and stand in similar-programs.csv once, in whichever order. */
export const similarPairs: Rule = (tables) => {
  const seen = new Map<string, number>()
  return tables['similar-programs'].flatMap(({ a, b, $line }) => {
    const at = { file: 'similar-programs.csv', line: $line }
    if (a === b) {
      return [
        {
          ...at,
          message: {
            ja: `${a} を同じ事業と比べています。別の事業を書いてください`,
            en: `compares ${a} with itself; name another program`,
          },
        },
      ]
    }
    const mirrored = seen.get(`${b} ${a}`)
    seen.set(`${a} ${b}`, $line)
    if (mirrored === undefined) return []
    return [
      {
        ...at,
        message: {
          ja: `${a} と ${b} の組は${mirrored}行目にもあります（順が逆）。片方を消してください`,
          en: `${a} and ${b} already stand on line ${mirrored} the other way round; remove one`,
        },
      },
    ]
  })
}
