import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { pushPrograms } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { judge, judgedPipeline } from './judged-pipeline.ts'
import { startPipelinePlay, type Circumstances, type Given } from './start-pipeline-play.ts'
import { origin } from './start-pipeline-world.ts'

let aws: Awaited<ReturnType<typeof rehearse>>
let play: ReturnType<typeof startPipelinePlay>
let imageUri = ''

beforeAll(async () => {
  aws = await rehearse()
  play = startPipelinePlay(aws)
  imageUri = await pushPrograms(aws, { 'judge.py': judge })
})
afterAll(() => aws[Symbol.asyncDispose]())
afterEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

const made = new Set<string>()
interface Asked extends Circumstances {
  readonly parameters?: Given
  readonly given?: Given
  readonly otherwise?: readonly object[]
}
const parametersOf = (name: string, { parameters = {} }: Asked) =>
  JSON.stringify({ ImageUri: imageUri, Group: name, ...parameters })
async function pipeline(name: string, asked: Asked = {}): Promise<Given> {
  if (!made.has(name)) await play.createPipeline(name, judgedPipeline(asked.otherwise))
  made.add(name)
  return { 'pipeline-name': name, parameters: parametersOf(name, asked), ...asked.given }
}
/** Runs a pipeline of this name, and group of model packages, with the parameters given. */
const run = async (name: string, asked: Asked = {}) => play.run(await pipeline(name, asked), asked)
const runId = (id: string) => ({ origin: { runId: id, runUrl: `https://github.com/acme/penguins/actions/runs/${id}` } })
const linesAfter = (lines: readonly string[], start: string) =>
  lines.slice(lines.findIndex((line) => line.startsWith(start)))
const group = (name: string, version: number) =>
  aws.state.modelPackages.get(`arn:aws:sagemaker:eu-west-1:111122223333:model-package/${name}/${version}`)

describe('P3: a job that fails', () => {
  test('shows the last lines of its log, folded, and its message; nothing of it is obeyed', async () => {
    const { lines, summary, failure, outputs } = await run('hostile', { parameters: { Fail: 'yes' } })
    expect(outputs).toMatchObject({ outcome: 'failed', failedStep: 'EvaluateBirds' })
    expect(failure?.happened).toMatch(
      /^step EvaluateBirds failed: ClientError: AlgorithmError: .*exit code: 1; it left the message: looked at <b>7<\/b> birds$/,
    )
    expect(linesAfter(lines, 'EvaluateBirds left')).toEqual([
      'EvaluateBirds left the message: looked at <b>7</b> birds',
      ': :stop::',
      expect.stringMatching(/^▸ The last lines of EvaluateBirds, pipelines-ID-1-EvaluateBirds-JOB\/algo-1-\d+$/),
      ': :error file=a::judging',
      '```</details><img src=x>',
      '## [error]no birds',
      '◂',
    ])
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
    expect(summary).toContain('EvaluateBirds left the message: looked at &#60;b&#62;7&#60;/b&#62; birds<br>::stop::')
    expect(summary).toContain(
      '````\n::error file=a::judging\n```</details><img src=x>\n##[error]no birds\n````\n\n</details>',
    )
  })

  test('fails as it failed where its log may not be read, which costs a line', async () => {
    play.refuse('DescribeLogStreams')
    const { lines, outputs, summary } = await run('unlogged', { parameters: { Fail: 'yes' } })
    expect(outputs).toMatchObject({ outcome: 'failed', failedStep: 'EvaluateBirds' })
    expect(lines).toContain(
      'no log lines of EvaluateBirds: log group /aws/sagemaker/ProcessingJobs: not allowed to logs:DescribeLogStreams (no)',
    )
    expect(summary).toContain('left the message')
  })

  test('shows its log where the job itself may not be described', async () => {
    play.refuse('DescribeProcessingJob')
    const { lines } = await run('nameless', { parameters: { Fail: 'yes' } })
    expect(lines).toContain(
      'nothing about the job of EvaluateBirds: processing job pipelines-ID-1-EvaluateBirds-JOB: not allowed to sagemaker:DescribeProcessingJob (no)',
    )
    expect(lines).toContain('## [error]no birds')
  })

  test('has left no log where it never began', async () => {
    const reason = 'ResourceLimitExceeded: the limit is 0 instances'
    aws.faults.inject({ kind: 'step-failure', pipeline: 'quota', step: 'EvaluateBirds', reason })
    const { lines, failure } = await run('quota')
    expect(failure?.remedy).toMatch(/^New accounts often have a quota of 0 for an instance type/)
    expect(lines.at(-1)).toBe(
      'no log lines of EvaluateBirds: no stream of /aws/sagemaker/ProcessingJobs begins with pipelines-ID-1-EvaluateBirds-JOB/',
    )
  })
})

