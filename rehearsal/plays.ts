import type { Play } from './play.ts'
import { buildAndDeploy } from './plays/build-and-deploy.ts'
import { mlflow } from './plays/mlflow.ts'
import { retrainOnData } from './plays/retrain-on-data.ts'
import { stepFunctions } from './plays/step-functions.ts'

/** By the name of the example workflow that begins each. */
export const plays = {
  build: buildAndDeploy,
  'step-functions': stepFunctions,
  mlflow,
  'retrain-on-data': retrainOnData,
} as const satisfies Record<string, Play>

export type System = keyof typeof plays
