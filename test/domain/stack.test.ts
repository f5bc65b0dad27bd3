import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  judgeOperation,
  judgeReadiness,
  rootCause,
  type Stack,
  type StackEvent,
  type StackStatus,
} from '../../src/domain/stack.ts'

const stack = (status: StackStatus): Stack => ({
  id: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/sagemaker-penguins/1',
  name: 'sagemaker-penguins',
  status,
  statusReason: undefined,
  modifiedAt: undefined,
  parameters: new Map(),
  tags: new Map(),
})

describe('what can be done with a stack', () => {
  test.each<[StackStatus, string]>([
    ['CREATE_COMPLETE', 'update'],
    ['UPDATE_COMPLETE', 'update'],
    ['UPDATE_ROLLBACK_COMPLETE', 'update'],
    ['IMPORT_COMPLETE', 'update'],
    ['IMPORT_ROLLBACK_COMPLETE', 'update'],
    ['DELETE_COMPLETE', 'create'],
    ['ROLLBACK_COMPLETE', 'refuse'],
    ['ROLLBACK_FAILED', 'refuse'],
    ['CREATE_FAILED', 'refuse'],
    ['DELETE_FAILED', 'refuse'],
    ['UPDATE_FAILED', 'refuse'],
    ['UPDATE_ROLLBACK_FAILED', 'refuse'],
    ['IMPORT_FAILED', 'refuse'],
    ['IMPORT_ROLLBACK_FAILED', 'refuse'],
    ['REVIEW_IN_PROGRESS', 'refuse'],
  ])('%s → %s', (status, kind) => {
    expect(judgeReadiness(stack(status), false)).toMatchObject({ kind: 'done', verdict: { kind } })
  })

  test.each<StackStatus>([
    'CREATE_IN_PROGRESS',
    'ROLLBACK_IN_PROGRESS',
    'DELETE_IN_PROGRESS',
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_ROLLBACK_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'IMPORT_IN_PROGRESS',
    'IMPORT_ROLLBACK_IN_PROGRESS',
  ])('%s belongs to somebody else and is waited for', (status) => {
    expect(judgeReadiness(stack(status), true)).toEqual({
      kind: 'waiting',
      note: `${status} by an operation that is not ours`,
    })
    expect(judgeOperation(stack(status))).toEqual({ kind: 'waiting', note: status })
  })

  test('an absent stack is created', () => {
    expect(judgeReadiness(undefined, false)).toEqual({ kind: 'done', verdict: { kind: 'create' } })
  })

  test('only a failed first creation is recreated, and only when that was asked for', () => {
    expect(judgeReadiness(stack('ROLLBACK_COMPLETE'), true)).toEqual({ kind: 'done', verdict: { kind: 'recreate' } })
    expect(judgeReadiness(stack('UPDATE_ROLLBACK_FAILED'), true)).toMatchObject({ verdict: { kind: 'refuse' } })
    expect(judgeReadiness(stack('ROLLBACK_COMPLETE'), false)).toMatchObject({
      verdict: { remedy: expect.stringContaining("'recreate-failed-stack: true'") },
    })
  })
})

describe('how our own operation ended', () => {
  test.each<[StackStatus, string]>([
    ['CREATE_COMPLETE', 'complete'],
    ['UPDATE_COMPLETE', 'complete'],
    ['IMPORT_COMPLETE', 'complete'],
    ['ROLLBACK_COMPLETE', 'rolled-back'],
    ['UPDATE_ROLLBACK_COMPLETE', 'rolled-back'],
    ['IMPORT_ROLLBACK_COMPLETE', 'rolled-back'],
    ['CREATE_FAILED', 'failed'],
    ['ROLLBACK_FAILED', 'failed'],
    ['UPDATE_FAILED', 'failed'],
    ['UPDATE_ROLLBACK_FAILED', 'failed'],
    ['DELETE_COMPLETE', 'failed'],
    ['DELETE_FAILED', 'failed'],
  ])('%s → %s', (status, verdict) => {
    expect(judgeOperation(stack(status))).toEqual({ kind: 'done', verdict })
  })

  test('a stack that has disappeared has failed', () => {
    expect(judgeOperation(undefined)).toEqual({ kind: 'done', verdict: 'failed' })
  })
})

describe('the root cause', () => {
  const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, second))
  const event = (second: number, logicalId: string, status: string, reason?: string): StackEvent => ({
    id: `${logicalId}-${status}-${second}`,
    at: at(second),
    logicalId,
    resourceType: logicalId === 'sagemaker-penguins' ? 'AWS::CloudFormation::Stack' : 'AWS::SageMaker::Endpoint',
    status,
    reason,
  })
  const events = [
    event(1, 'Endpoint', 'UPDATE_IN_PROGRESS'),
    event(5, 'Alarm', 'CREATE_FAILED', 'Resource creation cancelled'),
    event(5, 'Endpoint', 'UPDATE_FAILED', 'did not pass the ping health check'),
    event(5, 'sagemaker-penguins', 'UPDATE_FAILED', 'The following resource(s) failed to update: [Endpoint].'),
    event(9, 'Model', 'DELETE_FAILED', 'not allowed'),
  ]

  test('is the first failure that no other one caused, in whatever order and however often the events come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events), (shuffled, again) => {
        expect(rootCause([...shuffled, ...again])?.reason).toBe('did not pass the ping health check')
      }),
    )
  })

  test("is the stack's own where no resource failed, and nothing where nothing failed", () => {
    expect(rootCause([event(5, 'sagemaker-penguins', 'UPDATE_FAILED', 'a hook refused')])?.reason).toBe(
      'a hook refused',
    )
    expect(rootCause([event(1, 'Endpoint', 'UPDATE_COMPLETE')])).toBeUndefined()
  })
})
