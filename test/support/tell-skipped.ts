/** These tests pass without a browser, and say which they leave out. */
export default function tellSkipped(): void {
  console.log(
    'Skipped: the page in a real browser (npm run test:browser) / ブラウザーでの試験は npm run test:browser',
  )
}
