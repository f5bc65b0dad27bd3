import { setImmediate } from 'node:timers/promises'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startPipeline, type Outputs } from '../../src/actions/start-pipeline/action.ts'
import { run } from '../../src/actions/start-pipeline/run.ts'
import { pipelineExecutions } from '../../src/aws/pipeline-executions.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { recordingStage } from './recording-stage.ts'
import { definitionOf, training } from './small-pipeline.ts'
import { origin, worldOf } from './start-pipeline-world.ts'

let aws: Awaited<ReturnType<typeof rehearse>>
let imageUri = ''

beforeAll(async () => {
  aws = await rehearse()
  imageUri = await pushPrograms(aws, { 'main.py': training })
})
afterAll(() => aws[Symbol.asyncDispose]())
afterEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

interface Circumstances {
  readonly definition?: object
  readonly attempt?: string
  readonly runId?: string
  readonly maxAttempts?: number
}
type Given = Readonly<Record<string, string>>

/** Runs the action with these inputs, as they stand in a workflow. Every test has a pipeline of its own. */
function begin(pipelineName: string, given: Given = {}, circumstances: Circumstances = {}) {
  const { definition = definitionOf(), attempt = '1', runId = '42', maxAttempts = 1 } = circumstances
  const recording = recordingStage<Outputs>({ clock: aws.clock })
  const values: Given = {
    'pipeline-name': pipelineName,
    'definition-file': 'pipeline.json',
    'pipeline-role-arn': roleArn,
    parameters: `ImageUri=${imageUri}`,
    ...given,
  }
  const inputs = parseInputs(startPipeline, (name) => values[name] ?? '')
  const settings = { ...aws.client, maxAttempts }
  const world = worldOf(
    settings,
    { ...origin, runId, runAttempt: attempt },
    { 'pipeline.json': JSON.stringify(definition) },
  )
  return { recording, ended: run(inputs, world, recording.stage) }
}

/** What the user sees in the end; `ID` and `JOB` stand for the names that SageMaker makes up. */
async function finish({ recording, ended }: ReturnType<typeof begin>) {
  const { outputs, summary, failure } = await ended
  const { executionArn = '' } = outputs
  const plain = (text: string) =>
    text
      .replaceAll(executionArn, 'EXECUTION')
      .replaceAll(executionArn.slice(-12), 'ID')
      .replace(/(Penguins)-[a-z0-9]{10}\b/g, '$1-JOB')
  return {
    outputs,
    executionArn,
    early: recording.outputs,
    lines: recording.lines.map(plain),
    summary: plain(summary),
    failure: failure && { ...failure, subject: plain(failure.subject), remedy: plain(failure.remedy) },
  }
}

/** Begins, and comes back while the job runs: no time passes on the fake clock unless somebody sleeps, so this is soon enough. */
async function beginAndTrain(...begun: Parameters<typeof begin>) {
  const running = begin(...begun)
  while (!running.recording.lines.includes('TrainPenguins Executing')) await setImmediate()
  return running
}

const start = (...begun: Parameters<typeof begin>) => finish(begin(...begun))
const asked = (operation: string) =>
  aws.journal.of('SageMaker', operation).filter(({ principal }) => principal.endsWith('/workflow'))
const statusOf = (arn: string) => aws.state.executions.get(arn)?.described.PipelineExecutionStatus
const refuse = (operation: string) =>
  aws.faults.inject({
    kind: 'request',
    operation,
    error: { name: 'AccessDeniedException', message: 'no', status: 403 },
  })

