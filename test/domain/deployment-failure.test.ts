import { describe, expect, test } from '@jest/globals'
import {
  describeQuota,
  endpointLogUrl,
  failureKind,
  nextInstanceType,
  quotaConsoleUrl,
  quotaIn,
  remedyFor,
  variantIn,
  worthRepeating,
  type FailureKind,
} from '../../src/domain/deployment-failure.ts'

const ping =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'
const capacity =
  'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time.'
const limit =
  "The account-level service limit 'ml.g5.xlarge for endpoint usage' is 0 Instances, with current utilization of 1,024 Instances and a request delta of 1 Instances. Please use AWS Service Quotas to request an increase for this quota."
const role =
  'Could not assume role arn:aws:iam::111122223333:role/new. Please ensure that the role exists and allows principal sagemaker.amazonaws.com to assume the role.'

describe('S2 what helps is told by the words of AWS', () => {
  test.each<[FailureKind, string, RegExp]>([
    ['health-check', ping, /log group/],
    ['capacity', capacity, /^Wait for capacity, or name several 'instance-types'/],
    ['quota', limit, /Quotas/],
    [
      'model-data',
      'Failed to download model data for container "container_1" from URL: "s3://b/m.tar.gz".',
      /role may/,
    ],
    [
      'image',
      "The repository 'penguins' does not grant ecr:GetDownloadUrlForLayer permission to service principal",
      /pull the image/,
    ],
    ['role', role, /takes a minute/],
    ['permission', 'User: x is not authorized to perform: sagemaker:CreateModel on resource: y', /policy/],
    ['alarm', 'The deployment was rolled back because of alarms in ALARM state: penguins-5xx.', /alarm has seen/],
    [
      'scaled',
      'The variant(s) "AllTraffic" must be deregistered as scalable target(s) with AWS Auto Scaling before they can be removed or have their instance type updated.',
      /^Deploy once without the scaling/,
    ],
    ['busy', 'Cannot update in-progress endpoint "arn:…".', /wait until/],
    ['not-visible', 'Could not find endpoint configuration "arn:…".', /whether it is there/],
    ['manual-intervention', 'it is UpdateRollbackFailed (ping health check)', /update-endpoint/],
  ])('%s', (kind, reason, remedy) => {
    expect(failureKind(reason)).toBe(kind)
    expect(remedyFor(reason)).toMatch(remedy)
  })
  test('nothing is advised against what is not known', () => {
    expect(failureKind('a hook refused')).toBe('other')
    expect(remedyFor('a hook refused')).toBeUndefined()
  })
})

describe('S8 the quota by its name', () => {
  test('with what it is and what of it is used', () => {
    const quota = quotaIn(limit)
    expect(quota).toEqual({ name: 'ml.g5.xlarge for endpoint usage', limit: '0', used: '1,024' })
    expect(quota && describeQuota(quota)).toBe("quota 'ml.g5.xlarge for endpoint usage' (it is 0, in use are 1,024)")
  })
  test('without, where AWS tells none', () => {
    const quota = quotaIn("the service limit 'Endpoints' was reached")
    expect(quota).toEqual({ name: 'Endpoints', limit: undefined, used: undefined })
    expect(quota && describeQuota(quota)).toBe("quota 'Endpoints'")
    expect(quotaIn('ResourceLimitExceeded')).toBeUndefined()
  })
  test.each([
    [
      'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/penguins',
      'https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
    ],
    [
      'arn:aws:servicequotas:eu-west-1:111122223333:sagemaker/L-1928E07B',
      'https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas/L-1928E07B',
    ],
    ['arn:aws-iso:cloudformation:us-iso-east-1:111122223333:stack/penguins', undefined],
    ['penguins', undefined],
  ])('the console of %s', (arn, url) => expect(quotaConsoleUrl(arn)).toBe(url))
})

test('the log group of an endpoint in the console', () => {
  expect(endpointLogUrl('arn:aws:sagemaker:eu-west-1:111122223333:endpoint/penguins', 'penguins')).toBe(
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FEndpoints$252Fpenguins',
  )
  expect(endpointLogUrl('', 'penguins')).toBeUndefined()
})

test.each([
  [ping, 'AllTraffic'],
  ["The production variant 'blue-2'.", 'blue-2'],
  ['no variant', undefined],
])('the variant that is named: %s', (reason, name) => expect(variantIn(reason)).toBe(name))

test.each([
  ['S11', role, 1],
  ['S10', 'Could not find model "arn:…".', 1],
  ['S7', 'Cannot update in-progress endpoint', Infinity],
])('%s may be done again', (_, reason, times) => expect(worthRepeating(reason)?.times).toBe(times))

test.each([
  ...[ping, capacity, limit, 'model data', 'ecr:', 'not authorized to perform', 'alarm', 'UpdateRollbackFailed', '?'],
])('is not done again: %s', (reason) => expect(worthRepeating(reason)).toBeUndefined())

test('S9 the next instance type is for want of capacity only', () => {
  const types = ['ml.g5.xlarge', 'ml.g5.2xlarge']
  expect(nextInstanceType(types, { type: 'ml.g5.xlarge', reason: capacity })).toBe('ml.g5.2xlarge')
  expect(nextInstanceType(types, { type: 'ml.g5.2xlarge', reason: capacity })).toBeUndefined()
  expect(nextInstanceType(types, { type: 'ml.g5.xlarge', reason: ping })).toBeUndefined()
})
