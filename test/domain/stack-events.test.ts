import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  describeEvent,
  describeToken,
  leftovers,
  mergeEvents,
  nestedStacks,
  ofOperation,
  rootCause,
  startOf,
  statusOf,
  type StackEvent,
} from '../../src/domain/stack-events.ts'

const stackId = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/penguins/1'
const nestedId = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/penguins-Alarms-X/2'
const operation = { stackId, token: 'ours' }
const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, second))

function event(second: number, line: string, over: Partial<StackEvent> = {}): StackEvent {
  const [, logicalId = '', status = '', reason] = /^(\S+) (\S+)(?:: (.*))?$/.exec(line) ?? []
  const isStack = logicalId === 'penguins'
  return {
    id: `${second} ${line}`,
    at: at(second),
    stackId,
    logicalId,
    physicalId: isStack ? stackId : `${logicalId}-1`,
    resourceType: isStack ? 'AWS::CloudFormation::Stack' : 'AWS::SageMaker::Endpoint',
    status,
    reason,
    token: 'ours',
    ...over,
  }
}
const nested = { stackId: nestedId, token: undefined }
const alarms = (second: number, status: string) =>
  event(second, `Alarms ${status}`, { physicalId: nestedId, resourceType: 'AWS::CloudFormation::Stack' })

const story = [
  event(0, 'penguins UPDATE_COMPLETE', { token: 'theirs' }),
  event(1, 'penguins UPDATE_IN_PROGRESS: User Initiated'),
  event(1, 'Endpoint UPDATE_IN_PROGRESS'),
  alarms(1, 'UPDATE_IN_PROGRESS'),
  event(4, 'TooSlow CREATE_FAILED: no such metric', nested),
  event(5, 'Alarm CREATE_FAILED: Resource creation cancelled'),
  event(5, 'Endpoint UPDATE_FAILED: did not pass the ping health check'),
  alarms(5, 'UPDATE_FAILED'),
  event(5, 'penguins UPDATE_ROLLBACK_IN_PROGRESS: The following resource(s) failed to update: [Endpoint].'),
  event(9, 'Config DELETE_FAILED: not allowed'),
  event(9, 'Model DELETE_FAILED: in use'),
  event(10, 'Model DELETE_COMPLETE'),
  event(10, 'penguins UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'),
  event(10, 'penguins UPDATE_ROLLBACK_COMPLETE'),
]

/** All that a deployment says by its events. */
const report = (events: readonly StackEvent[]) => ({
  told: ofOperation(events, operation).map((each) => describeEvent(each, stackId)),
  status: statusOf(events, operation),
  cause: rootCause(ofOperation(events, operation))?.reason,
  left: leftovers(ofOperation(events, operation)).map(({ physicalId }) => physicalId),
  nested: nestedStacks(ofOperation(events, operation)),
})

describe('what is told of an operation', () => {
  test('begins with its own first event and ends with the state of the stack', () => {
    const said = report(mergeEvents([], story))
    expect(said.told).toHaveLength(story.length - 1)
    expect(said.told[0]).toMatch(/^(Alarms|Endpoint|penguins) UPDATE_IN_PROGRESS/)
    expect(said).toMatchObject({
      status: { status: 'UPDATE_ROLLBACK_COMPLETE', reason: undefined },
      cause: 'no such metric',
      left: ['Config-1'],
      nested: new Map([[nestedId, { isDone: true }]]),
    })
  })

  test('is the same in whatever order, pages and number its events are read', () => {
    const once = report(mergeEvents([], story))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(story, { minLength: story.length }),
        fc.subarray(story),
        fc.nat(story.length),
        (shuffled, again, cut) => {
          const first = mergeEvents([], shuffled.slice(0, cut))
          expect(report(mergeEvents(mergeEvents(first, again), shuffled.slice(cut)))).toEqual(once)
        },
      ),
    )
  })

  test('is nothing before its own first event, whatever others have done', () => {
    const others = story.map((each) => ({ ...each, token: 'theirs' }))
    expect(ofOperation(others, operation)).toEqual([])
    expect(statusOf(others, operation)).toBeUndefined()
    expect(startOf(others, operation)).toBeUndefined()
    expect(statusOf([event(1, 'Endpoint UPDATE_IN_PROGRESS')], operation)).toBeUndefined()
    expect(statusOf([event(1, 'penguins HOOK_COMPLETE_FAILED: no')], operation)).toBeUndefined()
  })

  test('goes on with what others do with the stack after that, though not with their resources', () => {
    const events = [
      ...story.slice(0, 3),
      event(6, 'penguins DELETE_IN_PROGRESS: User Initiated', { token: 'theirs' }),
      event(7, 'Endpoint DELETE_COMPLETE', { token: 'theirs' }),
      event(8, 'penguins DELETE_COMPLETE', { token: 'theirs' }),
    ]
    expect(statusOf(events, operation)?.status).toBe('DELETE_COMPLETE')
    expect(ofOperation(events, operation).map((each) => describeEvent(each))).not.toContain('Endpoint DELETE_COMPLETE')
  })
})

describe('the root cause', () => {
  test('is a resource rather than the stack that fails by it at the same moment', () => {
    const stack = event(5, 'penguins UPDATE_FAILED: [Endpoint] failed')
    const endpoint = event(5, 'Endpoint UPDATE_FAILED: no capacity')
    expect(rootCause([stack, endpoint])).toBe(endpoint)
    expect(rootCause([stack])).toBe(stack)
    expect(rootCause([event(1, 'Endpoint UPDATE_COMPLETE')])).toBeUndefined()
  })

  test('is the hook that refused, and nothing that was only cancelled', () => {
    const hook = event(3, 'Endpoint HOOK_COMPLETE_FAILED: Guard::Tags: no owner')
    const cancelled = event(2, 'Model CREATE_FAILED: Resource creation cancelled')
    expect(rootCause([cancelled, hook, event(4, 'Endpoint CREATE_FAILED: The following hook(s) failed')])).toBe(hook)
    expect(rootCause([cancelled])).toBeUndefined()
    expect(rootCause([event(2, 'Model CREATE_FAILED')])?.logicalId).toBe('Model')
  })
})

test('an event of a nested stack has its name before it', () => {
  expect(describeEvent(event(1, 'TooSlow CREATE_FAILED: no', nested), stackId)).toBe(
    'penguins-Alarms-X/TooSlow CREATE_FAILED: no',
  )
  expect(describeEvent(event(1, 'Alarm CREATE_COMPLETE', { stackId: 'odd' }), stackId)).toBe(
    'odd/Alarm CREATE_COMPLETE',
  )
  expect(describeEvent(event(1, 'Alarm CREATE_COMPLETE'))).toBe('Alarm CREATE_COMPLETE')
})

test('a nested stack is known once it has an id, and is not done before it is', () => {
  const nameless = { physicalId: '', resourceType: 'AWS::CloudFormation::Stack' }
  expect(nestedStacks([event(1, 'Alarms CREATE_IN_PROGRESS', nameless)]).size).toBe(0)
  expect(nestedStacks([alarms(1, 'CREATE_IN_PROGRESS')])).toEqual(new Map([[nestedId, { isDone: false }]]))
})

test.each([
  ['run-4711-2-0123456789abcdef', 'attempt 2 of workflow run 4711'],
  ['Console-UpdateStack-1f0e', 'somebody in the AWS console (Console-UpdateStack-1f0e)'],
  ['deploy-by-hand', 'the operation deploy-by-hand'],
])('whose operation it is: %s', (token, who) => {
  expect(describeToken(token)).toBe(who)
})
