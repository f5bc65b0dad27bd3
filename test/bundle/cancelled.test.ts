import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { definitionOf, training } from '../actions/small-pipeline.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { stubDocker } from '../docker/stub-docker.ts'
import { runBundle } from './run-bundle.ts'

let workspace: string
let aws: Awaited<ReturnType<typeof rehearse>>

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'cancelled-'))
  aws = await rehearse({ clock: realClock() })
})
afterEach(async () => {
  await aws[Symbol.asyncDispose]()
  rmSync(workspace, { recursive: true, force: true })
})

test('P6: start-pipeline stops the execution and is out in less than five seconds', async () => {
  writeFileSync(join(workspace, 'pipeline.json'), JSON.stringify(definitionOf()))
  const inputs = {
    'pipeline-name': 'penguins',
    'definition-file': 'pipeline.json',
    'pipeline-role-arn': roleArn,
    parameters: `ImageUri=${await pushPrograms(aws, { 'main.py': training })}`,
  }
  aws.faults.inject({ kind: 'request', operation: 'DescribePipelineExecution', delayMs: 60_000 })
  const { log, code, afterCancelMs, outputs, summary } = await runBundle('start-pipeline', {
    inputs,
    aws,
    workspace,
    cancelAt: 'started execution',
  })
  expect(afterCancelMs).toBeLessThan(5_000)
  expect(code).toBe(1)
  expect(log).toMatch(/^::error::.*the workflow run was cancelled, and the execution was stopped with it/m)
  expect(outputs).toMatch(/^execution-arn=arn:[^]*^outcome=stopped$/m)
  expect(summary).toContain('## ⏹️ Stopped: pipeline penguins')
  const [execution] = aws.state.executions.values()
  expect(execution?.described.PipelineExecutionStatus).toMatch(/^Stop/)
}, 20_000)

test('smoke-test lets go of a model that hangs, and is out in less than five seconds', async () => {
  writeFileSync(join(workspace, 'cases.json'), '{ "samples": [{ "input": "a", "expected": null }] }')
  aws.faults.inject({ kind: 'request', operation: 'InvokeEndpoint', delayMs: 60_000 })
  const inputs = { 'endpoint-name': 'penguins-staging', cases: 'cases.json' }
  const { log, code, afterCancelMs, summary } = await runBundle('smoke-test', {
    inputs,
    aws,
    workspace,
    cancelAt: '1 cases',
  })
  expect(afterCancelMs).toBeLessThan(5_000)
  expect(code).toBe(1)
  expect(log).toMatch(/^::error::smoke-test: the workflow run was cancelled/m)
  expect(summary).toContain('cancelled')
}, 20_000)

test('wait-for-approval stops waiting, and is out in less than five seconds', async () => {
  const registration = {
    ModelPackageGroupName: 'penguins',
    InferenceSpecification: { Containers: [{ Image: 'penguins:1' }] },
  }
  const owner = { arn: roleArn, name: 'ana' }
  await aws.world.call('SageMaker', 'CreateModelPackageGroup', { ModelPackageGroupName: 'penguins' }, owner)
  await aws.world.call('SageMaker', 'CreateModelPackage', registration, owner)
  const inputs = { 'model-package-group': 'penguins' }
  const run = await runBundle('wait-for-approval', { inputs, aws, workspace, cancelAt: 'PendingManualApproval' })
  expect(run.afterCancelMs).toBeLessThan(5_000)
  expect(run.code).toBe(1)
  expect(run.log).toMatch(/^::error::wait-for-approval: the workflow run was cancelled/m)
  expect(run.outputs).toMatch(/^model-package-version=1$/m)
}, 20_000)

const modelPackageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/1'
test.each([
  ['wait-for-approval', 'DescribeModelPackage', { 'model-package-arn': modelPackageArn }],
  [
    'deploy-endpoint',
    'DescribeModelPackage',
    {
      config: 'config.json',
      'stack-name': 'sagemaker-penguins',
      'endpoint-name': 'penguins',
      'execution-role-arn': roleArn,
      'model-package-arn': modelPackageArn,
    },
  ],
  ['start-pipeline', 'DescribePipeline', { 'pipeline-name': 'penguins' }],
  ['build-push-image', 'DescribeRepositories', { repository: 'penguins', tags: '1.0' }],
])(
  '%s is out in less than five seconds while AWS does not answer',
  async (action, operation, inputs) => {
    using _ = stubDocker({})
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\n')
    const parameters = { StageName: 'prod', EndpointInstanceCount: '1', EndpointInstanceType: 'ml.m5.large' }
    writeFileSync(join(workspace, 'config.json'), JSON.stringify({ Parameters: parameters }))
    aws.faults.inject({ kind: 'request', operation, delayMs: 60_000 })
    const asked = () => aws.journal.entries.some((entry) => entry.operation === operation)
    const run = await runBundle(action, { inputs, aws, workspace, cancelWhen: asked })
    expect(run.afterCancelMs).toBeLessThan(5_000)
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/^::error::.*the workflow run was cancelled/m)
    expect(run.summary).toContain('cancelled')
  },
  20_000,
)
