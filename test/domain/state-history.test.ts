import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ExecutionStep } from '../../src/domain/execution.ts'
import { stateHistory, type StateEvent } from '../../src/domain/state-history.ts'

type Event = readonly [previousId: number, type: string, more?: Partial<StateEvent>]

/** The first event is 1 and each comes a second after the other. */
function eventsOf(...events: readonly Event[]): readonly StateEvent[] {
  return events.map(([previousId, type, more], at) => ({
    ...{ name: undefined, index: undefined, data: undefined, error: undefined, cause: undefined },
    ...{ id: at + 1, previousId, type, at: atSecond(at + 1) },
    ...more,
  }))
}

const atSecond = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second))

function read(events: readonly StateEvent[]) {
  const history = stateHistory()
  history.add(events)
  return history
}

/** `3 Train Failed, 2 attempts, 3 to 7 s: reason`. */
function tell({ id, name, status, attempts, startedAt, endedAt, failureReason }: ExecutionStep): string {
  const seconds = `${startedAt?.getUTCSeconds()} to ${endedAt?.getUTCSeconds() ?? ''}`
  return `${id} ${name} ${status}, ${attempts}×, ${seconds} s${failureReason === undefined ? '' : `: ${failureReason}`}`
}

const stepsOf = (...events: readonly Event[]) =>
  read(eventsOf(...events))
    .steps()
    .map(tell)

const trainingArn = 'arn:aws:sagemaker:eu-west-1:123456789012:training-job/train-item2'
const describedJob = { TrainingJobArn: trainingArn, TrainingJobStatus: 'Failed', FailureReason: 'ClientError: no data' }

/** As recorded on AWS: events that say that something was aborted follow the failure of another iteration. */
const failingItem: readonly Event[] = [
  [0, 'ExecutionStarted', { data: '{}' }],
  [0, 'PassStateEntered', { name: 'Items', data: '{}' }],
  [2, 'PassStateExited', { name: 'Items', data: '{}' }],
  [3, 'MapStateEntered', { name: 'Each', data: '{}' }],
  [4, 'MapStateStarted'],
  [5, 'MapIterationStarted', { name: 'Each', index: 0 }],
  [5, 'MapIterationStarted', { name: 'Each', index: 1 }],
  [5, 'MapIterationStarted', { name: 'Each', index: 2 }],
  [6, 'TaskStateEntered', { name: 'Train', data: '{"item":"item1","imageDigest":"sha256:0"}' }],
  [7, 'TaskStateEntered', { name: 'Train', data: '{"item":"item2","imageDigest":"sha256:0"}' }],
  [9, 'TaskScheduled'],
  [10, 'TaskScheduled'],
  [8, 'WaitStateEntered', { name: 'Cool', data: '"item3"' }],
  [12, 'TaskStarted'],
  [11, 'TaskStarted'],
  [14, 'TaskSubmitted', { data: JSON.stringify({ TrainingJobArn: trainingArn }) }],
  [16, 'TaskFailed', { error: 'SageMaker.ThrottlingException', cause: 'Rate exceeded' }],
  [17, 'TaskScheduled'],
  [15, 'TaskSucceeded', { data: '{"Payload":{"ModelPackageArn":"arn:mine"}}' }],
  [19, 'TaskStateExited', { name: 'Train', data: '{}' }],
  [20, 'TaskStateEntered', { name: 'Transform', data: '{}' }],
  [18, 'TaskFailed', { error: 'States.TaskFailed', cause: JSON.stringify(describedJob) }],
  [22, 'MapIterationFailed', { name: 'Each', index: 1 }],
  [22, 'TaskStateAborted'],
  [22, 'MapIterationAborted', { name: 'Each', index: 0 }],
  [22, 'WaitStateAborted'],
  [22, 'MapIterationAborted', { name: 'Each', index: 2 }],
  [22, 'MapStateFailed'],
  [28, 'ExecutionFailed', { error: 'States.TaskFailed', cause: JSON.stringify(describedJob) }],
]

