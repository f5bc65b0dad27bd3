import type { ModelPackage } from '../../domain/model-package.ts'
import type { Failure } from '../../kit/errors.ts'
import { code, escapeMarkdown, factTable, paragraphs } from '../../kit/markdown.ts'
import type { Outcome } from './run.ts'

const verdicts: Record<Outcome, string> = {
  approved: '✅ Approved',
  rejected: '❌ Rejected',
  pending: '⏳ Not decided yet',
  'timed-out': '⏳ No decision in time',
  unusable: '❌ Cannot be deployed',
}

type Rows = readonly (readonly [string, string | undefined])[]

export function summarise(outcome: Outcome, seen: ModelPackage, failure: Failure | undefined): string {
  const decision: Rows = [
    ['Decided by', seen.approvedBy && escapeMarkdown(seen.approvedBy)],
    ['At', seen.modifiedAt?.toISOString()],
    ['Remark', seen.approvalDescription && escapeMarkdown(seen.approvalDescription)],
  ]
  const decided = outcome === 'approved' || outcome === 'rejected'
  const rows: Rows = [
    ...(decided ? decision : []),
    ['Status', `${seen.approvalStatus}, ${seen.status}`],
    ['Image', seen.imageUri && code(seen.imageUri)],
    ['Model data', seen.modelDataUrl && code(seen.modelDataUrl)],
    ['Model package', code(seen.arn)],
  ]
  return paragraphs(
    `## ${verdicts[outcome]}: model package ${escapeMarkdown(seen.group)} version ${seen.version}`,
    failure && escapeMarkdown(failure.remedy),
    factTable(rows),
  )
}
