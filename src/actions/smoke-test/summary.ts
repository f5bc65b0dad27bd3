import { formatLatency, samplesNeeded } from '../../domain/latency.ts'
import { describeExpectation, shorten } from '../../domain/smoke-answer.ts'
import type { CaseVerdict, SmokeOutcome, SmokeVerdict } from '../../domain/smoke-verdict.ts'
import type { ThresholdVerdict } from '../../domain/threshold.ts'
import { renderFailure } from '../../kit/errors.ts'
import { code, escapeMarkdown, paragraphs, table } from '../../kit/markdown.ts'

const headings: Record<SmokeOutcome, string> = {
  passed: '✅ Smoke test passed',
  failed: '❌ Smoke test failed',
  inconclusive: '❔ Smoke test inconclusive',
}
const caseMarks: Record<CaseVerdict['verdict'], string> = {
  passed: '✅',
  failed: '❌',
  unanswered: '❔',
  'not asked': '–',
}
const thresholdMarks: Record<ThresholdVerdict['verdict'], string> = { met: '✅', missed: '❌', inconclusive: '❔' }

export function summarise(endpointName: string, { outcome, failure, cases, ...measured }: SmokeVerdict): string {
  return paragraphs(
    `## ${headings[outcome]}: endpoint ${escapeMarkdown(endpointName)}`,
    failure && escapeMarkdown(renderFailure(failure)),
    table(['', 'Case', 'Input', 'Expected', 'Got', 'Latency'], cases.map(caseRow)),
    measured.latency.samples > 0 ? latencyTable(measured.latency) : undefined,
    measured.thresholds.length > 0
      ? table(['', 'Threshold', 'Measured'], measured.thresholds.map(thresholdRow))
      : undefined,
  )
}

function caseRow({ case: each, verdict, got, latencyMs }: CaseVerdict): readonly string[] {
  return [
    caseMarks[verdict],
    escapeMarkdown(each.name),
    code(shorten(each.body, 60)),
    escapeMarkdown(describeExpectation(each.expected)),
    verdict === 'not asked' ? 'not asked' : escapeMarkdown(got),
    latencyMs === undefined ? '' : formatLatency(latencyMs),
  ]
}

function latencyTable({ samples, ...latency }: SmokeVerdict['latency']): string {
  const measures = ['mean', 'p50', 'p95', 'p99', 'max'] as const
  const cell = (measure: (typeof measures)[number]) => {
    const value = latency[`${measure}Ms`]
    return value === undefined ? `needs ${samplesNeeded[measure]} answers` : formatLatency(value)
  }
  return table(['Answers', ...measures], [[String(samples), ...measures.map(cell)]])
}

function thresholdRow({ threshold, verdict, measured }: ThresholdVerdict): readonly string[] {
  return [thresholdMarks[verdict], escapeMarkdown(threshold.text), escapeMarkdown(measured)]
}
