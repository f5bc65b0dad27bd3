import type { Annotation } from '../kit/log.ts'
import { describeMiss } from './smoke-case-words.ts'
import { isOnlyScored } from './smoke-case.ts'
import type { SmokeReport } from './smoke-report.ts'

/** GitHub drops errors of a step beyond the tenth without a word, and the step's own failure is one. */
const mostAnnotations = 9

/** Each wrong answer on the line of its case. A request that got none is not the file's affair. */
export function chooseAnnotations({ cases }: SmokeReport): readonly Annotation[] {
  const failed = cases.filter(({ case: each, verdict }) => verdict === 'failed' && !isOnlyScored(each))
  return failed.slice(0, mostAnnotations).map((each) => {
    const { name, place } = each.case
    return { path: place.path, line: place.line, title: `Smoke test: ${name}`, message: describeMiss(each) }
  })
}
