import {
  CreatePipelineCommand,
  DeletePipelineCommand,
  DescribePipelineCommand,
  ListPipelineExecutionsCommand,
  ListPipelinesCommand,
  ListTagsCommand,
  StartPipelineExecutionCommand,
  UpdatePipelineCommand,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { pipelineOf, prepare, sealPipelines, wholePipeline } from './seals.ts'
import { bucket, roleArn } from './small-image.ts'

const fail = (message: unknown) => ({ Name: 'Stop', Type: 'Fail', Arguments: { ErrorMessage: message } })
const quick = pipelineOf([fail('enough')])

test('a pipeline is created with tags, updated, listed, and deleted', async () => {
  await using seals = await sealPipelines()
  const { sagemaker } = seals
  const ClientRequestToken = 'a'.repeat(32)
  const Tags = [{ Key: 'stage', Value: 'staging' }]
  const create = new CreatePipelineCommand({
    PipelineName: 'seals',
    PipelineDefinition: quick,
    RoleArn: roleArn,
    Tags,
    ClientRequestToken,
  })
  const { PipelineArn } = await sagemaker.send(create)
  expect(PipelineArn).toBe('arn:aws:sagemaker:eu-west-1:111122223333:pipeline/seals')
  expect(await sagemaker.send(create)).toMatchObject({ PipelineArn })
  expect((await sagemaker.send(new ListTagsCommand({ ResourceArn: PipelineArn }))).Tags).toEqual(Tags)
  await expect(seals.create(quick)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining('already exists'),
  })

  const other = pipelineOf([fail('other')])
  seals.world.objects.put(bucket, 'definitions/other.json', other)
  const PipelineDefinitionS3Location = { Bucket: bucket, ObjectKey: 'definitions/other.json' }
  await seals.clock.sleep(1_000)
  await sagemaker.send(new UpdatePipelineCommand({ PipelineName: 'seals', PipelineDefinitionS3Location }))
  const described = await sagemaker.send(new DescribePipelineCommand({ PipelineName: PipelineArn }))
  expect(described).toMatchObject({ PipelineDefinition: other, RoleArn: roleArn, PipelineStatus: 'Active' })
  expect(described.LastModifiedTime?.getTime()).toBeGreaterThan(described.CreationTime?.getTime() ?? Infinity)

  await seals.create(quick, 'walruses')
  const { PipelineSummaries } = await sagemaker.send(new ListPipelinesCommand({ PipelineNamePrefix: 'sea' }))
  expect(PipelineSummaries?.map(({ PipelineName }) => PipelineName)).toEqual(['seals'])
  await sagemaker.send(new DeletePipelineCommand({ PipelineName: 'seals', ClientRequestToken }))
  await expect(sagemaker.send(new DescribePipelineCommand({ PipelineName: 'seals' }))).rejects.toMatchObject({
    name: 'ResourceNotFound',
    message: `Pipeline '${PipelineArn}' does not exist.`,
  })
})

test('the same token starts the same execution, another token another one', async () => {
  await using seals = await sealPipelines()
  await seals.create(quick)
  const start = async (ClientRequestToken: string) => {
    const PipelineParameters = [{ Name: 'Image', Value: 'any' }]
    const command = new StartPipelineExecutionCommand({ PipelineName: 'seals', PipelineParameters, ClientRequestToken })
    return (await seals.sagemaker.send(command)).PipelineExecutionArn
  }
  const [first, again, other] = [await start('a'.repeat(32)), await start('a'.repeat(32)), await start('b'.repeat(128))]
  expect(again).toBe(first)
  expect(other).not.toBe(first)
  const listed = await seals.sagemaker.send(new ListPipelineExecutionsCommand({ PipelineName: 'seals' }))
  expect(listed.PipelineExecutionSummaries?.map(({ PipelineExecutionArn }) => PipelineExecutionArn)).toEqual([
    other,
    first,
  ])
  await expect(start('a'.repeat(31))).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(
      "at 'clientRequestToken' failed to satisfy constraint: Member must have length greater than or equal to 32",
    ),
  })
  await expect(start('a'.repeat(129))).rejects.toThrow('less than or equal to 128')
})

const declared = {
  Parameters: [
    { Name: 'Text', Type: 'String', DefaultValue: 'x', EnumValues: ['x', 'y'] },
    { Name: 'Count', Type: 'Integer', DefaultValue: 1 },
    { Name: 'Rate', Type: 'Float', DefaultValue: 0.5 },
    { Name: 'Dry', Type: 'Boolean', DefaultValue: false },
    { Name: 'Needed', Type: 'String' },
  ],
}