test('a pipeline is created, started, followed step by step, and hands on its model package', async () => {
  const given = { 'resource-tags': 'team=birds', 'require-model-package': 'true' }
  const { outputs, summary, failure, early, lines, executionArn } = await start('penguins', given)
  const modelPackageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/1'
  const consoleUrl = 'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/studio-landing'
  expect(failure).toBeUndefined()
  expect(outputs).toEqual({
    outcome: 'succeeded',
    executionArn,
    modelPackageArn,
    modelPackageVersion: '1',
    consoleUrl,
    status: 'Succeeded',
    conditions: '{"CheckRmse":"True"}',
    durationSeconds: '64',
  })
  expect(early).toMatchObject({ 'execution-arn': executionArn, 'console-url': consoleUrl, outcome: 'succeeded' })
  // Whether the model package is seen in its making depends on chance.
  const certain = lines.filter((line) => !/RegisterPenguins Executing|still Executing/.test(line))
  expect(certain).toEqual([
    'pipeline penguins: created with 3 steps',
    'pipeline penguins: started execution EXECUTION',
    'TrainPenguins Executing',
    'execution ID: Executing',
    '▸ TrainPenguins Succeeded after 1 min',
    expect.stringContaining(':processing-job/pipelines-ID-TrainPenguins-JOB'),
    expect.stringContaining('#/processing-jobs/pipelines-ID-TrainPenguins-JOB'),
    expect.stringContaining('/cloudwatch/home?region=eu-west-1#logsV2:'),
    '◂',
    'CheckRmse Succeeded after 2 s: the condition was True',
    `RegisterPenguins Succeeded after 2 s: ${modelPackageArn}`,
    `pipeline penguins: succeeded, ${modelPackageArn}`,
  ])
  expect(summary).toBe(`## ✅ Succeeded: pipeline penguins

|  |  |
| --- | --- |
| Pipeline | created |
| Model package | \`${modelPackageArn}\` |
| Took | 1 min 4 s |
| Execution | \`EXECUTION\` |
| Console | [open](${consoleUrl}) |

|  | Step | Duration | Detail | Job |
| --- | --- | --- | --- | --- |
| ✅ Succeeded | TrainPenguins | 1 min |  | [processing job](https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/processing-jobs/pipelines-ID-TrainPenguins-JOB) ([log](https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FProcessingJobs$3FlogStreamNameFilter$3Dpipelines-ID-TrainPenguins-JOB$252F)) |
| ✅ Succeeded | CheckRmse | 2 s | the condition was True |  |
| ✅ Succeeded | RegisterPenguins | 2 s | ${modelPackageArn} |  |

\`\`\`mermaid
gantt
title Time in UTC
dateFormat YYYY-MM-DD HH:mm:ss
axisFormat %H:%M:%S
todayMarker off
TrainPenguins :done, s1, 2026-11-20 09:00:00, 2026-11-20 09:01:00
CheckRmse :done, s2, 2026-11-20 09:01:00, 2026-11-20 09:01:02
RegisterPenguins :done, s3, 2026-11-20 09:01:02, 2026-11-20 09:01:04
\`\`\`
`)
  expect(aws.state.tags.get('arn:aws:sagemaker:eu-west-1:111122223333:pipeline/penguins')).toEqual([
    { Key: 'team', Value: 'birds' },
  ])
  expect(aws.state.executions.get(executionArn)?.described).toMatchObject({
    PipelineExecutionDisplayName: 'commit-c0ffee000000-run-42-1',
    PipelineExecutionDescription: expect.stringMatching(
      `^Started from acme/penguins, commit ${origin.commit}, ${origin.runUrl}, step [0-9a-f]{16}$`,
    ),
  })
})

test('a definition that says the same is left alone, one that differs is taken over and explained', async () => {
  const wait = { wait: 'false' }
  await start('upsert', wait)
  const same = await start('upsert', wait, { definition: Object.fromEntries(Object.entries(definitionOf()).reverse()) })
  expect(same.lines[0]).toBe('pipeline upsert: already as the definition file says')
  expect(asked('UpdatePipeline')).toEqual([])
  const extra = [{ Name: 'GiveUp', Type: 'Fail', DependsOn: ['CheckRmse'], Arguments: { ErrorMessage: 'enough' } }]
  const definition = definitionOf({ job: ['--again'], extra })
  const changed = await start('upsert', wait, { definition })
  expect(changed.lines.slice(0, 3)).toEqual([
    'pipeline upsert: updated',
    '  step TrainPenguins changed (Arguments.AppSpecification.ContainerEntrypoint[2] --again added)',
    '  step GiveUp added',
  ])
  expect(aws.state.pipelines.get('upsert')?.PipelineDefinition).toBe(JSON.stringify(definition))
})

test('a step served from the cache says so', async () => {
  const [train, check] = definitionOf().Steps
  const definition = {
    ...definitionOf(),
    Steps: [{ ...train, CacheConfig: { Enabled: true, ExpireAfter: 'P1D' } }, check],
  }
  await start('cached', {}, { definition })
  const { lines } = await start('cached', {}, { definition, runId: '43' })
  expect(lines).toContain('▸ TrainPenguins Succeeded from the cache')
})

