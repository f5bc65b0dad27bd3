import { jobLinks } from '../../domain/execution-links.ts'
import { describeDetail, type ExecutionOutcome } from '../../domain/execution-verdict.ts'
import { durationMs, registeredModelPackage, type Execution, type ExecutionStep } from '../../domain/execution.ts'
import { formatDuration } from '../../kit/duration.ts'
import { renderFailure, type Failure } from '../../kit/errors.ts'
import { code, escapeMarkdown, paragraphs, table } from '../../kit/markdown.ts'

const headings: Record<ExecutionOutcome, string> = {
  succeeded: '✅ Succeeded',
  failed: '❌ Failed',
  stopped: '⏹️ Stopped',
  'timed-out': '⏳ Not finished in time',
  started: '▶️ Started',
  'no-model-package': '❌ Succeeded without a model package',
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
  readonly pipelineName: string
  readonly outcome: ExecutionOutcome
  readonly execution: Execution
  readonly failure?: Failure | undefined
  readonly consoleUrl: string | undefined
}

export function summarise({ pipelineName, outcome, execution, failure, consoleUrl }: Report): string {
  const modelPackage = registeredModelPackage(execution)
  return paragraphs(
    `## ${headings[outcome]}: pipeline ${escapeMarkdown(pipelineName)}`,
    failure && escapeMarkdown(renderFailure(failure)),
    modelPackage && `Model package: ${code(modelPackage)}`,
    execution.steps.length > 0
      ? table(['', 'Step', 'Duration', 'Detail', 'Job'], execution.steps.map(stepRow))
      : undefined,
    `Execution: ${code(execution.arn)}${consoleUrl ? ` ([open SageMaker Studio](${consoleUrl}))` : ''}`,
  )
}

function stepRow(step: ExecutionStep): readonly string[] {
  const tookMs = durationMs(step)
  return [
    `${marks[step.status]} ${step.status}`,
    escapeMarkdown(step.name),
    step.cached ? 'from the cache' : tookMs === undefined ? '' : formatDuration(tookMs),
    escapeMarkdown(describeDetail(step)),
    step.jobArn === undefined ? '' : jobCell(step.jobArn),
  ]
}

function jobCell(jobArn: string): string {
  const links = jobLinks(jobArn)
  if (links === undefined) return code(jobArn)
  const log = links.logUrl === undefined ? '' : ` ([log](${links.logUrl}))`
  return `[${links.kind}](${links.jobUrl})${log}`
}
