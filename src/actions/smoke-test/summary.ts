import type { SmokeReport } from '../../domain/smoke-report.ts'
import { renderSmokeSummary } from '../../domain/smoke-summary.ts'

export function summarise(report: SmokeReport): string {
  return renderSmokeSummary(report)
}
