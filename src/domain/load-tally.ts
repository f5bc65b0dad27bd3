import { latencyRecord } from './latency.ts'
import type { LoadPlan, LoadReport, Sample } from './load.ts'

const mostKinds = 5
const longestKind = 200

/** Counts the requests of a load, in the same memory however many there are. */
export interface LoadTally {
  readonly add: (sample: Sample) => void
  /** What can be said after so much time; `stopped` is why it ended early. */
  readonly report: (elapsedMs: number, stopped?: string) => LoadReport
}

export function loadTally(plan: LoadPlan): LoadTally {
  const latency = latencyRecord()
  const firstByte = latencyRecord()
  const problems = new Map<string, number>()
  let [answered, fromModel, errors, throttles] = [0, 0, 0, 0]

  const addProblem = ({ status, problem = `status ${status}` }: Sample) => {
    const kind = problem.slice(0, longestKind)
    const count = problems.get(kind)
    if (count !== undefined || problems.size < mostKinds) problems.set(kind, (count ?? 0) + 1)
  }
  return {
    add: (sample) => {
      if (sample.fromModel) fromModel += 1
      // Without those that hang, a model that stalls would look quick.
      if (sample.ok || sample.timedOut) latency.add(sample.latencyMs)
      if (sample.ok) {
        answered += 1
        firstByte.add(sample.firstByteMs)
      } else {
        errors += 1
        if (sample.throttled) throttles += 1
        addProblem(sample)
      }
    },
    report: (elapsedMs, stopped) => ({
      plan,
      requests: answered + errors,
      answered,
      fromModel,
      errors,
      throttles,
      latency: latency.summarise(),
      firstByte: firstByte.summarise(),
      elapsedMs,
      rps: elapsedMs > 0 ? (answered * 1_000) / elapsedMs : 0,
      problems: Array.from(problems, ([problem, count]) => ({ problem, count })),
      histogram: latency.histogram(),
      stopped,
    }),
  }
}
