import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  ListEndpointsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { expect } from '@jest/globals'
import { deploy } from '../../src/actions/deploy-endpoint/deploy.ts'
import type { DeployWorld, Order } from '../../src/actions/deploy-endpoint/operate.ts'
import { changeSets } from '../../src/aws/change-sets.ts'
import { modelPackages } from '../../src/aws/model-packages.ts'
import { servedModel } from '../../src/aws/served-model.ts'
import { stacks } from '../../src/aws/stacks.ts'
import type { ServedModel } from '../../src/domain/served-model.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { recordingStage } from '../actions/recording-stage.ts'
import { credentials } from '../rehearsal/aws/rehearse.ts'
import { miniStack, moto, peer } from './peer.ts'
import { startMiniStack, startMoto, type PythonServer } from './python-server.ts'

// deploy-endpoint against the CloudFormation of others. What each is known to do otherwise than AWS stands under its name as an expectation.

const stackName = 'sagemaker-penguins'
const timeoutMs = 60_000

interface Given {
  readonly templateBody: string
  readonly parameters: Readonly<Record<string, string>>
  readonly over?: Partial<Order>
  readonly attempt?: number
}

async function open(start: () => Promise<PythonServer>) {
  const server = await start()
  const config = { endpoint: server.url, region: 'eu-west-1', credentials, maxAttempts: 1 }
  const sageMaker = new SageMakerClient(config)
  const cloudFormation = new CloudFormationClient(config)
  const world: DeployWorld = {
    stacks: stacks(cloudFormation),
    changeSets: changeSets(cloudFormation),
    servedModel: servedModel(sageMaker),
    modelPackages: modelPackages(sageMaker),
    run: readRunContext({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1' }),
  }
  const bring = async ({ templateBody, parameters, over }: Given, its: DeployWorld = world) => {
    const recording = recordingStage({ clock: systemClock })
    const order: Order = {
      deployment: {
        stackName,
        templateBody,
        parameters: new Map(Object.entries(parameters)),
        tags: new Map([['team', 'birds']]),
      },
      modelPackageArn: parameters['ModelPackageName'],
      timeoutMs,
      recreateFailedStack: false,
      direction: 'forward',
      ...over,
    }
    return { ...(await deploy(order, its, recording.stage)), lines: recording.lines }
  }
  return { ...world, world, sageMaker, bring, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

/** moto makes no model of `Containers`; everything else is the template as it is shipped. */
async function motoTemplate(): Promise<string> {
  const shipped = await builtInTemplate()
  const changed = shipped.replace(
    '      Containers:\n        - ModelPackageName: !If [HasImage,',
    '      PrimaryContainer:\n          ModelPackageName: !If [HasImage,',
  )
  expect(changed).not.toBe(shipped)
  return changed
}

peer('moto', moto)(
  'moto: the built-in template is created, updated and left as it is, and what is served in the end is looked at',
  async () => {
    await using aws = await open(startMoto)
    const [first, second] = await registerTwo(aws.sageMaker)
    const templateBody = await motoTemplate()
    const bring = (ModelPackageName: string, more: Readonly<Record<string, string>> = {}) =>
      aws.bring({
        templateBody,
        parameters: { ...motoParameters, ModelPackageName, ...more },
        // moto gives the endpoint a name of its own, whatever the template says.
        over: { allowReplacement: true },
      })

    const created = await bring(first)
    expect(created).toMatchObject({ outcome: 'created', served: { status: 'InService', modelPackageArns: [first] } })
    expect(created.served?.endpointName).toMatch(/^sagemaker-penguins-Endpoint-/)
    expect(created.changeSet).toMatch(/:changeSet\/gh-42-1-/)
    // AWS leaves out what the template's conditions leave out.
    expect(created.changes?.map(({ logicalId }) => logicalId)).toEqual(
      expect.arrayContaining(['Model', 'EndpointConfig', 'Endpoint', 'SecondModel', 'Dashboard']),
    )

    expect(await bring(first)).toMatchObject({ outcome: 'unchanged', served: { modelPackageArns: [first] } })

    // moto changes a resource only where its own text names a changed parameter, and tells of no change by a parameter.
    const updated = await bring(second, { EndpointInstanceCount: '1', StageName: 'stage-two' })
    expect(updated).toMatchObject({ outcome: 'updated', changes: [], served: { modelPackageArns: [second] } })
    expect(updated.before).toMatchObject({ modelPackageArns: [first] })

    // So a new model alone leaves the endpoint with a model that is gone: a complete stack, and no success.
    const halfWay = await bring(first, { EndpointInstanceCount: '1', StageName: 'stage-two' })
    expect(halfWay).toMatchObject({
      outcome: 'failed',
      broken: { reason: expect.stringMatching(`serves no model package instead of ${first}$`) },
    })
    expect((await aws.stacks.find(stackName))?.status).toBe('UPDATE_COMPLETE')

    const id = created.stackId ?? ''
    const events = await aws.stacks.events(id, () => false)
    if (events instanceof WorldError) throw events
    // Neither resources nor operations are in moto's events; the end is known by the stack then.
    expect(events.map(({ resourceType, token }) => [resourceType, token])).toEqual(
      events.map(() => ['AWS::CloudFormation::Stack', undefined]),
    )
    await aws.stacks.remove(id, 'removal')
    expect(await aws.stacks.find(stackName)).toBeUndefined()
    expect((await aws.sageMaker.send(new ListEndpointsCommand({}))).Endpoints).toEqual([])
  },
  120_000,
)

const motoParameters = {
  EndpointName: 'penguins',
  ModelExecutionRoleArn: 'arn:aws:iam::123456789012:role/model',
  StageName: 'staging',
  EndpointInstanceType: 'ml.m5.large',
  EndpointInstanceCount: '2',
}

async function registerTwo(sageMaker: SageMakerClient): Promise<readonly [string, string]> {
  const ModelPackageGroupName = 'penguins'
  await sageMaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName }))
  const register = async () => {
    const { ModelPackageArn = '' } = await sageMaker.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName,
        ModelApprovalStatus: 'Approved',
        InferenceSpecification: {
          Containers: [{ Image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/penguins:v1' }],
          SupportedContentTypes: ['text/csv'],
          SupportedResponseMIMETypes: ['text/csv'],
        },
      }),
    )
    return ModelPackageArn
  }
  return [await register(), await register()]
}

