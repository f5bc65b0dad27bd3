import { summariseLatencies } from '../../domain/latency.ts'
import { judgeParity } from '../../domain/parity.ts'
import { judgeQuality, type Quality } from '../../domain/quality.ts'
import { isSuccess, type Asked } from '../../domain/smoke-invocation.ts'
import type { Baseline, CaseVerdict } from '../../domain/smoke-report.ts'
import { comparesLatency } from '../../domain/threshold.ts'
import { askCases } from './ask.ts'
import { measure } from './measure.ts'
import type { PlannedScene } from './scene.ts'
import { concurrencyOf } from './targets.ts'
import type { OpenTarget } from './world.ts'

/** Asks the baseline what the tested model was asked. Load is put on it only where a threshold compares latencies. */
export async function askBaseline(target: OpenTarget, ours: readonly Asked[], scene: PlannedScene): Promise<Baseline> {
  const { cases, inputs, plan, stage } = scene
  using _ = stage.log.group(`baseline: ${target.subject}`)
  // Whether the baseline answers rightly is not asked.
  const log = { ...stage.log, info: () => undefined }
  const shown = { bodies: false, words: new Set<string>() }
  const order = { concurrency: concurrencyOf(inputs), shown, log, signal: stage.signal }
  const { asked, cases: verdicts } = await askCases(target, cases, order)
  const answers = new Map(asked.flatMap((one) => (isAnswered(one) ? [[one.case, one.invocation] as const] : [])))
  const pairs = ours.flatMap((one) => {
    const theirs = answers.get(one.case)
    return isAnswered(one) && theirs !== undefined ? [{ ours: one.invocation, theirs }] : []
  })
  const load = plan.thresholds.some(comparesLatency) ? await measure(target, scene) : undefined
  const latencies = [...answers.values()].map(({ latencyMs }) => latencyMs)
  const parity = judgeParity(pairs)
  stage.log.info(`${target.subject}: ${parity.equal} of ${parity.compared} answers are the same`)
  return {
    subject: target.subject,
    latency: load?.latency ?? summariseLatencies(latencies),
    requests: load?.requests ?? asked.length,
    errors: load?.errors ?? asked.length - answers.size,
    quality: scoreCases(verdicts, scene),
    parity,
  }
}

type Answered = Asked & { readonly invocation: Extract<Asked['invocation'], { readonly kind: 'answered' }> }
const isAnswered = (one: Asked): one is Answered => one.invocation.kind === 'answered' && isSuccess(one.invocation)

/** How well the predictions of the labelled cases agree with the truth. */
export function scoreCases(
  cases: readonly CaseVerdict[],
  { inputs, plan }: Pick<PlannedScene, 'inputs' | 'plan'>,
): Quality | undefined {
  const scored = cases.flatMap(({ case: { truth }, predicted }) =>
    truth === undefined || predicted === undefined ? [] : [{ truth, predicted }],
  )
  return plan.problemType && judgeQuality(scored, plan.problemType, inputs.probabilityThreshold)
}
