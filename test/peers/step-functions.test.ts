import { CreateStateMachineCommand, GetExecutionHistoryCommand, SFNClient } from '@aws-sdk/client-sfn'
import { expect } from '@jest/globals'
import { stateMachines, type StateMachines } from '../../src/aws/state-machines.ts'
import type { SeenStateExecution } from '../../src/aws/state-execution-watch.ts'
import { judgeExecution } from '../../src/domain/execution.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { done, poll, waiting, type Judgement } from '../../src/kit/poll.ts'
import { recordingStage } from '../actions/recording-stage.ts'
import { credentials } from '../rehearsal/aws/rehearse.ts'
import { miniStack, moto, peer } from './peer.ts'
import { startMiniStack, startMoto, type PythonServer } from './python-server.ts'

/** What an interpreter is known to do otherwise than AWS. Nothing else may differ. */
interface Divergences {
  /** AWS answers a start with the same name and input with the running execution; this one refuses it. */
  readonly refusesSameStart?: true
  /** Its history comes whole and oldest first, whatever reverseOrder and maxResults say. */
  readonly ignoresOrder?: true
  /** Its history has no events of the states inside a Map. */
  readonly hidesItems?: true
  /** TimeoutSeconds of a state machine does nothing. */
  readonly knowsNoTimeout?: true
}

interface Interpreter {
  readonly name: string
  readonly isHere: () => string | undefined
  readonly start: () => Promise<PythonServer>
  readonly divergences: Divergences
}

const interpreters: readonly Interpreter[] = [
  { name: 'moto', isHere: moto, start: startMoto, divergences: { ignoresOrder: true } },
  {
    name: 'ministack',
    isHere: miniStack,
    start: startMiniStack,
    divergences: { refusesSameStart: true, hidesItems: true, knowsNoTimeout: true },
  },
]

/** For each item: it cools down, and is then good or bad. */
const scoring = {
  StartAt: 'Each item',
  States: {
    'Each item': {
      Type: 'Map',
      ItemsPath: '$.items',
      ItemProcessor: {
        ProcessorConfig: { Mode: 'INLINE' },
        StartAt: 'Prepare',
        States: {
          Prepare: { Type: 'Pass', Next: 'Which' },
          Which: {
            Type: 'Choice',
            Choices: [{ Variable: '$.item', StringEquals: 'bad', Next: 'Refuse' }],
            Default: 'Cool down',
          },
          'Cool down': { Type: 'Wait', Seconds: 1, End: true },
          Refuse: { Type: 'Fail', Error: 'Unusable', Cause: '{"errorMessage":"no data"}' },
        },
      },
      End: true,
    },
  },
}
const patient = { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 30, End: true } } }
const impatient = { TimeoutSeconds: 1, StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 3, End: true } } }
const inputOf = (...items: readonly string[]) => JSON.stringify({ items: items.map((item) => ({ item })) })