describe('the evaluation report', () => {
  const metrics = {
    'regression_metrics.mse.value': 4.9,
    'regression_metrics.r2.value': 0.5,
  }

  test('of the model package is handed on, beside conditions and artifacts, and stands in the summary', async () => {
    const { outputs, lines, summary } = await run('first')
    expect(JSON.parse(outputs.metrics ?? '')).toEqual(metrics)
    expect(outputs.conditions).toBe('{"CheckMse":"True"}')
    const [id = ''] = play.executionsOf('first').map((arn) => arn.split('/').at(-1))
    expect(JSON.parse(outputs.artifacts ?? '')).toEqual([
      { step: 'EvaluateBirds', name: 'report', uri: `s3://sagemaker-eu-west-1-111122223333/runs/${id}/report` },
    ])
    expect(lines.at(-1)).toMatch(/^metrics: regression_metrics\.mse\.value 4\.9, /)
    expect(summary).toContain('| Metric | Version 1 |\n| --- | --- |\n| mse | 4.9 |')
  })

  test('stands beside that of the newest approved package', async () => {
    await run('second')
    await aws.people.approve({ group: 'second', by: 'ana' })
    const { summary } = await run('second', { parameters: { Mse: '3.25' }, ...runId('43') })
    expect(summary).toContain('| Metric | Version 2 | Version 1, the newest approved |')
    expect(summary).toContain('| mse | 3.25 | 4.9 |')
  })

  test('001.7: tells why nothing was registered', async () => {
    const { outputs, failure, summary } = await run('worse', {
      parameters: { Mse: '7.2' },
      given: { 'require-model-package': 'true' },
    })
    expect(failure?.happened).toBe('Succeeded without a model package: the condition CheckMse was False')
    expect(JSON.parse(outputs.metrics ?? '')).toEqual({ ...metrics, 'regression_metrics.mse.value': 7.2 })
    expect(outputs).toMatchObject({ outcome: 'no-model-package', conditions: '{"CheckMse":"False"}' })
    expect(summary).toContain('| Metric | This execution |')
    expect(summary).toContain('| mse | 7.2 |')
    expect(summary).toContain('| ⏸️ Not run | RegisterBirds |')
  })

  test('tells it, too, where the other branch of the condition fails the execution', async () => {
    const giveUp = { Name: 'GiveUp', Type: 'Fail', Arguments: { ErrorMessage: 'too bad' } }
    const { outputs, failure } = await run('strict', { parameters: { Mse: '7.2' }, otherwise: [giveUp] })
    expect(failure?.happened).toBe('step GiveUp failed: too bad')
    expect(outputs).toMatchObject({ outcome: 'failed', conditions: '{"CheckMse":"False"}' })
    expect(JSON.parse(outputs.metrics ?? '')).toMatchObject({ 'regression_metrics.mse.value': 7.2 })
  })

  test.each([
    ['is missing', 'nowhere.json', 'there is no such object'],
    ['is broken', 'broken.json', 'it cannot be read as JSON'],
  ])('that %s costs a line and no more', async (what, StatisticsFile, why) => {
    const name = what.replace(' ', '-')
    const { outputs, lines, failure } = await run(name, { parameters: { StatisticsFile } })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'succeeded', modelPackageVersion: '1' })
    expect(outputs).not.toHaveProperty('metrics')
    expect(lines.at(-1)).toMatch(
      new RegExp(`^no metrics of version 1: s3://sagemaker-.*/ID-1/report/${StatisticsFile}: .*${why}`),
    )
  })

  test('that the role may not read names the permission; so does each of what else is missing, once', async () => {
    for (const operation of ['GetObject', 'DescribeProcessingJob', 'ListModelPackages', 'UpdateModelPackage']) {
      play.refuse(operation)
    }
    const { Steps, ...definition } = judgedPipeline()
    await play.createPipeline('poor', { ...definition, Steps: [...Steps, { ...Steps[0], Name: 'EvaluateAgain' }] })
    made.add('poor')
    const { outputs, lines, failure } = await run('poor')
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'succeeded', modelPackageVersion: '1' })
    const packageArn = 'model package arn:aws:sagemaker:eu-west-1:111122223333:model-package/poor/1'
    expect(lines.slice(-4).sort()).toEqual([
      `commit and run are not written on the model package: ${packageArn}: not allowed to sagemaker:UpdateModelPackage (no)`,
      'no comparison with the newest approved model package: model package group poor: not allowed to sagemaker:ListModelPackages (no)',
      expect.stringMatching(/^no metrics of version 1: s3:.*: not allowed to s3:GetObject \(no\)$/),
      expect.stringMatching(
        /^nothing about the job of Evaluate\w+: .*: not allowed to sagemaker:DescribeProcessingJob \(no\)$/,
      ),
    ])
  })
})

