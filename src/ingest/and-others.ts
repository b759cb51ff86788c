/** Names and whether ほか is added to them: further ones take part that are not named. */
export interface NamesAndOthers {
  readonly names: readonly string[]
  readonly andOthers: boolean
}

/** Takes ほか off printed names: [環境課ほか] is 環境課 and others. */
export function withoutHoka(printed: readonly string[]): NamesAndOthers {
  return {
    names: printed.map((name) => name.replace(/ほか$/u, '').trim()).filter((name) => name !== ''),
    andOthers: printed.some((name) => name.endsWith('ほか')),
  }
}
