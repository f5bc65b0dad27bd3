import {
  DescribePipelineCommand,
  ListPipelineExecutionsCommand,
  type ListPipelineExecutionsCommandInput,
  ListPipelineVersionsCommand,
  UpdatePipelineCommand,
  UpdatePipelineVersionCommand,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { startMs } from '../rehearse.ts'
import { pipelineOf, processing, sealPipelines, wholePipeline } from './seals.ts'
import { bucket, roleArn } from './small-image.ts'

const fail = (message: unknown) => ({ Name: 'Stop', Type: 'Fail', Arguments: { ErrorMessage: message } })
const saying = (message: string) => pipelineOf([fail(message)])

test('every update leaves a version, and an execution can be started from any of them', async () => {
  await using seals = await sealPipelines()
  const { sagemaker, start, finish, steps } = seals
  await seals.create(saying('first'))
  const updated = await sagemaker.send(
    new UpdatePipelineCommand({
      PipelineName: 'seals',
      PipelineDefinition: saying('second'),
      PipelineDescription: 'of seals',
    }),
  )
  expect(updated.PipelineVersionId).toBe(2)
  const latest = await start()
  const first = await start({}, { PipelineVersionId: 1 })
  const executions = [await finish(latest), await finish(first)]
  expect(executions.map(({ PipelineVersionId }) => PipelineVersionId)).toEqual([2, 1])
  expect([(await steps(latest))[0]?.FailureReason, (await steps(first))[0]?.FailureReason]).toEqual(['second', 'first'])
  await expect(start({}, { PipelineVersionId: 3 })).rejects.toMatchObject({ name: 'ResourceNotFound' })

  const PipelineArn = updated.PipelineArn
  await sagemaker.send(
    new UpdatePipelineVersionCommand({ PipelineArn, PipelineVersionId: 1, PipelineVersionDescription: 'the old one' }),
  )
  const described = (PipelineVersionId?: number) =>
    sagemaker.send(new DescribePipelineCommand({ PipelineName: 'seals', PipelineVersionId }))
  expect(await described()).toMatchObject({ PipelineDefinition: saying('second'), PipelineDescription: 'of seals' })
  expect(await described(1)).toMatchObject({
    PipelineDefinition: saying('first'),
    PipelineVersionDescription: 'the old one',
  })
  const { PipelineVersionSummaries } = await sagemaker.send(new ListPipelineVersionsCommand({ PipelineName: 'seals' }))
  expect(PipelineVersionSummaries).toMatchObject([
    { PipelineVersionId: 2, LastExecutionPipelineExecutionArn: latest },
    { PipelineVersionId: 1, LastExecutionPipelineExecutionArn: first },
  ])
})

test('a definition on S3 is read when the pipeline is updated, not later', async () => {
  await using seals = await sealPipelines()
  await seals.create(saying('inline'))
  seals.world.objects.put(bucket, 'definition.json', saying('on S3'))
  const PipelineDefinitionS3Location = { Bucket: bucket, ObjectKey: 'definition.json' }
  await seals.sagemaker.send(new UpdatePipelineCommand({ PipelineName: 'seals', PipelineDefinitionS3Location }))
  seals.world.objects.put(bucket, 'definition.json', saying('changed'))
  const arn = await seals.start()
  await seals.finish(arn)
  expect((await seals.steps(arn))[0]?.FailureReason).toBe('on S3')
})

test('a token answers its execution also when that has ended, and refuses another request', async () => {
  await using seals = await sealPipelines()
  await seals.create(saying('enough'))
  const ClientRequestToken = 'a'.repeat(64)
  const first = await seals.start({}, { ClientRequestToken })
  expect(await seals.finish(first)).toMatchObject({ PipelineExecutionStatus: 'Failed' })
  await seals.sagemaker.send(new UpdatePipelineCommand({ PipelineName: 'seals', PipelineDefinition: saying('other') }))
  expect(await seals.start({}, { ClientRequestToken })).toBe(first)
  await expect(seals.start({ MaxRmse: '1' }, { ClientRequestToken })).rejects.toThrow('used with a different request')
  expect(seals.state.executions.size).toBe(1)
})

test('the MLflow experiment given at the start goes before the one of the definition', async () => {
  await using seals = await sealPipelines()
  const MlflowResourceArn = 'arn:aws:sagemaker:eu-west-1:111122223333:mlflow-app/app-SEALS'
  const MlflowConfig = { MlflowResourceArn, MlflowExperimentName: 'seals' }
  await seals.create(pipelineOf([fail('enough')], { MlflowConfig }))
  const [named, plain] = [await seals.start({}, { MlflowExperimentName: 'walruses' }), await seals.start()]
  expect((await seals.describe(named)).MLflowConfig).toEqual({ MlflowResourceArn, MlflowExperimentName: 'walruses' })
  expect((await seals.describe(plain)).MLflowConfig).toEqual(MlflowConfig)
})

test('executions are listed newest first, in pages, by time and by ARN', async () => {
  await using seals = await sealPipelines()
  await seals.create(saying('enough'))
  const arns: string[] = []
  for (const name of ['one', 'two', 'three']) {
    arns.push(
      await seals.start({}, { PipelineExecutionDisplayName: name, PipelineExecutionDescription: `run ${name}` }),
    )
    await seals.clock.sleep(60_000)
  }
  const list = async (input: Partial<ListPipelineExecutionsCommandInput>) => {
    const command = new ListPipelineExecutionsCommand({ PipelineName: 'seals', ...input })
    const { PipelineExecutionSummaries = [], NextToken } = await seals.sagemaker.send(command)
    return { summaries: PipelineExecutionSummaries, names: PipelineExecutionSummaries.map(displayName), NextToken }
  }
  const displayName = ({ PipelineExecutionDisplayName: name }: { PipelineExecutionDisplayName?: string | undefined }) =>
    name

  const first = await list({ MaxResults: 2 })
  const second = await list({ MaxResults: 2, NextToken: first.NextToken })
  expect([first.names, second.names, second.NextToken]).toEqual([['three', 'two'], ['one'], undefined])
  expect(first.summaries[0]).toEqual({
    PipelineExecutionArn: arns[2],
    PipelineExecutionDisplayName: 'three',
    PipelineExecutionDescription: 'run three',
    PipelineExecutionStatus: 'Failed',
    PipelineExecutionFailureReason: 'Step failure: One or multiple steps failed.',
    StartTime: new Date(startMs + 120_000),
  })
  expect((await list({ CreatedAfter: new Date(startMs) })).names).toEqual(['three', 'two'])
  expect((await list({ CreatedBefore: new Date(startMs + 60_000) })).names).toEqual(['one'])
  const byArn = await list({ SortBy: 'PipelineExecutionArn', SortOrder: 'Ascending' })
  expect(byArn.summaries.map(({ PipelineExecutionArn }) => PipelineExecutionArn)).toEqual(arns.toSorted())
})

const select = (SourcePipelineExecutionArn: string | undefined, ...names: string[]) => ({
  SelectiveExecutionConfig: {
    SourcePipelineExecutionArn,
    SelectedSteps: names.map((StepName) => ({ StepName })),
  },
})

test('a selective execution runs the steps chosen on what the source made, and nothing after them', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  const source = await seals.start()
  await seals.finish(source)
  const arn = await seals.start({}, select(source, 'Measure', 'Check'))
  expect(await seals.finish(arn)).toMatchObject({
    PipelineExecutionStatus: 'Succeeded',
    SelectiveExecutionConfig: { SourcePipelineExecutionArn: source },
  })
  const [before, after] = [await seals.steps(source), await seals.steps(arn)]
  expect(after.map(({ StepName, SelectiveExecutionResult: taken }) => [StepName, taken])).toEqual([
    ['Train', { SourcePipelineExecutionArn: source }],
    ['Prepare', { SourcePipelineExecutionArn: source }],
    ['Measure', undefined],
    ['Check', undefined],
  ])
  expect(after[0]?.Metadata).toEqual(before[1]?.Metadata)
  expect(after[3]?.Metadata).toEqual({ Condition: { Outcome: 'True' } })
  expect(seals.state.trainingJobs.size).toBe(1)
})

