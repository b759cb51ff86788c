/** Pictures by what is on them, within so many bytes: what was not wanted for longest goes first. */
export class PictureCache {
  readonly #most: number
  readonly #pictures = new Map<string, Uint8Array>()
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Bytes of all pictures that are kept. */
  get bytes(): number {
    return this.#bytes
  }

  get(key: string): Uint8Array | undefined {
    const found = this.#pictures.get(key)
    if (found) {
      this.#pictures.delete(key)
      this.#pictures.set(key, found)
    }
    return found
  }

  set(key: string, picture: Uint8Array): void {
    this.#drop(key)
    this.#pictures.set(key, picture)
    this.#bytes += picture.length
    for (const oldest of this.#pictures.keys()) {
      if (this.#bytes <= this.#most) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#pictures.get(key)?.length ?? 0
    this.#pictures.delete(key)
  }
}
