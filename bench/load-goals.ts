/** What a benchmark must reach, in a table of its own; a goal that is missed fails the process. */
export interface Goal {
  readonly what: string
  readonly reached: number
  readonly limit: number
  readonly kind: 'at least' | 'at most'
}

export function printGoals(goals: readonly Goal[]): void {
  console.log('\n| goal | reached | limit | |\n|---|---:|---:|---|')
  for (const { what, reached, limit, kind } of goals) {
    const met = kind === 'at least' ? reached >= limit : reached <= limit
    console.log(`| ${what} | ${reached.toFixed(2)} | ${kind} ${limit} | ${met ? 'met' : 'missed'} |`)
    if (!met) process.exitCode = 1
  }
}
