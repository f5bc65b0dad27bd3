const unitMs = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const

/** Reads `90s`, `15m`, `1h30m`, `500ms` into milliseconds; throws on anything else, above all on a bare number, whose unit would be a guess. */
export function parseDuration(text: string): number {
  const match = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text.trim())
  if (!match || text.trim() === '') throw new Error(`expected a duration such as 90s, 15m or 1h30m, got '${text}'`)
  const [, hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = match
  return (
    Number(hours) * unitMs.h +
    Number(minutes) * unitMs.m +
    Number(seconds) * unitMs.s +
    Number(milliseconds) * unitMs.ms
  )
}

/** Two units at most, as one says it aloud: `850 ms`, `42 s`, `6 min 12 s`, `2 h 5 min`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`
  const seconds = Math.round(ms / 1_000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