test('an execution that registers nothing fails where a model package is required, and is told in any case', async () => {
  const bad = { parameters: `ImageUri=${imageUri}\nRmse=700.5` }
  const { outputs, failure, summary } = await start('nothing', { ...bad, 'require-model-package': 'true' })
  expect(outputs).toMatchObject({ outcome: 'no-model-package' })
  expect(outputs).not.toHaveProperty('modelPackageArn')
  expect(failure).toEqual({
    subject: 'pipeline nothing, execution ID',
    happened: 'Succeeded without a model package: the condition CheckRmse was False',
    remedy: 'Nothing was registered. Train a better model, or change what the condition asks for.',
  })
  expect(summary).toMatch(/^## ❌ Succeeded without a model package: pipeline nothing\n/)
  const allowed = await start('nothing', bad, { runId: '43' })
  expect(allowed.outputs).toMatchObject({ outcome: 'succeeded' })
  expect(allowed.failure).toBeUndefined()
  expect(allowed.lines.at(-1)).toBe(
    'pipeline nothing: succeeded without a model package: the condition CheckRmse was False',
  )
})

describe('P3: a step that fails is named with its reason, its job and its log', () => {
  test('a program that breaks', async () => {
    const { outputs, failure, lines, summary } = await start(
      'broken',
      {},
      { definition: definitionOf({ job: ['--fail'] }) },
    )
    expect(outputs).toMatchObject({ outcome: 'failed', failedStep: 'TrainPenguins' })
    expect(outputs.failureReason).toMatch(/AlgorithmError: .*exit code: 1/)
    expect(failure?.happened).toBe(
      `step TrainPenguins failed: ${outputs.failureReason}; its log ends with: ::warning::learning`,
    )
    const job = 'arn:aws:sagemaker:eu-west-1:111122223333:processing-job/pipelines-ID-TrainPenguins-JOB'
    expect(failure?.remedy).toMatch(
      `Its job: ${job}. The job's log: https://eu-west-1.console.aws.amazon.com/cloudwatch/`,
    )
    expect(lines).toContain(`▸ TrainPenguins Failed after 1 min: ${outputs.failureReason}`)
    expect(summary).toContain('| ❌ Failed | TrainPenguins | 1 min |')
  })

  test('a quota, and a reason that would be a command to the runner', async () => {
    const reason = 'ResourceLimitExceeded: limit is 0\n::set-output name=a::b <img src=x>'
    aws.faults.inject({ kind: 'step-failure', pipeline: 'quota', step: 'TrainPenguins', reason })
    const { failure, lines, summary } = await start('quota')
    expect(failure?.remedy).toMatch(/^New accounts often have a quota of 0/)
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
    expect(summary).not.toContain('<img')
  })
})

describe('P6: when the workflow run is cancelled', () => {
  async function cancelled(pipelineName: string, given: Given = {}) {
    const begun = await beginAndTrain(pipelineName, given)
    begun.recording.cancel()
    const ended = await finish(begun)
    const status = statusOf(ended.executionArn)
    await aws.clock.sleep(120_000)
    return { ...ended, statuses: [status, statusOf(ended.executionArn)] }
  }

  test('the execution is stopped with it', async () => {
    const { outputs, failure, lines, statuses } = await cancelled('stop')
    expect(statuses).toEqual(['Stopping', 'Stopped'])
    expect(outputs).toMatchObject({ outcome: 'stopped' })
    expect(failure?.happened).toBe('the workflow run was cancelled, and the execution was stopped with it')
    expect(lines.slice(-2)).toEqual([
      'execution ID: Executing',
      'pipeline stop: stopped, the workflow run was cancelled, and the execution was stopped with it',
    ])
  })

  test('it goes on where that is asked for', async () => {
    const { outputs, failure, statuses } = await cancelled('leave', { 'on-cancel': 'leave' })
    expect(statuses).toEqual(['Executing', 'Succeeded'])
    expect(outputs).toMatchObject({ outcome: 'started' })
    expect(failure?.remedy).toContain('aws sagemaker stop-pipeline-execution --pipeline-execution-arn EXECUTION')
    expect(asked('StopPipelineExecution')).toEqual([])
  })

  test('it goes on, and is said to, where the role may not stop it', async () => {
    refuse('StopPipelineExecution')
    const { outputs, failure, statuses } = await cancelled('unstoppable')
    expect(statuses).toEqual(['Executing', 'Succeeded'])
    expect(outputs).toMatchObject({ outcome: 'started' })
    expect(failure?.happened).toBe(
      'the workflow run was cancelled, but the execution could not be stopped: not allowed to sagemaker:StopPipelineExecution (no)',
    )
  })

  test('nothing is started after it', async () => {
    const begun = begin('never')
    begun.recording.cancel()
    await expect(begun.ended).rejects.toBeInstanceOf(Cancelled)
    expect(asked('StartPipelineExecution')).toEqual([])
  })
})

test('an execution stopped by somebody else is a failure of its own', async () => {
  const begun = await beginAndTrain('stopped')
  const arn = begun.recording.outputs['execution-arn'] ?? ''
  await pipelineExecutions(new SageMakerClient(aws.client)).stop(arn)
  const { outputs, failure, lines } = await finish(begun)
  expect(outputs).toMatchObject({ outcome: 'stopped' })
  expect(failure?.happened).toBe('someone or something else than this job stopped it')
  expect(lines.slice(2).map((line) => line.replace(/after \d+ s/, 'after a while'))).toEqual([
    'TrainPenguins Executing',
    'execution ID: Executing',
    'TrainPenguins Stopping',
    'execution ID: Stopping',
    '▸ TrainPenguins Stopped after a while',
    expect.stringContaining(':processing-job/'),
    expect.stringContaining('#/processing-jobs/'),
    expect.stringContaining('logsV2'),
    '◂',
    'pipeline stopped: stopped, someone or something else than this job stopped it',
  ])
})

test('P5: a timeout is a verdict; the execution goes on', async () => {
  const { outputs, failure, summary, executionArn } = await start('slow', { timeout: '40s' })
  expect(statusOf(executionArn)).toBe('Executing')
  expect(outputs).toMatchObject({ outcome: 'timed-out', executionArn })
  expect(failure?.happened).toBe('it is still Executing after 40 s (TrainPenguins)')
  expect(summary).toContain('## ⏳ Not finished in time: pipeline slow')
})

test('without waiting, the step ends with the start', async () => {
  const { outputs, failure, lines, executionArn } = await start('quick', { wait: 'false' })
  expect(statusOf(executionArn)).toBe('Executing')
  expect(outputs).toMatchObject({ outcome: 'started', executionArn })
  expect(failure).toBeUndefined()
  expect(lines.at(-1)).toBe("pipeline quick: not followed; give its ARN to 'execution-arn' to follow it later")
})

test('answers that fail to come for a while do not end the wait', async () => {
  const error = { name: 'ThrottlingException', message: 'Rate exceeded', status: 400 }
  aws.faults.inject({ kind: 'request', operation: 'ListPipelineExecutionSteps', error, times: 4 })
  const { outputs, lines } = await start('throttled')
  expect(outputs).toMatchObject({ outcome: 'succeeded' })
  expect(lines[2]).toBe('execution ID: no answer (AWS throttles sagemaker:ListPipelineExecutionSteps (Rate exceeded))')
})

describe('what is wrong before the start leaves nothing behind', () => {
  test('P7: parameters are checked against the file before any call', async () => {
    await expect(start('parameters', { parameters: 'Image=a\nRmse=low' })).rejects.toMatchObject({
      problems: [
        "input 'parameters': the pipeline declares no parameter 'Image'; did you mean 'ImageUri'? it has ImageUri, Rmse",
        "input 'parameters': parameter 'Rmse' is of type Float, got 'low'",
        "input 'parameters': parameter 'ImageUri' has no default and no value",
      ],
    })
    expect(aws.journal.entries).toEqual([])
  })

  test('P7: and against the pipeline where there is no file', async () => {
    const noFile = { 'definition-file': '', 'pipeline-role-arn': '', parameters: 'Image=a' }
    await expect(start('penguins', noFile)).rejects.toMatchObject({
      problems: [
        "input 'parameters': the pipeline declares no parameter 'Image'; did you mean 'ImageUri'? it has ImageUri, Rmse",
        "input 'parameters': parameter 'ImageUri' has no default and no value",
      ],
    })
    expect(aws.journal.entries.map(({ operation }) => operation)).toEqual(['DescribePipeline'])
  })

  test('a pipeline that is not there', async () => {
    await expect(start('nowhere', { 'definition-file': '', 'pipeline-role-arn': '' })).rejects.toMatchObject({
      failure: { subject: 'pipeline nowhere', happened: 'there is no such pipeline' },
    })
  })

  test('a definition that is too large', async () => {
    const definition = { ...definitionOf(), Metadata: { Note: 'x'.repeat(1_048_576) } }
    await expect(start('large', {}, { definition })).rejects.toMatchObject({
      problems: [
        expect.stringMatching(/^pipeline.json: has 10\d{5} bytes; SageMaker takes at most 1048576 in a request, /),
      ],
    })
  })

  test('a permission that is missing', async () => {
    refuse('CreatePipeline')
    await expect(start('forbidden')).rejects.toMatchObject({
      failure: {
        happened: 'not allowed to sagemaker:CreatePipeline (no)',
        remedy: 'Add sagemaker:CreatePipeline to the policy of the role that this job assumes.',
      },
    })
  })

  test('inputs that mean nothing without each other', () => {
    expect(() =>
      begin('rules', { 'state-machine-arn': 'penguins', input: '{}', timeout: 'soon', 'on-cancel': 'ask' }),
    ).toThrow(
      expect.objectContaining({
        problems: [
          "input 'state-machine-arn': expected the ARN of a state machine, got 'penguins'",
          expect.stringContaining("input 'timeout': "),
          expect.stringContaining("input 'on-cancel': expected one of stop, leave, got 'ask'"),
          "give exactly one of: 'pipeline-name', or 'sagemaker-project-name', or 'state-machine-arn', or 'execution-arn'",
        ],
      }),
    )
  })
})
