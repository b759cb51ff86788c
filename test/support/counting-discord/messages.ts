/** A message as the server keeps it. */
export interface KeptMessage {
  readonly id: string
  readonly channel_id: string
  readonly timestamp: string
  readonly author: { readonly id: string; readonly username: string; readonly bot: boolean }
  readonly content: string
  readonly embeds: readonly {
    readonly title?: string
    readonly footer?: { readonly text: string }
    readonly fields?: { readonly name: string; readonly value: string }[]
  }[]
  /** Discord shows the nonce to whoever sent it, and not when messages are read later. */
  readonly nonce: string | undefined
}

/** The messages of all channels. Nonces are known again for a while, as Discord does. */
export interface Messages {
  readonly all: readonly KeptMessage[]
  /** Keeps a message; one with a nonce that is known still is not made again. */
  post(channel: string, body: PostBody): KeptMessage
  /** Newest first, as they are read later. */
  read(channel: string, limit: number, before?: string): object[]
}

/** What the bot sends. */
export interface PostBody {
  readonly nonce?: string
  readonly enforce_nonce?: boolean
  readonly embeds?: KeptMessage['embeds']
  readonly content?: string
}

const EPOCH = 1_420_070_400_000n

/** An empty keeper of messages, whose clock and memory for nonces (in milliseconds) are the server's. */
export function keepMessages(botId: string, now: () => number, nonceWindow: number): Messages {
  const all: KeptMessage[] = []
  let count = 0n
  const post = (channel: string, body: PostBody): KeptMessage => {
    const at = now()
    const same =
      body.enforce_nonce === true &&
      all.find(
        (one) =>
          one.nonce === body.nonce &&
          one.channel_id === channel &&
          Math.abs(at - Date.parse(one.timestamp)) < nonceWindow,
      )
    if (same) return same
    count += 1n
    const message: KeptMessage = {
      id: String(((BigInt(at) - EPOCH) << 22n) + (count & 0x3f_ffffn)),
      channel_id: channel,
      timestamp: new Date(at).toISOString(),
      author: { id: botId, username: 'yosan', bot: true },
      content: body.content ?? '',
      embeds: body.embeds ?? [],
      nonce: body.nonce,
    }
    all.push(message)
    return message
  }
  return {
    all,
    post,
    read: (channel, limit, before) =>
      all
        .filter(
          (one) => one.channel_id === channel && (before === undefined || BigInt(one.id) < BigInt(before)),
        )
        .toReversed()
        .slice(0, limit)
        .map(({ nonce: _nonce, ...message }) => message),
  }
}
