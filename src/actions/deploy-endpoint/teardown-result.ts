import { stackConsoleUrl } from '../../domain/console-url.ts'
import type { Failure } from '../../kit/errors.ts'
import { escapeMarkdown, factTable, failureBlock, paragraphs, table } from '../../kit/markdown.ts'
import type { Result } from '../../kit/result.ts'
import type { Destroyed } from './destroy.ts'
import type { Swept } from './sweep.ts'

export interface TeardownOutputs {
  readonly outcome: Destroyed['outcome']
  readonly stackName?: string
  readonly stackId?: string
  readonly endpointName?: string
  readonly failureReason?: string
  readonly consoleUrl?: string
  readonly changes?: string
}

const verdicts: Record<Destroyed['outcome'], string> = {
  destroyed: '🧹 Destroyed',
  absent: '✅ Nothing to destroy',
  failed: '❌ Not destroyed',
  'timed-out': '❌ Timed out',
}

/** What `command: destroy` came to. */
export function destroyedResult(destroyed: Destroyed): Result<TeardownOutputs> {
  const { broken, endpointName, gone, kept, outcome, stackId, stackName } = destroyed
  const failure = broken && { subject: `stack ${stackName}`, happened: broken.reason, remedy: broken.remedy }
  const url = broken && stackId !== undefined ? stackConsoleUrl(stackId) : undefined
  return {
    outputs: {
      outcome,
      stackName,
      ...(stackId !== undefined && { stackId }),
      ...(endpointName !== undefined && { endpointName }),
      ...(broken && { failureReason: broken.reason }),
      ...(url !== undefined && { consoleUrl: url }),
    },
    summary: paragraphs(
      `## ${verdicts[outcome]}: stack ${escapeMarkdown(stackName)}`,
      failure && failureBlock(failure),
      gone.length + kept.length === 0
        ? undefined
        : factTable([
            ['Gone, verified', gone.map(escapeMarkdown).join('<br>')],
            ["Kept by the template's DeletionPolicy", kept.map(escapeMarkdown).join('<br>')],
          ]),
    ),
    ...(failure && { failure }),
  }
}

/** What `command: sweep` came to. */
export function sweptResult({ destroyed, foreign, left }: Swept): Result<TeardownOutputs> {
  const failed = destroyed.filter(({ broken }) => broken !== undefined)
  const failure = failureOf(failed)
  const well = destroyed.filter(({ broken }) => broken === undefined)
  const outcome = failure ? 'failed' : well.length > 0 ? 'destroyed' : 'absent'
  const rows = [
    ...failed.map(({ stackName, broken }) => [stackName, '❌ not destroyed', broken?.reason ?? '']),
    ...well.map(({ gone, stackName, outcome: end }) => [stackName, `🧹 ${end}`, gone.join(', ')]),
    ...left.map(({ stackName, because }) => [stackName, 'left', because]),
  ]
  const changes = {
    destroyed: well.map(({ stackName }) => stackName),
    failed: failed.map(({ stackName }) => stackName),
    left: left.map(({ stackName }) => stackName),
  }
  return {
    outputs: {
      outcome,
      changes: JSON.stringify(changes),
      ...(failure && { failureReason: failure.happened }),
    },
    summary: paragraphs(
      `## ${failure ? '❌ Swept, but for some' : well.length > 0 ? '🧹 Swept' : '✅ Nothing has expired'}`,
      failure && failureBlock(failure),
      rows.length === 0
        ? undefined
        : table(
            ['stack', '', ''],
            rows.map((row) => row.map(escapeMarkdown)),
          ),
      foreign.length === 0 ? undefined : `Not of this action, and not touched: ${listOf(foreign)}.`,
    ),
    ...(failure && { failure }),
  }
}

const mostNames = 50

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(escapeMarkdown).join(', ')
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown
}

function failureOf(failed: readonly Destroyed[]): Failure | undefined {
  const [first] = failed
  if (!first?.broken) return undefined
  const happened = failed.map(({ stackName, broken }) => `${stackName} (${broken?.reason})`).join('; ')
  const subject = failed.length === 1 ? 'one stack' : `${failed.length} stacks`
  return { subject, happened: `not destroyed: ${happened}`, remedy: first.broken.remedy }
}
