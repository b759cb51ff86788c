interface Named {
  readonly name: string
  readonly ja: string
}

/** The command that a name in either language, or a mixture (`digest 一覧`), means. */
export function commandNamed<C extends Named>(commands: readonly C[], name: string): C | undefined {
  const words = name.trim().split(/\s+/u)
  return commands.find((command) => isCalled(command, words))
}

/** The command that a typed line begins with, and the rest of the line; a slash before it says nothing. */
export function splitLine<C extends Named>(
  line: string,
  commands: readonly C[],
): { readonly command: C; readonly rest: string } | undefined {
  const [, first = '', afterFirst = ''] = /^\s*\/?(\S+)(.*)$/su.exec(line) ?? []
  const [, second = '', afterSecond = ''] = /^\s+(\S+)(.*)$/su.exec(afterFirst) ?? []
  const longer = commands.find((command) => isCalled(command, [first, second]))
  if (longer) return { command: longer, rest: afterSecond }
  const command = commands.find((one) => isCalled(one, [first]))
  return command && { command, rest: afterFirst }
}

function isCalled({ name, ja }: Named, words: readonly string[]): boolean {
  const [english, japanese] = [name.split(' '), ja.split(' ')]
  return (
    english.length === words.length &&
    words.every((word, at) => word.toLowerCase() === english[at] || word === japanese[at])
  )
}
