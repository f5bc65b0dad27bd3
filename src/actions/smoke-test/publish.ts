import { hide, secretsOf } from '../../domain/http-headers.ts'
import { formatLatency } from '../../domain/latency.ts'
import { describeQuality } from '../../domain/quality.ts'
import { chooseAnnotations } from '../../domain/smoke-annotations.ts'
import { renderJunit } from '../../domain/smoke-junit.ts'
import type { SmokeReport } from '../../domain/smoke-report.ts'
import { renderResults } from '../../domain/smoke-results.ts'
import { renderSmokeComment } from '../../domain/smoke-summary.ts'
import { markerOf } from '../../domain/sticky-comment.ts'
import { InputError, WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Result } from '../../kit/result.ts'
import { postSticky } from '../deploy-endpoint/github-records.ts'
import type { Inputs, Outputs } from './action.ts'
import type { Scene } from './scene.ts'
import { summarise } from './summary.ts'
import { commentSubject } from './targets.ts'

/** Log, annotations, files, comment and outputs: all say the same. */
export async function publish(report: SmokeReport, scene: Scene): Promise<Result<Outputs>> {
  const { inputs, stage } = scene
  for (const each of chooseAnnotations(report)) stage.log.annotate(each)
  tell(report, stage.log)
  const outputs = outputsOf(report)
  stage.setOutputs(outputs)
  const files = await writeFiles(report, scene)
  await comment(report, scene)
  const summary = withoutSecrets(inputs, summarise(report))
  return { outputs: { ...outputs, ...files }, summary, ...failureOf(report, inputs, stage.log) }
}

/** A server may repeat what it was sent in what it answers, and only the log is masked by the runner. */
const withoutSecrets = ({ headers = {} }: Inputs, text: string) => hide(secretsOf(headers), text)

function failureOf(
  { failure, outcome }: SmokeReport,
  { onInconclusive }: Inputs,
  log: Log,
): Pick<Result<Outputs>, 'failure'> {
  if (failure === undefined) return {}
  if (outcome === 'failed' || onInconclusive === 'fail') return { failure }
  log.warn(`${failure.subject}: ${failure.happened}. The step goes on all the same, by 'on-inconclusive: continue'.`)
  return {}
}

function tell({ cases, latency, outcome, quality, subject, thresholds }: SmokeReport, log: Log): void {
  const { maxMs, p50Ms, samples } = latency
  if (p50Ms !== undefined && maxMs !== undefined) {
    log.info(`latency over ${samples} requests: median ${formatLatency(p50Ms)}, at most ${formatLatency(maxMs)}`)
  }
  if (quality) log.info(describeQuality(quality))
  for (const { measured, threshold, verdict } of thresholds) log.info(`${threshold.text}: ${verdict} (${measured})`)
  log.info(`${subject}: ${outcome}, ${count(cases, 'passed')} of ${cases.length} cases passed`)
}

const count = (cases: SmokeReport['cases'], wanted: 'passed' | 'failed') =>
  cases.filter(({ verdict }) => verdict === wanted).length

function outputsOf({
  cases,
  errors,
  failureKind,
  latency,
  load,
  metrics,
  outcome,
  quality,
  requests,
}: SmokeReport): Outputs {
  const { p50Ms, p95Ms, p99Ms } = latency
  return {
    outcome,
    ...(failureKind !== undefined && { failureKind }),
    passed: String(count(cases, 'passed')),
    failed: String(count(cases, 'failed')),
    ...(p50Ms !== undefined && { p50Ms: p50Ms.toFixed(1) }),
    ...(p95Ms !== undefined && { p95Ms: p95Ms.toFixed(1) }),
    ...(p99Ms !== undefined && { p99Ms: p99Ms.toFixed(1) }),
    ...(requests > 0 && { errorRate: String(Number(((errors * 100) / requests).toFixed(4))) }),
    ...(load && { rps: load.rps.toFixed(1) }),
    ...(quality?.kind === 'classification' && { accuracy: String(Number(quality.accuracy.toPrecision(6))) }),
    ...(metrics.size > 0 && { metrics: JSON.stringify(Object.fromEntries(rounded(metrics))) }),
  }
}

/** Six digits that mean something: more would be noise to read and to compare. */
const rounded = (metrics: SmokeReport['metrics']) =>
  [...metrics].map(([name, value]) => [name, Number(value.toPrecision(6))] as const)

/** A file that cannot be written is told, and changes nothing of the verdict: whether it can was asked before. */
async function writeFiles(report: SmokeReport, { inputs, stage, world }: Scene): Promise<Outputs> {
  const wanted = [
    ['resultsFile', () => renderResults(report, inputs.showBodies)],
    ['junitFile', () => renderJunit(report)],
  ] as const
  let written: Outputs = {}
  for (const [name, render] of wanted) {
    const path = inputs[name]
    if (path === undefined) continue
    try {
      await world.writeText(path, withoutSecrets(inputs, render()))
      written = { ...written, [name]: path }
    } catch (error) {
      if (!(error instanceof InputError || error instanceof WorldError)) throw error
      stage.log.warn(error.message)
    }
  }
  return written
}

async function comment(report: SmokeReport, { inputs, stage, world }: Scene): Promise<void> {
  const { log } = stage
  if (!inputs.commentOnPr) return
  const listeners = await world.audience(inputs.githubToken)
  if (listeners?.pullRequest === undefined) {
    log.warn("'comment-on-pr' has nowhere to write: it needs 'github-token', in a workflow of a pull request.")
    return
  }
  const { comments, pullRequest } = listeners
  const marker = markerOf('smoke-test', commentSubject(inputs))
  const body = withoutSecrets(inputs, renderSmokeComment(report, world.run.runUrl))
  await postSticky({ pullRequest, marker, body }, { comments, log })
}