/** SageMaker is none of MiniStack's services: an alarm stands for the endpoint, a topic and a bucket for what it is made of. */
const substitute = (threshold: number, more = '') => `
Resources:
  Model:
    Type: AWS::SNS::Topic
  EndpointConfig:
    Type: AWS::S3::Bucket
  Endpoint:
    Type: AWS::CloudWatch::Alarm
    DependsOn: [Model, EndpointConfig]
    Properties:
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
      MetricName: Invocations
      Namespace: AWS/SageMaker
      Period: 60
      Statistic: Sum
      Threshold: ${threshold}
${more}`

/** Fails while it is made, after all others: the function that it asks is not there. */
const broken = `  Broken:
    Type: AWS::CloudFormation::CustomResource
    DependsOn: Endpoint
    Properties:
      ServiceToken: arn:aws:lambda:eu-west-1:000000000000:function:nowhere
`

async function openMiniStack() {
  const aws = await open(startMiniStack)
  const serving = async (endpointName: string): Promise<ServedModel> => ({
    ...{ endpointName, endpointArn: `arn:${endpointName}`, status: 'InService', configName: 'config' },
    ...{ variants: [], shadowVariants: [], pending: undefined, dataCapture: undefined, lastDeployment: undefined },
    ...{ modelPackageArns: [], shadowModelPackageArns: [], imageUris: [], resolvedImages: [], config: undefined },
    modifiedAt: undefined,
  })
  const world: DeployWorld = {
    ...aws.world,
    servedModel: { find: serving, view: serving, follow: async (view) => serving(view.endpointName) },
    stacks: {
      ...aws.stacks,
      resources: async (id) => {
        const held = await aws.stacks.resources(id)
        const alarm = held.get('AWS::CloudWatch::Alarm')
        return alarm === undefined ? held : new Map([...held, ['AWS::SageMaker::Endpoint', alarm]])
      },
    },
  }
  const denied = new WorldError({ subject: stackName, happened: 'not allowed', remedy: '' }, { code: 'AccessDenied' })
  const direct = { ...world, changeSets: { ...world.changeSets, create: async () => denied } }
  const bring = (templateBody: string, over: Partial<Order> = {}) =>
    aws.bring({ templateBody, parameters: {}, over }, world)
  const bringDirectly = (templateBody: string) => aws.bring({ templateBody, parameters: {} }, direct)
  const statusOf = async (id: string) => (await aws.stacks.find(id))?.status
  return { ...aws, world, bring, bringDirectly, statusOf }
}

