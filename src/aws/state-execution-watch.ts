import { GetExecutionHistoryCommand, type HistoryEvent, type SFNClient } from '@aws-sdk/client-sfn'
import { nameOf, type Execution, type ExecutionStatus } from '../domain/execution.ts'
import { stateHistory, type StateEvent } from '../domain/state-history.ts'
import { describeExecutionFailure } from '../domain/state-machine-failure.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt, ifAllowed } from './translate-error.ts'

export interface StateExecution {
  readonly status: ExecutionStatus
  readonly startedAt: Date | undefined
  readonly endedAt: Date | undefined
  readonly input: string | undefined
  readonly output: string | undefined
  readonly error: string | undefined
  readonly cause: string | undefined
  readonly stateMachineArn: string
}

export interface SeenStateExecution extends Execution {
  /** What its reader should know, told once. */
  readonly note: string | undefined
}

export interface StateExecutionWatch {
  look(signal: AbortSignal): Promise<SeenStateExecution>
}

/**
 * Looks at an execution again and again for little: what is new in its history, newest first, and only when that says that it has ended
 * (or was redriven) at the execution itself. A role that may not read histories sees no steps.
 */
export function watchExecution(
  client: SFNClient,
  executionArn: string,
  describe: (signal: AbortSignal) => Promise<StateExecution>,
): StateExecutionWatch {
  const history = stateHistory()
  let described: StateExecution | undefined
  let refused: WorldError | undefined

  async function look(signal: AbortSignal): Promise<SeenStateExecution> {
    const refusedBefore = refused !== undefined
    if (described === undefined || refusedBefore) described = await describe(signal)
    if (!refusedBefore) {
      const read = await ifAllowed(() => readHistory(history.lastId(), signal))
      if (read instanceof WorldError) refused = read
      else {
        history.add(read)
        if (history.ended() !== hasEnded(described)) described = await describe(signal)
      }
    }
    const { status, startedAt, endedAt, output, error, cause } = described
    const failureReason = describeExecutionFailure(status, error, cause)
    const note = refused && !refusedBefore ? noteOf(refused) : undefined
    return { arn: executionArn, status, failureReason, startedAt, endedAt, steps: history.steps(), output, note }
  }

  /** What came after the event `known`, in order. An event more or less between two pages does no harm: pages may overlap. */
  async function readHistory(known: number, signal: AbortSignal): Promise<readonly StateEvent[]> {
    const what = { action: 'states:GetExecutionHistory', subject: nameOf({ arn: executionArn }) }
    const order = { executionArn, reverseOrder: true, includeExecutionData: true, maxResults: known === 0 ? 1000 : 100 }
    const found: StateEvent[] = []
    let nextToken: string | undefined
    do {
      const page = await attempt(what, () =>
        client.send(new GetExecutionHistoryCommand({ ...order, nextToken }), { abortSignal: signal }),
      )
      const events = (page.events ?? []).map(toStateEvent)
      found.push(...events)
      nextToken = events.some(({ id }) => id <= known + 1) ? undefined : page.nextToken
    } while (nextToken !== undefined)
    return found.filter(({ id }) => id > known).sort((a, b) => a.id - b.id)
  }

  return { look }
}

const hasEnded = ({ status }: StateExecution) => status !== 'Executing'

function noteOf({ failure: { happened, remedy } }: WorldError): string {
  return `The states of the execution are not shown: ${happened}. ${remedy}`
}

/** What the details of an event hold, whichever its type. */
interface Details {
  readonly name?: string | undefined
  readonly index?: number | undefined
  readonly input?: string | undefined
  readonly output?: string | undefined
  readonly error?: string | undefined
  readonly cause?: string | undefined
}

function toStateEvent({
  id = 0,
  previousEventId = 0,
  type = 'ExecutionStarted',
  timestamp,
  ...rest
}: HistoryEvent): StateEvent {
  const details = (Object.values(rest)[0] ?? {}) as Details
  const { name, index, input, output = input, error, cause } = details
  return { id, previousId: previousEventId, type, at: timestamp, name, index, data: output, error, cause }
}
