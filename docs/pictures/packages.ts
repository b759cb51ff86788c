import { spawnSync } from 'node:child_process'
import { hasChromium } from '../../test-browser/support/chromium.ts'

/** The Debian packages that taking pictures needs and that are not installed. */
export function missingPackages(): string[] {
  return [
    ...(hasChromium() ? [] : ['chromium']),
    ...(hasFont('Noto Sans CJK JP') ? [] : ['fonts-noto-cjk']),
    ...(hasFont('Noto Color Emoji') ? [] : ['fonts-noto-color-emoji']),
  ]
}

/** What to do about missing packages. */
export function installHint(packages: readonly string[]): string {
  const command = `sudo apt-get install -y fontconfig ${packages.join(' ')}`
  return [
    `画像を作るのに必要なDebianのパッケージがありません: ${packages.join(' ')}`,
    `Debian packages that the pictures need are missing: ${packages.join(' ')}`,
    `  ${command}`,
  ].join('\n')
}

function hasFont(family: string): boolean {
  const { status, stdout } = spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}
