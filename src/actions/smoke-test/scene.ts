import { wordsOf, type Shown } from '../../domain/smoke-answer.ts'
import type { SmokeCase } from '../../domain/smoke-case.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import type { Plan } from './prepare.ts'
import type { World } from './world.ts'

/** What every step of the story has at hand. */
export interface Scene {
  readonly inputs: Inputs
  readonly world: World
  readonly stage: Stage<Outputs>
}

/** The same, once it is known what is going to be done. */
export interface PlannedScene extends Scene {
  readonly plan: Plan
  readonly cases: readonly SmokeCase[]
}

export function shownOf({ cases, inputs }: Pick<PlannedScene, 'cases' | 'inputs'>): Shown {
  return { bodies: inputs.showBodies, words: wordsOf(cases) }
}
