/** Writes a fault that nobody expected to standard error, with the code that the asker was shown. */
export function reportFault(error: unknown, code: string, request: unknown): void {
  console.error(`[${code}]`, JSON.stringify(request), error)
}
