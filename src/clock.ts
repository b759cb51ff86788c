/** A clock that runs from a set moment, or the real one. */
export function clockFrom(start: Date | undefined): () => Date {
  if (start === undefined) return () => new Date()
  const offset = start.getTime() - Date.now()
  return () => new Date(Date.now() + offset)
}
