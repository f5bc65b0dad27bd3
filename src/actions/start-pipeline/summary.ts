import { shortName, type EvaluationReport } from '../../domain/evaluation-report.ts'
import { jobLinks } from '../../domain/execution-links.ts'
import { describeDetail, type ExecutionOutcome } from '../../domain/execution-verdict.ts'
import { durationMs, registeredModelPackage, type Execution, type ExecutionStep } from '../../domain/execution.ts'
import { renderGantt } from '../../domain/gantt.ts'
import { parseModelPackageArn } from '../../domain/model-package.ts'
import { formatDuration } from '../../kit/duration.ts'
import type { Failure } from '../../kit/errors.ts'
import { code, codeBlock, escapeMarkdown, factTable, failureBlock, paragraphs, table } from '../../kit/markdown.ts'
import type { Evidence, Findings } from './findings.ts'

const headings: Record<Report['outcome'], string> = {
  succeeded: '✅ Succeeded',
  failed: '❌ Failed',
  stopped: '⏹️ Stopped',
  'timed-out': '⏳ Not finished in time',
  started: '▶️ Started',
  'no-model-package': '❌ Succeeded without a model package',
  unknown: '❓ Not followed to its end',
}
const marks: Record<ExecutionStep['status'], string> = {
  Starting: '▶️',
  Executing: '▶️',
  Stopping: '⏹️',
  Stopped: '⏹️',
  Failed: '❌',
  Succeeded: '✅',
}

export interface Report {
  /** `pipeline churn`. */
  readonly subject: string
  readonly outcome: Exclude<ExecutionOutcome, 'conflict'>
  readonly failure?: Failure | undefined
  readonly execution: Execution
  readonly declaredSteps: readonly string[]
  /** `created`, or `updated` and what was changed; undefined where nothing was. */
  readonly change: readonly string[] | undefined
  readonly findings: Findings
  readonly consoleUrl: string | undefined
  readonly now: Date
}

export function summarise(report: Report): string {
  const { subject, outcome, failure, execution, findings, now } = report
  return paragraphs(
    `## ${headings[outcome]}: ${escapeMarkdown(subject)}`,
    failure && failureBlock(failure),
    findings.evidence && evidenceBlock(findings.evidence),
    factBlock(report),
    metricsTable(execution, findings),
    stepTable(report),
    renderGantt(execution, now),
  )
}

/** Why nothing was started. */
export function summariseConflict(subject: string, failure: Failure): string {
  return paragraphs(`## ✋ Not started: ${escapeMarkdown(subject)}`, failureBlock(failure))
}

function factBlock({ change, execution, consoleUrl }: Report): string {
  const modelPackage = registeredModelPackage(execution)
  const took = durationMs(execution)
  return factTable([
    ['Pipeline', change && escapeMarkdown(change.join('\n'))],
    ['Model package', modelPackage && code(modelPackage)],
    ['Took', took === undefined ? undefined : formatDuration(took)],
    ['Answer', execution.output === undefined ? undefined : code(shortened(execution.output))],
    ['Execution', code(execution.arn)],
    ['Console', consoleUrl && `[open](${consoleUrl})`],
  ])
}

const longestAnswer = 500
const shortened = (text: string) => (text.length > longestAnswer ? `${text.slice(0, longestAnswer)} …` : text)

/** The metrics of what was trained beside those of what is approved now. */
function metricsTable(execution: Execution, { metrics, approved }: Findings): string | undefined {
  const names = [...new Set([...metrics.keys(), ...(approved?.metrics.keys() ?? [])])]
  if (names.length === 0) return undefined
  const version = parseModelPackageArn(registeredModelPackage(execution) ?? '')?.version
  const head = ['Metric', version === undefined ? 'This execution' : `Version ${version}`]
  const rows = names.map((name) => [
    escapeMarkdown(shortName(metrics.has(name) ? metrics : new Map([[name, 0]]), name)),
    valueOf(metrics, name),
  ])
  if (approved === undefined) return table(head, rows)
  const both = rows.map((row, index) => [...row, valueOf(approved.metrics, names[index] ?? '')])
  return table([...head, `Version ${approved.version}, the newest approved`], both)
}

const valueOf = (report: EvaluationReport, name: string) => String(report.get(name) ?? '')

function stepTable({ execution, declaredSteps }: Report): string | undefined {
  const begun = new Set(execution.steps.map(({ name }) => name))
  const notRun = declaredSteps.filter((name) => !begun.has(name))
  const rows = [
    ...execution.steps.map(stepRow),
    ...notRun.map((name) => ['⏸️ Not run', escapeMarkdown(name), '', '', '']),
  ]
  return rows.length > 0 ? table(['', 'Step', 'Duration', 'Detail', 'Job'], rows) : undefined
}

function stepRow(step: ExecutionStep): readonly string[] {
  const tookMs = durationMs(step)
  const again = step.attempts > 1 ? `attempt ${step.attempts}` : ''
  return [
    `${marks[step.status]} ${step.status}`,
    escapeMarkdown(step.name),
    step.cached ? 'from the cache' : tookMs === undefined ? '' : formatDuration(tookMs),
    [escapeMarkdown(describeDetail(step)), again].filter(Boolean).join(', '),
    step.jobArn === undefined ? '' : jobCell(step.jobArn),
  ]
}

function jobCell(jobArn: string): string {
  const links = jobLinks(jobArn)
  if (links === undefined) return code(jobArn)
  const log = links.logUrl === undefined ? '' : ` ([log](${links.logUrl}))`
  return `[${links.kind}](${links.jobUrl})${log}`
}

/** The last lines of the container are what one would open the console for. */
function evidenceBlock({ step, job, streams }: Evidence): string | undefined {
  const said = [
    job?.exitMessage !== undefined && `${escapeMarkdown(step)} left the message: ${escapeMarkdown(job.exitMessage)}`,
    ...streams.map(
      ({ name, lines }) =>
        `<details open><summary>The last lines of ${escapeMarkdown(step)}, ${escapeMarkdown(name)}</summary>\n\n${codeBlock(lines.join('\n'))}\n\n</details>`,
    ),
  ]
  return said.filter(Boolean).join('\n\n') || undefined
}
