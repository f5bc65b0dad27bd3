import { checkJsonPath } from '../../domain/json-path.ts'
import { bailOutRule, planLoad } from '../../domain/load-plan.ts'
import { findAddressProblems } from '../../domain/endpoint-request.ts'
import { findIdleKeys } from '../../domain/idle-case-keys.ts'
import type { LoadPlan, LoadReport } from '../../domain/load.ts'
import { chooseProblemType } from '../../domain/quality.ts'
import { parseSmokeCases } from '../../domain/smoke-case-file.ts'
import { isColumn } from '../../domain/smoke-prediction.ts'
import type { WrittenCase } from '../../domain/smoke-case.ts'
import { findThresholdProblems } from '../../domain/threshold.ts'
import type { Threshold } from '../../domain/threshold-text.ts'
import { InputError } from '../../kit/errors.ts'
import type { Inputs } from './action.ts'
import type { World } from './world.ts'

/** What is going to be done, with everything that could be checked before it. */
export interface Plan {
  /** Undefined where the sample payload of the model package is what is asked. */
  readonly cases: readonly WrittenCase[] | undefined
  readonly thresholds: readonly Threshold[]
  readonly load: LoadPlan | undefined
  readonly bailOut: (sofar: LoadReport) => string | undefined
  /** Undefined where no case is labelled. */
  readonly problemType: 'classification' | 'regression' | undefined
}

/** Throws InputError with everything that is wrong. */
export async function prepare(inputs: Inputs, world: Pick<World, 'readText' | 'findWriteProblem'>): Promise<Plan> {
  const { thresholds = [] } = inputs
  const problems: string[] = []
  const attempt = async <T>(look: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await look()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems)
      return undefined
    }
  }
  const cases = await attempt(() => readCases(inputs, world))
  const load = await attempt(() => planLoad({ ...inputs, ...inUnits(inputs) }))
  const bailOut = await attempt(() => bailOutRule(inputs.bailOut))
  await attempt(() => checkPrediction(inputs.prediction))
  problems.push(...(await findFileProblems(inputs, world)))
  if (inputs.endpointName !== undefined) {
    problems.push(...findAddressProblems(inputs, inputs.invocation), ...findIdleKeys(cases ?? [], 'endpoint'))
  }
  if (inputs.transformOutput !== undefined) problems.push(...findIdleKeys(cases ?? [], 'transformOutput'))
  const truths = (cases ?? []).flatMap(({ truth }) => (truth === undefined ? [] : [truth]))
  const problemType =
    truths.length === 0
      ? undefined
      : await attempt(() => chooseProblemType({ asked: inputs.problemType, thresholds, truths }))
  // Without the cases nobody knows what can be measured.
  if (cases !== undefined || inputs.cases === undefined) {
    const measures = {
      labelled: problemType,
      baseline: inputs.baselineEndpoint !== undefined,
      load: load !== undefined,
    }
    const firstByte = measures.load || inputs.invocation === 'stream'
    problems.push(...findThresholdProblems(thresholds, { ...measures, firstByte }))
  }
  if (problems.length > 0 || bailOut === undefined) throw new InputError(problems)
  return { cases, thresholds, load, bailOut, problemType }
}

const inUnits = ({ duration: durationMs, ramp: rampMs, rate: ratePerSecond }: Inputs) => ({
  durationMs,
  rampMs,
  ratePerSecond,
})

async function readCases(
  { cases: path, prediction, transformOutput }: Inputs,
  { readText }: Pick<World, 'readText'>,
): Promise<readonly WrittenCase[] | undefined> {
  if (path === undefined) return undefined
  const cases = await parseSmokeCases(await readText(path), path, { withoutInput: transformOutput !== undefined })
  return cases.map((each) => ({ ...each, prediction: each.prediction ?? prediction }))
}

async function checkPrediction(prediction: string | undefined): Promise<void> {
  if (prediction === undefined || isColumn(prediction)) return
  await checkJsonPath(prediction).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError([`input 'prediction': it is no JMESPath: ${why}`], { cause: error })
  })
}

async function findFileProblems(
  { junitFile, resultsFile }: Inputs,
  { findWriteProblem }: Pick<World, 'findWriteProblem'>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of [resultsFile, junitFile]) {
    const problem = path === undefined ? undefined : await findWriteProblem(path)
    if (problem !== undefined) found.push(`${path}: ${problem}`)
  }
  return found
}