/** A failure that is caught inside of its iteration, in a Map inside of a branch; and a branch beside it. */
const caughtInside: readonly Event[] = [
  [0, 'ExecutionStarted'],
  [0, 'ParallelStateEntered', { name: 'Both', data: '{}' }],
  [2, 'ParallelStateStarted'],
  [3, 'MapStateEntered', { name: 'Regions', data: '{}' }],
  [4, 'MapStateStarted'],
  [5, 'MapIterationStarted', { name: 'Regions', index: 0 }],
  [6, 'MapStateEntered', { name: 'Shops', data: '{"name":"north"}' }],
  [7, 'MapStateStarted'],
  [8, 'MapIterationStarted', { name: 'Shops', index: 0 }],
  [9, 'TaskStateEntered', { name: 'Score', data: '7' }],
  [10, 'LambdaFunctionScheduled'],
  [3, 'TaskStateEntered', { name: 'Report', data: '{}' }],
  [11, 'LambdaFunctionFailed', { error: 'ValueError', cause: '{"errorMessage":"bad line","errorType":"ValueError"}' }],
  [13, 'TaskStateExited', { name: 'Score', data: '{}' }],
  [14, 'PassStateEntered', { name: 'Give up', data: '{}' }],
  [15, 'PassStateExited', { name: 'Give up', data: '{}' }],
  [16, 'MapIterationSucceeded', { name: 'Shops', index: 0 }],
  [17, 'MapStateSucceeded'],
  [17, 'MapStateExited', { name: 'Shops', data: '[]' }],
  [19, 'MapIterationSucceeded', { name: 'Regions', index: 0 }],
  [20, 'MapStateSucceeded'],
  [20, 'MapStateExited', { name: 'Regions', data: '[]' }],
  [12, 'ActivityScheduled'],
  [23, 'ActivitySucceeded', { data: '{"TransformJobArn":"arn:transform"}' }],
  [24, 'TaskStateExited', { name: 'Report', data: '{}' }],
  [25, 'ParallelStateSucceeded'],
  [25, 'ParallelStateExited', { name: 'Both', data: '[]' }],
  [27, 'WaitStateEntered', { name: 'After', data: '{}' }],
  [28, 'WaitStateExited', { name: 'After', data: '{}' }],
  [29, 'SucceedStateEntered', { name: 'Done', data: '{}' }],
  [30, 'SucceedStateExited', { name: 'Done', data: '{}' }],
  [31, 'ExecutionSucceeded', { data: '{}' }],
]

