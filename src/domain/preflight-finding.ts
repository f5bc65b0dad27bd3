import type { Failure } from '../kit/errors.ts'

/** What a look beforehand has found: a problem stands in the way, a warning does not. */
export interface Finding extends Failure {
  readonly level: 'problem' | 'warning'
}

export const problem = (failure: Failure): Finding => ({ ...failure, level: 'problem' })
export const warning = (failure: Failure): Finding => ({ ...failure, level: 'warning' })
