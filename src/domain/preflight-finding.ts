import type { Failure } from '../kit/errors.ts'

/** What a look beforehand has found: a problem stands in the way, a warning does not. */
export interface Finding extends Failure {
  readonly level: 'problem' | 'warning'
}

export const problem = (failure: Failure): Finding => ({ ...failure, level: 'problem' })
export const warning = (failure: Failure): Finding => ({ ...failure, level: 'warning' })

/** All that stands in the way as one failure; undefined where nothing does. */
export function combine(problems: readonly Failure[]): Failure | undefined {
  const [first, ...others] = problems.map(({ subject, happened, remedy }) => ({ subject, happened, remedy }))
  if (!first || others.length === 0) return first
  const all = [first, ...others]
  return {
    subject: 'the deployment',
    happened: `${all.length} things stand in its way: ${all.map(({ subject, happened }) => `${subject}: ${happened}`).join('; ')}`,
    remedy:
      [...new Set(all.map(({ remedy }) => remedy.replace(/ ?Nothing was touched\.$/, '')))].join(' ') +
      ' Nothing was touched.',
  }
}
