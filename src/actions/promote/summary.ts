import type { Failure } from '../../kit/errors.ts'
import { escapeMarkdown, failureBlock, paragraphs, table } from '../../kit/markdown.ts'
import type { Outcome } from './run.ts'

export interface Part {
  readonly name: string
  readonly outcome: string
  /** The part's own job summary. */
  readonly summary: string
}

const verdicts: Record<Outcome, string> = {
  promoted: '✅ Promoted',
  'not-approved': '⏳ Not approved, nothing was touched',
  'deployment-failed': '❌ The deployment failed',
  'rolled-back': '↩️ Rolled back',
  held: '❌ The smoke test failed, and the model is still in place',
  'rollback-failed': '🚨 The rollback failed',
}

export function summarise(outcome: Outcome, parts: readonly Part[], failure: Failure | undefined): string {
  return paragraphs(
    `# ${verdicts[outcome]}`,
    failure && failureBlock(failure),
    table(
      ['step', 'outcome'],
      parts.map((part) => [part.name, escapeMarkdown(part.outcome)]),
    ),
    // What came last says how things are now.
    ...parts.toReversed().map(({ summary }) => summary.trimEnd()),
  )
}