test('a workflow run that is cancelled while all this is looked at keeps the result', async () => {
  const begun = play.begin(await pipeline('hurried'))
  aws.faults.inject({ kind: 'request', operation: 'ListModelPackages', delayMs: 3_600_000 })
  await play.until(begun, 'RegisterBirds Succeeded')
  while (play.asked('ListModelPackages').length === 0) await setImmediate()
  begun.recording.cancel()
  const { outputs, failure, lines } = await play.finish(begun)
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({ outcome: 'succeeded', modelPackageVersion: '1' })
  expect(lines.filter((line) => line.startsWith('no comparison'))).toEqual([])
})

describe('where a model package comes from', () => {
  const written = (executionArn: string) => ({
    'sagemaker-promote:repository': 'acme/penguins',
    'sagemaker-promote:commit': origin.commit,
    'sagemaker-promote:run': origin.runUrl,
    'sagemaker-promote:execution': executionArn,
  })

  test('is written on it once, and not again by a second attempt or by who follows it later', async () => {
    const { outputs } = await run('lineage')
    const { executionArn = '' } = outputs
    expect(group('lineage', 1)?.CustomerMetadataProperties).toEqual(written(executionArn))
    await run('lineage', { origin: { runAttempt: '2' } })
    await play.run({ 'execution-arn': executionArn }, runId('99'))
    expect(play.asked('UpdateModelPackage')).toHaveLength(1)
    expect(group('lineage', 1)?.CustomerMetadataProperties).toEqual(written(executionArn))
  })

  test('P5: is written by who follows an execution that nobody waited for', async () => {
    const { outputs } = await run('detached', { given: { wait: 'false' } })
    expect(outputs).toMatchObject({ outcome: 'started' })
    const { executionArn = '' } = outputs
    const followed = await play.run({ 'execution-arn': executionArn })
    expect(followed.outputs).toMatchObject({ outcome: 'succeeded', modelPackageVersion: '1' })
    expect(JSON.parse(followed.outputs.metrics ?? '')).toMatchObject({ 'regression_metrics.mse.value': 4.9 })
    expect(group('detached', 1)?.CustomerMetadataProperties).toEqual(written(executionArn))
  })

  test('is not known of what others have started', async () => {
    const given = await pipeline('theirs', { given: { 'on-conflict': 'attach' } })
    await play.elsewhere.startPipeline('theirs', { ImageUri: imageUri, Group: 'theirs' })
    const { outputs } = await play.run(given)
    expect(outputs).toMatchObject({ outcome: 'succeeded', modelPackageVersion: '1' })
    expect(group('theirs', 1)?.CustomerMetadataProperties).toBeUndefined()
  })
})

