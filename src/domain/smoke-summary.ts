import { codeBlock, escapeMarkdown, failureBlock, paragraphs, table } from '../kit/markdown.ts'
import { neutralise } from '../kit/log.ts'
import { formatLatency } from './latency.ts'
import { describeCut, describePlan } from './load-plan.ts'
import type { LoadReport } from './load.ts'
import type { Quality } from './quality.ts'
import { renderConfusion, renderLatencyChart } from './smoke-chart.ts'
import type { Baseline, SmokeOutcome, SmokeReport, WarmUp } from './smoke-report.ts'
import { formatNumber } from './measurements.ts'
import { baselineTable, caseTable, latencyTable, qualityTable, thresholdTable } from './smoke-tables.ts'

const headings: Record<SmokeOutcome, string> = {
  passed: '✅ Smoke test passed',
  failed: '❌ Smoke test failed',
  inconclusive: '❔ Smoke test inconclusive',
}

const mostRows = 50
const mostRowsOfComment = 10

/** The job summary: verdict, reason, and all that was found, what one decides from first. */
export function renderSmokeSummary(report: SmokeReport): string {
  const { baseline, cases, load, logTail, quality, thresholds, warmUp } = report
  return paragraphs(
    ...verdictOf(report),
    thresholdTable(thresholds),
    section('Cases', caseTable(cases, mostRows)),
    quality && section('Quality', qualityTable(quality), confusionOf(quality)),
    baseline && againstOf(baseline, report),
    section('Latency', latencyTable(report), whereItStands(report), throttledOf(report)),
    load && section('Load', ...loadOf(load)),
    warmUp && section('Warm-up', warmUpOf(warmUp)),
    logTail.length === 0 ? undefined : section('Container log', codeBlock(neutralise(logTail.join('\n')))),
  )
}

/** The same for a pull request: what did not pass, and the measures. */
export function renderSmokeComment(report: SmokeReport, runUrl?: string): string {
  const { baseline, cases, load, quality, thresholds } = report
  const passed = cases.filter(({ verdict }) => verdict === 'passed').length
  const others = cases.filter(({ verdict }) => verdict !== 'passed')
  return paragraphs(
    ...verdictOf(report),
    thresholdTable(thresholds),
    cases.length === 0 ? undefined : `${passed} of ${cases.length} cases passed.`,
    caseTable(others, mostRowsOfComment),
    quality && section('Quality', qualityTable(quality)),
    baseline && againstOf(baseline, report),
    section('Latency', latencyTable(report), load && planOf(load)),
    runUrl === undefined ? undefined : `[All of it is in the summary of the run.](${runUrl})`,
  )
}

const verdictOf = ({ failure, outcome, subject }: SmokeReport) => [
  `## ${headings[outcome]}: ${escapeMarkdown(subject)}`,
  failure && failureBlock(failure),
]

/** Nothing at all where no block says something. */
function section(title: string, ...blocks: readonly (string | undefined)[]): string | undefined {
  const some = blocks.filter((block) => block !== undefined)
  return some.length === 0 ? undefined : [`### ${escapeMarkdown(title)}`, ...some].join('\n\n')
}

const confusionOf = (quality: Quality) =>
  quality.kind === 'classification' ? renderConfusion(quality.confusion) : undefined

function againstOf(baseline: Baseline, now: SmokeReport): string | undefined {
  const { compared, equal, largestDifference } = baseline.parity
  const difference =
    largestDifference === undefined
      ? ''
      : `; the largest difference between two numbers is ${formatNumber(largestDifference)}`
  const parity = `${equal} of ${compared} answers are equal${difference}.`
  return section(`Against ${baseline.subject}`, baselineTable(baseline, now), parity)
}

function whereItStands({ serverSide }: SmokeReport): string | undefined {
  if (serverSide?.modelLatency === undefined && serverSide?.overheadLatency === undefined) return undefined
  return 'ModelLatency and OverheadLatency are what CloudWatch measured in the minutes of the test. What this runner sees holds the way to the region as well, so it depends on where the runner stands.'
}

function loadOf(load: LoadReport): readonly (string | undefined)[] {
  const { answered, elapsedMs, errors, problems, requests, rps, stopped, throttles } = load
  const counts = [requests, answered, errors, throttles].map(String)
  return [
    planOf(load),
    stopped === undefined ? undefined : `⚠️ It ended before its time: ${escapeMarkdown(stopped)}`,
    table(
      ['Requests', 'Answered with 2xx', 'Errors', 'Throttled', 'Answers a second', 'Time'],
      [[...counts, formatNumber(rps), formatLatency(elapsedMs)]],
    ),
    problems.length === 0
      ? undefined
      : problems.map(({ count, problem }) => `- ${count} × ${escapeMarkdown(problem)}`).join('\n'),
    renderLatencyChart(load.histogram, load.latency),
  ]
}

function planOf(load: LoadReport): string {
  const cut = describeCut(load)
  return `Under load: ${escapeMarkdown(describePlan(load.plan))}.${cut === undefined ? '' : ` ⚠️ ${escapeMarkdown(cut)}.`}`
}

/** Of the cases; those of a load stand in its table. */
const throttledOf = ({ load, requests, throttles }: SmokeReport) =>
  load !== undefined || throttles === 0 ? undefined : `${throttles} of ${requests} requests were throttled.`

function warmUpOf({ answered, coldStartMs, lastProblem, readyAfterMs, requests }: WarmUp): string {
  const parts = [
    `${answered} of ${requests} requests were answered`,
    coldStartMs === undefined ? undefined : `the first answer took ${formatLatency(coldStartMs)} (cold start)`,
    readyAfterMs === undefined ? undefined : `the model was ready after ${formatLatency(readyAfterMs)}`,
    lastProblem === undefined ? undefined : `last problem: ${escapeMarkdown(lastProblem)}`,
  ]
  return `${parts.filter((part) => part !== undefined).join('; ')}.`
}