describe('the steps of an execution', () => {
  test('a Map with a failing item: what ran for which item, what failed and why, and what ended with it', () => {
    expect(stepsOf(...failingItem)).toEqual([
      '4 Each Failed, 1×, 4 to 28 s',
      '9 item1 / Train Succeeded, 1×, 9 to 20 s',
      '10 item2 / Train Failed, 2×, 10 to 22 s: States.TaskFailed: ClientError: no data',
      '13 item3 / Cool Stopped, 1×, 13 to 28 s',
      '21 item1 / Transform Stopped, 1×, 21 to 28 s',
    ])
  })

  test('carry item, type, and the job and model package that SageMaker names', () => {
    const [, first, second] = read(eventsOf(...failingItem)).steps()
    expect(first).toMatchObject({ item: 'item1', type: 'Task', modelPackageArn: 'arn:mine', jobArn: undefined })
    expect(second).toMatchObject({ item: 'item2', type: 'Task', jobArn: trainingArn })
  })

  test('while a task waits for its retry it has failed, and after it runs again', () => {
    expect(stepsOf(...failingItem.slice(0, 17))).toContain(
      '10 item2 / Train Failed, 1×, 10 to 17 s: SageMaker.ThrottlingException: Rate exceeded',
    )
    expect(stepsOf(...failingItem.slice(0, 18))).toContain('10 item2 / Train Executing, 2×, 10 to  s')
  })

  test('a caught failure stays one; nested items compose; what follows a Map is outside of it', () => {
    expect(stepsOf(...caughtInside)).toEqual([
      '2 Both Succeeded, 1×, 2 to 27 s',
      '4 Regions Succeeded, 1×, 4 to 22 s',
      '7 north / Shops Succeeded, 1×, 7 to 19 s',
      '10 north / 7 / Score Failed, 1×, 10 to 13 s: ValueError: bad line (caught)',
      '12 Report Succeeded, 1×, 12 to 25 s',
      '28 After Succeeded, 1×, 28 to 29 s',
    ])
  })

  test.each<readonly [string, readonly Event[], readonly string[]]>([
    [
      'a Fail state has the reason of the execution; a Map that is retried begins again',
      [
        [0, 'ExecutionStarted'],
        [0, 'MapStateEntered', { name: 'Each', data: '{}' }],
        [2, 'MapStateStarted'],
        [3, 'MapIterationStarted', { name: 'Each', index: 0 }],
        [4, 'FailStateEntered', { name: 'No', data: '"a"' }],
        [3, 'MapIterationStarted', { name: 'Each', index: 1 }],
        [6, 'WaitStateEntered', { name: 'Wait', data: '"a"' }],
        [5, 'MapIterationFailed', { name: 'Each', index: 0 }],
        [5, 'MapStateStarted'],
        [9, 'MapIterationStarted', { name: 'Each', index: 0 }],
        [10, 'FailStateEntered', { name: 'No', data: '"a"' }],
        [11, 'MapIterationFailed', { name: 'Each', index: 0 }],
        [11, 'MapStateFailed'],
        [13, 'ExecutionFailed', { error: 'Unusable', cause: 'no data' }],
      ],
      [
        '2 Each Failed, 2×, 2 to 13 s',
        '5 a / No Failed, 1×, 5 to 5 s',
        '7 a #1 / Wait Stopped, 1×, 7 to 9 s',
        '11 a / No Failed, 1×, 11 to 11 s: Unusable: no data',
      ],
    ],
    [
      'an error of Step Functions itself fails the state, whatever its type, and what is around it',
      [
        [0, 'ExecutionStarted'],
        [0, 'ParallelStateEntered', { name: 'Both', data: '{}' }],
        [2, 'ParallelStateStarted'],
        [3, 'WaitStateEntered', { name: 'Wait', data: '{}' }],
        [3, 'ChoiceStateEntered', { name: 'Which', data: '{}' }],
        [5, 'ExecutionFailed', { error: 'States.Runtime', cause: 'no next state' }],
      ],
      [
        '2 Both Failed, 1×, 2 to 6 s',
        '4 Wait Stopped, 1×, 4 to 6 s',
        '5 Which Failed, 1×, 5 to 6 s: States.Runtime: no next state',
      ],
    ],
    [
      'a Parallel whose own work fails after its branches have succeeded',
      [
        [0, 'ParallelStateEntered', { name: 'Both', data: '{}' }],
        [1, 'ParallelStateStarted'],
        [2, 'WaitStateEntered', { name: 'Wait', data: '{}' }],
        [3, 'WaitStateExited', { name: 'Wait', data: '{}' }],
        [4, 'ParallelStateSucceeded'],
        [5, 'ExecutionFailed', { error: 'States.Runtime', cause: 'no path' }],
      ],
      ['1 Both Failed, 1×, 1 to 6 s: States.Runtime: no path', '3 Wait Succeeded, 1×, 3 to 4 s'],
    ],
    [
      'an expression that cannot be evaluated, in an item and then where the failure would be caught, names its state',
      [
        [0, 'MapStateEntered', { name: 'Each', data: '{}' }],
        [1, 'MapStateStarted'],
        [2, 'MapIterationStarted', { name: 'Each', index: 4 }],
        [3, 'PassStateEntered', { name: 'Undefined', data: '[]' }],
        [3, 'EvaluationFailed', { error: 'E', cause: "the state 'Undefined' (entered at the event id #4). Nothing" }],
        [5, 'MapIterationFailed', { name: 'Each', index: 4 }],
        [5, 'MapStateFailed'],
        [5, 'EvaluationFailed', { error: 'E', cause: "the state 'Each' (entered at the event id #1). Catch" }],
        [8, 'MapStateFailed'],
        [9, 'ExecutionFailed', { error: 'E', cause: "the state 'Each' (entered at the event id #1). Catch" }],
      ],
      [
        "1 Each Failed, 1×, 1 to 9 s: E: the state 'Each' (entered at the event id #1). Catch",
        "4 #4 / Undefined Failed, 1×, 4 to 5 s: E: the state 'Undefined' (entered at the event id #4). Nothing",
      ],
    ],
    [
      'a distributed Map, whose items are not in this history',
      [
        [0, 'MapStateEntered', { name: 'Each', data: '{}' }],
        [1, 'MapStateStarted'],
        [2, 'MapRunStarted'],
        [3, 'MapRunFailed', { error: 'States.ItemReaderFailed', cause: 'no headers' }],
        [4, 'MapStateFailed'],
        [5, 'MapStateExited', { name: 'Each', data: '{}' }],
      ],
      ['1 Each Failed, 1×, 1 to 5 s: States.ItemReaderFailed: no headers (caught)'],
    ],
    [
      'a Map whose failure is caught says so without a reason; a state that is not told to fail fails with its item',
      [
        [0, 'MapStateEntered', { name: 'Each', data: '{}' }],
        [1, 'MapStateStarted'],
        [2, 'MapIterationStarted', { name: 'Each', index: 0 }],
        [3, 'TaskStateEntered', { name: 'Try', data: '{}' }],
        [4, 'MapIterationFailed', { name: 'Each', index: 0 }],
        [4, 'MapStateFailed'],
        [6, 'MapStateExited', { name: 'Each' }],
      ],
      ['1 Each Failed, 1×, 1 to 6 s: caught', '4 #0 / Try Failed, 1×, 4 to 5 s'],
    ],
    [
      'a Fail state in a branch, whose failure is caught, is explained by what was caught',
      [
        [0, 'ParallelStateEntered', { name: 'Both', data: '{}' }],
        [1, 'ParallelStateStarted'],
        [2, 'FailStateEntered', { name: 'No', data: '{}' }],
        [3, 'ParallelStateFailed'],
        [4, 'ParallelStateExited', { name: 'Both', data: '{"Error":"Unusable","Cause":"no data"}' }],
      ],
      ['1 Both Failed, 1×, 1 to 4 s: caught', '3 No Failed, 1×, 3 to 3 s: Unusable: no data'],
    ],
    [
      'an execution that fails between two states',
      [
        [0, 'ExecutionStarted'],
        [0, 'WaitStateEntered', { name: 'Wait', data: '{}' }],
        [2, 'WaitStateExited', { name: 'Wait', data: '{}' }],
        [3, 'ExecutionFailed', { error: 'States.Runtime' }],
      ],
      ['2 Wait Succeeded, 1×, 2 to 3 s'],
    ],
    [
      'an execution that fails before its first state',
      [
        [0, 'ExecutionStarted'],
        [0, 'ExecutionFailed', { error: 'States.Runtime' }],
      ],
      [],
    ],
    [
      'a history without predecessors is read in its order',
      [
        [0, 'ExecutionStarted'],
        [0, 'WaitStateEntered', { name: 'Wait', data: '{}' }],
        [0, 'WaitStateExited', { name: 'Wait' }],
        [0, 'TaskStateEntered', { name: 'Train', data: '{}' }],
        [0, 'ExecutionFailed', { error: 'Unusable', cause: 'no data' }],
      ],
      ['2 Wait Succeeded, 1×, 2 to 3 s', '4 Train Failed, 1×, 4 to 5 s: Unusable: no data'],
    ],
    [
      'an execution that is stopped',
      [
        [0, 'ExecutionStarted'],
        [0, 'WaitStateEntered', { name: 'Wait', data: '{}' }],
        [0, 'ExecutionAborted'],
      ],
      ['2 Wait Stopped, 1×, 2 to 3 s'],
    ],
    [
      'a Task without time to end',
      [
        [0, 'TaskStateEntered', { name: 'Train', data: '{}' }],
        [1, 'TaskScheduled'],
        [2, 'TaskTimedOut', { error: 'States.Timeout' }],
        [3, 'ExecutionFailed', { error: 'States.Timeout' }],
      ],
      ['1 Train Failed, 1×, 1 to 3 s: States.Timeout: it took longer than its TimeoutSeconds'],
    ],
    [
      'a redrive, which goes on from the state that had failed, in the Map that had failed with it',
      [
        [0, 'MapStateEntered', { name: 'Each', data: '{}' }],
        [1, 'MapStateStarted'],
        [2, 'MapIterationStarted', { name: 'Each', index: 0 }],
        [3, 'TaskStateEntered', { name: 'Train', data: '"a"' }],
        [4, 'TaskScheduled'],
        [5, 'TaskFailed', { error: 'Error' }],
        [6, 'MapIterationFailed', { name: 'Each', index: 0 }],
        [6, 'MapStateFailed'],
        [8, 'ExecutionFailed', { error: 'Error' }],
        [9, 'ExecutionRedriven'],
        [2, 'MapIterationStarted', { name: 'Each', index: 1 }],
        [11, 'WaitStateEntered', { name: 'Cool', data: '"b"' }],
        [4, 'TaskScheduled'],
        [13, 'TaskSucceeded', { data: 'text' }],
        [14, 'TaskStateExited', { name: 'Train', data: '{}' }],
      ],
      ['1 Each Executing, 1×, 1 to  s', '4 a / Train Succeeded, 2×, 4 to 15 s', '12 b / Cool Executing, 1×, 12 to  s'],
    ],
    [
      'events whose state nobody knows, or that nobody knows',
      [
        [0, 'TaskScheduled'],
        [0, 'TaskSubmitted', { data: '{}' }],
        [0, 'TaskFailed', { error: 'Error' }],
        [0, 'TaskStateExited', { name: 'Train' }],
        [0, 'MapStateStarted'],
        [0, 'MapIterationStarted', { name: 'Each' }],
        [6, 'WaitStateEntered'],
        [0, 'MapStateFailed'],
        [0, 'SomethingNew'],
        [0, 'ExecutionFailed', { error: 'Error' }],
      ],
      ['7  Failed, 1×, 7 to 10 s: Error'],
    ],
  ])('%s', (_, events, steps) => expect(stepsOf(...events)).toEqual(steps))

  test('are the same in whatever pieces the events come, seen once or twice', () => {
    const several = fc.constantFrom(failingItem, caughtInside)
    const cuts = fc.array(fc.record({ to: fc.nat(32), again: fc.nat(5) }))
    fc.assert(
      fc.property(several, cuts, (all, pieces) => {
        const events = eventsOf(...all)
        const history = stateHistory()
        let from = 0
        for (const { to, again } of pieces.toSorted((a, b) => a.to - b.to)) {
          history.add(events.slice(Math.max(0, from - again), to))
          history.steps()
          from = to
        }
        history.add(events.slice(from))
        expect(history.steps()).toEqual(read(events).steps())
      }),
    )
  })
})

test('the end of an execution is seen, and undone by a redrive', () => {
  const history = stateHistory()
  const events = eventsOf([0, 'ExecutionStarted'], [0, 'ExecutionTimedOut'], [2, 'ExecutionRedriven'])
  const seen = events.map((event) => {
    history.add([event])
    return [history.lastId(), history.ended()]
  })
  expect(seen).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ])
})
