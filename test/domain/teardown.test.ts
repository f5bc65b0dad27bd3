import { describe, expect, test } from '@jest/globals'
import type { Stack, StackStatus } from '../../src/domain/stack.ts'
import { judgeSweep, judgeTeardown, wasRetained } from '../../src/domain/teardown.ts'

const stack = (given: Partial<Stack> = {}): Stack => ({
  id: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/pr-7/1',
  name: 'pr-7',
  status: 'CREATE_COMPLETE',
  statusReason: undefined,
  modifiedAt: undefined,
  parameters: new Map(),
  tags: new Map([['sagemaker-promote:repository', 'team/penguins']]),
  ...given,
})

describe('a stack that was named', () => {
  test.each<[StackStatus, string]>([
    ['CREATE_IN_PROGRESS', 'delete'],
    ['CREATE_COMPLETE', 'delete'],
    ['CREATE_FAILED', 'delete'],
    ['ROLLBACK_IN_PROGRESS', 'waiting'],
    ['ROLLBACK_COMPLETE', 'delete'],
    ['ROLLBACK_FAILED', 'delete'],
    ['DELETE_IN_PROGRESS', 'follow'],
    ['DELETE_COMPLETE', 'absent'],
    ['DELETE_FAILED', 'delete'],
    ['UPDATE_IN_PROGRESS', 'waiting'],
    ['UPDATE_COMPLETE', 'delete'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'waiting'],
    ['UPDATE_FAILED', 'delete'],
    ['UPDATE_ROLLBACK_IN_PROGRESS', 'waiting'],
    ['UPDATE_ROLLBACK_COMPLETE', 'delete'],
    ['UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', 'waiting'],
    ['UPDATE_ROLLBACK_FAILED', 'delete'],
    ['REVIEW_IN_PROGRESS', 'name-only'],
    ['IMPORT_IN_PROGRESS', 'waiting'],
    ['IMPORT_COMPLETE', 'delete'],
    ['IMPORT_FAILED', 'delete'],
    ['IMPORT_ROLLBACK_IN_PROGRESS', 'waiting'],
    ['IMPORT_ROLLBACK_COMPLETE', 'delete'],
    ['IMPORT_ROLLBACK_FAILED', 'delete'],
  ])('%s: %s', (status, step) => {
    const judgement = judgeTeardown(stack({ status }))
    expect(judgement.kind === 'done' ? judgement.verdict.kind : judgement.kind).toBe(step)
  })

  test.each<[string, Stack | undefined, object]>([
    ['there is none', undefined, { kind: 'absent' }],
    [
      'it carries no tag of ours',
      stack({ tags: new Map([['team', 'birds']]) }),
      { kind: 'refuse', reason: 'it carries no tag of this action, which has not deployed it' },
    ],
    ['it is protected', stack({ isProtected: true }), { kind: 'refuse', reason: 'its termination protection is on' }],
    [
      'it is protected, and somebody waits for nothing',
      stack({ isProtected: true, status: 'UPDATE_IN_PROGRESS' }),
      { kind: 'refuse' },
    ],
  ])('%s', (_, seen, verdict) => {
    expect(judgeTeardown(seen)).toMatchObject({ kind: 'done', verdict })
  })

  test.each<StackStatus>(['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS'])(
    '%s: refused where nobody is to be waited for',
    (status) => {
      expect(judgeTeardown(stack({ status }), 'fail')).toMatchObject({
        kind: 'done',
        verdict: {
          kind: 'refuse',
          reason: `it is in ${status}`,
          remedy: "Run the job again when that has ended, or set 'if-in-progress: wait'. Nothing was touched.",
        },
      })
    },
  )

  test('in no operation goes, though nobody is to be waited for', () => {
    expect(judgeTeardown(stack(), 'fail')).toMatchObject({ verdict: { kind: 'delete' } })
    expect(judgeTeardown(stack({ status: 'REVIEW_IN_PROGRESS' }), 'fail')).toMatchObject({
      verdict: { kind: 'name-only' },
    })
  })
})

describe('a stack that nobody has named', () => {
  const nowMs = Date.UTC(2026, 10, 20, 9)
  const broom = { repository: 'team/penguins', nowMs }
  const expired = '2026-11-20T07:00:00Z'
  const tagged = (expiresAt: string, given: Partial<Stack> = {}, repository = 'team/penguins') =>
    stack({
      tags: new Map([
        ['sagemaker-promote:repository', repository],
        ['sagemaker-promote:expires-at', expiresAt],
      ]),
      ...given,
    })

  test.each<[string, Stack, object]>([
    ['is past its time', tagged(expired), { kind: 'expired', because: 'expired 2 h ago' }],
    ['is at its very end', tagged('2026-11-20T09:00:00Z'), { kind: 'expired', because: 'expired 0 ms ago' }],
    ['tells its time by another zone', tagged('2026-11-20T09:00:00+02:00'), { kind: 'expired' }],
    ['has time left', tagged('2026-11-20T12:00:00Z'), { kind: 'left', because: 'expires in 3 h' }],
    [
      'tells a time that is none',
      tagged('tomorrow'),
      { kind: 'left', because: 'has a tag sagemaker-promote:expires-at that is no time: tomorrow' },
    ],
    [
      'never expires',
      stack(),
      { kind: 'left', because: 'has no tag sagemaker-promote:expires-at, and so never expires' },
    ],
    ['carries a time, but no tag of ours', stack({ tags: new Map([['expires-at', expired]]) }), { kind: 'foreign' }],
    ['belongs to others', tagged(expired, {}, 'other/cats'), { kind: 'left', because: 'belongs to other/cats' }],
    ['belongs to us in other letters', tagged(expired, {}, 'Team/Penguins'), { kind: 'expired' }],
    [
      'tells no repository',
      stack({ tags: new Map([['sagemaker-promote:expires-at', expired]]) }),
      { kind: 'left', because: 'has no tag sagemaker-promote:repository, and may belong to others' },
    ],
    [
      'is protected',
      tagged(expired, { isProtected: true }),
      { kind: 'left', because: 'expired 2 h ago, and its termination protection is on' },
    ],
    [
      'is being updated',
      tagged(expired, { status: 'UPDATE_IN_PROGRESS' }),
      { kind: 'left', because: 'expired 2 h ago, and is in UPDATE_IN_PROGRESS' },
    ],
  ])('%s', (_, seen, verdict) => {
    expect(judgeSweep(seen, broom)).toMatchObject(verdict)
  })

  test('outside of a repository everything is left', () => {
    const unknown = stack({ tags: new Map([['sagemaker-promote:expires-at', expired]]) })
    for (const seen of [tagged(expired), unknown])
      expect(judgeSweep(seen, { repository: undefined, nowMs })).toMatchObject({ kind: 'left' })
  })
})

test('what a template keeps is told by its status', () => {
  const resource = { logicalId: 'Model', type: 'AWS::SageMaker::Model', physicalId: 'm' }
  expect(wasRetained({ ...resource, status: 'DELETE_SKIPPED' })).toBe(true)
  expect(wasRetained({ ...resource, status: 'DELETE_COMPLETE' })).toBe(false)
})