test('what is asked of an execution reaches AWS', async () => {
  const given = {
    'display-name': 'nightly-7',
    parallelism: '3',
    'pipeline-version': '1',
    'mlflow-experiment': 'birds',
  }
  await run('asked', { given })
  const [start] = play.asked('StartPipelineExecution')
  expect(start?.input).toMatchObject({
    PipelineName: 'asked',
    PipelineExecutionDisplayName: 'nightly-7',
    ParallelismConfiguration: { MaxParallelExecutionSteps: 3 },
    PipelineVersionId: 1,
    MlflowExperimentName: 'birds',
    PipelineParameters: [
      { Name: 'ImageUri', Value: imageUri },
      { Name: 'Group', Value: 'asked' },
    ],
  })
})

test('steps that are chosen run on the results of the newest execution that has ended by itself', async () => {
  const chosen = { given: { 'selective-execution-steps': 'CheckMse\nRegisterBirds' } }
  await run('chosen')
  const { outputs, lines } = await run('chosen', { ...chosen, ...runId('43') })
  expect(lines[0]).toBe('pipeline chosen: the steps that do not run keep the results of execution ARN-1')
  expect(outputs).toMatchObject({ outcome: 'succeeded', modelPackageVersion: '2' })
  const [, start] = play.asked('StartPipelineExecution')
  expect(start?.input).toMatchObject({
    SelectiveExecutionConfig: {
      SelectedSteps: [{ StepName: 'CheckMse' }, { StepName: 'RegisterBirds' }],
      SourcePipelineExecutionArn: play.executionsOf('chosen')[0],
    },
  })
  const again = await run('chosen', { ...chosen, origin: { ...runId('43').origin, runAttempt: '2' } })
  expect(again.outputs).toEqual(outputs)
  expect(play.executionsOf('chosen')).toHaveLength(2)
})

test('steps that are chosen, and chosen again after a failure, do not run on what failed', async () => {
  const chosen = { given: { 'selective-execution-steps': 'CheckMse\nRegisterBirds' } }
  await run('unlucky')
  aws.faults.inject({ kind: 'step-failure', pipeline: 'unlucky', step: 'CheckMse', reason: 'no luck', times: 1 })
  expect((await run('unlucky', { ...chosen, ...runId('43') })).outputs).toMatchObject({ outcome: 'failed' })
  await run('unlucky', { ...chosen, origin: { ...runId('43').origin, runAttempt: '2' } })
  const [first] = play.executionsOf('unlucky')
  expect(
    play
      .asked('StartPipelineExecution')
      .slice(1)
      .map(({ input }) => input),
  ).toEqual(
    [1, 2, 3].map(() =>
      expect.objectContaining({
        SelectiveExecutionConfig: expect.objectContaining({ SourcePipelineExecutionArn: first }),
      }),
    ),
  )
})

test('a project of SageMaker stands for its pipeline', async () => {
  aws.state.projects.set('birds', { id: 'p-0123456789ab' })
  await pipeline('birds-p-0123456789ab')
  const parameters = parametersOf('birds-p-0123456789ab', {})
  const { lines, outputs } = await play.run({ 'sagemaker-project-name': 'birds', parameters })
  expect(lines[0]).toBe('pipeline birds-p-0123456789ab: started execution ARN-1')
  expect(outputs).toMatchObject({ outcome: 'succeeded' })
})

