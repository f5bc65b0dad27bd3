import { bailOutRule, planLoad } from '../../domain/load-plan.ts'
import { findAddressProblems } from '../../domain/endpoint-request.ts'
import type { LoadPlan, LoadReport } from '../../domain/load.ts'
import { chooseProblemType } from '../../domain/quality.ts'
import { parseSmokeCases } from '../../domain/smoke-case-file.ts'
import type { WrittenCase } from '../../domain/smoke-case.ts'
import { findThresholdProblems, type Threshold } from '../../domain/threshold.ts'
import { InputError } from '../../kit/errors.ts'
import type { Inputs } from './action.ts'
import type { World } from './world.ts'

/** What is going to be done, with everything that could be checked before it. */
export interface Plan {
  readonly cases: readonly WrittenCase[]
  readonly thresholds: readonly Threshold[]
  readonly load: LoadPlan | undefined
  readonly bailOut: (sofar: LoadReport) => string | undefined
  /** Undefined where no case is labelled. */
  readonly problemType: 'classification' | 'regression' | undefined
}

type Wanted = Inputs

/** Throws InputError with everything that is wrong. */
export async function prepare(inputs: Wanted, world: Pick<World, 'readText' | 'findWriteProblem'>): Promise<Plan> {
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
  const cases = await attempt(async () =>
    parseSmokeCases(await world.readText(inputs.cases), inputs.cases, {
      withoutInput: inputs.transformOutput !== undefined,
    }),
  )
  const load = await attempt(() =>
    planLoad({
      requests: inputs.requests,
      durationMs: inputs.duration,
      ratePerSecond: inputs.rate,
      concurrency: inputs.concurrency,
      rampMs: inputs.ramp,
      maxRequests: inputs.maxRequests,
    }),
  )
  const bailOut = await attempt(() => bailOutRule(inputs.bailOut))
  for (const name of ['resultsFile', 'junitFile'] as const) {
    const path = inputs[name]
    const problem = path === undefined ? undefined : await world.findWriteProblem(path)
    if (problem !== undefined) problems.push(`${path}: ${problem}`)
  }
  if (inputs.endpointName !== undefined) problems.push(...findAddressProblems(inputs, inputs.invocation))
  const truths = (cases ?? []).flatMap(({ truth }) => (truth === undefined ? [] : [truth]))
  const problemType =
    truths.length === 0
      ? undefined
      : await attempt(() => chooseProblemType({ asked: inputs.problemType, thresholds, truths }))
  if (cases !== undefined) {
    const has = {
      labelled: problemType,
      baseline: inputs.baselineEndpoint !== undefined,
      firstByte: inputs.invocation === 'stream' || load !== undefined,
      load: load !== undefined,
    }
    problems.push(...findThresholdProblems(thresholds, has))
  }
  if (problems.length > 0 || cases === undefined || bailOut === undefined) throw new InputError(problems)
  return { cases: withPrediction(cases, inputs.prediction), thresholds, load, bailOut, problemType }
}

const withPrediction = (cases: readonly WrittenCase[], prediction: string | undefined) =>
  cases.map((each) => ({ ...each, prediction: each.prediction ?? prediction }))
