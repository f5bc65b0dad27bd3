import { describe, expect, test } from '@jest/globals'
import {
  isBusy,
  isStackStatus,
  judgeReadiness,
  judgeStack,
  type Stack,
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
const never = { recreateFailedStack: false }
const recreate = { recreateFailedStack: true }

describe('what can be done with a stack', () => {
  test.each<[StackStatus, string]>([
    ['CREATE_COMPLETE', 'update'],
    ['UPDATE_COMPLETE', 'update'],
    ['UPDATE_ROLLBACK_COMPLETE', 'update'],
    ['IMPORT_COMPLETE', 'update'],
    ['IMPORT_ROLLBACK_COMPLETE', 'update'],
    ['DELETE_COMPLETE', 'create'],
    ['REVIEW_IN_PROGRESS', 'create'],
    ['ROLLBACK_COMPLETE', 'refuse'],
    ['ROLLBACK_FAILED', 'refuse'],
    ['CREATE_FAILED', 'refuse'],
    ['DELETE_FAILED', 'refuse'],
    ['UPDATE_FAILED', 'refuse'],
    ['UPDATE_ROLLBACK_FAILED', 'refuse'],
    ['IMPORT_FAILED', 'refuse'],
    ['IMPORT_ROLLBACK_FAILED', 'refuse'],
  ])('%s → %s', (status, kind) => {
    expect(judgeReadiness(stack(status), never)).toMatchObject({ kind: 'done', verdict: { kind } })
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
    expect(judgeReadiness(stack(status), recreate)).toEqual({
      kind: 'waiting',
      note: `${status} by an operation that is not ours`,
    })
    expect(judgeReadiness(stack(status), { ...never, ifInProgress: 'fail' })).toEqual({
      kind: 'done',
      verdict: { kind: 'busy', status },
    })
    expect(judgeStack(stack(status), 1, undefined)).toEqual({ kind: 'waiting', note: status })
  })

  test('an absent stack is created', () => {
    expect(judgeReadiness(undefined, never)).toEqual({ kind: 'done', verdict: { kind: 'create' } })
  })

  test('only a failed first creation is recreated, and only when that was asked for', () => {
    expect(judgeReadiness(stack('ROLLBACK_COMPLETE'), recreate)).toEqual({
      kind: 'done',
      verdict: { kind: 'recreate' },
    })
    expect(judgeReadiness(stack('UPDATE_ROLLBACK_FAILED'), recreate)).toMatchObject({ verdict: { kind: 'refuse' } })
    expect(judgeReadiness(stack('ROLLBACK_COMPLETE'), never)).toMatchObject({
      verdict: { remedy: expect.stringContaining("'recreate-failed-stack: true'") },
    })
  })
})

describe('a rollback that is stuck', () => {
  const stuck = stack('UPDATE_ROLLBACK_FAILED')
  test('is continued only when that was asked for', () => {
    expect(judgeReadiness(stuck, { ...never, continueUpdateRollback: true })).toMatchObject({
      verdict: { kind: 'continue-rollback' },
    })
    expect(judgeReadiness(stuck, never)).toMatchObject({
      verdict: { kind: 'refuse', remedy: expect.stringContaining("'continue-update-rollback: true'") },
    })
  })
})

test('a failed first creation under termination protection is not deleted', () => {
  expect(judgeReadiness({ ...stack('ROLLBACK_COMPLETE'), isProtected: true }, recreate)).toMatchObject({
    verdict: { kind: 'refuse', remedy: expect.stringContaining('termination protection') },
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
    expect(judgeStack(stack(status), 1, undefined)).toEqual({ kind: 'done', verdict })
  })

  test('a stack that has disappeared has failed', () => {
    expect(judgeStack(undefined, 1, stack('UPDATE_COMPLETE'))).toEqual({ kind: 'done', verdict: 'failed' })
  })

  test('a stack that is shown as it was before has not ended, until that is what it is', () => {
    const before = { ...stack('UPDATE_COMPLETE'), modifiedAt: new Date(1_000) }
    expect(judgeStack(before, 1, before)).toEqual({ kind: 'waiting', note: 'UPDATE_COMPLETE, as before' })
    expect(judgeStack({ ...before, modifiedAt: new Date(2_000) }, 1, before)).toMatchObject({ verdict: 'complete' })
    expect(judgeStack(stack('UPDATE_ROLLBACK_COMPLETE'), 1, before)).toMatchObject({ verdict: 'rolled-back' })
    expect(judgeStack(before, 6, before)).toMatchObject({ verdict: 'complete' })
  })
})

test('a stack is busy while an operation goes on, also one that only cleans up', () => {
  const statuses: StackStatus[] = ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'UPDATE_COMPLETE', 'REVIEW_IN_PROGRESS']
  expect(statuses.map((status) => isBusy(stack(status)))).toEqual([true, false, false])
})

test('a status is told from other words', () => {
  expect(['UPDATE_COMPLETE', 'HOOK_COMPLETE_FAILED', 'toString'].map(isStackStatus)).toEqual([true, false, false])
})
