import type { Shown } from '../../domain/smoke-answer.ts'
import type { SmokeCase } from '../../domain/smoke-case.ts'
import type { Asked } from '../../domain/smoke-invocation.ts'
import type { CaseVerdict } from '../../domain/smoke-report.ts'
import type { Target } from '../../domain/smoke-target.ts'
import { describeCase, isPointless, judgeCase } from '../../domain/smoke-verdict.ts'
import type { Waiting } from '../../kit/poll.ts'

export interface Answers {
  readonly asked: readonly Asked[]
  /** One for each case, in their order. */
  readonly cases: readonly CaseVerdict[]
}

interface Order extends Pick<Waiting, 'log' | 'signal'> {
  readonly concurrency: number
  readonly shown: Shown
}

/** Beyond it the log tells only of cases that did not pass, and of so many of those. */
const mostTold = 100

/** Every case once, so many at a time, as long as asking makes sense. */
export async function askCases(
  target: Target,
  cases: readonly SmokeCase[],
  { concurrency, log, shown, signal }: Order,
): Promise<Answers> {
  const asked: Asked[] = []
  const verdicts = new Map<SmokeCase, CaseVerdict>()
  let told = 0
  const tell = (one: CaseVerdict) => {
    const worth = one.verdict === 'passed' ? cases.length <= mostTold : told < mostTold
    if (!worth) return
    told += 1
    log.info(describeCase(one))
  }
  const queue = cases.values()
  const work = async () => {
    for (const each of queue) {
      if (isPointless(asked)) return
      const invocation = await target.ask(each.request, signal)
      asked.push({ case: each, invocation })
      const verdict = await judgeCase(each, invocation, shown)
      verdicts.set(each, verdict)
      tell(verdict)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, cases.length) }, work))
  const verdictOf = async (each: SmokeCase) => verdicts.get(each) ?? judgeCase(each, undefined, shown)
  return { asked, cases: await Promise.all(cases.map(verdictOf)) }
}