for (const { name, isHere, start, divergences } of interpreters) {
  const testWithPeer = peer(name, isHere)

  testWithPeer(
    `${name}: an execution is started once, followed to its end and answers, and its name stays taken`,
    async () => {
      await using sfn = await open(start)
      const stateMachineArn = await sfn.create('scoring', scoring)
      const order = { stateMachineArn, name: 'gh-1', input: inputOf('a', 'b') }
      const started = await sfn.start(order)
      expect(started).toMatchObject({ kind: 'started' })
      const again = divergences.refusesSameStart ? { ...started, kind: 'name-taken' } : started
      expect(await sfn.start(order)).toEqual(again)
      expect(await sfn.start({ ...order, input: inputOf('c') })).toEqual({ ...started, kind: 'name-taken' })

      const ended = await follow(sfn, started.executionArn)
      expect(ended).toMatchObject({ status: 'Succeeded', failureReason: undefined, note: undefined })
      expect(JSON.parse(ended.output ?? '')).toEqual([{ item: 'a' }, { item: 'b' }])
      const items = ['a / Cool down Succeeded', 'b / Cool down Succeeded']
      expect(told(ended).toSorted()).toEqual(
        [...(divergences.hidesItems ? [] : items), 'Each item Succeeded'].toSorted(),
      )
      const newest = await sfn.newestEvent(started.executionArn)
      expect(newest).toBe(divergences.ignoresOrder ? 'ExecutionStarted' : 'ExecutionSucceeded')

      expect(await sfn.start(order)).toEqual({ ...started, kind: 'name-taken' })
      expect(await sfn.describe(started.executionArn)).toMatchObject({ status: 'Succeeded', input: order.input })
      expect(await sfn.lastSucceeded(stateMachineArn)).toMatchObject({ arn: started.executionArn, name: 'gh-1' })
    },
    60_000,
  )

  testWithPeer(
    `${name}: an item that fails is named with its reason`,
    async () => {
      await using sfn = await open(start)
      const stateMachineArn = await sfn.create('scoring', scoring)
      const { executionArn } = await sfn.start({ stateMachineArn, name: undefined, input: inputOf('a', 'bad') })
      const ended = await follow(sfn, executionArn)
      expect(ended).toMatchObject({ status: 'Failed', failureReason: 'Unusable: no data' })
      const [each, ...others] = told(ended)
      if (divergences.hidesItems) expect([each, ...others]).toEqual(['Each item Failed: Unusable: no data'])
      else {
        expect(each).toBe('Each item Failed')
        // The items run side by side; the other may not have begun.
        expect(others).toContain('bad / Refuse Failed: Unusable: no data')
        expect(others.filter((step) => step.endsWith('Executing'))).toEqual([])
      }
    },
    60_000,
  )

  testWithPeer(
    `${name}: an execution that takes too long ends without error and cause, and still says why`,
    async () => {
      await using sfn = await open(start)
      const stateMachineArn = await sfn.create('impatient', impatient)
      const { executionArn } = await sfn.start({ stateMachineArn, name: 'gh-1', input: '{}' })
      const ended = await follow(sfn, executionArn)
      if (divergences.knowsNoTimeout) expect(ended.status).toBe('Succeeded')
      else {
        expect(await sfn.describe(executionArn)).toMatchObject({ error: undefined, cause: undefined })
        expect(ended).toMatchObject({
          status: 'TimedOut',
          failureReason: 'it ran longer than the TimeoutSeconds of the state machine',
        })
        expect(told(ended)).toEqual(['Wait Stopped'])
      }
    },
    60_000,
  )

  testWithPeer(
    `${name}: what runs is listed and can be stopped; what is not there is not found`,
    async () => {
      await using sfn = await open(start)
      const stateMachineArn = await sfn.create('patient', patient)
      expect(await sfn.find(stateMachineArn)).toMatchObject({ arn: stateMachineArn, type: 'STANDARD' })
      expect(await sfn.find(stateMachineArn.replace(/patient$/, 'other'))).toBeUndefined()
      const { executionArn } = await sfn.start({ stateMachineArn, name: 'gh-1', input: '{}' })
      expect(await sfn.listRunning(stateMachineArn)).toMatchObject([{ arn: executionArn, name: 'gh-1' }])

      await follow(sfn, executionArn, ({ steps }) => (steps.length > 0 ? done('begun') : waiting('not begun')))
      await sfn.stop(executionArn, 'cancelled')
      const ended = await follow(sfn, executionArn)
      expect(ended.status).toBe('Stopped')
      expect(told(ended)).toEqual(['Wait Stopped'])
      expect(await sfn.listRunning(stateMachineArn)).toEqual([])
    },
    60_000,
  )
}

async function open(start: Interpreter['start']) {
  const server = await start()
  const client = new SFNClient({ endpoint: server.url, region: 'eu-west-1', credentials, maxAttempts: 1 })
  return {
    ...stateMachines(client),
    async create(name: string, definition: object): Promise<string> {
      const roleArn = 'arn:aws:iam::123456789012:role/penguins'
      const order = { name, roleArn, definition: JSON.stringify(definition) }
      return (await client.send(new CreateStateMachineCommand(order))).stateMachineArn ?? ''
    },
    async newestEvent(executionArn: string): Promise<string | undefined> {
      const order = { executionArn, reverseOrder: true, maxResults: 1 }
      return (await client.send(new GetExecutionHistoryCommand(order))).events?.[0]?.type
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

async function follow(
  sfn: StateMachines,
  executionArn: string,
  judge: (seen: SeenStateExecution) => Judgement<unknown> = judgeExecution,
): Promise<SeenStateExecution> {
  const { stage } = recordingStage({ clock: systemClock })
  const { look } = sfn.watch(executionArn)
  let last: SeenStateExecution | undefined
  const polled = await poll({
    subject: executionArn,
    look: async () => (last = await look(stage.signal)),
    judge,
    timeoutMs: 30_000,
    pace: () => 250,
    ...stage,
  })
  if (polled.kind === 'timed-out' || last === undefined) throw new Error(`${executionArn} is still ${last?.status}`)
  return last
}

function told({ steps }: SeenStateExecution): readonly string[] {
  return steps.map((step) => `${step.name} ${step.status}${step.failureReason ? `: ${step.failureReason}` : ''}`)
}
