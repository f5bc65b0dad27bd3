import { S3Client } from '@aws-sdk/client-s3'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { prepare, type PrepareInputs } from '../../src/actions/start-pipeline/prepare.ts'
import { objects } from '../../src/aws/objects.ts'
import { pipelines } from '../../src/aws/pipelines.ts'
import { projects } from '../../src/aws/projects.ts'
import { InputError } from '../../src/kit/errors.ts'
import { recordingLog } from '../kit/recording-log.ts'
import { bucket, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { definitionOf } from './small-pipeline.ts'

let aws: Awaited<ReturnType<typeof rehearse>>
beforeAll(async () => {
  aws = await rehearse()
  aws.state.projects.set('churn', { id: 'p-ab12cd34ef56', domainId: 'd-xyz' })
  aws.state.domains.set('d-xyz', { executionRole: roleArn })
})
afterAll(() => aws[Symbol.asyncDispose]())
beforeEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

const definition = definitionOf()
const text = JSON.stringify(definition, null, 2)
const usual = { 'pipeline.json': text }

/** Prepares with these inputs; files are those of the checkout. */
async function prepared(inputs: PrepareInputs, files: Readonly<Record<string, string>> = usual) {
  const client = new SageMakerClient(aws.client)
  const log = recordingLog()
  const store = objects(new S3Client({ ...aws.client, forcePathStyle: true }))
  const world = {
    pipelines: pipelines(client),
    projects: projects(client),
    readText: async (path: string) => {
      const file = files[path]
      if (file === undefined) throw new InputError([`${path}: there is no such file`])
      return file
    },
    readObject: (uri: string) => store.readText(uri, 5_000_000),
  }
  const given = { parameters: 'ImageUri=x', ...inputs }
  const { pipelineName, parameters, change, changes, ...rest } = await prepare(given, world, log)
  const steps = [...rest.definition.steps.keys()]
  return { pipelineName, parameters: Object.fromEntries(parameters), change, changes, steps, lines: log.lines }
}

/** The same with a definition and a role, as most want it. */
const upserted = (pipelineName: string, inputs: PrepareInputs = {}, files?: Readonly<Record<string, string>>) =>
  prepared({ pipelineName, definitionFile: 'pipeline.json', pipelineRoleArn: roleArn, ...inputs }, files)

const problemsOf = async (refused: Promise<unknown>) => {
  const error = await refused.catch((reason: unknown) => reason)
  return error instanceof InputError ? error.problems : error
}
const asked = () => aws.journal.of('SageMaker').map(({ operation }) => operation)
const changed = () =>
  aws.journal.of('SageMaker').filter(({ operation }) => /^(Create|Update|Add|Delete)/.test(operation))
const inputOf = (operation: string) => aws.journal.of('SageMaker', operation).map(({ input }) => input)
const tagsOf = (name: string) => {
  const tags = aws.world.tags.get(aws.world.arn('sagemaker', `pipeline/${name}`))
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]))
}
const refuse = (operation: string) =>
  aws.faults.inject({
    kind: 'request',
    operation,
    error: { name: 'AccessDeniedException', message: 'no', status: 403 },
  })

test('a pipeline is created as the inputs say, and then left alone', async () => {
  const inputs = { pipelineDescription: 'weighs penguins', resourceTags: '[{"Key": "team", "Value": "birds"}]' }
  const created = await upserted('penguins', inputs)
  expect(created).toEqual({
    pipelineName: 'penguins',
    parameters: { ImageUri: 'x' },
    change: 'created',
    changes: [],
    steps: ['TrainPenguins', 'CheckRmse', 'RegisterPenguins'],
    lines: ['pipeline penguins: created with 3 steps'],
  })
  const described = aws.state.pipelines.get('penguins')
  expect(described).toMatchObject({
    RoleArn: roleArn,
    PipelineDescription: 'weighs penguins',
    PipelineDefinition: text,
  })
  expect(tagsOf('penguins')).toEqual({ team: 'birds' })

  aws.journal.clear()
  const reordered = JSON.stringify(Object.fromEntries(Object.entries(definition).reverse()))
  const again = await upserted('penguins', inputs, { 'pipeline.json': reordered })
  expect(again).toMatchObject({
    change: 'unchanged',
    lines: ['pipeline penguins: already as the definition file says'],
  })
  // An update, even without a change, would make SageMaker forget the cached steps.
  expect(asked()).toEqual(['DescribePipeline', 'ListTags'])
})

