import type { Annotation } from '../kit/log.ts'
import { describeMiss } from './smoke-case-words.ts'
import type { CaseVerdict, SmokeReport } from './smoke-report.ts'

/** GitHub drops errors of a step beyond the tenth without a word, and the step's own failure is one. */
const mostAnnotations = 9

/** Each case that failed, or got no answer, on its line of the file of cases; wrong answers first. */
export function chooseAnnotations({ cases }: SmokeReport): readonly Annotation[] {
  const chosen = (wanted: CaseVerdict['verdict']) => cases.filter(({ verdict }) => verdict === wanted)
  return [...chosen('failed'), ...chosen('unanswered')].slice(0, mostAnnotations).map((each) => {
    const { name, place } = each.case
    return { path: place.path, line: place.line, title: `Smoke test: ${name}`, message: describeMiss(each) }
  })
}
