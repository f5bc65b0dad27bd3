import type { Conclusion, JobRun } from './run-record.ts'

/** How verdicts, names and durations are written, in the terminal and on the page. */
export const marks: Readonly<Record<Conclusion, string>> = { success: '✓', failure: '✗', cancelled: '⊘', skipped: '○' }

export const words: Readonly<Record<Conclusion, string>> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
}

/** A pinned commit is shown as git would. */
export const shortName = (name: string): string => name.replaceAll(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, '@$1')

export const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '')

export function duration(of: { readonly startedAt?: number; readonly finishedAt?: number }): string {
  if (of.startedAt === undefined || of.finishedAt === undefined) return ''
  const ms = Math.max(0, of.finishedAt - of.startedAt)
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** What is particular about a job, in a few words. */
export function facts({ environment, concurrencyGroup }: JobRun): string[] {
  const review = environment?.review === undefined ? '' : `, ${environment.review}`
  return [
    ...(environment === undefined ? [] : [`environment ${environment.name}${review}`]),
    ...(concurrencyGroup === undefined ? [] : [`one at a time in ${concurrencyGroup}`]),
  ]
}