describe('what differs is updated, told, and sent; nothing else', () => {
  beforeAll(() => upserted('upsert', { resourceTags: 'team=birds\ncost=0042' }))

  test('the definition', async () => {
    const other = definitionOf({ job: ['--epochs', '5'], extra: [{ Name: 'GiveUp', Type: 'Fail', Arguments: {} }] })
    const { change, changes, lines, steps } = await upserted('upsert', {}, { 'pipeline.json': JSON.stringify(other) })
    expect(change).toBe('updated')
    const added = [2, 3].map(
      (at) => `Arguments.AppSpecification.ContainerEntrypoint[${at}] ${['--epochs', '5'][at - 2]} added`,
    )
    expect(changes).toEqual([`step TrainPenguins changed (${added.join(', ')})`, 'step GiveUp added'])
    expect(lines).toEqual(['pipeline upsert: updated', ...changes.map((each) => `  ${each}`)])
    expect(steps).toContain('GiveUp')
    expect(inputOf('UpdatePipeline')).toEqual([{ PipelineName: 'upsert', PipelineDefinition: JSON.stringify(other) }])
    await upserted('upsert')
  })

  test('many changes are counted', async () => {
    const extra = Array.from({ length: 22 }, (_, at) => ({ Name: `Step${at}`, Type: 'Fail', Arguments: {} }))
    const { changes, lines } = await upserted(
      'upsert',
      {},
      { 'pipeline.json': JSON.stringify(definitionOf({ extra })) },
    )
    expect(changes).toHaveLength(22)
    expect(lines).toHaveLength(22)
    expect(lines.at(-1)).toBe('  and 2 more')
    await upserted('upsert')
  })

  test('role and description', async () => {
    const other = 'arn:aws:iam::111122223333:role/other'
    const { changes } = await upserted('upsert', { pipelineRoleArn: other, pipelineDescription: 'new' })
    expect(changes).toEqual([`role ${roleArn} becomes ${other}`, "description becomes 'new'"])
    expect(inputOf('UpdatePipeline')).toEqual([{ PipelineName: 'upsert', PipelineDescription: 'new', RoleArn: other }])
  })

  test('without a role, it keeps the one that it has', async () => {
    await upserted('upsert')
    aws.journal.clear()
    expect(await upserted('upsert', { pipelineRoleArn: undefined })).toMatchObject({ change: 'unchanged' })
    expect(changed()).toEqual([])
  })

  test('tags that are absent or different are set, and none is taken away', async () => {
    const { lines, change } = await upserted('upsert', { resourceTags: 'team: penguins\ncost: 0042\nstage: dev' })
    expect(change).toBe('unchanged')
    expect(lines.at(-1)).toBe('pipeline upsert: tags set: team, stage')
    expect(inputOf('AddTags')).toMatchObject([{ Tags: [{ Key: 'team' }, { Key: 'stage' }] }])
    expect(tagsOf('upsert')).toEqual({ team: 'penguins', cost: '0042', stage: 'dev' })
    await upserted('upsert', { resourceTags: 'stage: dev' })
    expect(inputOf('AddTags')).toHaveLength(1)
  })

  test('a role that may not tag is warned, and the rest goes on', async () => {
    refuse('ListTags')
    refuse('AddTags')
    const { lines, change } = await upserted('upsert', { resourceTags: 'team=owls' })
    expect(change).toBe('unchanged')
    expect(lines.at(-1)).toBe('warning: pipeline upsert: tags not set (team): not allowed to sagemaker:AddTags (no)')
  })
})

