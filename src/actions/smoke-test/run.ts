import type { Invocations } from '../../aws/invocations.ts'
import type { ServedModels } from '../../aws/served-model.ts'
import { formatLatency } from '../../domain/latency.ts'
import { parseSmokeCases, type SmokeCase } from '../../domain/smoke-case.ts'
import { describeWarmUp, goRound, isPointless, type Asked, type Invocation } from '../../domain/smoke-invocation.ts'
import {
  describeCase,
  infrastructure,
  judgeCase,
  judgeServedModel,
  judgeSmokeTest,
  withoutAsking,
  type SmokeObstacle,
  type SmokeVerdict,
} from '../../domain/smoke-verdict.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { summarise } from './summary.ts'

export interface World {
  readonly readText: (path: string) => Promise<string>
  readonly invocations: Invocations
  readonly servedModel: ServedModels
}

/** Is it the right model, does it answer rightly, and fast enough? */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const { endpointName, thresholds = [] } = inputs
  const cases = parseSmokeCases(await world.readText(inputs.cases), inputs.cases)
  const obstacle = await checkServedModel(inputs, world.servedModel)
  const verdict = obstacle
    ? withoutAsking(cases, obstacle)
    : judgeSmokeTest({ endpointName, cases, thresholds, asked: await askAll(cases, inputs, { ...world, ...stage }) })

  tell(verdict, endpointName, stage.log)
  const { failure } = verdict
  return { outputs: outputsOf(verdict), summary: summarise(endpointName, verdict), ...(failure && { failure }) }
}

/** Warm-up, then every case once, then the requests that are only measured. */
async function askAll(
  cases: readonly SmokeCase[],
  { endpointName, warmUp, requests }: Inputs,
  { invocations, log, signal }: World & Stage<Outputs>,
): Promise<readonly Asked[]> {
  const ask = (each: SmokeCase) => invocations.invoke({ endpointName, ...each }, signal)
  log.info(`endpoint ${endpointName}: ${warmUp} requests to warm up, ${cases.length} cases, ${requests} requests more`)
  const warmth = await inTurn(goRound(cases, warmUp), ask)
  if (warmUp > 0) log.info(describeWarmUp(warmth))
  const first = await inTurn(cases, ask, (one) => log.info(describeCase(judgeCase(one.case, one.invocation))))
  const more = isPointless(first) ? [] : await inTurn(goRound(cases, requests), ask)
  return [...first, ...more]
}

/** One request after another, as long as that makes sense. */
async function inTurn(
  cases: readonly SmokeCase[],
  ask: (each: SmokeCase) => Promise<Invocation>,
  tellOne: (one: Asked) => void = () => undefined,
): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  for (const each of cases) {
    const one = { case: each, invocation: await ask(each) }
    tellOne(one)
    asked.push(one)
    if (isPointless(asked)) break
  }
  return asked
}

async function checkServedModel(inputs: Inputs, servedModel: ServedModels): Promise<SmokeObstacle | undefined> {
  const { endpointName, expectModelPackageArn } = inputs
  if (expectModelPackageArn === undefined) return undefined
  try {
    return judgeServedModel(endpointName, await servedModel.find(endpointName), expectModelPackageArn)
  } catch (error) {
    if (error instanceof WorldError) return infrastructure(error.failure)
    throw error
  }
}

function tell({ outcome, cases, latency, thresholds }: SmokeVerdict, endpointName: string, log: Log): void {
  const { samples, p50Ms, maxMs } = latency
  if (p50Ms !== undefined && maxMs !== undefined) {
    log.info(`latency over ${samples} answers: median ${formatLatency(p50Ms)}, at most ${formatLatency(maxMs)}`)
  }
  for (const { threshold, verdict, measured } of thresholds) log.info(`${threshold.text}: ${verdict} (${measured})`)
  log.info(`endpoint ${endpointName}: ${outcome}, ${count(cases, 'passed')} of ${cases.length} cases passed`)
}

const count = (cases: SmokeVerdict['cases'], wanted: 'passed' | 'failed') =>
  cases.filter(({ verdict }) => verdict === wanted).length

function outputsOf({ outcome, failureKind, cases, latency }: SmokeVerdict): Outputs {
  const { p50Ms, p95Ms, p99Ms } = latency
  return {
    outcome,
    ...(failureKind !== undefined && { failureKind }),
    passed: String(count(cases, 'passed')),
    failed: String(count(cases, 'failed')),
    ...(p50Ms !== undefined && { p50Ms: p50Ms.toFixed(1) }),
    ...(p95Ms !== undefined && { p95Ms: p95Ms.toFixed(1) }),
    ...(p99Ms !== undefined && { p99Ms: p99Ms.toFixed(1) }),
  }
}
