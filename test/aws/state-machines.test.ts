import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SFNClient, type ExecutionStatus, type HistoryEvent } from '@aws-sdk/client-sfn'
import { describe, expect, test } from '@jest/globals'
import { awsError } from '../../rehearsal/aws/aws-error.ts'
import { define } from '../../rehearsal/aws/service-definition.ts'
import { stateMachines } from '../../src/aws/state-machines.ts'
import { credentials, rehearseParts } from '../rehearsal/aws/rehearse.ts'

const machineArn = 'arn:aws:states:eu-west-1:111122223333:stateMachine:churn'
const executionArn = 'arn:aws:states:eu-west-1:111122223333:execution:churn:run-7'
const startDate = new Date(Date.UTC(2026, 0, 1))
const stopDate = new Date(Date.UTC(2026, 0, 2))
const roleArn = 'arn:aws:iam::111122223333:role/churn'

interface Script {
  status: ExecutionStatus
  error?: string
  cause?: string
  readonly events: HistoryEvent[]
  /** Answers the whole history in its order, whatever was asked for. */
  readonly ignoresOrder?: boolean
  readonly deniesHistory?: boolean
  readonly running?: number
}

/** Step Functions as far as a test says what it answers. */
async function playStepFunctions(script: Script) {
  const service = define.StepFunctions({
    DescribeStateMachine({ stateMachineArn }) {
      if (!stateMachineArn.startsWith(machineArn)) throw awsError('StateMachineDoesNotExist', `${stateMachineArn}?`)
      const type = stateMachineArn.endsWith('-express') ? ('EXPRESS' as const) : ('STANDARD' as const)
      return { stateMachineArn, name: 'churn', definition: '{}', roleArn, type, creationDate: startDate }
    },
    StartExecution({ name = 'uuid' }) {
      if (name === 'taken') throw awsError('ExecutionAlreadyExists', `Execution Already Exists: '${name}'`)
      if (name === 'wrong') throw awsError('InvalidExecutionInput', 'not JSON')
      return { executionArn: executionArn.replace('run-7', name), startDate }
    },
    DescribeExecution: () => ({
      executionArn,
      stateMachineArn: machineArn,
      status: script.status,
      startDate,
      input: '{"a":1}',
      ...(script.status === 'RUNNING' ? {} : { stopDate }),
      ...(script.status === 'SUCCEEDED' ? { output: '{"b":2}' } : {}),
      ...(script.error === undefined ? {} : { error: script.error }),
      ...(script.cause === undefined ? {} : { cause: script.cause }),
    }),
    GetExecutionHistory({ reverseOrder = false, maxResults = 100, nextToken = '0', includeExecutionData }) {
      if (script.deniesHistory)
        throw awsError('AccessDeniedException', 'is not authorized to perform: states:GetExecutionHistory')
      if (script.ignoresOrder) return { events: script.events }
      expect([reverseOrder, includeExecutionData]).toEqual([true, true])
      const from = Number(nextToken)
      const to = from + maxResults
      const events = script.events.toReversed().slice(from, to)
      return { events, ...(to < script.events.length ? { nextToken: String(to) } : {}) }
    },
    ListExecutions({ statusFilter = 'RUNNING', maxResults = 0, nextToken = '0' }) {
      const from = Number(nextToken)
      const all = Array.from({ length: script.running ?? 0 }, (_, at) => ({
        executionArn: `${executionArn}-${at}`,
        stateMachineArn: machineArn,
        name: `${statusFilter} ${at}`,
        status: statusFilter,
        startDate,
      }))
      const to = from + Math.min(maxResults, 2)
      return { executions: all.slice(from, to), ...(to < all.length ? { nextToken: String(to) } : {}) }
    },
    StopExecution: () => ({ stopDate }),
  })
  const people = { approve: async () => undefined, reject: async () => undefined }
  const part = { services: [service], state: {}, close: async () => undefined }
  const aws = await rehearseParts(() => ({ parts: [part], state: {}, people }))
  let seen = 0
  return {
    ...stateMachines(new SFNClient(aws.client)),
    /** What was asked since the last time. */
    asked(): readonly string[] {
      const entries = aws.journal.entries.slice(seen)
      seen += entries.length
      return entries.map(({ operation }) => operation)
    },
    [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose](),
  }
}