describe('a definition on S3', () => {
  const definitionFile = `s3://${bucket}/definitions/pipeline.json`
  const put = (value: object) =>
    aws.world.objects.put(bucket, 'definitions/pipeline.json', Buffer.from(JSON.stringify(value)))

  test('is compared by what it says', async () => {
    put(definition)
    expect(await upserted('from-s3', { definitionFile })).toMatchObject({ change: 'created' })
    expect(await upserted('from-s3', { definitionFile })).toMatchObject({ change: 'unchanged' })
    expect(inputOf('UpdatePipeline')).toEqual([])
  })

  test('that is too large for a request is left to SageMaker to fetch, which has the last word', async () => {
    put(definitionOf({ job: ['x'.repeat(1_048_576)] }))
    await expect(upserted('large', { definitionFile })).rejects.toMatchObject({ code: 'ValidationException' })
    const [request] = inputOf('CreatePipeline')
    expect(request).toMatchObject({
      PipelineDefinitionS3Location: { Bucket: bucket, ObjectKey: 'definitions/pipeline.json' },
    })
    expect(request).not.toHaveProperty('PipelineDefinition')
  })

  test('that is not there, or not named', async () => {
    await expect(upserted('from-s3', { definitionFile: `s3://${bucket}/none` })).rejects.toMatchObject({
      failure: { subject: `s3://${bucket}/none` },
    })
    expect(await problemsOf(upserted('from-s3', { definitionFile: 's3://bucket' }))).toEqual([
      's3://bucket: expected s3://bucket/key',
    ])
    expect(changed()).toEqual([])
  })
})

describe('a project of SageMaker', () => {
  const ofProject = { sagemakerProjectName: 'churn', definitionFile: 'pipeline.json' }

  test('gives the name, the role and the tags', async () => {
    aws.world.tags.set(aws.world.arn('sagemaker', 'project/churn'), [
      { Key: 'team', Value: 'crm' },
      { Key: 'aws:servicecatalog:productArn', Value: 'arn:x' },
    ])
    const told = await prepared({ ...ofProject, resourceTags: 'stage=dev' })
    expect(told).toMatchObject({ pipelineName: 'churn-p-ab12cd34ef56', change: 'created' })
    expect(aws.state.pipelines.get('churn-p-ab12cd34ef56')).toMatchObject({ RoleArn: roleArn })
    expect(tagsOf('churn-p-ab12cd34ef56')).toEqual({
      team: 'crm',
      'sagemaker:project-name': 'churn',
      'sagemaker:project-id': 'p-ab12cd34ef56',
      stage: 'dev',
    })
  })

  test('is asked only for what is not given', async () => {
    await prepared(ofProject)
    expect(asked()).toEqual(['DescribeProject', 'DescribePipeline', 'ListTags', 'ListTags'])
    aws.journal.clear()
    await prepared({ sagemakerProjectName: 'churn' })
    expect(asked()).toEqual(['DescribeProject', 'DescribePipeline'])
  })

  test('whose tags may not be read', async () => {
    refuse('ListTags')
    const { lines } = await prepared(ofProject)
    expect(lines).toEqual([
      'warning: the tags of project churn are left out: not allowed to sagemaker:ListTags (no)',
      'pipeline churn-p-ab12cd34ef56: already as the definition file says',
      'pipeline churn-p-ab12cd34ef56: tags set: sagemaker:project-name, sagemaker:project-id',
    ])
  })

  test('that does not exist, or knows no role', async () => {
    await expect(prepared({ ...ofProject, sagemakerProjectName: 'none' })).rejects.toMatchObject({
      failure: { subject: 'project none', happened: 'there is no such project' },
    })
    aws.state.projects.set('bare', { id: 'p-000000000000' })
    expect(await problemsOf(prepared({ ...ofProject, sagemakerProjectName: 'bare' }))).toEqual([
      "give 'pipeline-role-arn': pipeline bare-p-000000000000 does not exist yet, and project bare does not tell a role to run its jobs by",
    ])
    expect(changed()).toEqual([])
  })
})

