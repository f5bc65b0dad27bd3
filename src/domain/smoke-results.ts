import type { Latency } from './latency.ts'
import { describeCut, describePlan } from './load-plan.ts'
import type { LoadReport } from './load.ts'
import { expectedOf, gotOf } from './smoke-case-words.ts'
import type { Baseline, CaseVerdict, ServerLatency, SmokeReport } from './smoke-report.ts'

/**
 * The report as a JSON file; what is not known is null. Its first keys are those of the files that other tests of endpoints write, so that
 * who reads those reads this. What was sent is in it only with `showBodies`.
 */
export function renderResults(report: SmokeReport, showBodies = false): string {
  const { baseline, cases, firstByte, load, serverSide, warmUp } = report
  const results = {
    ...knownElsewhere(report, showBodies),
    subject: report.subject,
    outcome: report.outcome,
    failure_kind: report.failureKind,
    failure: report.failure,
    unanswered: countOf(cases, 'unanswered'),
    not_asked: countOf(cases, 'not asked'),
    requests: report.requests,
    errors: report.errors,
    throttles: report.throttles,
    metrics: Object.fromEntries(report.metrics),
    latency: latencyOf(report.latency),
    first_byte: firstByte && latencyOf(firstByte),
    load: load && loadOf(load),
    cold_start_ms: warmUp?.coldStartMs,
    server_side: serverSide && {
      invocations: serverSide.invocations,
      model_latency: serverLatencyOf(serverSide.modelLatency),
      overhead_latency: serverLatencyOf(serverSide.overheadLatency),
    },
    quality: report.quality,
    baseline: baseline && baselineOf(baseline),
    parity: baseline && {
      compared: baseline.parity.compared,
      equal: baseline.parity.equal,
      largest_difference: baseline.parity.largestDifference,
    },
    thresholds: report.thresholds.map(({ measured, threshold, verdict }) => ({
      threshold: threshold.text,
      verdict,
      measured,
    })),
    cases: cases.map(caseOf),
  }
  const written = JSON.stringify(results, (_, value: unknown) => (value === undefined ? null : value), 2)
  // Whoever prints the file in a job must not give the runner a command of its old form.
  return `${written.replaceAll('##[', '##\\u005b')}\n`
}

/** With the meaning that the keys have elsewhere: what did not pass has failed, and without labels the accuracy is the share that passed. */
function knownElsewhere(report: SmokeReport, showBodies: boolean) {
  const { cases, latency, quality, subject } = report
  const asked = cases.filter(({ verdict }) => verdict !== 'not asked')
  const passed = countOf(cases, 'passed')
  return {
    endpoint_name: subject.replace(/^endpoint /, ''),
    success: report.outcome === 'passed',
    total_tests: cases.length,
    passed,
    failed: cases.length - passed,
    accuracy: quality?.kind === 'classification' ? quality.accuracy : passed / cases.length,
    avg_latency_ms: latency.meanMs,
    p50_latency_ms: latency.p50Ms,
    p95_latency_ms: latency.p95Ms,
    p99_latency_ms: latency.p99Ms,
    latencies: asked.map(({ latencyMs }) => latencyMs).filter((each) => each !== undefined),
    predictions: asked.map((each) => ({
      input: showBodies ? inputOf(each) : undefined,
      prediction: each.predicted?.shown ?? gotOf(each),
      expected: each.case.truth ?? expectedOrNone(each),
      latency_ms: each.latencyMs,
    })),
  }
}

const countOf = (cases: readonly CaseVerdict[], wanted: CaseVerdict['verdict']) =>
  cases.filter(({ verdict }) => verdict === wanted).length

const longestInput = 2_000

/** Where the body lies, or what it is where it is text. */
function inputOf({ case: { request } }: CaseVerdict): string | undefined {
  if (request.bodyUri !== undefined) return request.bodyUri
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(request.body)
    return text.length > longestInput ? `${text.slice(0, longestInput).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  } catch {
    return undefined
  }
}

const caseOf = (each: CaseVerdict) => ({
  name: each.case.name,
  path: each.case.place.path,
  line: each.case.place.line,
  verdict: each.verdict,
  expected: expectedOrNone(each),
  got: gotOf(each),
  predicted: each.predicted?.shown,
  truth: each.case.truth,
  latency_ms: each.latencyMs,
})

function expectedOrNone(each: CaseVerdict): string | undefined {
  const expected = expectedOf(each)
  return expected === '' ? undefined : expected
}

const latencyOf = ({ maxMs, meanMs, p50Ms, p95Ms, p99Ms, samples }: Latency) => ({
  answers: samples,
  mean_ms: meanMs,
  p50_ms: p50Ms,
  p95_ms: p95Ms,
  p99_ms: p99Ms,
  max_ms: maxMs,
})

const serverLatencyOf = (latency: ServerLatency | undefined) =>
  latency && { mean_ms: latency.averageMs, p50_ms: latency.p50Ms, p95_ms: latency.p95Ms, p99_ms: latency.p99Ms }

const baselineOf = ({ errors, latency, quality, requests, subject }: Baseline) => ({
  subject,
  requests,
  errors,
  latency: latencyOf(latency),
  quality,
})

const loadOf = (load: LoadReport) => ({
  plan: describePlan(load.plan),
  requests: load.requests,
  answered: load.answered,
  errors: load.errors,
  throttles: load.throttles,
  rps: load.rps,
  elapsed_ms: load.elapsedMs,
  stopped: load.stopped,
  cut: describeCut(load),
  problems: load.problems,
  histogram: load.histogram.map(({ count, fromMs, toMs }) => ({ from_ms: fromMs, to_ms: toMs, count })),
})
