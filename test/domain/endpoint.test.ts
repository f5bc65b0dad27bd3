import { describe, expect, test } from '@jest/globals'
import {
  answering,
  describeServed,
  describeUnsettled,
  isUnsettled,
  judgeEndpoint,
  judgeFresh,
  judgeSettled,
  resourceName,
} from '../../src/domain/endpoint.ts'
import type { EndpointStatus, ServedModel } from '../../src/domain/served-model.ts'
import { served } from './served.ts'

const packageArn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const wanted = { configName: 'config-2', modelPackageArn: packageArn(2) }
const serving = (given: Partial<ServedModel> = {}) => served({ modelPackageArns: [packageArn(2)], ...given })

test('InService with the config and the package that were asked for is success', () => {
  expect(judgeEndpoint(serving(), wanted)).toEqual({ kind: 'done', verdict: { kind: 'serving', served: serving() } })
})

describe('InService that is no success', () => {
  test.each([
    [
      'the old config, with a reason',
      { configName: 'config-1', failureReason: 'ping' },
      'rolled-back',
      'it serves config-1 instead of config-2 (ping)',
    ],
    [
      'the old config, without one',
      { configName: 'config-1' },
      'rolled-back',
      'it serves config-1 instead of config-2 (SageMaker gives no reason)',
    ],
    [
      'another package',
      { modelPackageArns: [packageArn(1)] },
      'failed',
      `it serves ${packageArn(1)} instead of ${packageArn(2)}`,
    ],
    ['no package', { modelPackageArns: [] }, 'failed', `it serves no model package instead of ${packageArn(2)}`],
    ['a failure reason', { failureReason: 'capacity' }, 'failed', 'capacity'],
  ])('%s', (_, given, kind, reason) => {
    expect(judgeEndpoint(serving(given), wanted)).toEqual({ kind: 'done', verdict: { kind, reason } })
  })
})

test('without a package to compare, the config decides', () => {
  expect(judgeEndpoint(serving({ modelPackageArns: [] }), { ...wanted, modelPackageArn: undefined })).toMatchObject({
    verdict: { kind: 'serving' },
  })
})

test.each<EndpointStatus>(['Creating', 'Updating', 'SystemUpdating', 'RollingBack'])('%s is waited for', (status) => {
  expect(judgeEndpoint(serving({ status }), wanted)).toEqual({ kind: 'waiting', note: status })
  expect(judgeEndpoint(serving({ status, failureReason: 'why' }), wanted)).toEqual({
    kind: 'waiting',
    note: `${status}: why`,
  })
})

test('a pending deployment is waited for', () => {
  expect(
    judgeEndpoint(serving({ pending: { configName: 'config-3', variants: [], shadowVariants: [] } }), wanted),
  ).toMatchObject({ kind: 'waiting' })
})

test.each<EndpointStatus>(['OutOfService', 'Failed', 'UpdateRollbackFailed', 'Deleting'])(
  '%s ends the wait with its name',
  (status) => {
    expect(judgeEndpoint(serving({ status }), wanted)).toEqual({
      kind: 'done',
      verdict: { kind: 'failed', reason: `it is ${status}` },
    })
    expect(judgeEndpoint(serving({ status, failureReason: 'why' }), wanted)).toMatchObject({
      verdict: { reason: `it is ${status} (why)` },
    })
  },
)

test('a deleted endpoint ends the wait', () => {
  expect(judgeEndpoint(undefined, wanted)).toEqual({
    kind: 'done',
    verdict: { kind: 'failed', reason: 'it no longer exists' },
  })
})

test('a physical id is an ARN or a name', () => {
  expect(resourceName('arn:aws:sagemaker:eu-west-1:111122223333:endpoint/penguins-prod')).toBe('penguins-prod')
  expect(resourceName('penguins-prod')).toBe('penguins-prod')
})

test.each<[EndpointStatus, boolean, string]>([
  ['InService', true, packageArn(2)],
  ['Updating', true, packageArn(2)],
  ['SystemUpdating', true, packageArn(2)],
  ['RollingBack', true, packageArn(2)],
  ['UpdateRollbackFailed', true, `the old and the new model side by side, ${packageArn(2)} among them`],
  ['Creating', false, 'nothing'],
  ['Failed', false, 'nothing'],
  ['OutOfService', false, 'nothing'],
  ['Deleting', false, 'nothing'],
])('an endpoint that is %s: requests are answered %s', (status, answers, what) => {
  expect(answering(status)).toBe(answers)
  expect(describeServed(serving({ status }))).toBe(`endpoint penguins-prod is ${status} and serves ${what}`)
})

test('a model without a package has no name', () => {
  expect(describeServed(serving({ modelPackageArns: [] }))).toBe(
    'endpoint penguins-prod is InService and serves no model package',
  )
})

describe('S10 right after a change, what SageMaker does not see yet is waited for', () => {
  test.each([
    ['no endpoint', undefined, 59_999, 'not yet visible'],
    ['no config', { config: undefined }, 0, 'not yet visible with its endpoint config'],
  ])('%s', (_, given, sinceMs, note) => {
    expect(judgeFresh(given && serving(given), wanted, sinceMs)).toEqual({ kind: 'waiting', note })
  })
  test.each([
    ['a minute later, S16', undefined, 60_000, 'failed'],
    ['another config, which others have deleted', { config: undefined, configName: 'config-1' }, 0, 'rolled-back'],
    ['what is there', {}, 0, 'serving'],
  ])('%s', (_, given, sinceMs, kind) => {
    expect(judgeFresh(given && serving(given), wanted, sinceMs)).toMatchObject({ kind: 'done', verdict: { kind } })
  })
  test.each<Partial<ServedModel>>([
    { status: 'Creating' },
    { pending: { configName: 'config-3', variants: [], shadowVariants: [] } },
  ])('what is on its way is judged as such: %j', (given) => {
    expect(judgeFresh(serving({ ...given, config: undefined }), wanted, 0)).toEqual(
      judgeEndpoint(serving(given), wanted),
    )
  })
  test('a config that cannot be known is not waited for', () => {
    expect(judgeFresh(serving({ config: undefined }), { ...wanted, configName: undefined }, 0).kind).toBe('done')
  })
})

test.each<[EndpointStatus, boolean]>([
  ['Creating', true],
  ['Updating', true],
  ['SystemUpdating', true],
  ['RollingBack', true],
  ['Deleting', true],
  ['InService', false],
  ['OutOfService', false],
  ['Failed', false],
  ['UpdateRollbackFailed', false],
])('S7 %s is waited for before a deployment: %s', (status, unsettled) => {
  expect(isUnsettled(status)).toBe(unsettled)
  expect(judgeSettled(serving({ status }))).toEqual(
    unsettled
      ? { kind: 'waiting', note: `${status} by an operation that is not ours` }
      : { kind: 'done', verdict: 'settled' },
  )
})

test('S7 no endpoint has nothing to wait for', () => {
  expect(judgeSettled(undefined).kind).toBe('done')
})

test('S6 what cannot be deleted meanwhile', () => {
  expect(describeUnsettled(serving({ status: 'Creating' }))).toMatch(/an hour and more, .* nor deleted until then/)
  expect(describeUnsettled(serving({ status: 'Updating' }))).toMatch(/to its end, .* nor deleted until then/)
})