const { signal } = new AbortController()

/** Waits that follow each other: two events each. */
function waits(from: number, count: number): HistoryEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `Wait ${from + at}`
    const id = (from + at) * 2 + 1
    return [
      {
        id,
        previousEventId: id - 1,
        timestamp: startDate,
        type: 'WaitStateEntered',
        stateEnteredEventDetails: { name },
      },
      {
        id: id + 1,
        previousEventId: id,
        timestamp: stopDate,
        type: 'WaitStateExited',
        stateExitedEventDetails: { name },
      },
    ] satisfies HistoryEvent[]
  }).flat()
}

describe('following an execution', () => {
  test('takes one request a look, and another one at the begin and at the end', async () => {
    const script: Script = { status: 'RUNNING', events: waits(0, 2).slice(0, 3) }
    await using sfn = await playStepFunctions(script)
    const { look } = sfn.watch(executionArn)
    const told = async () => {
      const { status, steps, output, endedAt } = await look(signal)
      return { status, steps: steps.map((step) => `${step.name} ${step.status}`), output, endedAt, asked: sfn.asked() }
    }
    const running = { status: 'Executing', output: undefined, endedAt: undefined }
    const begun = { ...running, steps: ['Wait 0 Succeeded', 'Wait 1 Executing'] }
    expect(await told()).toEqual({ ...begun, asked: ['DescribeExecution', 'GetExecutionHistory'] })
    expect(await told()).toEqual({ ...begun, asked: ['GetExecutionHistory'] })

    script.events.push(...waits(1, 2).slice(1))
    script.events.push({ id: 7, previousEventId: 6, timestamp: stopDate, type: 'ExecutionSucceeded' })
    script.status = 'SUCCEEDED'
    expect(await told()).toEqual({
      status: 'Succeeded',
      steps: ['Wait 0 Succeeded', 'Wait 1 Succeeded', 'Wait 2 Succeeded'],
      output: '{"b":2}',
      endedAt: stopDate,
      asked: ['GetExecutionHistory', 'DescribeExecution'],
    })
  })

  test('reads all of a long history once, and then only what is new', async () => {
    const script: Script = { status: 'RUNNING', events: waits(0, 1_100) }
    await using sfn = await playStepFunctions(script)
    const { look } = sfn.watch(executionArn)
    expect((await look(signal)).steps).toHaveLength(1_100)
    expect(sfn.asked()).toEqual(['DescribeExecution', ...Array<string>(3).fill('GetExecutionHistory')])

    script.events.push(...waits(1_100, 120))
    const { steps } = await look(signal)
    expect(steps.map(({ name }) => name)).toEqual(Array.from({ length: 1_220 }, (_, at) => `Wait ${at}`))
    expect(steps.every(({ status }) => status === 'Succeeded')).toBe(true)
    expect(sfn.asked()).toEqual(Array<string>(3).fill('GetExecutionHistory'))
  })

  test('does not depend on the order in which the history comes', async () => {
    await using sfn = await playStepFunctions({ status: 'RUNNING', events: waits(0, 3), ignoresOrder: true })
    const { look } = sfn.watch(executionArn)
    await look(signal)
    expect((await look(signal)).steps.map(({ status }) => status)).toEqual(['Succeeded', 'Succeeded', 'Succeeded'])
  })

  test('a role that may not read histories sees no steps, and is told so once', async () => {
    const script: Script = { status: 'RUNNING', events: waits(0, 3), deniesHistory: true }
    await using sfn = await playStepFunctions(script)
    const { look } = sfn.watch(executionArn)
    expect(await look(signal)).toMatchObject({
      steps: [],
      note: expect.stringMatching(
        /^The states of the execution are not shown: not allowed to states:GetExecutionHistory .*Add /,
      ),
    })
    sfn.asked()
    Object.assign(script, { status: 'FAILED', error: 'Unusable', cause: '{"errorMessage":"no data"}' })
    expect(await look(signal)).toMatchObject({ status: 'Failed', failureReason: 'Unusable: no data', note: undefined })
    expect(sfn.asked()).toEqual(['DescribeExecution'])
  })

  test.each([
    ['RUNNING', 'Executing', undefined],
    ['PENDING_REDRIVE', 'Executing', undefined],
    ['SUCCEEDED', 'Succeeded', undefined],
    ['FAILED', 'Failed', 'Step Functions names neither error nor cause'],
    ['TIMED_OUT', 'TimedOut', 'it ran longer than the TimeoutSeconds of the state machine'],
    ['ABORTED', 'Stopped', undefined],
  ] as const)('%s is %s here', async (status, here, failureReason) => {
    await using sfn = await playStepFunctions({ status, events: [] })
    expect(await sfn.watch(executionArn).look(signal)).toMatchObject({ status: here, failureReason })
  })

  test('a look that is aborted reads nothing', async () => {
    await using sfn = await playStepFunctions({ status: 'RUNNING', events: waits(0, 3) })
    await expect(sfn.watch(executionArn).look(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(sfn.asked()).toEqual([])
  })
})

describe('a state machine', () => {
  test.each([
    [machineArn, 'STANDARD'],
    [`${machineArn}:3`, 'STANDARD'],
    [`${machineArn}:PROD`, 'STANDARD'],
    [`${machineArn}-express`, 'EXPRESS'],
  ])('%s is found as %s', async (arn, type) => {
    await using sfn = await playStepFunctions({ status: 'RUNNING', events: [] })
    expect(await sfn.find(arn)).toEqual({ arn, type })
  })

  test('that does not exist is not found', async () => {
    await using sfn = await playStepFunctions({ status: 'RUNNING', events: [] })
    expect(await sfn.find(machineArn.replace('churn', 'other'))).toBeUndefined()
  })

  test('lists what runs, on however many pages, and what succeeded last', async () => {
    await using sfn = await playStepFunctions({ status: 'RUNNING', events: [], running: 3 })
    expect((await sfn.listRunning(machineArn)).map(({ name }) => name)).toEqual(['RUNNING 0', 'RUNNING 1', 'RUNNING 2'])
    const last = { arn: `${executionArn}-0`, name: 'SUCCEEDED 0', startedAt: startDate, endedAt: undefined }
    expect(await sfn.lastSucceeded(machineArn)).toEqual(last)
  })
})

describe('a start', () => {
  const order = { stateMachineArn: `${machineArn}:PROD`, input: '{}' }

  test('answers the execution, and a name that is taken the one that has it', async () => {
    await using sfn = await playStepFunctions({ status: 'RUNNING', events: [] })
    expect(await sfn.start({ ...order, name: 'run-7' })).toEqual({ kind: 'started', executionArn })
    expect(await sfn.start({ ...order, name: undefined })).toMatchObject({ kind: 'started' })
    const taken = executionArn.replace('run-7', 'taken')
    expect(await sfn.start({ ...order, name: 'taken' })).toEqual({ kind: 'name-taken', executionArn: taken })
  })

  test('that AWS refuses says which state machine', async () => {
    await using sfn = await playStepFunctions({ status: 'RUNNING', events: [] })
    await expect(sfn.start({ ...order, name: 'wrong' })).rejects.toMatchObject({
      failure: { subject: 'state machine churn:PROD', happened: 'not JSON' },
    })
  })
})

test('what is known of an execution, to compare its input', async () => {
  await using sfn = await playStepFunctions({ status: 'SUCCEEDED', events: [] })
  expect(await sfn.describe(executionArn)).toEqual({
    status: 'Succeeded',
    startedAt: startDate,
    endedAt: stopDate,
    input: '{"a":1}',
    output: '{"b":2}',
    error: undefined,
    cause: undefined,
    stateMachineArn: machineArn,
  })
})

test('a stop is sent, and given up where nobody answers, since a cancelled process has seconds left', async () => {
  await using sfn = await playStepFunctions({ status: 'RUNNING', events: [] })
  await sfn.stop(executionArn, 'cancelled')
  expect(sfn.asked()).toEqual(['StopExecution'])

  const silent = createServer(() => undefined)
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const { port } = silent.address() as AddressInfo
  const client = new SFNClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials })
  await expect(stateMachines(client, 100).stop(executionArn, 'cancelled')).rejects.toMatchObject({
    failure: {
      subject: 'state machine churn, execution run-7',
      happened: 'no answer to states:StopExecution within 100 ms',
    },
  })
  silent.closeAllConnections()
  silent.close()
})