test('a step of a branch runs alone, when its condition chose it in the source', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  const source = await seals.start()
  await seals.finish(source)
  const arn = await seals.start({}, select(source, 'Register'))
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Succeeded' })
  expect((await seals.steps(arn)).at(-1)).toMatchObject({
    StepName: 'Register',
    Metadata: { RegisterModel: { Arn: expect.stringMatching(/seals\/2$/) } },
  })
})

test('a selective execution is refused: unknown step, hole, no source, source that lacks a step or still runs', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  seals.faults.inject({ kind: 'step-failure', pipeline: 'seals', step: 'Train', reason: 'disk full', times: 1 })
  const failed = await seals.start()
  const refused = (source: string | undefined, names: string[]) =>
    expect(seals.start({}, select(source, ...names))).rejects.toMatchObject({
      name: 'ValidationException',
      message: refusal.shift(),
    })
  const refusal = [
    `Source pipeline execution ${failed} is Executing; it must be Succeeded or Failed.`,
    'Selected step Gone is not a step of the pipeline.',
    'Step Train lies between selected steps and must be selected too.',
    'SourcePipelineExecutionArn is required, because the selected steps depend on Prepare.',
    `Step Train has not succeeded in the source pipeline execution ${failed}.`,
  ]
  await refused(failed, ['Train'])
  await seals.finish(failed)
  await refused(failed, ['Gone'])
  await refused(failed, ['Prepare', 'Measure'])
  await refused(undefined, ['Train'])
  await refused(failed, ['Measure'])
  expect(refusal).toEqual([])
  const train = await seals.start({}, select(failed, 'Train'))
  expect(await seals.finish(train)).toMatchObject({ PipelineExecutionStatus: 'Succeeded' })
  const prepare = await seals.start({}, select(undefined, 'Prepare'))
  expect(await seals.finish(prepare)).toMatchObject({ PipelineExecutionStatus: 'Succeeded' })
})

