import { summariseLatencies } from '../../domain/latency.ts'
import { judgeParity } from '../../domain/parity.ts'
import { judgeQuality, type Quality } from '../../domain/quality.ts'
import { isSuccess, type Asked } from '../../domain/smoke-invocation.ts'
import { infrastructure, problemOf, type Obstacle } from '../../domain/smoke-verdict.ts'
import type { Baseline, CaseVerdict } from '../../domain/smoke-report.ts'
import { comparesLatency } from '../../domain/threshold.ts'
import { askCases } from './ask.ts'
import { measure } from './measure.ts'
import { shownOf, type PlannedScene } from './scene.ts'
import { concurrencyOf, endpointOrder } from './targets.ts'
import { warmUp } from './warm-up.ts'
import type { OpenTarget } from './world.ts'

interface Compared {
  readonly baseline?: Baseline
  readonly noBaseline?: Obstacle
}

/** Asks the baseline, where there is one, what the tested model was asked, once all of that was. */
export async function findBaseline(ours: readonly Asked[], scene: PlannedScene): Promise<Compared> {
  const { cases, inputs, stage, world } = scene
  const { baselineEndpoint } = inputs
  if (baselineEndpoint === undefined || ours.length < cases.length) return {}
  using _ = stage.log.group(`baseline: endpoint ${baselineEndpoint}`)
  await using target = await world.openTarget(endpointOrder(inputs, baselineEndpoint), stage)
  return await askBaseline(target, ours, scene)
}

/** Load is put on it only where a threshold compares latencies. */
async function askBaseline(target: OpenTarget, ours: readonly Asked[], scene: PlannedScene): Promise<Compared> {
  const { cases, inputs, plan, stage } = scene
  const { subject } = target
  const { obstacle } = await warmUp(target, { cases, requests: inputs.warmUp, timeoutMs: inputs.warmUpTimeout }, stage)
  if (obstacle) return { noBaseline: obstacle }
  // Whether the baseline answers rightly is not asked.
  const log = { ...stage.log, info: () => undefined }
  const shown = { bodies: false, words: new Set<string>() }
  const order = { concurrency: concurrencyOf(inputs), shown, log, signal: stage.signal }
  const { asked, cases: verdicts } = await askCases(target, cases, order)
  const answers = new Map(asked.flatMap((one) => (isAnswered(one) ? [[one.case, one.invocation] as const] : [])))
  const problem = asked.map(({ invocation }) => problemOf(invocation)).find((each) => each !== undefined)
  if (problem !== undefined) {
    const happened = `of the baseline, ${answers.size} of ${cases.length} requests were answered (${problem})`
    if (answers.size === 0) return { noBaseline: infrastructure({ subject, happened, remedy: checkBaseline }) }
    stage.log.warn(`${subject}: ${happened}. The others are not compared.`)
  }
  const pairs = ours.flatMap((one) => {
    const theirs = answers.get(one.case)
    return isAnswered(one) && theirs !== undefined ? [{ ours: one.invocation, theirs }] : []
  })
  const load = plan.thresholds.some(comparesLatency) ? await measure(target, scene) : undefined
  // What was measured without load is not comparable with what was measured under it.
  const latencies = plan.load ? [] : [...answers.values()].map(({ latencyMs }) => latencyMs)
  const parity = judgeParity(pairs)
  stage.log.info(`${subject}: ${parity.equal} of ${parity.compared} answers are the same`)
  const baseline = {
    subject,
    latency: load?.latency ?? summariseLatencies(latencies),
    requests: load?.requests ?? asked.length,
    errors: load?.errors ?? asked.length - answers.size,
    quality: scoreCases(verdicts, scene),
    parity,
  }
  return { baseline }
}

const checkBaseline = "Check 'baseline-endpoint', and that this role may invoke it."

type Answered = Asked & { readonly invocation: Extract<Asked['invocation'], { readonly kind: 'answered' }> }
const isAnswered = (one: Asked): one is Answered => one.invocation.kind === 'answered' && isSuccess(one.invocation)

/** How well the predictions of the labelled cases that were answered agree with the truth; an answer without one counts as well. */
export function scoreCases(cases: readonly CaseVerdict[], scene: PlannedScene): Quality | undefined {
  const { problemType } = scene.plan
  const answered = cases.filter(({ verdict }) => verdict === 'passed' || verdict === 'failed')
  const scored = answered.flatMap(({ case: { truth }, predicted }) =>
    truth === undefined ? [] : [{ truth, predicted: predicted?.label }],
  )
  const order = { probabilityThreshold: scene.inputs.probabilityThreshold, shown: shownOf(scene) }
  return problemType && judgeQuality(scored, problemType, order)
}
