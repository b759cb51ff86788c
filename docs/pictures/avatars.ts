/** The bot's picture: 予 on blue. */
export const BOT_AVATAR = round(
  '#2b6cb0',
  '<text x="20" y="28" font-size="22" font-weight="700" font-family="Noto Sans CJK JP, sans-serif" fill="#fff" text-anchor="middle">予</text>',
)

/** The picture of somebody who asks. */
export const READER_AVATAR = round(
  '#3ba55d',
  '<circle cx="20" cy="16" r="6.5" fill="#fff"/><path d="M8 35c0-8 5-12 12-12s12 4 12 12z" fill="#fff"/>',
)

function round(color: string, inside: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${color}"/>${inside}</svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
