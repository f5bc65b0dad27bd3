import { stackConsoleUrl } from '../../domain/console-url.ts'
import { renderPreview } from '../../domain/preview-markdown.ts'
import { escapeMarkdown, failureBlock, paragraphs } from '../../kit/markdown.ts'
import type { Result } from '../../kit/result.ts'
import type { RunContext } from '../../runner/run-context.ts'
import type { Previewed } from './preview.ts'

export interface PreviewOutputs {
  readonly outcome: Previewed['outcome']
  readonly stackName: string
  readonly stackId?: string
  readonly changeSet?: string
  /** JSON */
  readonly changes?: string
  readonly failureReason?: string
  readonly consoleUrl?: string
}

interface Frame {
  readonly stackName: string
  readonly environment: string | undefined
  readonly run: RunContext
}

/** What `command: preview` came to; its summary is the comment as well. */
export function previewedResult(previewed: Previewed, { environment, run, stackName }: Frame): Result<PreviewOutputs> {
  const { broken, changeSet, isNew, outcome, preview, stackId } = previewed
  const url = stackId === undefined ? undefined : stackConsoleUrl(stackId)
  const known = { stackName, ...(stackId !== undefined && { stackId }), ...(url !== undefined && { consoleUrl: url }) }
  if (broken) {
    const failure = { subject: `stack ${stackName}`, happened: `no preview: ${broken.reason}`, remedy: broken.remedy }
    const summary = paragraphs(`## ❌ No preview: stack ${escapeMarkdown(stackName)}`, failureBlock(failure))
    return { outputs: { ...known, outcome, failureReason: broken.reason }, summary, failure }
  }
  const { commit, runUrl } = run
  return {
    outputs: {
      ...known,
      outcome,
      changes: JSON.stringify(within(preview)),
      ...(changeSet !== undefined && { changeSet }),
    },
    summary: renderPreview(preview, { stackName, environment, isNew, changeSet, consoleUrl: url, commit, runUrl }),
  }
}

/** GitHub drops outputs that are too large: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#outputs-for-docker-container-and-javascript-actions */
const mostCharacters = 60_000

function within({ facts, others }: Previewed['preview']): Previewed['preview'] & { readonly cut?: true } {
  return JSON.stringify({ facts, others }).length <= mostCharacters
    ? { facts, others }
    : { facts: facts.filter(({ alarm }) => alarm !== undefined).slice(0, 20), others: [], cut: true }
}
