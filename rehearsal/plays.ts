import type { Play } from './play.ts'
import { buildAndDeploy } from './plays/build-and-deploy.ts'
import { stepFunctions } from './plays/step-functions.ts'

/** By the name of the example workflow that begins each. */
export const plays = {
  build: buildAndDeploy,
  'step-functions': stepFunctions,
} as const satisfies Record<string, Play>

export type System = keyof typeof plays
