import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { startLocalAws, type LocalAws } from '../../rehearsal/aws/local-aws.ts'
import { writtenDefinition } from '../../rehearsal/pipeline-definition.ts'
import { names } from '../../rehearsal/vocabulary.ts'
import { runBundle, type BundleRun } from './run-bundle.ts'

// What a user sees of every action, as the shipped bundle tells it: one page each in __snapshots__. Read them; they are the product.

/** Five minutes of AWS take a second. */
const speed = 300
let directory: string
let workspace: string
let aws: LocalAws
let image: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'transcripts-'))
  workspace = join(directory, 'workspace')
  cpSync(resolve(import.meta.dirname, '../../rehearsal/projects/penguins'), workspace, { recursive: true })
  writeFileSync(join(workspace, 'pipeline.json'), writtenDefinition())
  // Model servers start in real time, so they are given an hour of AWS time.
  const pace = { endpointHealthCheckTimeoutMs: 3_600_000 }
  aws = await startLocalAws({ clock: realClock({ speed }), pace, directory: join(directory, 'aws') })
  const { bucket, key } = names.trainingData
  aws.world.objects.put(bucket, key, readFileSync(join(workspace, 'data/penguins.csv')))
  const owner = { arn: names.workflowRole('build'), name: 'github-build' }
  await aws.world.call('ECR', 'CreateRepository', { repositoryName: 'penguins' }, owner)
  const { digest } = await aws.putAssembledImage({
    repository: 'penguins',
    tag: 'v1',
    directory: join(workspace, 'container'),
  })
  image = `${new URL(aws.url).host}/penguins@${digest}`
})

afterAll(async () => {
  await aws.close()
  rmSync(directory, { recursive: true, force: true })
})

const perform = (name: string, inputs: Readonly<Record<string, string>>) => runBundle(name, { inputs, aws, workspace })

const train = {
  'pipeline-name': names.pipeline,
  'definition-file': 'pipeline.json',
  'pipeline-role-arn': names.executionRole,
  'require-model-package': 'true',
}
const staging = {
  config: 'staging-config.json',
  'stack-name': 'sagemaker-penguins-staging',
  'endpoint-name': names.endpoints.staging,
  'execution-role-arn': names.executionRole,
}
const production = {
  config: 'prod-config.json',
  'stack-name': 'sagemaker-penguins-prod',
  'endpoint-name': names.endpoints.production,
  'execution-role-arn': names.executionRole,
  cases: 'tests/smoke/cases.json',
  mode: 'check',
}
const version = (number: number) => ({ 'model-package-group': 'penguins', 'model-package-version': String(number) })

test('bad inputs: all problems at once, and AWS is not asked anything', async () => {
  const run = await perform('deploy-endpoint', { 'stack-name': '1st', timeout: '10', 'model-package-version': '7' })
  expect(run.requests).toEqual([])
  expect(page(run)).toMatchSnapshot()
})

test('start-pipeline trains and registers version 1', async () => {
  const run = await perform('start-pipeline', { ...train, parameters: `ImageUri=${image}\nCommitId=0123456` })
  expect(page(run)).toMatchSnapshot()
}, 60_000)

test('wait-for-approval finds version 1 undecided, and then approved', async () => {
  expect(page(await perform('wait-for-approval', { ...version(1), mode: 'check' }))).toMatchSnapshot('undecided')
  await aws.people.approve({ group: 'penguins', by: names.approver, description: 'rmse 271' })
  expect(page(await perform('wait-for-approval', { ...version(1), timeout: '10s' }))).toMatchSnapshot('approved')
})

test('deploy-endpoint creates staging, and sees that a second deployment changes nothing', async () => {
  expect(page(await perform('deploy-endpoint', { ...staging, ...version(1) }))).toMatchSnapshot('created')
  expect(page(await perform('deploy-endpoint', { ...staging, ...version(1) }))).toMatchSnapshot('unchanged')
}, 60_000)

