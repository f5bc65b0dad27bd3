import type { CaseVerdict } from './smoke-report.ts'

/** What a case did not keep to, of a failed one; else all that was expected of it. Outside text. */
export function expectedOf(verdict: CaseVerdict): string {
  const wrong = wrongOf(verdict)
  return joined((wrong.length > 0 ? wrong : verdict.checks).map(({ expected }) => expected))
}

/** What came instead, of a failed case; else what came. Outside text. */
export function gotOf(verdict: CaseVerdict): string {
  if (verdict.verdict === 'not asked') return 'not asked'
  const wrong = wrongOf(verdict)
  return wrong.length > 0 ? joined(wrong.map(({ got }) => got)) : verdict.got
}

/** `expected 5550 ± 400, got 8100`; of a case without an answer, why there is none. Outside text. */
export function describeMiss(verdict: CaseVerdict): string {
  const expected = expectedOf(verdict)
  return expected === '' ? gotOf(verdict) : `expected ${expected}, got ${gotOf(verdict)}`
}

/** What was expected and did not come, one by one. */
export const wrongOf = ({ checks }: CaseVerdict) => checks.filter(({ met }) => !met)

/** Several expectations of one answer often name the same thing. */
const joined = (texts: readonly string[]) => [...new Set(texts)].join('; ')
