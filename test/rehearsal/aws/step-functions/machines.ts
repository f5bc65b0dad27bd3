import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SFNClient,
  StartExecutionCommand,
  type HistoryEvent,
} from '@aws-sdk/client-sfn'
import { rehearse } from '../rehearse.ts'

export const machineRole = 'arn:aws:iam::111122223333:role/steps'

type Rehearsal = Awaited<ReturnType<typeof rehearse>>

/** A local AWS with one state machine, `machine`. */
export async function rehearseMachine(definition: object | ((aws: Rehearsal) => Promise<object>)) {
  const aws = await rehearse()
  const sfn = new SFNClient(aws.client)
  const text = JSON.stringify(typeof definition === 'function' ? await definition(aws) : definition)
  const { stateMachineArn } = await sfn.send(
    new CreateStateMachineCommand({ name: 'machine', definition: text, roleArn: machineRole }),
  )
  const start = async (name: string, input: unknown) => {
    await sfn.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }))
  }
  const arnOf = (name: string) => `arn:aws:states:eu-west-1:111122223333:execution:machine:${name}`
  return {
    aws,
    sfn,
    stateMachineArn,
    arnOf,
    start,
    describe: (name: string) => sfn.send(new DescribeExecutionCommand({ executionArn: arnOf(name) })),
    async history(name: string): Promise<HistoryEvent[]> {
      const { events = [] } = await sfn.send(
        new GetExecutionHistoryCommand({ executionArn: arnOf(name), maxResults: 1000 }),
      )
      return events
    },
    /** Starts it and waits for its end. */
    async run(input: unknown, { name = 'run-1', ms = 600_000 } = {}) {
      await start(name, input)
      await aws.clock.sleep(ms)
      const { output, ...described } = await this.describe(name)
      return { ...described, output: output === undefined ? undefined : (JSON.parse(output) as unknown) }
    },
    async [Symbol.asyncDispose]() {
      await aws[Symbol.asyncDispose]()
    },
  }
}

/** `4 <- 3 TaskScheduled`: what an event is, and which one it follows. */
export const lineOf = ({ id, previousEventId, type, ...details }: HistoryEvent) => {
  const { index } =
    details.mapIterationStartedEventDetails ??
    details.mapIterationSucceededEventDetails ??
    details.mapIterationFailedEventDetails ??
    details.mapIterationAbortedEventDetails ??
    {}
  const { name } = details.stateEnteredEventDetails ?? details.stateExitedEventDetails ?? {}
  return [`${id} <- ${previousEventId}`, type, name ?? index].filter((part) => part !== undefined).join(' ')
}