test('smoke-test finds staging right', async () => {
  const inputs = {
    'endpoint-name': names.endpoints.staging,
    cases: 'tests/smoke/cases.json',
    thresholds: 'errors < 1%\np95 < 10s',
    requests: '20',
  }
  expect(page(await perform('smoke-test', inputs))).toMatchSnapshot()
})

test('promote brings version 1 to production, and takes a version 2 back that answers wrong there', async () => {
  const first = await perform('promote', { ...production, ...version(1) })
  expect(first.code).toBe(0)
  const again = await perform('start-pipeline', { ...train, parameters: `ImageUri=${image}\nRmseThreshold=399` })
  expect(again.code).toBe(0)
  await aws.people.approve({ group: 'penguins', version: 2, by: names.approver })
  aws.faults.inject({
    kind: 'wrong-answers',
    endpoint: names.endpoints.production,
    modelPackageArn: aws.world.arn('sagemaker', 'model-package/penguins/2'),
    factor: 1.5,
  })
  expect(page(await perform('promote', { ...production, ...version(2) }))).toMatchSnapshot()
}, 120_000)

/** One readable page of a run; what differs from run to run (ids, ports, durations, what a poll happened to see) is named or left out. */
function page({ code, log, outputs, requests, summary }: BundleRun): string {
  const passing =
    /^.*(: |still )[A-Za-z_]*(IN_PROGRESS|Creating|Updating|Executing)(, after .*)?$|^\w+ Executing(: .*)?$|^change set [\w-]+: (still )?being worked out|^endpoint [\w-]+: (Creating|Updating|InService|AllTraffic|variant|traffic)\b/
  const text = [
    `exit code ${code}`,
    '─── log',
    ...log.split('\n').filter((line) => !passing.test(line)),
    '─── requests',
    ...requests,
    '─── outputs',
    outputs,
    '─── summary',
    summary,
  ].join('\n')
  return Object.entries(varying).reduce((steady, [name, pattern]) => steady.replace(pattern, name), text)
}

const varying = {
  'gh-42-1-<hash>': /gh-42-1-[0-9a-f]{8}/g,
  'penguins/<id>/': /penguins\/[a-z0-9]{12}\//g,
  'duration-seconds=<seconds>': /duration-seconds=\d+/g,
  // Of ten minutes of AWS, two seconds here: a busy machine may take longer.
  'axisFormat <format>': /axisFormat %H:%M(:%S)?/g,
  '<moment>': /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g,
  '<registry>': /127\.0\.0\.1(:|%3A)\d+/g,
  '<uuid>': /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  'execution/<id>': /execution\/[a-z0-9]{12}/g,
  'execution <id>': /execution [a-z0-9]{12}/g,
  'pipelines-<id>': /pipelines-[a-z0-9]{12}-\w+-[a-z0-9]{10}/g,
  '$1-<suffix>': /\b((?:Endpoint)?(?:Config|Model))-[A-Za-z0-9]{8,}/g,
  '<time>': /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g,
  '<duration>': /\b\d+(\.\d+)? (ms|s|min)( \d+ s)?\b/g,
  '| <rate> | <duration> |': /\| \d+(\.\d+)? \| <duration> \|$/gm,
  '-ms=<latency>': /-ms=\d+(\.\d+)?/g,
  'rps=<rate>': /rps=\d+(\.\d+)?/g,
  '<rate> answers a second': /\d+(\.\d+)? answers a second/g,
  'metrics={<measured>}': /metrics=\{"mean".*\}/g,
  '$1 <measured>': /^(x-axis "[^"]*"|y-axis "[^"]*"|bar) .*$/gm,
  'sha256:<digest>': /sha256:[0-9a-f]{64}/g,
}

/** Snapshots are pages, not quoted strings. */
expect.addSnapshotSerializer({ test: (value) => typeof value === 'string', serialize: (value: string) => value })