describe('P4: what passes is waited for', () => {
  const [evaluate] = judgedPipeline().Steps
  const definitionOf = (...Steps: readonly object[]) => ({ ...judgedPipeline(), Steps })
  const given = (name: string) => ({ 'pipeline-name': name, parameters: parametersOf(name, {}) })

  test('a step that is tried again is told with its attempt', async () => {
    const RetryPolicies = [{ ExceptionType: ['SageMaker.CAPACITY_ERROR'], IntervalSeconds: 30, MaxAttempts: 2 }]
    await play.createPipeline('retried', definitionOf({ ...evaluate, RetryPolicies }))
    const reason = 'CapacityError: short of machines'
    aws.faults.inject({ kind: 'step-failure', pipeline: 'retried', step: 'EvaluateBirds', reason, times: 1 })
    const { lines, outputs, summary } = await play.run(given('retried'))
    expect(outputs).toMatchObject({ outcome: 'succeeded' })
    expect(lines.filter((line) => /^(▸ )?EvaluateBirds/.test(line))).toEqual([
      'EvaluateBirds Executing',
      'EvaluateBirds Starting',
      'EvaluateBirds Executing, attempt 2',
      '▸ EvaluateBirds Succeeded after 2 min 30 s, attempt 2',
    ])
    expect(summary).toContain('| attempt 2 |')
  })

  const ask = {
    Name: 'AskVet',
    Type: 'Callback',
    SqsQueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/vets',
    Arguments: { bird: 'Nelson' },
    OutputParameters: [],
  }
  const answer = (stillStopping = false) => {
    const callback = [...aws.state.callbacks.values()].findLast(
      ({ messages }) => messages.length === (stillStopping ? 2 : 1),
    )
    const input = { CallbackToken: callback?.token ?? '', OutputParameters: [] }
    return aws.world.call('SageMaker', 'SendPipelineExecutionStepSuccess', input, { arn: 'vet', name: 'vet' })
  }

  test('a callback until somebody answers', async () => {
    await play.createPipeline('asking', definitionOf(ask))
    const begun = await play.until(play.begin(given('asking')), 'AskVet Executing')
    aws.clock.at(aws.clock.now() + 3_600_000, async () => void (await answer()))
    const { lines, outputs } = await play.finish(begun)
    expect(outputs).toMatchObject({ outcome: 'succeeded', durationSeconds: '3600' })
    expect(lines.filter((line) => line.includes('still Executing (AskVet)')).length).toBeGreaterThan(20)
    expect(lines.at(-1)).toBe('pipeline asking: succeeded without a model package: none of its steps registers one')
  })

  test('an execution that somebody stops until it has stopped', async () => {
    await play.createPipeline('stopping', definitionOf(ask))
    const begun = await play.until(play.begin(given('stopping')), 'AskVet Executing')
    await play.elsewhere.stop(play.executionsOf('stopping')[0] ?? '')
    aws.clock.at(aws.clock.now() + 600_000, async () => void (await answer(true)))
    const { lines, outputs, failure } = await play.finish(begun)
    expect(lines).toContain('execution ID-1: Stopping')
    expect(outputs).toMatchObject({ outcome: 'stopped', status: 'Stopped', durationSeconds: '605' })
    expect(failure).toMatchObject({
      happened: 'someone or something else than this job stopped it',
      remedy: 'CloudTrail knows who called StopPipelineExecution. Run the job again to start afresh.',
    })
  })

  test('a step from the cache takes no time, and is called so', async () => {
    await play.createPipeline(
      'cached',
      definitionOf({ ...evaluate, CacheConfig: { Enabled: true, ExpireAfter: 'P1D' } }),
    )
    await play.run(given('cached'))
    const { lines, summary } = await play.run(given('cached'), runId('43'))
    expect(lines).toContain('▸ EvaluateBirds Succeeded from the cache')
    expect(summary).toContain('| ✅ Succeeded | EvaluateBirds | from the cache |')
  })
})