test.each<[string, Record<string, string>, string]>([
  ['one that is not declared', { Needed: 'n', Other: '1' }, 'Parameters [Other] are not declared'],
  ['one left out that has no default', {}, 'Parameter [Needed] has no default value'],
  ['text for an integer', { Needed: 'n', Count: '1.5' }, "Parameter [Count] has type Integer, and '1.5' is none"],
  ['text for a float', { Needed: 'n', Rate: 'fast' }, "Parameter [Rate] has type Float, and 'fast' is none"],
  ['text for a boolean', { Needed: 'n', Dry: 'maybe' }, "Parameter [Dry] has type Boolean, and 'maybe' is none"],
  ['a value outside the choice', { Needed: 'n', Text: 'z' }, "must be one of [x, y], not 'z'"],
  ['empty text', { Needed: '' }, 'is too short'],
])('parameters are refused: %s', async (_what, parameters, message) => {
  await using seals = await sealPipelines()
  await seals.create(pipelineOf([fail('enough')], declared))
  const PipelineParameters = Object.entries(parameters).map(([Name, Value]) => ({ Name, Value }))
  const starting = seals.sagemaker.send(
    new StartPipelineExecutionCommand({ PipelineName: 'seals', PipelineParameters }),
  )
  await expect(starting).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(message),
  })
  expect(seals.state.executions.size).toBe(0)
})

test('parameters arrive with the types that they are declared with', async () => {
  await using seals = await sealPipelines()
  const shown = ['Text', 'Count', 'Rate', 'Dry', 'Needed'].map((name) => ({ Get: `Parameters.${name}` }))
  await seals.create(pipelineOf([fail({ 'Std:Join': { On: ' ', Values: shown } })], declared))
  const PipelineParameters = Object.entries({ Count: '07', Rate: '1e-1', Dry: 'TRUE', Needed: 'n' }).map(
    ([Name, Value]) => ({ Name, Value }),
  )
  const { PipelineExecutionArn = '' } = await seals.sagemaker.send(
    new StartPipelineExecutionCommand({ PipelineName: 'seals', PipelineParameters }),
  )
  await seals.finish(PipelineExecutionArn)
  expect((await seals.steps(PipelineExecutionArn))[0]?.FailureReason).toBe('x 7 0.1 true n')
})

const step = (more: object) => ({ ...prepare, ...more })

test.each<[string, string, string]>([
  ['no JSON', '{', 'Unable to parse pipeline definition.'],
  ['another version', pipelineOf([prepare], { Version: '2019-01-01' }), 'Unknown version "2019-01-01".'],
  ['no step', pipelineOf([]), 'A pipeline needs at least one step.'],
  ['a step type that is not rehearsed', pipelineOf([step({ Type: 'EMR' })]), 'Step Prepare has type "EMR"'],
  ['a misspelt member', pipelineOf([step({ DependOn: [] })]), "Unknown member 'DependOn' of step Prepare."],
  ['a misspelt argument', pipelineOf([step({ Arguments: { Rolearn: 'x' } })]), "Unknown Argument member 'Rolearn'."],
  [
    'the name of a job',
    pipelineOf([step({ Arguments: { ProcessingJobName: 'x' } })]),
    "Unknown Argument member 'ProcessingJobName'.",
  ],
  ['one name for two steps', pipelineOf([prepare, prepare]), 'Step name Prepare is used more than once.'],
  ['dependence on nothing', pipelineOf([step({ DependsOn: ['Gone'] })]), 'Step Prepare depends on unknown step Gone.'],
  ['a reference to no parameter', pipelineOf([fail({ Get: 'Parameters.Gone' })]), 'undeclared parameter Gone'],
  ['a reference to no step', pipelineOf([fail({ Get: 'Steps.Gone.Arn' })]), 'unknown step Gone'],
  ['a reference to no variable', pipelineOf([fail({ Get: 'Execution.Gone' })]), 'unknown execution variable Gone'],
  [
    'a reference to no property file',
    pipelineOf([
      prepare,
      fail({ 'Std:JsonGet': { PropertyFile: { Get: 'Steps.Prepare.PropertyFiles.Gone' }, Path: 'a' } }),
    ]),
    'unknown property file Gone of step Prepare',
  ],
  [
    'a circle',
    pipelineOf([step({ DependsOn: ['Stop'] }), { ...fail('x'), DependsOn: ['Prepare'] }]),
    'Steps Prepare, Stop depend on each other.',
  ],
  [
    'an unknown condition',
    pipelineOf([{ Name: 'If', Type: 'Condition', Arguments: { Conditions: [{ Type: 'Similar' }] } }]),
    'Step If: unknown condition type Similar.',
  ],
  ['more than 1 MiB', pipelineOf([fail('x'.repeat(1_048_576))]), 'larger than 1 MiB'],
])('a definition is refused: %s', async (_what, definition, message) => {
  await using seals = await sealPipelines()
  await expect(seals.create(definition)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(message),
  })
  expect(seals.state.pipelines.size).toBe(0)
})

test('a pipeline with a running execution cannot be deleted', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  const arn = await seals.start()
  const remove = () =>
    seals.sagemaker.send(new DeletePipelineCommand({ PipelineName: 'seals', ClientRequestToken: 'a'.repeat(32) }))
  await expect(remove()).rejects.toMatchObject({ name: 'ConflictException' })
  await seals.finish(arn)
  await expect(remove()).resolves.toBeDefined()
})
