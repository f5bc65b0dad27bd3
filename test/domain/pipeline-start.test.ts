import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeOrigin, displayName, startToken, type Origin } from '../../src/domain/pipeline-start.ts'

const origin: Origin = {
  repository: 'acme/penguins',
  commit: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/acme/penguins/actions/runs/42',
  runId: '42',
  runAttempt: '1',
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

describe('the token of a start', () => {
  const parameters = new Map([
    ['A', '1'],
    ['B', '2'],
  ])
  const token = startToken('penguins', parameters, origin)

  test('is the same when the same start is tried again, in whatever order its parameters come', () => {
    expect(startToken('penguins', new Map([...parameters].reverse()), { ...origin })).toBe(token)
  })

  test.each([
    ['the pipeline', startToken('other', parameters, origin)],
    ['a parameter', startToken('penguins', new Map([['A', '1']]), origin)],
    ['where name and value part', startToken('penguins', new Map([['A', '1,B,2']]), origin)],
    ['the repository', startToken('penguins', parameters, { ...origin, repository: 'acme/whales' })],
    ['the run', startToken('penguins', parameters, { ...origin, runId: '43' })],
    ['the attempt', startToken('penguins', parameters, { ...origin, runAttempt: '2' })],
    ['the job', startToken('penguins', parameters, { ...origin, job: 'retrain' })],
    ['the step', startToken('penguins', parameters, { ...origin, step: 'again' })],
  ])('is another when %s is', (_, other) => expect(other).not.toBe(token))

  test('has a length that SageMaker takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        expect(startToken(name, new Map([[name, value]]), origin)).toMatch(/^[0-9a-f]{32,128}$/)
      }),
    )
  })

  test('does not exist outside of a workflow run', () => {
    expect(startToken('penguins', parameters, nowhere)).toBeUndefined()
  })
})

test('an execution bears commit and run in its name and description', () => {
  expect(displayName(origin)).toBe('commit-0123456789ab-run-42-1')
  expect(displayName({ ...nowhere, runId: '42' })).toBe('run-42-1')
  expect(describeOrigin(origin)).toBe(
    'Started from acme/penguins, commit 0123456789abcdef0123456789abcdef01234567, https://github.com/acme/penguins/actions/runs/42',
  )
  expect(describeOrigin({ ...nowhere, repository: 'acme/penguins' })).toBe('Started from acme/penguins')
  expect(displayName(nowhere)).toBeUndefined()
  expect(describeOrigin(nowhere)).toBeUndefined()
})
