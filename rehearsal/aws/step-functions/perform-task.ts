import type { Branch } from './branch.ts'
import { type Happening, shownInput, shownOutput } from './history.ts'
import type { TaskOrder } from './interpreter.ts'
import { asFailure, StateFailure } from './state-language.ts'

/** What Step Functions can call for a Task. */
export interface Integration {
  readonly resourceType: string
  readonly resource: string
  /** The request; what it answers is the result, unless the job is followed. */
  readonly call: (parameters: unknown) => Promise<unknown>
  /** For `.sync`: the job that the answer names, followed to its end. Its result is the task's. The signal says that nobody waits any more. */
  readonly follow?: (answer: unknown, signal: AbortSignal) => Promise<unknown>
}

/** An integrated service's task: https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html */
export async function performService(order: TaskOrder, region: string, integration: Integration): Promise<unknown> {
  const { parameters, branch } = order
  const { resourceType, resource, call, follow } = integration
  const about = { resourceType, resource }
  branch.record({
    type: 'TaskScheduled',
    taskScheduledEventDetails: { ...about, region, parameters: JSON.stringify(parameters), ...limits(order) },
  })
  branch.record({ type: 'TaskStarted', taskStartedEventDetails: about })
  let submitted = follow === undefined
  return told(
    branch,
    () =>
      limited(order, async (signal) => {
        const answer = await call(parameters)
        if (follow === undefined) return answer
        branch.record({ type: 'TaskSubmitted', taskSubmittedEventDetails: { ...about, ...shownOutput(answer) } })
        submitted = true
        return follow(answer, signal)
      }),
    {
      succeeded: (output) => ({
        type: 'TaskSucceeded',
        taskSucceededEventDetails: { ...about, ...shownOutput(output) },
      }),
      timedOut: (details) => ({ type: 'TaskTimedOut', taskTimedOutEventDetails: { ...about, ...details } }),
      // That a refused submission of a `.sync` task is a TaskSubmitFailed is not seen in any recorded history.
      failed: (details) =>
        submitted
          ? { type: 'TaskFailed', taskFailedEventDetails: { ...about, ...details } }
          : { type: 'TaskSubmitFailed', taskSubmitFailedEventDetails: { ...about, ...details } },
    },
  )
}

/** A Task whose Resource is a function's own ARN: its events name no resource type. */
export async function performFunction(order: TaskOrder, invoke: (input: unknown) => Promise<unknown>) {
  const { resource, parameters, branch } = order
  branch.record({
    type: 'LambdaFunctionScheduled',
    lambdaFunctionScheduledEventDetails: { resource, ...shownInput(parameters), ...limits(order) },
  })
  branch.record({ type: 'LambdaFunctionStarted' })
  return told(branch, () => limited(order, () => invoke(parameters)), {
    succeeded: (output) => ({
      type: 'LambdaFunctionSucceeded',
      lambdaFunctionSucceededEventDetails: shownOutput(output),
    }),
    timedOut: (details) => ({ type: 'LambdaFunctionTimedOut', lambdaFunctionTimedOutEventDetails: details }),
    failed: (details) => ({ type: 'LambdaFunctionFailed', lambdaFunctionFailedEventDetails: details }),
  })
}

const limits = ({ timeoutSeconds, heartbeatSeconds }: TaskOrder) => ({
  ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
  ...(heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds }),
})

interface Tellings {
  readonly succeeded: (output: unknown) => Happening
  readonly timedOut: (details: StateFailure['details']) => Happening
  readonly failed: (details: StateFailure['details']) => Happening
}

async function told(branch: Branch, work: () => Promise<unknown>, tellings: Tellings): Promise<unknown> {
  try {
    const output = await work()
    branch.record(tellings.succeeded(output))
    return output
  } catch (thrown) {
    branch.signal.throwIfAborted()
    const failure = asFailure(thrown)
    branch.record((failure.name === timeout ? tellings.timedOut : tellings.failed)(failure.details))
    throw failure
  }
}

const timeout = 'States.Timeout'

/** Work that is given up after TimeoutSeconds, or when the course that waits for it is aborted. */
function limited<T>(
  { branch, timeoutSeconds }: Pick<TaskOrder, 'branch' | 'timeoutSeconds'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { clock, signal } = branch
  const givenUp = new AbortController()
  const { promise, reject } = Promise.withResolvers<never>()
  let done = false
  const giveUp = (reason: unknown) => {
    if (done) return
    givenUp.abort(reason)
    reject(reason)
  }
  const abort = () => giveUp(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  if (timeoutSeconds !== undefined) {
    clock.at(clock.now() + timeoutSeconds * 1000, () => giveUp(new StateFailure(timeout)))
  }
  return Promise.race([work(givenUp.signal), promise]).finally(() => {
    done = true
    signal.removeEventListener('abort', abort)
  })
}
