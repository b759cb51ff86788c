/**
 * What the browser may do with the page: load its own scripts, styles and pictures, ask its own server, and nothing else.
 * `style-src-attr` is open because Lit writes the colour of an embed into a style attribute; the page itself makes no
 * element from text, so nobody can bring one in.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with everything. Nothing is kept by the browser: a new version of the bot shows at once. */
export const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const
