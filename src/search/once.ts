/** A function that makes a thing when it is first asked for, and gives the same one ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined
  return () => (made ??= { thing: make() }).thing
}

/** A function that makes a thing for another when it is first asked for it, and gives the same one ever after. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly thing: V }>()
  return (key) => {
    const known = made.get(key) ?? { thing: make(key) }
    made.set(key, known)
    return known.thing
  }
}

/** An object whose fields are made when they are first read. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const fields = Object.entries<() => unknown>(makers).map(
    ([name, make]) => [name, { get: once(make), enumerable: true }] as const,
  )
  return Object.defineProperties({} as T, Object.fromEntries(fields))
}