/** The lines about events, without their reasons. */
const eventsIn = (lines: readonly string[]) => lines.flatMap((line) => /^\S+ [A-Z]+_[A-Z_]+(?=$|: )/.exec(line) ?? [])
const testWithMiniStack = peer('ministack', miniStack)

testWithMiniStack(
  'ministack: a stack is created, left as it is and updated by change sets, and each event is told once',
  async () => {
    await using aws = await openMiniStack()
    const created = await aws.bring(substitute(1))
    expect(created).toMatchObject({ outcome: 'created', leftovers: [] })
    expect(created.changes?.map(({ action, logicalId }) => `${action} ${logicalId}`).toSorted()).toEqual([
      'Add Endpoint',
      'Add EndpointConfig',
      'Add Model',
    ])
    const everything = ['Endpoint', 'EndpointConfig', 'Model', stackName]
    const both = (verb: string) =>
      everything.flatMap((each) => [`${each} ${verb}_COMPLETE`, `${each} ${verb}_IN_PROGRESS`])
    // Within a second its events come in any order, and only the end of the stack is told at the end.
    const told = eventsIn(created.lines)
    expect(told.toSorted()).toEqual(both('CREATE'))
    expect(told.at(-1)).toBe(`${stackName} CREATE_COMPLETE`)

    const same = await aws.bring(substitute(1))
    expect([same.outcome, same.changes, eventsIn(same.lines)]).toEqual(['unchanged', [], []])

    const updated = await aws.bring(substitute(2))
    expect(updated.outcome).toBe('updated')
    expect(updated.changes).toContainEqual(
      expect.objectContaining({
        logicalId: 'Endpoint',
        action: 'Modify',
        details: expect.arrayContaining([expect.objectContaining({ attribute: 'Properties', name: 'Threshold' })]),
      }),
    )
    expect(eventsIn(updated.lines).at(-1)).toBe(`${stackName} UPDATE_COMPLETE`)
    expect(new Set(eventsIn(updated.lines)).size).toBe(eventsIn(updated.lines).length)
    const left = await aws.changeSets.list(created.stackId ?? '')
    if (left instanceof WorldError) throw left
    expect(left.filter(({ executionStatus }) => executionStatus !== 'EXECUTE_COMPLETE')).toEqual([])
  },
  120_000,
)

testWithMiniStack(
  'ministack: an update that fails goes back and names its cause; what the stack was before is there again',
  async () => {
    await using aws = await openMiniStack()
    const { stackId = '' } = await aws.bring(substitute(1))
    const back = await aws.bring(substitute(2, broken))
    // AWS says CREATE_FAILED of a resource that an update has added.
    expect(back).toMatchObject({
      outcome: 'rolled-back',
      broken: { reason: expect.stringMatching(/^Broken UPDATE_FAILED: .*not found/) },
    })
    expect(eventsIn(back.lines).at(-1)).toBe(`${stackName} UPDATE_ROLLBACK_COMPLETE`)
    expect(await aws.statusOf(stackId)).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect((await aws.bring(substitute(2))).outcome).toBe('updated')
  },
  120_000,
)

testWithMiniStack(
  'ministack: a creation that fails leaves a stack that is refused, and created anew only where that is wished',
  async () => {
    await using aws = await openMiniStack()
    const failed = await aws.bring(substitute(1, broken))
    expect(failed).toMatchObject({
      outcome: 'rolled-back',
      broken: { remedy: expect.stringContaining("'recreate-failed-stack: true'") },
    })
    const refused = await aws.bring(substitute(1))
    expect(refused).toMatchObject({
      outcome: 'failed',
      broken: { reason: expect.stringContaining('ROLLBACK_COMPLETE') },
    })
    const anew = await aws.bring(substitute(1), { recreateFailedStack: true })
    expect(anew.outcome).toBe('created')
    expect(anew.stackId).not.toBe(failed.stackId)
    // AWS tells of a deleted stack by its id for 90 days, also when there is another of its name.
    expect(await aws.statusOf(failed.stackId ?? '')).toBeUndefined()
  },
  120_000,
)

testWithMiniStack(
  'ministack: without change sets a stack is created, updated and left as it is directly',
  async () => {
    await using aws = await openMiniStack()
    const outcomes = []
    for (const threshold of [1, 2, 2]) outcomes.push((await aws.bringDirectly(substitute(threshold))).outcome)
    expect(outcomes).toEqual(['created', 'updated', 'unchanged'])
  },
  120_000,
)