describe('without a definition file, the pipeline stays as it stands', () => {
  beforeAll(() => upserted('standing'))

  test('and parameters are checked against what it declares', async () => {
    expect(await prepared({ pipelineName: 'standing', parameters: 'ImageUri: 012345678901' })).toMatchObject({
      change: 'as-it-stands',
      parameters: { ImageUri: '012345678901' },
      lines: [],
    })
    expect(await problemsOf(prepared({ pipelineName: 'standing', parameters: 'Rmse: low' }))).toEqual([
      "input 'parameters': parameter 'Rmse' is of type Float, got 'low'",
      "input 'parameters': parameter 'ImageUri' has no default and no value",
    ])
    expect(await problemsOf(prepared({ pipelineName: 'standing', selectiveExecutionSteps: ['Zoo'] }))).toEqual([
      "input 'selective-execution-steps': the pipeline has no step 'Zoo'",
    ])
    expect(changed()).toEqual([])
  })

  test('a version of it declares what it declared', async () => {
    const without = { ...definition, Parameters: definition.Parameters.slice(1) }
    await upserted(
      'standing',
      { parameters: '' },
      { 'pipeline.json': JSON.stringify(without).replaceAll('{"Get":"Parameters.ImageUri"}', '"x"') },
    )
    expect(await problemsOf(prepared({ pipelineName: 'standing' }))).toEqual([
      "input 'parameters': the pipeline declares no parameter 'ImageUri'; it has Rmse",
    ])
    expect(await prepared({ pipelineName: 'standing', pipelineVersion: 1 })).toMatchObject({ change: 'as-it-stands' })
  })

  test('one that is not there', async () => {
    await expect(prepared({ pipelineName: 'nowhere' })).rejects.toMatchObject({
      failure: { subject: 'pipeline nowhere', happened: 'there is no such pipeline' },
    })
    await expect(prepared({ pipelineName: 'nowhere', pipelineVersion: 7 })).rejects.toMatchObject({
      failure: { happened: 'there is no such pipeline, or no version 7 of it' },
    })
  })
})

describe('all that is wrong with what is written is told at once, and nothing is asked', () => {
  test.each<[string, PrepareInputs, Readonly<Record<string, string>>, readonly unknown[]]>([
    [
      'parameters, tags and definition',
      { parameters: 'A=1\nA=2', parametersFile: 'p.json', resourceTags: 'aws:a=b' },
      { 'pipeline.json': '[]', 'p.json': '{"B": {}}' },
      [
        "p.json: 'B' holds a mapping, not a text",
        "input 'parameters': line 2: 'A' is given twice",
        "pipeline.json: expected a pipeline definition, an object with a list 'Steps'",
        "input 'resource-tags': 'aws:a' begins with aws:, and such tags only AWS may set",
      ],
    ],
    [
      'parameters that the file does not declare',
      { parameters: 'Rmse=1', parametersFile: 'p.yml', resourceTags: 'a#=b' },
      { ...usual, 'p.yml': 'Imageuri: x\nRmse: low' },
      [
        "input 'resource-tags': 'a#' cannot be the key of a tag: at most 128 letters, digits, spaces and _.:/=+-@",
        "p.yml: the pipeline declares no parameter 'Imageuri'; did you mean 'ImageUri'? it has ImageUri, Rmse",
        "input 'parameters': parameter 'ImageUri' has no default and no value",
      ],
    ],
    [
      'steps that the file does not declare',
      { selectiveExecutionSteps: ['TrainPenguin', 'TrainPenguins', 'Zoo'] },
      usual,
      [
        "input 'selective-execution-steps': the pipeline has no step 'TrainPenguin'; did you mean 'TrainPenguins'?",
        "input 'selective-execution-steps': the pipeline has no step 'Zoo'",
      ],
    ],
    [
      'files that are not there',
      { parametersFile: 'p.yml', parameters: 'A=1\nB' },
      {},
      [
        'p.yml: there is no such file',
        "input 'parameters': line 2: expected KEY=VALUE, got 'B'",
        'pipeline.json: there is no such file',
      ],
    ],
    [
      'a definition that is too large for a request',
      {},
      { 'pipeline.json': JSON.stringify({ ...definition, Comment: 'é'.repeat(524_288) }) },
      [
        expect.stringMatching(
          /^pipeline\.json: has 10\d{5} bytes; SageMaker takes at most 1048576 in a request, so upload it and give s3:\/\/bucket\/key as 'definition-file'$/,
        ),
      ],
    ],
  ])('%s', async (_, inputs, files, problems) => {
    expect(await problemsOf(upserted('refused', inputs, files))).toEqual(problems)
    expect(asked()).toEqual([])
  })

  test('a pipeline that does not exist needs a role', async () => {
    expect(await problemsOf(upserted('refused', { pipelineRoleArn: undefined }))).toEqual([
      "give 'pipeline-role-arn': pipeline refused does not exist yet, and needs a role to run its jobs by",
    ])
    expect(changed()).toEqual([])
  })

  test('a pipeline must be named', async () => {
    expect(await problemsOf(prepared({}))).toEqual(["give 'pipeline-name' or 'sagemaker-project-name'"])
  })
})
