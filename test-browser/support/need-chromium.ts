import { hasChromium } from './chromium.ts'

/** Stops before the tests, with what to do, where there is no browser. */
export default function needChromium(): void {
  if (hasChromium()) return
  throw new Error(
    [
      'ブラウザーの試験には Debian の chromium と fonts-noto-cjk が要ります。 / These tests need Debian’s chromium and fonts-noto-cjk.',
      '  sudo apt-get install -y chromium fonts-noto-cjk',
    ].join('\n'),
  )
}
