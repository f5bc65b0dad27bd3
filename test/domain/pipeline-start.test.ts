import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  attemptsOf,
  describeOrigin,
  displayName,
  isOwn,
  startKey,
  startToken,
  type Origin,
} from '../../src/domain/pipeline-start.ts'

const origin: Origin = {
  repository: 'acme/penguins',
  commit: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/acme/penguins/actions/runs/42',
  runId: '42',
  runAttempt: '2',
  job: 'train',
  step: 'start',
}
const nowhere: Origin = {
  repository: undefined,
  commit: undefined,
  runUrl: undefined,
  runId: undefined,
  runAttempt: undefined,
  job: undefined,
  step: undefined,
}
const key = startKey(['penguins', [['A', '1']]], origin) ?? ''

describe('the key of a start', () => {
  test.each([
    ['what is started', startKey(['other', [['A', '1']]], origin)],
    ['what it is started with', startKey(['penguins', [['A', '2']]], origin)],
    ['where name and value part', startKey(['penguins', [['A,1']]], origin)],
    ['the repository', startKey(['penguins', [['A', '1']]], { ...origin, repository: 'acme/whales' })],
    ['the run', startKey(['penguins', [['A', '1']]], { ...origin, runId: '43' })],
    ['the job', startKey(['penguins', [['A', '1']]], { ...origin, job: 'retrain' })],
    ['the step', startKey(['penguins', [['A', '1']]], { ...origin, step: 'again' })],
  ])('is another when %s is', (_, other) => expect(other).not.toBe(key))

  test('is the same for every attempt', () => {
    expect(startKey(['penguins', [['A', '1']]], { ...origin, runAttempt: '1' })).toBe(key)
  })

  test('does not exist outside of a workflow run', () => {
    expect(startKey(['penguins'], nowhere)).toBeUndefined()
  })
})

test('each execution that a step starts has a token of its own, of a length that SageMaker takes', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (any, ordinal) => {
      expect(startToken(any, ordinal)).toMatch(/^[0-9a-f]{32,128}$/)
      expect(startToken(any, ordinal)).not.toBe(startToken(any, ordinal + 1))
    }),
  )
})

test('as many executions as attempts', () => {
  expect([attemptsOf(origin), attemptsOf(nowhere)]).toEqual([2, 1])
})

test('an execution bears commit, run and step in its name and description', () => {
  expect(displayName(origin, 1)).toBe('commit-0123456789ab-run-42-1')
  expect(displayName({ ...nowhere, runId: '42' }, 2)).toBe('run-42-2')
  expect(describeOrigin(origin, key)).toBe(
    `Started from acme/penguins, commit 0123456789abcdef0123456789abcdef01234567, https://github.com/acme/penguins/actions/runs/42, step ${key.slice(0, 16)}`,
  )
  expect(describeOrigin({ ...nowhere, repository: 'acme/penguins' }, undefined)).toBe('Started from acme/penguins')
  expect(displayName(nowhere, 1)).toBeUndefined()
  expect(describeOrigin(nowhere, undefined)).toBeUndefined()
})

test('a step knows its own executions by their description', () => {
  expect(isOwn(describeOrigin(origin, key), key)).toBe(true)
  expect(isOwn(describeOrigin(origin, startToken(key, 1)), key)).toBe(false)
  expect(isOwn(undefined, key)).toBe(false)
  expect(isOwn(describeOrigin(origin, undefined), undefined)).toBe(false)
})