test('a cached step stays cached over an update, until what it runs with changes', async () => {
  await using seals = await sealPipelines()
  const CacheConfig = { Enabled: true, ExpireAfter: '30d' }
  const cached = (Environment: object) =>
    pipelineOf([processing('Prepare', 'prepare.py', { CacheConfig }, { ...preparing, Environment })])
  const Inputs = { S3Uri: `s3://${bucket}/raw`, S3DataType: 'S3Prefix', LocalPath: '/opt/ml/processing/input' }
  const outputUri = { 'Std:Join': { On: '/', Values: [`s3://${bucket}`, { Get: 'Execution.PipelineExecutionId' }] } }
  const preparing = {
    ProcessingInputs: [{ InputName: 'seals', S3Input: Inputs }],
    ProcessingOutputConfig: {
      Outputs: [
        {
          OutputName: 'doubled',
          S3Output: { S3Uri: outputUri, LocalPath: '/opt/ml/processing/output', S3UploadMode: 'EndOfJob' },
        },
      ],
    },
  }
  const hit = async () => {
    const arn = await seals.start()
    await seals.finish(arn)
    return [arn, (await seals.steps(arn))[0]?.CacheHitResult?.SourcePipelineExecutionArn] as const
  }
  const update = (PipelineDefinition: string) =>
    seals.sagemaker.send(new UpdatePipelineCommand({ PipelineName: 'seals', PipelineDefinition, RoleArn: roleArn }))
  await seals.create(cached({ at: 'noon' }))
  const [first] = await hit()
  await update(cached({ at: 'noon' }))
  expect((await hit())[1]).toBe(first)
  await update(cached({ at: 'midnight' }))
  expect((await hit())[1]).toBeUndefined()
})
