import { UpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { describe, expect, jest, test } from '@jest/globals'
import { promote } from '../../src/actions/promote/action.ts'
import { endpointName, packageArn, stackName, told } from './penguin-deployments.ts'
import { penguinPromotions } from './penguin-promotions.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

const wrong = (version: number) =>
  ({ kind: 'wrong-answers', endpoint: endpointName, modelPackageArn: packageArn(version), factor: 2 }) as const
const wrongAnswer = '1 of 1 cases failed; case 1 (Gentoo male): expected 5550 ± 400, got 11000'

test('approved, deployed, tested: promoted, in one log and one summary', async () => {
  await using aws = await penguinPromotions()
  await aws.promote(1)
  await aws.decide(2, 'PendingManualApproval')
  aws.after(20, () => aws.people.approve({ group: 'penguins', version: 2, by: 'ada', description: 'mse 4.1' }))
  const { outputs, failure, lines, early, summary } = await aws.promote(2, { thresholds: 'max < 300ms' })
  expect(failure).toBeUndefined()
  expect(outputs).toEqual({
    outcome: 'promoted',
    rolledBack: 'false',
    modelPackageArn: packageArn(2),
    modelPackageVersion: '2',
    approvedBy: 'ada',
    approvedAt: expect.stringMatching(/^2026-11-20T/),
    endpointName,
    endpointArn: `arn:aws:sagemaker:eu-west-1:111122223333:endpoint/${endpointName}`,
    endpointConfigName: aws.state.endpoints.get(endpointName)?.EndpointConfigName,
    previousModelPackageArn: packageArn(1),
    consoleUrl: expect.stringContaining('eu-west-1.console.aws.amazon.com'),
    changes: 'modify Model (replaced), modify EndpointConfig (perhaps replaced), modify Endpoint',
    stackId: aws.stack()?.id,
    passed: '1',
    failed: '0',
    p50Ms: '0.0',
    errorRate: '0',
    metrics: '{"mean":0,"min":0,"p50":0,"max":0,"errors":0,"throttles":0}',
  })
  const ofLoads = ['p95Ms', 'p99Ms', 'rps']
  const elsewhere = ['failureKind', 'failureReason', 'stackName', 'accuracy', 'resultsFile', 'junitFile', ...ofLoads]
  expect([...Object.keys(outputs), ...elsewhere].sort()).toEqual(Object.keys(promote.outputs).sort())
  expect(early).toMatchObject({ 'stack-name': stackName, 'endpoint-name': endpointName })
  expect(told(lines).filter((line) => !/^(Model|EndpointConfig|sagemaker-penguins-staging) /.test(line))).toEqual([
    '▸ Approval',
    `model package penguins/2 is ${packageArn(2)}`,
    'model package penguins/2: approved by ada, "mse 4.1"',
    '◂',
    '▸ Deployment',
    `endpoint ${endpointName} is InService and serves ${packageArn(1)}`,
    expect.stringMatching(/^change set gh-42-1-[0-9a-f]{8}: it would modify Model \(replaced\)/),
    `stack ${stackName}: update begun`,
    'Endpoint UPDATE_IN_PROGRESS',
    'Endpoint UPDATE_COMPLETE',
    `stack ${stackName}: updated; endpoint ${endpointName} is InService and serves ${packageArn(2)}`,
    '◂',
    '▸ Smoke test',
    `endpoint ${endpointName}: 1 cases, 0 requests to warm up before them`,
    'case 1 (Gentoo male): passed, got 5500',
    'latency over 1 requests: median 0 ms, at most 0 ms',
    'errors <= 0%: met (0 of 1 requests (0%))',
    'max < 300ms: met (0 ms)',
    `endpoint ${endpointName}: passed, 1 of 1 cases passed`,
    '◂',
  ])
  expect(summary).toMatch(/^# ✅ Promoted\n/)
  expect(summary).toContain(
    '| step | outcome |\n| --- | --- |\n| Approval | approved |\n| Deployment | updated |\n| Smoke test | passed |',
  )
  const parts = ['## ✅ Approved: model package', '## ✅ Updated: endpoint', '## ✅ Smoke test passed: endpoint']
  expect(parts.filter((part) => !summary.includes(part))).toEqual([])
})

describe('nothing is touched', () => {
  test('while nobody has approved', async () => {
    await using aws = await penguinPromotions()
    await aws.decide(1, 'PendingManualApproval')
    aws.journal.clear()
    const { outputs, failure, summary } = await aws.promote(1, { mode: 'check' })
    expect(outputs).toMatchObject({ outcome: 'not-approved', rolledBack: 'false', modelPackageArn: packageArn(1) })
    expect(failure?.happened).toBe('it may not be deployed yet (PendingManualApproval)')
    expect(summary).toMatch(/^# ⏳ Not approved, nothing was touched/)
    expect(aws.operations()).toEqual(['DescribeModelPackage'])
  })

  test('where the credentials lead to another account than expected', async () => {
    await using aws = await penguinPromotions()
    const { failure, outputs, summary } = await aws.promote(1, { 'expected-account-id': '444455556666' })
    expect(failure?.happened).toBe('they lead to account 111122223333, not 444455556666')
    expect(outputs).toMatchObject({ outcome: 'deployment-failed', rolledBack: 'false', failureKind: 'refused' })
    expect(summary).toContain('| Place | failed |')
    expect(aws.operations()).toEqual(['GetCallerIdentity'])
  })

  test.each([
    ['no such cases', { cases: 'nowhere.json' }, /^nowhere\.json: there is no such file/],
    ['cases that are none', { cases: 'staging-config.json' }, /^staging-config\.json: /],
    ['no such configuration', { config: 'nowhere.json' }, /^nowhere\.json: there is no such file/],
  ])('%s: said before the approval is waited for', async (_, given, problem) => {
    await using aws = await penguinPromotions()
    await expect(aws.begin(given).ended).rejects.toMatchObject({
      name: 'InputError',
      problems: [expect.stringMatching(problem)],
    })
    expect(aws.operations()).toEqual([])
  })

  test('a body of the cases that is not there: the same', async () => {
    await using aws = await penguinPromotions()
    const { readText } = aws.world
    const gone = JSON.stringify({ samples: [{ 'input-file': 'gone.csv', expected: 1 }] })
    aws.world.readText = async (path) => (path === 'cases.json' ? gone : readText(path))
    await expect(aws.begin().ended).rejects.toMatchObject({
      problems: ['cases.json:1: gone.csv: there is no such file in the checkout'],
    })
    expect(aws.operations()).toEqual([])
  })

  test('neither cases nor a sample payload: said before the deployment', async () => {
    await using aws = await penguinPromotions()
    await expect(aws.begin({ cases: '' }).ended).rejects.toMatchObject({
      problems: [`input 'cases': is required here, since model package ${packageArn(1)} has no sample payload`],
    })
    expect(new Set(aws.operations())).toEqual(new Set(['DescribeModelPackage']))
    expect(aws.stack()).toBeUndefined()
  })
})

describe('a model that fails its smoke test', () => {
  test('is taken back: the model before it is deployed again, verified, and the step is red with the first cause', async () => {
    await using aws = await penguinPromotions()
    await aws.promote(1, { 'resource-tags': 'release=first' })
    aws.faults.inject(wrong(2))
    const { outputs, failure, lines, summary } = await aws.promote(2, { 'resource-tags': 'release=second' })
    expect(outputs).toMatchObject({
      outcome: 'rolled-back',
      rolledBack: 'true',
      modelPackageArn: packageArn(2),
      previousModelPackageArn: packageArn(1),
      failureKind: 'assertion',
      failed: '1',
      endpointConfigName: aws.state.endpoints.get(endpointName)?.EndpointConfigName,
    })
    expect(failure).toEqual({
      subject: `endpoint ${endpointName}`,
      happened: `the smoke test of ${packageArn(2)} failed: ${wrongAnswer}. It was rolled back and serves ${packageArn(1)} again, verified`,
      remedy: expect.stringMatching(/^Mend the model, or the test, and promote again\./),
    })
    expect(aws.stack()?.desired).toMatchObject({
      parameters: { ModelPackageName: packageArn(1) },
      tags: [
        { Key: 'cost-center', Value: 'penguin-research' },
        { Key: 'release', Value: 'first' },
        { Key: 'sagemaker-promote:deployment', Value: expect.any(String) },
        { Key: 'sagemaker-promote:model-package', Value: packageArn(1) },
      ],
    })
    const rollback = told(lines).slice(told(lines).indexOf('▸ Rollback'))
    expect(rollback.filter((line) => !/^(Model|EndpointConfig|sagemaker-penguins-staging) /.test(line))).toEqual([
      '▸ Rollback',
      `warning: endpoint ${endpointName}: ${wrongAnswer}. Going back to ${packageArn(1)}`,
      `endpoint ${endpointName} is InService and serves ${packageArn(2)}`,
      expect.stringMatching(/^change set gh-42-1-[0-9a-f]{8}: it would modify Model \(replaced\)/),
      `stack ${stackName}: update begun`,
      'Endpoint UPDATE_IN_PROGRESS',
      'Endpoint UPDATE_COMPLETE',
      `endpoint ${endpointName}: serves ${packageArn(1)} again`,
      '◂',
    ])
    expect(summary).toMatch(/^# ↩️ Rolled back\n\n\*\*endpoint penguins-staging\*\*: the smoke test of/)
    const parts = [
      '## ✅ Approved',
      '## ✅ Updated',
      '## ❌ Smoke test failed',
      '| Rollback | serves arn:aws:sagemaker',
    ]
    expect(parts.filter((part) => !summary.includes(part))).toEqual([])
  })

  test.each([
    ['it was the first deployment', {}, 1, 'since this was its first deployment'],
    ['on-failure: hold', { 'on-failure': 'hold' }, 2, "as 'on-failure: hold' asks"],
    [
      'the same model was in place before, and none before that',
      {},
      2,
      'since it is not known what was served before it',
    ],
  ])('stays in place where %s', async (_, given, version, because) => {
    await using aws = await penguinPromotions()
    if (because.includes('hold')) await aws.promote(1)
    if (because.includes('not known')) await aws.promote(2)
    aws.faults.inject(wrong(2))
    aws.faults.inject(wrong(1))
    const { outputs, failure, lines } = await aws.promote(version, given)
    expect(outputs).toMatchObject({ outcome: 'held', rolledBack: 'false', failed: '1' })
    expect(failure?.happened).toBe(
      `the smoke test was not passed (${wrongAnswer}), and the model stays in place, ${because}`,
    )
    expect(aws.stack()?.desired?.parameters).toMatchObject({ ModelPackageName: packageArn(version) })
    expect(lines).not.toContain('▸ Rollback')
  })

  test('is taken back by the next run, where the run that deployed it was interrupted', async () => {
    await using aws = await penguinPromotions()
    await aws.promote(1)
    aws.faults.inject(wrong(2))
    await aws.promote(2, { 'on-failure': 'hold' })
    const { outputs, failure } = await aws.promote(2)
    expect(outputs).toMatchObject({ outcome: 'rolled-back', rolledBack: 'true' })
    expect(failure?.happened).toContain(`serves ${packageArn(1)} again, verified`)
    const again = await aws.promote(1)
    expect(again.outputs).toMatchObject({ outcome: 'promoted' })
  })

  test('is not even asked where the endpoint serves another one by then', async () => {
    await using aws = await penguinPromotions()
    await aws.promote(1)
    const earlier = aws.state.endpoints.get(endpointName)?.EndpointConfigName ?? ''
    const { readText } = aws.world
    aws.world.readText = (path) => {
      // The file is read a second time when the test begins.
      if (aws.stack()?.status === 'UPDATE_COMPLETE')
        Object.assign(aws.state.endpoints.get(endpointName) ?? {}, { EndpointConfigName: earlier })
      return readText(path)
    }
    aws.journal.clear()
    const { outputs, failure } = await aws.promote(2, { 'on-failure': 'hold' })
    expect(outputs).toMatchObject({ outcome: 'held', failureKind: 'assertion', passed: '0' })
    expect(failure?.happened).toContain(`expected it to serve ${packageArn(2)}`)
    expect(aws.journal.of('SageMakerRuntime')).toEqual([])
  })

  test('a test that learnt nothing leaves the model in place, and takes it back on request', async () => {
    await using aws = await penguinPromotions()
    await aws.promote(1)
    const error = { name: 'AccessDeniedException', message: 'no', status: 403 }
    aws.faults.inject({ kind: 'request', operation: 'InvokeEndpoint', error })
    const held = await aws.promote(2)
    expect(held.outputs).toMatchObject({ outcome: 'held', failureKind: 'infrastructure' })
    expect(held.failure?.happened).toContain('not allowed to sagemaker:InvokeEndpoint')
    await aws.promote(1)
    const back = await aws.promote(2, { 'on-inconclusive': 'rollback' })
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back', rolledBack: 'true' })
  })
})

describe('what is gone back to', () => {
  test('is what the stack came to when another operation had ended, not what that had asked for', async () => {
    await using aws = await penguinPromotions({ versions: 3 })
    await aws.promote(1)
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    aws.faults.inject(wrong(3))
    const Parameters = Object.keys(aws.stack()?.desired?.parameters ?? {}).map((ParameterKey) =>
      ParameterKey === 'ModelPackageName'
        ? { ParameterKey, ParameterValue: packageArn(2) }
        : { ParameterKey, UsePreviousValue: true },
    )
    await aws.cloudFormation.send(
      new UpdateStackCommand({ StackName: stackName, UsePreviousTemplate: true, Parameters }),
    )
    const { outputs, failure } = await aws.promote(3)
    expect(outputs.outcome).toBe('rolled-back')
    expect(failure?.happened).toContain(`serves ${packageArn(1)} again, verified`)
  })

  test('is nothing where the stack holds a model that was never served', async () => {
    await using aws = await penguinPromotions({ versions: 3 })
    await aws.promote(1)
    aws.faults.inject({ kind: 'endpoint-silent-rollback', endpoint: endpointName, modelPackageVersion: 2 })
    const silent = await aws.promote(2)
    expect(silent.outputs).toMatchObject({ outcome: 'deployment-failed', rolledBack: 'false' })
    aws.faults.inject(wrong(3))
    const { outputs, failure } = await aws.promote(3)
    expect(outputs.outcome).toBe('held')
    expect(failure?.happened).toContain('since it is not known which model was served before')
  })
})

test('a deployment that fails is told as such, and not tested', async () => {
  await using aws = await penguinPromotions()
  await aws.promote(1)
  aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
  aws.journal.clear()
  const { outputs, failure, summary } = await aws.promote(2)
  expect(outputs).toMatchObject({
    outcome: 'deployment-failed',
    rolledBack: 'false',
    failureReason: expect.stringContaining('did not pass the ping health check'),
  })
  expect(failure?.happened).toContain(`is InService and serves ${packageArn(1)}`)
  expect(summary).toContain('| Deployment | rolled-back |')
  expect(aws.journal.of('SageMakerRuntime')).toEqual([])
})

describe('a rollback that fails itself says both causes, and what serves', () => {
  test('because the earlier model may not be deployed any more', async () => {
    await using aws = await penguinPromotions()
    await aws.promote(1)
    aws.faults.inject(wrong(2))
    await aws.decide(1, 'Rejected')
    const { outputs, failure, summary } = await aws.promote(2)
    expect(outputs).toMatchObject({ outcome: 'rollback-failed', rolledBack: 'false' })
    expect(failure?.happened).toMatch(
      /^the smoke test failed \(1 of 1 cases failed; .*\), and so did the way back \(Model UPDATE_FAILED: Model package .* is Rejected/,
    )
    expect(failure?.happened).toContain(`endpoint ${endpointName} is InService and serves ${packageArn(2)}`)
    expect(summary).toMatch(/^# 🚨 The rollback failed/)
  })

  test('because AWS refuses it', async () => {
    await using aws = await penguinPromotions()
    await aws.promote(1)
    aws.faults.inject(wrong(2))
    const { openTarget } = aws.world
    const error = { name: 'ExpiredToken', message: 'expired', status: 403 }
    aws.world.openTarget = (...order) => {
      aws.faults.inject({ kind: 'request', service: 'CloudFormation', operation: 'CreateChangeSet', error })
      return openTarget(...order)
    }
    const { outputs, failure, summary } = await aws.promote(2)
    expect(outputs).toMatchObject({ outcome: 'rollback-failed', rolledBack: 'false', failed: '1' })
    expect(failure).toEqual({
      subject: `endpoint ${endpointName}`,
      happened: `the smoke test failed (${wrongAnswer}), and so did the way back (stack ${stackName}: the AWS credentials have expired (expired))`,
      remedy:
        "Give 'role-to-assume' where the action has it, or assume the role just before this step, or for longer (role-duration-seconds).",
    })
    expect(summary).toContain('## ❌ Smoke test failed')
  })
})
