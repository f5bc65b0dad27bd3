import type { ModelPackage } from '../../domain/model-package.ts'
import type { Failure } from '../../kit/errors.ts'
import { code, escapeMarkdown, paragraphs, table } from '../../kit/markdown.ts'
import type { Outcome } from './run.ts'

const verdicts: Record<Outcome, string> = {
  approved: '✅ Approved',
  rejected: '❌ Rejected',
  pending: '⏳ Not decided yet',
  'timed-out': '⏳ No decision in time',
  unusable: '❌ Cannot be deployed',
}

export function summarise(outcome: Outcome, seen: ModelPackage, failure: Failure | undefined): string {
  const rows: (readonly [string, string | undefined])[] = [
    ['Decided by', seen.approvedBy && escapeMarkdown(seen.approvedBy)],
    ['At', seen.modifiedAt?.toISOString()],
    ['Remark', seen.approvalDescription && escapeMarkdown(seen.approvalDescription)],
    ['Image', seen.imageUri && code(seen.imageUri)],
    ['Model data', seen.modelDataUrl && code(seen.modelDataUrl)],
    ['Model package', code(seen.arn)],
  ]
  const decided = outcome === 'approved' || outcome === 'rejected'
  return paragraphs(
    `## ${verdicts[outcome]}: model package ${escapeMarkdown(seen.group)} version ${seen.version}`,
    failure && escapeMarkdown(failure.remedy),
    table(
      ['', ''],
      rows.slice(decided ? 0 : 2).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
  )
}
