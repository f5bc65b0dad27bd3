import type { LoadReport } from '../../domain/load.ts'
import { isSuccess, logStreamArnIn, streamNameOf, type Asked } from '../../domain/smoke-invocation.ts'
import type { ServerSide } from '../../domain/smoke-report.ts'
import { infrastructure, isSound, judgeServedModel, type Findings, type Obstacle } from '../../domain/smoke-verdict.ts'
import { WorldError } from '../../kit/errors.ts'
import { askCases, type Answers } from './ask.ts'
import { findBaseline, scoreCases } from './compare.ts'
import { measure } from './measure.ts'
import { orRefusal, orWarning } from './or-refusal.ts'
import { shownOf, type PlannedScene } from './scene.ts'
import { concurrencyOf, subjectOf, targetOrder } from './targets.ts'
import { warmUp } from './warm-up.ts'
import type { OpenTarget } from './world.ts'

/** Is it the right model, does it answer rightly, and fast enough? */
export async function examine(scene: PlannedScene): Promise<Findings> {
  const { cases, inputs, plan, stage, world } = scene
  const nothing = { subject: subjectOf(inputs), thresholds: plan.thresholds, asked: [] }
  const withoutAsking = (obstacle: Obstacle) => ({
    ...nothing,
    obstacle,
    cases: cases.map((each) => ({ case: each, ...notAsked })),
  })
  const wrongModel = await checkServedModel(scene)
  if (wrongModel) return withoutAsking(wrongModel)
  const opened = await orRefusal(() => world.openTarget(targetOrder(inputs), stage))
  if (opened instanceof WorldError) {
    return { ...withoutAsking(infrastructure(opened.failure)), logTail: tailIn(opened) }
  }
  await using target = opened
  stage.log.info(`${target.subject}: ${cases.length} cases, ${inputs.warmUp} requests to warm up before them`)
  const order = { cases, requests: inputs.warmUp, timeoutMs: inputs.warmUpTimeout }
  const { obstacle, ...warm } = await warmUp(target, order, stage)
  if (obstacle) return { ...withoutAsking(obstacle), ...warm, logTail: await findLogTail(target, scene) }
  return { ...nothing, ...warm, ...(await ask(target, scene)) }
}

const notAsked = { verdict: 'not asked', checks: [], got: '', predicted: undefined, latencyMs: undefined } as const

/** The cases, the baseline, the load, and what else can be known of them. */
async function ask(target: OpenTarget, scene: PlannedScene): Promise<Omit<Findings, 'subject' | 'thresholds'>> {
  const { cases, inputs, stage } = scene
  const { log, signal } = stage
  const answers = await askCases(target, cases, {
    concurrency: concurrencyOf(inputs),
    shown: shownOf(scene),
    log,
    signal,
  })
  const sinceMs = stage.clock.now()
  const load = isSound(answers) ? await measure(target, scene) : undefined
  return {
    ...answers,
    load,
    ...(await findBaseline(answers.asked, scene)),
    quality: scoreCases(answers.cases, scene),
    serverSide: load && (await findServerSide(scene, { ...answers, load, sinceMs })),
    logTail: hasFailed(answers) || load?.errors ? await findLogTail(target, scene, answers.asked) : [],
  }
}

const hasFailed = ({ asked }: Answers) =>
  asked.some(({ invocation }: Asked) => invocation.kind === 'answered' && !isSuccess(invocation))

async function checkServedModel({ inputs, world }: PlannedScene): Promise<Obstacle | undefined> {
  const { endpointName, expectImageDigest: imageDigest, expectModelPackageArn: modelPackageArn } = inputs
  if (endpointName === undefined || (modelPackageArn === undefined && imageDigest === undefined)) return undefined
  const served = await orRefusal(() => world.servedModel.find(endpointName))
  if (served instanceof WorldError) return infrastructure(served.failure)
  return judgeServedModel(endpointName, served, { modelPackageArn, imageDigest })
}

interface Measured extends Answers {
  readonly load: LoadReport
  readonly sinceMs: number
}

/** What CloudWatch knows of the load; nothing depends on it. The variants are those that have answered. */
async function findServerSide(
  { inputs, stage, world }: PlannedScene,
  measured: Measured,
): Promise<ServerSide | undefined> {
  const { endpointName, serverLatencyTimeout: timeoutMs } = inputs
  const { asked, load, sinceMs } = measured
  const variants = asked.flatMap(({ invocation }) => (invocation.kind === 'answered' && invocation.variant) || [])
  if (endpointName === undefined || variants.length === 0) return undefined
  const latency = await world.endpointLatency()
  const window = { endpointName, variants: [...new Set(variants)], sinceMs, untilMs: stage.clock.now() }
  const look = () =>
    timeoutMs === undefined
      ? latency.find(window)
      : latency.wait({ ...window, requests: load.requests, timeoutMs }, stage)
  return orWarning(look, "the latency on the server's side", stage.log)
}

/** A container that did not start has brought the end of its log along. */
const tailIn = (error: WorldError) =>
  'logTail' in error && Array.isArray(error.logTail) ? error.logTail.map((line) => String(line)) : []

const toldLines = 20

/** What the container said last, where it can be known the one that failed; nothing depends on it. */
async function findLogTail(
  target: OpenTarget,
  { inputs, stage, world }: PlannedScene,
  asked: readonly Asked[] = [],
): Promise<readonly string[]> {
  if (target.logTail) return target.logTail(toldLines)
  const { endpointName } = inputs
  if (endpointName === undefined) return []
  const logs = await world.containerLogs()
  const streamPrefix = streamNameOf(logStreamArnIn(asked) ?? '')
  const place = { group: `/aws/sagemaker/Endpoints/${endpointName}`, streamPrefix }
  const tail = await orWarning(() => logs.tail(place, toldLines), "the end of the container's log", stage.log)
  return tail?.streams[0]?.lines ?? []
}
