const mostPerSecond = 100_000

/** `20/s`, `300/min`, `0.5/s`: requests a second. Throws an Error for anything else. */
export function parseRate(text: string): number {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,9})?)\s*\/\s*(s|min)$/.exec(text.trim()) ?? []
  const perSecond = Number(amount) / (unit === 'min' ? 60 : 1)
  if (perSecond > 0 && perSecond <= mostPerSecond) return perSecond
  throw new Error(`expected a rate such as 20/s or 300/min, at most ${mostPerSecond}/s, got '${text}'`)
}
